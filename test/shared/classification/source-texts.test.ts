import { describe, expect, test } from 'vitest';
import { classify } from '#shared/classification/classify.ts';
import { dispositionRules } from '#shared/classification/disposition.ts';
import { narrowingRules } from '#shared/classification/narrowing.ts';
import { sourceText } from '#shared/classification/source-texts.ts';
import { type Locale, locales } from '#shared/i18n/locale.ts';
import { ownTickets } from '#test/builders/labelled-tickets.ts';

describe('where a rule comes from', () => {
  test.each<[because: string, locale: Locale, words: string]>([
    ['classification: origin', 'ca', 'Guia: origen'],
    [
      'classification: disposition 4, R1',
      'ca',
      'Guia: què cal fer-ne, punt 4 · Regles d’encaminament: un tiquet per àmbit',
    ],
    [
      'classification: disposition 5, R3, PAS 0.3',
      'es',
      'Guía: qué hacer con él, punto 5 · Reglas de encaminamiento: copia de un alta · Procedimiento: paso 0.3',
    ],
    [
      'classification: disposition 6, T1, T6, T18',
      'en',
      'Guide: what to do with it, point 6 · Doubtful cases: TGSS’s products, the uses of IVTM, INE and ECA, undocumented',
    ],
    ['Pas 1', 'es', 'Procedimiento: paso 1'],
  ])('%s in %s: %s', (because, locale, words) => {
    expect(sourceText(because, locale)).toBe(words);
  });

  test.each(locales)('is told in words whatever the rule, in %s', (locale) => {
    const told = [
      ...[...dispositionRules, ...narrowingRules].map(({ because }) => sourceText(because, locale)),
      ...ownTickets.flatMap(({ facts }) => classify(facts, { locale }).explanations.map(({ source }) => source)),
    ];
    expect(told.filter((source) => /classification|\b[RT]\d/.test(source))).toEqual([]);
  });
});
