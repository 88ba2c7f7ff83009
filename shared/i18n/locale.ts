/** The interface's languages, Catalan first. */
export const locales = ['ca', 'es', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One text in every language of the interface. */
export type Text = Record<Locale, string>;

/** The first supported language of an `Accept-Language` header or a locale tag; Catalan when there is none. */
export function toLocale(accepted: string | null | undefined): Locale {
  const wanted = (accepted ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find((q) => q !== undefined);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wanted) {
    const locale = locales.find((known) => known === language);
    if (locale) return locale;
  }
  return 'ca';
}
