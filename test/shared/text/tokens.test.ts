import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, Gap, tokenise } from '#shared/text/tokens.ts';

describe('words are compared without accents, case or spelling of the mark', () => {
  test.each([
    ['Padró', 'padro'],
    ['PADRÓN MUNICIPAL', 'padron municipal'],
    ['sol·licitud', 'sollicitud'],
    ['SOL·LICITUD', 'sollicitud'],
    ['col.legi', 'collegi'],
    ['col-legi', 'collegi'],
    ['col•legi', 'collegi'],
    ['coŀlegi', 'collegi'],
    ["Col·legi d'Arquitectes", 'collegi d arquitectes'],
    ['Col·legi d’Arquitectes', 'collegi d arquitectes'],
    ['clau p&uacute;blica', 'clau publica'],
    ['formulari&nbsp;signat', 'formulari signat'],
    ['<p>Cadastre</p><br>', 'cadastre'],
    ['España', 'espana'],
    ['DGP_IDENTITAT / IDENTITAT_DADES', 'dgp_identitat identitat_dades'],
    ['escriviu a padro@ajuntament.example o a https://cadastre.example/dgp', 'escriviu a o a'],
    ['Padro\u0301', 'padro'],
    ['Ho demana&nbsp;padro@ens.example&nbsp;per&nbsp;correu', 'ho demana per correu'],
    ['De: Suport&nbsp;<suport@ens.example>', 'de suport'],
    ['<a'.repeat(3), 'a a a'],
    ['l·l·l', 'lll'],
  ])('%s reads as %s', (written, read) => {
    expect(fold(written)).toBe(read);
  });
});

test('the words of a file name are told apart', () => {
  const words = tokenise('CDA_vila-seca_PRE.cer', { splitUnderscores: true }).map(({ text }) => text);
  expect(words).toEqual(['cda', 'vila', 'seca', 'pre', 'cer']);
});

test('list marks and numbers begin an item', () => {
  const [first, second, third] = tokenise('- Padró\n2) Cadastre\n• DGP');
  for (const token of [first, second, third]) expect((token?.gap ?? 0) & Gap.bullet).toBe(Gap.bullet);
});

test.each(['Fet. Ara', 'Fet.&nbsp;Ara', 'Fet.<br />Ara', '<b>Fet.</b> Ara', 'Fet.\nAra'])(
  'a full stop ends its sentence, in HTML too: %j',
  (written) => {
    const [, second] = tokenise(written);
    expect((second?.gap ?? 0) & Gap.sentence).toBe(Gap.sentence);
  },
);

test.each([
  ['Padró\n\nDGP', true],
  ['Padró<br />\n\nDGP', true],
  ['Padró<br>\n<br>\nDGP', true],
  ['Padró<br><br>DGP', true],
  ['Padró<br />\nDGP', false],
  ['Padró\nDGP', false],
])('%j has a blank line between: %s', (written, isBlank) => {
  const [, second] = tokenise(written);
  expect(((second?.gap ?? 0) & Gap.blankLine) !== 0).toBe(isBlank);
});

test('every word stands where it says it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (original) => {
      let end = 0;
      for (const token of tokenise(original)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(token.end).toBeGreaterThan(token.start);
        expect(token.end).toBeLessThanOrEqual(original.length);
        end = token.end;
      }
    }),
  );
});

test('a word is the same word in upper case and without accents', () => {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');
  fc.assert(
    fc.property(fc.array(fc.constantFrom('Padró', 'sol·licitud', 'Àrea', 'col·legi', 'títol', 'nº', 'ç')), (words) => {
      const text = words.join(' ');
      expect(fold(text.toUpperCase())).toBe(fold(text));
      expect(fold(plain(text))).toBe(fold(text));
    }),
  );
});
