import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { services } from '#shared/catalogue/index.ts';
import { classify } from '#shared/classification/classify.ts';
import { Classification, type Evidence, type TicketFacts } from '#shared/contract/index.ts';
import { locales } from '#shared/i18n/locale.ts';
import { aForm, aTicket } from '#test/builders/a-ticket.ts';
import { ownTickets } from '#test/builders/labelled-tickets.ts';

const own = ownTickets.map(({ facts }) => facts);
const anyTicket = fc.constantFrom(...own);

function conclusions(facts: TicketFacts) {
  const { disposition, scopes, handlings, origin, services: found, missing, environments } = classify(facts);
  return {
    disposition,
    scopes,
    handlings,
    origin: origin.value,
    services: found.map(({ serviceId, handling, products }) => ({ serviceId, handling, products })),
    missing,
    environments,
  };
}

function evidenceOf(result: Classification): Evidence[] {
  const { origin, services: found, questions, explanations, warnings, mentioned } = result;
  const holders = [origin, ...found, ...questions, ...explanations, ...warnings, ...mentioned];
  return holders.flatMap(({ evidence }) => evidence ?? []);
}

function textOf(facts: TicketFacts, { source, index }: Evidence): string | undefined {
  if (source === 'subject') return facts.subject;
  if (source === 'description') return facts.description;
  return source === 'comment' ? facts.comments?.[index ?? -1] : undefined;
}

describe('same request, same answer', () => {
  test('whatever the order of the services in the form', () => {
    const ids = services.map(({ id }) => id);
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { maxLength: 6 }), (chosen) => {
        const facts = (of: string[]): TicketFacts => ({
          subject: '',
          description: '',
          origin: 'ALTA_DE_SERVEIS',
          form: aForm(of),
        });
        expect(classify(facts(chosen))).toEqual(classify(facts([...chosen].sort())));
      }),
      { numRuns: 50 },
    );
  });

  test('in upper case, in lower case and without accents', () => {
    const writings = [
      (text: string) => text.toUpperCase(),
      (text: string) => text.toLowerCase(),
      (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
      (text: string) => text.normalize('NFD'),
    ];
    fc.assert(
      fc.property(anyTicket, fc.constantFrom(...writings), (facts, write) => {
        const rewritten = { ...facts, subject: write(facts.subject), description: write(facts.description) };
        expect(conclusions(rewritten)).toEqual(conclusions(facts));
      }),
    );
  });

  test('with a signature, a legal footer or quoted history below', () => {
    const below = [
      '\n\nAtentament,\n\nOficina del Padró i Registre Civil\nÀrea d’Hisenda',
      '\n\nAvís legal: les notificacions es fan per e-NOTUM. Tràmits de padró i cadastre amb cita prèvia.',
      '\n\n> Volem integrar la vida laboral i el COAC.\n> L’alta de serveis no la tenim feta.',
      '\n\nDe: Suport\nEnviat el: dilluns\nAssumpte: Padró\n\nNecessitem l’ACTIC i el Cadastre. Error greu.',
    ];
    fc.assert(
      fc.property(anyTicket, fc.constantFrom(...below), (facts, tail) => {
        expect(conclusions({ ...facts, description: facts.description + tail })).toEqual(conclusions(facts));
      }),
    );
  });
});

describe('evidence', () => {
  test('is a true quote of the ticket, where it says it stands', () => {
    const words = fc.array(
      fc.constantFrom(
        'Volem',
        'el Padró',
        'no',
        'Cadastre',
        '\n- ',
        ', ',
        'ja consumim',
        'DGP',
        'alta de serveis',
        '&oacute;',
        '. ',
        'IDESCAT',
        'error',
        '🙂',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(words, words, words, (subject, description, comment) => {
        const facts = { subject: subject.join(' '), description: description.join(' '), comments: [comment.join(' ')] };
        for (const evidence of evidenceOf(classify(facts))) {
          const text = textOf(facts, evidence);
          if (text !== undefined) expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
        }
      }),
    );
  });

  test('stands behind every service found', () => {
    for (const facts of own) for (const service of classify(facts).services) expect(service.evidence).not.toEqual([]);
  });

  test('of a forwarded message points into the description', () => {
    const description = 'Us reenvio la petició.\n\nDe: Sistemes\nEnviat el: dilluns\n\nVolem el Cadastre.';
    const [cadastre] = classify({ subject: '', description, origin: 'ALTA_DE_SERVEIS' }).services;
    const [evidence] = cadastre?.evidence ?? [];
    expect(description.slice(evidence?.start, evidence?.end)).toBe('Cadastre');
  });
});

describe('any text at all', () => {
  test('gets an answer that keeps the contract', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (subject, description) => {
        expect(Classification.safeParse(classify({ subject, description })).success).toBe(true);
      }),
    );
  });

  test.each([
    ['prose', 'Volem integrar el Cadastre i el Padró. '],
    ['one endless sentence', 'padró '],
    ['nested quotes', '> > El padró\n'],
    ['broken tags', '<a'],
    ['ampersands', '&'],
    ['empty lines', '\n'],
    ['list items', '- no volem el padró\n'],
    ['negations', 'no el '],
    ['one endless word', 'x'],
  ])('of a megabyte is read to its end: %s', (_, piece) => {
    const description = piece.repeat(Math.ceil(1_000_000 / piece.length));
    expect(Classification.safeParse(classify({ subject: '', description })).success).toBe(true);
  });
});

describe('what is said to the agent', () => {
  test('is in the agent’s language', () => {
    const facts = aTicket().saying('Volem integrar la TGSS.').facts;
    const texts = locales.map((locale) =>
      classify(facts, { locale })
        .questions.map(({ text }) => text)
        .join(),
    );
    expect(new Set(texts).size).toBe(3);
  });

  test('explains every conclusion by a rule with its source', () => {
    for (const facts of own) {
      const { explanations, services: found } = classify(facts);
      const about = explanations.map((explanation) => explanation.about);
      expect(about).toEqual(expect.arrayContaining(['disposition', 'origin', 'environments', 'organization']));
      expect(about).toEqual(expect.arrayContaining(found.map(({ serviceId }) => `service:${serviceId}`)));
      for (const { rule, source, text } of explanations) {
        expect(source).not.toBe('');
        expect(text).not.toBe(rule);
      }
    }
  });
});
