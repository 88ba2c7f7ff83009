import { findService } from '#shared/catalogue/index.ts';
import { possibleHandlings } from '#shared/catalogue/possible-handlings.ts';
import type { Service } from '#shared/catalogue/types.ts';
import type { Correction, Handling } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';

type CorrectedService = Extract<Correction, { field: 'services' }>['value'][number];
interface Known {
  readonly service: Service;
  readonly corrected: CorrectedService;
}

/** Why the catalogue does not allow a correction, the first reason; `null` when it does. */
export function correctionRefusal(correction: Correction): Text | null {
  if (correction.field !== 'services') return null;
  const known: Known[] = [];
  for (const corrected of correction.value) {
    const service = findService(corrected.serviceId);
    if (!service) return unknownService(corrected.serviceId);
    known.push({ service, corrected });
  }
  for (const one of known) {
    const why = strangeProduct(one) ?? strangeHandling(one);
    if (why) return why;
  }
  return repeated(known);
}

const unknownService = (id: string): Text => ({
  ca: `El catàleg no té cap servei ${id}.`,
  es: `El catálogo no tiene ningún servicio ${id}.`,
  en: `The catalogue has no service ${id}.`,
});

function strangeProduct({ service, corrected }: Known): Text | null {
  const strange = corrected.products?.find((code) => service.products.every((own) => own.code !== code));
  if (strange === undefined) return null;
  const { id } = service;
  return {
    ca: `El servei ${id} no té cap producte ${strange}.`,
    es: `El servicio ${id} no tiene ningún producto ${strange}.`,
    en: `The service ${id} has no product ${strange}.`,
  };
}

function strangeHandling({ service, corrected: { handling } }: Known): Text | null {
  const possible = possibleHandlings(service);
  if (handling === undefined || possible.includes(handling)) return null;
  const { name } = service;
  const list = possible.join(', ');
  return {
    ca: `${name.ca} no es pot tractar com ${handling}: pot ser ${list}.`,
    es: `${name.es} no se puede tratar como ${handling}: puede ser ${list}.`,
    en: `${name.en} cannot be handled as ${handling}: it may be ${list}.`,
  };
}

/** A service stands once for each handling, as its steps do. */
function repeated(known: readonly Known[]): Text | null {
  const seen = new Set<string>();
  for (const { service, corrected } of known) {
    const keys = waysOf(service, corrected).map((handling) => `${service.id} ${handling}`);
    if (keys.some((key) => seen.has(key))) return twice(service.name);
    for (const key of keys) seen.add(key);
  }
  return null;
}

/** The handlings that a service gets: the agent's, or those of the products named, or of all that it has. */
function waysOf({ products }: Service, corrected: CorrectedService): (Handling | null)[] {
  if (corrected.handling) return [corrected.handling];
  const chosen = products.filter(({ code }) => code !== null && corrected.products?.includes(code));
  return [...new Set((chosen.length > 0 ? chosen : products).map(({ handling }) => handling))];
}

const twice = ({ ca, es, en }: Text): Text => ({
  ca: `${ca} hi és més d'un cop amb el mateix tractament: deixeu-lo una sola vegada.`,
  es: `${es} está más de una vez con el mismo tratamiento: déjelo una sola vez.`,
  en: `${en} is there more than once with the same handling: leave it once.`,
});
