import { describe, expect, test } from 'vitest';
import { services } from '#shared/catalogue/index.ts';
import { classify } from '#shared/classification/classify.ts';
import { vocabulary } from '#shared/classification/vocabulary.ts';
import { aTicket, type TicketBuilder } from '#test/builders/a-ticket.ts';

function asked(ticket: TicketBuilder): string[] {
  return [...new Set(classify(ticket.facts).services.map(({ serviceId }) => serviceId))];
}

describe('every phrase of the vocabulary names its service', () => {
  const rows = vocabulary.filter(({ service, isCommonWord, isShort }) => service !== '' && !isCommonWord && !isShort);
  test.each(rows.map(({ service, product, words }) => [`${service} ${product ?? ''}`.trim(), service, words] as const))(
    '%s',
    (_, service, words) => {
      const missed = words.filter((phrase) => !asked(aTicket().asking(`Volem integrar ${phrase}.`)).includes(service));
      expect(missed).toEqual([]);
    },
  );

  test.each(
    vocabulary.flatMap(({ service, product, words, isShort }) => (isShort ? [[service, product, words] as const] : [])),
  )('a short name of %s counts beside its full one, and alone names nothing', (service, product, words) => {
    const full = rows.find((row) => row.service === service && row.product === product)?.words[0] ?? '';
    const refused = (phrase: string) => asked(aTicket().asking(`Volem integrar ${full}.`).commented(`${phrase} no.`));
    expect(words.filter((phrase) => asked(aTicket().asking(`Volem integrar ${phrase}.`)).includes(service))).toEqual(
      [],
    );
    expect(words.filter((phrase) => refused(phrase).includes(service))).toEqual([]);
  });

  test('and every service can be named', () => {
    const named = new Set(rows.map(({ service }) => service));
    expect(services.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
  });
});
