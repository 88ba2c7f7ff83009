import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify } from '#shared/classification/classify.ts';
import type { Decisions } from '#shared/classification/decisions.ts';
import type { Origin, TicketFacts } from '#shared/contract/index.ts';
import { aForm, aTicket } from '#test/builders/a-ticket.ts';
import { labelledTickets } from '#test/builders/labelled-tickets.ts';
import { altered, conclusionOf, type Given } from './altered-ticket.ts';

/** Tickets whose answer hangs on one fact each, beside the samples. */
const wavering: readonly TicketFacts[] = [
  aTicket().saying('Volem integrar el Cadastre i el Padró.'),
  aTicket().asking('Volem el Cadastre. Volem també l’IDESCAT.'),
  aTicket().asking('Volem la TGSS.'),
  aTicket().asking('Volem el COETC.'),
  aTicket().asking('Volem el COAC i el CAATEEB.'),
  aTicket().asking('Volem fer una integració.'),
  aTicket().saying('El Padró ens dona error.'),
  aTicket().saying('Volem integrar e-NOTUM.'),
  aTicket().from('COPY_OF_ALTA').asking('Volem el Cadastre.').attaching('formulari.pdf', 'clau.zip'),
  aTicket().asking('Des d’Audifilm us enviem les IP. Volem el Padró.').attaching('altes.xlsx'),
  aTicket().asking('Des d’Audifilm us enviem 20 altes d’ajuntaments.').attaching('altes.xlsx'),
  aTicket()
    .saying('Obro aquest tiquet directament. Volem el Cadastre.')
    .with({ tags: ['alta_serveis'] }),
  aTicket().ticking(['CADASTRE']).asking('Volem el Cadastre i el Padró.'),
  aTicket().ticking(['CADASTRE', 'DGP']).asking('Volem el Cadastre. La DGP ja la fem servir.'),
  aTicket().saying('Padró municipal'),
].map(({ facts }) => facts);

const origins: readonly Origin[] = ['ALTA_DE_SERVEIS', 'COPY_OF_ALTA', 'DIRECT', 'HOMOLOGATION', 'UNKNOWN'];
const forms = [aForm(['CADASTRE']), aForm(['TGSS', 'PADRO']), aForm(['COETC', 'COAC']), aForm([])];
const files = ['formulari_integracio.pdf', 'cda.cer', 'cda.zip', 'altes.xlsx', 'Document homologació Cadastre.docx'];

const facts: fc.Arbitrary<TicketFacts> = fc
  .record({
    ticket: fc.constantFrom(...wavering, ...labelledTickets.map((sample) => sample.facts)),
    origin: fc.option(fc.constantFrom(...origins), { nil: undefined }),
    tags: fc.option(fc.constantFrom<string[]>(['copia_alta'], ['tiquet_directe'], ['alta_serveis']), {
      nil: undefined,
    }),
    form: fc.option(fc.constantFrom(...forms), { nil: undefined, freq: 3 }),
    attached: fc.option(fc.subarray(files), { nil: undefined }),
  })
  .map(({ ticket, origin, tags, form, attached }) => ({
    ...ticket,
    ...(origin ? { origin } : {}),
    ...(tags ? { tags } : {}),
    ...(form ? { form } : {}),
    ...(attached ? { attachments: attached.map((fileName) => ({ fileName })) } : {}),
  }));

const decisions: fc.Arbitrary<Decisions> = fc.record({
  answers: fc.constantFrom<Record<string, string>>({}, {}, {}, { origin: 'DIRECT' }, { 'split-colleges': 'SPLIT' }),
  corrections: fc.constantFrom<Decisions['corrections']>(
    [],
    [],
    [],
    [{ field: 'disposition', value: 'PROCEED' }],
    [{ field: 'origin', value: 'COPY_OF_ALTA' }],
    [{ field: 'services', value: [{ serviceId: 'CADASTRE' }, { serviceId: 'PADRO' }] }],
  ),
});

/** Every claim of an answer that the altered ticket contradicts. */
function untrue(given: Given): string[] {
  const result = classify(given.facts, { decisions: given.decisions });
  return result.explanations.flatMap(({ about, wouldChange }) =>
    wouldChange
      .filter(({ gives, fact }) => gives !== '' || fact !== 'origin')
      .flatMap((change) =>
        (altered(given, result, about, change) ?? []).flatMap((ticket) => {
          const became = conclusionOf(ticket, about);
          return became.includes(change.gives) ? [] : [`${about}: ${change.text} It became ${became.join()}.`];
        }),
      ),
  );
}

test('every fact that is said to change the answer changes it so', () => {
  fc.assert(
    fc.property(fc.record({ facts, decisions }), (given) => {
      expect(untrue(given)).toEqual([]);
    }),
    { numRuns: 600 },
  );
});

test.each(labelledTickets.map((ticket) => [ticket.id, ticket] as const))('also for %s as it came', (_, ticket) => {
  expect(untrue({ facts: ticket.facts, decisions: { answers: {}, corrections: [] } })).toEqual([]);
});
