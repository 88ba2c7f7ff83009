import { describe, expect, test } from 'vitest';
import { breakReasons } from '#server/audit/verification.ts';
import { ca } from '#shared/i18n/supervisor/ca.ts';
import { en } from '#shared/i18n/supervisor/en.ts';
import { es } from '#shared/i18n/supervisor/es.ts';
import { describeDetail, describeEvent, inWords } from '#zendesk-app/supervisor/detail.ts';
import { anEvent } from './audit-server.ts';

const register = { ca: 'Doneu-lo d’alta a PRE', es: 'Dadlo de alta en PRE', en: 'Register it in PRE' };
const stepTitles = { 'register-pre:COAC': register };

const told = (detail: Record<string, unknown>, texts = ca) =>
  describeDetail(detail, { texts, locale: 'ca', stepTitles }).map(({ term, value }) => `${term}: ${value}`);

describe('the detail of an action', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    [
      'a correction tells the reason and only what changed',
      {
        actionId: 'a-1',
        reason: 'Ve de l’alta',
        correction: { field: 'origin', value: 'ALTA_DE_SERVEIS' },
        before: { origin: 'DIRECT', scopes: ['AGE'], disposition: 'REDIRECT_TO_ALTA' },
        after: { origin: 'ALTA_DE_SERVEIS', scopes: ['AGE'], disposition: 'PROCEED' },
      },
      [
        "Què cal fer: Adreçar a l'alta de serveis → Tramitar",
        'Origen: Petició directa → Alta de serveis',
        'Dada corregida: Origen',
        'Valor: Alta de serveis',
        'Motiu: Ve de l’alta',
        "Id. de l'acció: a-1",
      ],
    ],
    [
      'a comparison tells when and what came of it',
      {
        comparison: { asOf: '2026-11-20T11:00:00.000Z', unavailable: [], verdicts: ['DGP/IDENTITAT: REGISTER_IN_PRE'] },
        ine10: '0801930008',
        requested: [{ productCode: 'DGP', modalityCode: 'IDENTITAT' }],
      },
      [
        'INE10: 0801930008',
        'Demanat: DGP / IDENTITAT',
        'Consultat el: 20/11/2026 12:00:00',
        'Resultat: DGP/IDENTITAT: cal registrar-la a PRE',
        'No disponible: Res',
      ],
    ],
    [
      'steps are told by their titles, and by their ids when nobody knows those any more',
      { stepId: 'fax-the-form', heldBack: ['register-pre:COAC', 'fax-again'], blockedBy: ['constructor'] },
      ['Pas: fax-the-form', 'Deixa continuar: Doneu-lo d’alta a PRE; fax-again', 'Abans calia fer: constructor'],
    ],
    [
      'a hash is told whole, though some of it may look like a NIF',
      { textSha256: 'abe12345678Zf', note: 'abe 12345678Z f' },
      ['Nota: abe 1******8Z f', 'Empremta del text: abe12345678Zf'],
    ],
    ['a NIF that slipped in is masked', { note: 'El NIF és 12345678Z' }, ['Nota: El NIF és 1******8Z']],
    ['yes and no are words', { signed: true, edited: false }, ["Editada abans d'enviar-la: No", 'Signat: Sí']],
    [
      'what has no words is told under its own name, before the identifiers',
      { hash: 'f', novelty: 3 },
      ['novelty: 3', 'Empremta: f'],
    ],
    [
      'a key that objects inherit is a key like any other',
      { constructor: 'x', toString: 'y' },
      ['constructor: x', 'toString: y'],
    ],
    ['a change whose past is missing is told as it is', { before: { origin: 'DIRECT' } }, ['Origen: Petició directa']],
  ])('%s', (_what, detail, lines) => {
    expect(told(detail)).toEqual(lines);
  });
});

describe('the mark of an override', () => {
  const skipped = (detail: Record<string, unknown>, action = 'SKIP_STEP') =>
    describeEvent(anEvent(1, { action, detail }), { texts: ca, locale: 'ca', stepTitles })[0];

  test.each<[string, Record<string, unknown>, string]>([
    ['a step that held others back', { stepId: 'a', heldBack: ['b'] }, ca.overrides.heldOthersBack],
    ['a step before its turn', { stepId: 'b', blockedBy: ['a'] }, ca.overrides.outOfTurn],
    ['both at once', { stepId: 'b', heldBack: ['c'], blockedBy: ['a'] }, ca.overrides.both],
  ])('comes first in the detail of %s', (_what, detail, value) => {
    expect(skipped(detail)).toEqual({ key: 'override', term: 'Excepció', value });
  });

  test('is missing where a step was skipped that nothing hung from', () => {
    expect(skipped({ stepId: 'b', reason: 'Duplicat' })?.key).toBe('stepId');
  });
});

describe('the words of the page', () => {
  test.each([
    ['Catalan', ca],
    ['Spanish', es],
    ['English', en],
  ])('%s has a reason for every way the chain can be broken, and no empty text', (_language, texts) => {
    expect(Object.keys(texts.chain.reasons).sort()).toEqual(Object.keys(breakReasons).sort());
    expect(JSON.stringify(texts)).not.toContain('""');
    expect(texts.results.count(1284)).toMatch(/1[.,]284/);
    expect(texts.chain.whole(1)).toContain('1 e');
    expect(texts.overrides.count(1284)).toMatch(/1[.,]284/);
    expect(texts.overrides.showAll(1)).not.toBe(texts.overrides.showAll(2));
  });

  test('a code nobody gave words to is shown as it is', () => {
    expect(inWords(ca.actions, 'SOMETHING_NEW')).toBe('SOMETHING_NEW');
    expect(inWords(ca.actions, 'toString')).toBe('toString');
  });
});
