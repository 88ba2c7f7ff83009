import type { Locale, Text } from '#shared/i18n/locale.ts';

/** The parts of the written guide that rules come from, as people call them. */
const guide: readonly (readonly [string, Text])[] = [
  [
    'classification: disposition',
    { ca: 'Guia: què cal fer-ne', es: 'Guía: qué hacer con él', en: 'Guide: what to do with it' },
  ],
  ['classification: origin', { ca: 'Guia: origen', es: 'Guía: origen', en: 'Guide: origin' }],
  [
    'classification: form and text',
    { ca: 'Guia: formulari i text', es: 'Guía: formulario y texto', en: 'Guide: form and text' },
  ],
];

/** The rules are few and every ticket names several: each is said once. */
const said: Readonly<Record<Locale, Map<string, string>>> = { ca: new Map(), es: new Map(), en: new Map() };

/** Where a rule comes from, in the agent's language: `Guia: què cal fer-ne 5 · R3 · PAS 0.3`. */
export function sourceText(because: string, locale: Locale): string {
  const known = said[locale].get(because);
  if (known !== undefined) return known;
  const part = guide.find(([name]) => because.startsWith(name));
  const named = part ? part[1][locale] + because.slice(part[0].length) : because;
  const text = named.replaceAll(', ', ' · ');
  said[locale].set(because, text);
  return text;
}
