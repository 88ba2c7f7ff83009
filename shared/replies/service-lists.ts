import { findService } from '#shared/catalogue/index.ts';
import type { ClassifiedService, ReplyLanguage, Scope } from '#shared/contract/index.ts';

/** The services' names joined as the language does: "a, b i c", "a, b y c". */
export function serviceNames(services: readonly ClassifiedService[], language: ReplyLanguage): string {
  const ids = [...new Set(services.map(({ serviceId }) => serviceId))];
  const names = ids.map((id) => withCurlyApostrophes(findService(id)?.name[language] ?? id));
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${andBefore(last, language)} ${last}`;
}

/** As the messages write them; catalogues and people type the straight ones. */
export function withCurlyApostrophes(text: string): string {
  return text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

function andBefore(word: string, language: ReplyLanguage): string {
  if (language === 'ca') return 'i';
  return /^h?i(?![aeo])/i.test(word) ? 'e' : 'y';
}

const scopeNames: Record<Scope, Record<ReplyLanguage, string>> = {
  AGE: { ca: 'Administració General de l’Estat', es: 'Administración General del Estado' },
  GENERALITAT: {
    ca: 'Administració de la Generalitat de Catalunya',
    es: 'Administración de la Generalitat de Catalunya',
  },
  LOCAL: { ca: 'Administració local', es: 'Administración local' },
  COLLEGI: { ca: 'Col·legis professionals', es: 'Colegios profesionales' },
};
const scopeOrder = ['AGE', 'GENERALITAT', 'LOCAL', 'COLLEGI'] as const satisfies readonly Scope[];

/** A line a scope with its services. */
export function scopeLines(services: readonly ClassifiedService[], language: ReplyLanguage): string {
  return scopeOrder
    .map((scope) => ({ scope, asked: services.filter((service) => service.scope === scope) }))
    .filter(({ asked }) => asked.length > 0)
    .map(({ scope, asked }) => `– ${scopeNames[scope][language]}: ${serviceNames(asked, language)}`)
    .join('\n');
}
