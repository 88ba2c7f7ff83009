import { services } from '#shared/catalogue/index.ts';
import type { ReplyLanguage } from '#shared/contract/index.ts';
import type { Slot } from './message.ts';
import { withCurlyApostrophes } from './service-lists.ts';

/** The nouns that names of bodies and colleges begin with, in Catalan or Spanish, by gender; without accents. */
const masculine = new Set(
  (
    'ajuntament ayuntamiento consell consejo consorci consorcio patronat patronato organisme organismo institut ' +
    'instituto departament departamento collegi colegio servei servicio hospital centre centro parlament govern'
  ).split(' '),
);
const feminine = new Set(
  (
    'diputacio diputacion mancomunitat mancomunidad comunitat comunidad universitat universidad agencia area autoritat ' +
    'autoridad entitat entidad fundacio fundacion associacio asociacion federacio empresa societat sociedad generalitat ' +
    'conselleria consejeria sindicatura cambra camara oficina junta escola'
  ).split(' '),
);

/**
 * The article that goes before a body's name within a sentence, with its blank: "l’" Ajuntament, "la " Diputació; none
 * when the name brings its own, and `otherwise` (a noun or an article) when it begins with a word of no known gender.
 */
export function articleBefore(name: string, language: ReplyLanguage, otherwise: string): string {
  if (/^(?:(?:el|la|els|les|los|las)\s|l['’])/iu.test(name)) return '';
  const noun = folded(/^[\p{L}·.]*/u.exec(name)?.[0] ?? '');
  const isFeminine = feminine.has(noun);
  if (!isFeminine && !masculine.has(noun)) return `${otherwise} `;
  if (language === 'es') return isFeminine && noun !== 'area' ? 'la ' : 'el ';
  // A feminine name keeps its article before an unstressed i or u: la Universitat.
  if (isFeminine ? /^[aeo]/.test(noun) : /^h?[aeiou]/.test(noun)) return 'l’';
  return isFeminine ? 'la ' : 'el ';
}

function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}·.]/gu, '')
    .toLowerCase();
}

const serviceWords = {
  ca: { one: 'el servei ', several: 'els serveis ', said: /^els? serveis? /i, joined: /, | i / },
  es: { one: 'el servicio ', several: 'los servicios ', said: /^(?:el servicio|los servicios) /i, joined: /, | [ye] / },
} as const;

const singleNames: Readonly<Record<ReplyLanguage, ReadonlySet<string>>> = {
  ca: new Set(services.map(({ name }) => withCurlyApostrophes(name.ca))),
  es: new Set(services.map(({ name }) => withCurlyApostrophes(name.es))),
};

/** "el servei " or "els serveis ", by whether `names` is one or a list; none when it already says it. */
export function serviceWordBefore(names: string, language: ReplyLanguage): string {
  const { one, several, said, joined } = serviceWords[language];
  if (said.test(names)) return '';
  const isSingle = singleNames[language].has(withCurlyApostrophes(names)) || !joined.test(names);
  return isSingle ? one : several;
}

/** A body's or a college's name with its article before; `otherwise` as in `articleBefore`. */
export function withArticle(slot: Slot, language: ReplyLanguage, otherwise: string): Slot {
  return { ...slot, before: (name) => articleBefore(name, language, otherwise) };
}

/** Names of services with what they are before: "el servei Cadastre". */
export function withServiceWord(slot: Slot, language: ReplyLanguage): Slot {
  return { ...slot, before: (names) => serviceWordBefore(names, language) };
}
