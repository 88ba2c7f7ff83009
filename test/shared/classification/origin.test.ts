import { describe, expect, test } from 'vitest';
import { classify } from '#shared/classification/classify.ts';
import { originRules } from '#shared/classification/origin.ts';
import type { Origin } from '#shared/contract/index.ts';
import { aTicket } from '#test/builders/a-ticket.ts';

const reached = new Set<string>();

function originOf(ticket: ReturnType<typeof aTicket>, options = {}): Origin {
  const { origin, explanations } = classify(ticket.facts, options);
  reached.add(explanations.find(({ about }) => about === 'origin')?.rule ?? '');
  return origin.value;
}

describe('what Zendesk knows comes first', () => {
  test('the origin it gives outranks the text', () => {
    expect(originOf(aTicket().saying('L’alta de serveis està feta.').from('DIRECT'))).toBe('DIRECT');
  });

  test.each([
    ['alta_serveis', 'ALTA_DE_SERVEIS'],
    ['COPIA_ALTA', 'COPY_OF_ALTA'],
    ['tiquet_directe', 'DIRECT'],
    ['homologacio', 'HOMOLOGATION'],
  ])('the tag %s says %s', (tag, gives) => {
    expect(originOf(aTicket().with({ tags: ['via_oberta', tag] }))).toBe(gives);
  });

  test('the tags are settings', () => {
    const tags = { alta: 'a1', copy: 'c1', direct: 'd1', homologation: 'h1' };
    expect(originOf(aTicket().with({ tags: ['d1'] }), { tags })).toBe('DIRECT');
    expect(originOf(aTicket().with({ tags: ['tiquet_directe'] }), { tags })).toBe('UNKNOWN');
  });

  test('tags that contradict each other are asked', () => {
    expect(originOf(aTicket().with({ tags: ['tiquet_directe', 'alta_serveis'] }))).toBe('UNKNOWN');
  });
});

describe('the text tells it', () => {
  test.each([
    ['Arran de l’alta de serveis que vam tramitar volem el Padró.', 'ALTA_DE_SERVEIS'],
    ['Ya tenemos el alta de servicios resuelta.', 'ALTA_DE_SERVEIS'],
    ['L’alta a EACAT és de l’octubre.', 'ALTA_DE_SERVEIS'],
    ['Ja tenim l’alta feta i autoritzada.', 'ALTA_DE_SERVEIS'],
    ['Encara no hem fet l’alta de serveis.', 'DIRECT'],
    ['Obro aquest tiquet directament.', 'DIRECT'],
    ['Us escrivim directament, volem el Padró.', 'DIRECT'],
    ['No tenemos acceso a EACAT.', 'DIRECT'],
    ['Ho enviem sense passar per EACAT.', 'DIRECT'],
    ['Us adjuntem el document d’homologació omplert.', 'HOMOLOGATION'],
    ['S’ha creat com a còpia de la sol·licitud d’alta de l’ens.', 'COPY_OF_ALTA'],
    ['Opció integració via serveis web marcada per l’ens.', 'COPY_OF_ALTA'],
    ['Volem consultar-ho directament des de l’aplicació.', 'UNKNOWN'],
    ['Ens podeu donar d’alta la integració?', 'UNKNOWN'],
    ['Volem fer l’alta de serveis. Com es fa?', 'UNKNOWN'],
    ['Cal fer l’alta de serveis abans?', 'UNKNOWN'],
    ['No podem entrar a EACAT per fer l’alta de serveis.', 'UNKNOWN'],
    ['On és el document d’homologació del Cadastre?', 'UNKNOWN'],
    ['Us adjuntem còpia de l’alta.', 'UNKNOWN'],
    ['> L’alta de serveis està resolta.', 'UNKNOWN'],
  ])('%s', (words, gives) => {
    expect(originOf(aTicket().saying(words))).toBe(gives);
  });

  test('an attached homologation document tells it too', () => {
    expect(originOf(aTicket().attaching('Document homologació Cadastre_v1.0.docx'))).toBe('HOMOLOGATION');
  });

  test.each(['Homologació Cadastre.pdf', 'documento_homologacion.docx', 'HOMOLOGACIONS 2026.xlsx'])(
    'whatever the file is called: %s',
    (fileName) => {
      expect(originOf(aTicket().saying('Us passo la documentació.').attaching(fileName))).toBe('HOMOLOGATION');
    },
  );

  test('a text that says both is asked, with both quotes', () => {
    const words = 'Obro aquest tiquet directament. Arran de l’alta de serveis aprovada volem el Padró.';
    expect(originOf(aTicket().saying(words))).toBe('UNKNOWN');
    const question = classify(aTicket().saying(words).facts).questions.find(({ id }) => id === 'origin');
    expect(question?.evidence).toHaveLength(2);
  });
});

describe('the agent has the last word', () => {
  const ticket = aTicket().saying('Volem el Padró.');

  test('an answer settles it', () => {
    expect(originOf(ticket, { decisions: { answers: { origin: 'DIRECT' }, corrections: [] } })).toBe('DIRECT');
  });

  test('a correction outranks everything, the newest last', () => {
    const corrections = [
      { field: 'origin', value: 'DIRECT' },
      { field: 'origin', value: 'HOMOLOGATION' },
    ];
    expect(originOf(ticket.from('DIRECT'), { decisions: { answers: {}, corrections } })).toBe('HOMOLOGATION');
  });
});

test('every rule has a ticket that reaches it', () => {
  expect(originRules.map(({ id }) => id).filter((id) => !reached.has(id))).toEqual([]);
});
