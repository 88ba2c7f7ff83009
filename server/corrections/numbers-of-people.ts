import { maskPersonalData } from '#shared/identifiers/personal-data.ts';

const between = String.raw`[\s._()-]{0,2}`;
const phone = new RegExp(String.raw`(?<!\d)(?:(?:\+|00)?\(?\+?34\)?${between})?[679](?:${between}\d){8}(?!\d)`, 'g');
const spacedNif = /(?<![\p{L}\d])(?:[XYZ][\s._-]?|\d[\s._-]?)(?:\d[\s._-]?){6}\d?[\s._-]{0,2}[A-Z](?![\p{L}\d])/giu;
const checkLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';
const shortestPhone = 6;

/** A text without NIFs, mail addresses and telephone numbers, `phones` among them, however they are spaced. */
export function maskNumbers(text: string, phones: readonly string[]): string {
  const withoutNifs = maskPersonalData(text.replace(spacedNif, maskIfNif));
  const known = phones.reduce((left, own) => left.replace(spelledAnyHow(own), starred), withoutNifs);
  return known.replace(phone, starred);
}

const starred = (found: string) => found.replace(/\d/g, '*');

/** Eight figures and a letter by itself are a date as often: the letter tells. */
function maskIfNif(found: string): string {
  const plain = found.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
  const figures = plain.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  const isNif = figures.length === 8 && checkLetters.charAt(Number(figures) % checkLetters.length) === plain.at(-1);
  return isNif ? maskPersonalData(plain) : found;
}

function spelledAnyHow(known: string): RegExp {
  const figures = known.replace(/\D/g, '').replace(/^(?:00)?34(?=\d{9}$)/, '');
  return figures.length < shortestPhone
    ? /(?!)/g
    : new RegExp(String.raw`(?<!\d)${[...figures].join(between)}(?!\d)`, 'g');
}
