import { describe, expect, test } from 'vitest';
import { classify } from '#shared/classification/classify.ts';
import type { Decisions } from '#shared/classification/decisions.ts';
import { aTicket, type TicketBuilder } from '#test/builders/a-ticket.ts';
import { labelledTickets } from '#test/builders/labelled-tickets.ts';

const cadastre = aTicket().asking('Volem el Cadastre.');
const tagged = (tag: string) => aTicket().with({ tags: [tag] });

describe('the second reading', () => {
  test.each<[string, TicketBuilder, string, string, string]>([
    [
      'an unknown origin: it goes on if it comes from a sign-up',
      aTicket().saying('Volem integrar el Cadastre.'),
      'PROCEED',
      'proceed',
      'ASKED',
    ],
    ['a handling to be told', aTicket().asking('Volem la TGSS.'), 'PROCEED', 'proceed', 'ASKED'],
    [
      'a shared name beside a service',
      aTicket().asking('Volem el Cadastre. Volem també l’IDESCAT.'),
      'SPLIT_BY_SCOPE',
      'several-scopes',
      'ASKED',
    ],
    [
      'colleges that may be separated',
      aTicket().asking('Volem el COAC i el CAATEEB.'),
      'SPLIT_BY_SCOPE',
      'colleges-split',
      'ASKED',
    ],
    ['papers on their way', cadastre.from('COPY_OF_ALTA'), 'PROCEED', 'proceed', 'EXPECTED'],
    [
      'a key in an archive',
      cadastre.from('COPY_OF_ALTA').attaching('formulari.pdf', 'clau.zip'),
      'REQUEST_DOCUMENTS',
      'copy-incomplete',
      'DOUBTFUL',
    ],
    [
      'a text that says it skipped EACAT, under a tag that says it did not',
      tagged('alta_serveis').saying('Obro aquest tiquet directament. Volem el Cadastre.'),
      'REDIRECT_TO_ALTA',
      'direct',
      'DOUBTFUL',
    ],
  ])('%s', (_, ticket, disposition, rule, nearness) => {
    expect(classify(ticket.facts).runnerUp).toMatchObject({ disposition, rule, nearness });
  });

  test('is what the rules say when an agent said otherwise', () => {
    const decisions: Decisions = { answers: {}, corrections: [{ field: 'disposition', value: 'OTHER_SERVICE' }] };
    expect(classify(cadastre.facts, { decisions }).runnerUp).toMatchObject({
      disposition: 'PROCEED',
      nearness: 'OVERRULED',
      fact: 'correction',
    });
  });

  test('is none where nothing is in doubt', () => {
    expect(classify(cadastre.facts).runnerUp).toBeNull();
    expect(classify(cadastre.from('DIRECT').facts).runnerUp).toBeNull();
  });

  test('hangs on the fact that is told first, with the source of its rule', () => {
    const { runnerUp, explanations } = classify(cadastre.from('COPY_OF_ALTA').facts);
    const [first] = explanations[0]?.wouldChange ?? [];
    expect(first).toMatchObject({ fact: runnerUp?.fact, values: runnerUp?.values, gives: runnerUp?.disposition });
    expect(runnerUp?.source).toBe('Guia: què cal fer-ne, punt 7');
  });

  test('is never the first', () => {
    for (const { facts } of labelledTickets) {
      const { disposition, runnerUp, origin, originRunnerUp } = classify(facts);
      expect(runnerUp?.disposition).not.toBe(disposition);
      expect(originRunnerUp?.value).not.toBe(origin.value);
    }
  });
});

describe('another origin that the ticket shows signs of', () => {
  test.each<[string, TicketBuilder, string, string]>([
    [
      'a tag against the words',
      tagged('copia_alta').saying('Obro aquest tiquet directament.'),
      'DIRECT',
      'Obro aquest tiquet directament',
    ],
    [
      'words that say both',
      aTicket().saying('Obro aquest tiquet directament. Arran de l’alta de serveis aprovada volem el Padró.'),
      'DIRECT',
      'Obro aquest tiquet directament',
    ],
    [
      'a homologation document beside a sign-up',
      aTicket().saying('Us adjuntem el document d’homologació. L’alta de serveis és de març.'),
      'ALTA_DE_SERVEIS',
      'alta de serveis',
    ],
  ])('%s', (_, ticket, value, quote) => {
    const { originRunnerUp } = classify(ticket.facts);
    expect(originRunnerUp).toMatchObject({ value, evidence: [{ quote }] });
    const { start = 0, end = 0 } = originRunnerUp?.evidence[0] ?? {};
    expect(ticket.facts.description.slice(start, end)).toBe(quote);
  });

  test('is what the ticket said before the agent’s answer', () => {
    const decisions: Decisions = { answers: { origin: 'DIRECT' }, corrections: [] };
    const { originRunnerUp, explanations } = classify(tagged('alta_serveis').facts, { decisions });
    expect(originRunnerUp).toMatchObject({ value: 'ALTA_DE_SERVEIS', rule: 'origin-tag' });
    expect(explanations[1]?.wouldChange).toMatchObject([
      { text: "Sense la vostra resposta: «D'una alta de serveis d'EACAT»." },
    ]);
  });

  test('is none where the words agree, and Zendesk’s own field is not weighed against them', () => {
    expect(classify(tagged('alta_serveis').saying('L’alta de serveis està feta.').facts).originRunnerUp).toBeNull();
    expect(classify(aTicket().from('DIRECT').saying('L’alta de serveis està feta.').facts).originRunnerUp).toBeNull();
  });
});
