import fc from 'fast-check';
import type { TicketFacts } from '#shared/contract/index.ts';

/** Services by the names people give them, each with its article. */
const names: Readonly<Record<string, readonly string[]>> = {
  CADASTRE: ['el Cadastre', 'el Catastro', 'les dades cadastrals'],
  DGP: ['la DGP', 'la verificació d’identitat de la DGP', 'DGP_IDENTITAT'],
  REGISTRE_CIVIL: ['el Registre Civil', 'el Registro Civil'],
  ANTECEDENTS_PENALS: ['els antecedents penals', 'los antecedentes penales'],
  SEPE: ['el SEPE'],
  INSS: ['les prestacions de l’INSS'],
  PADRO: ['el Padró', 'el padrón municipal'],
  AEAT: ['l’AEAT (nivell de renda)', 'el IAE'],
  REGISTRE_MERCANTIL: ['el Registre Mercantil', 'INFO_MERCANTIL'],
  FAMILIA_NOMBROSA: ['el títol de família nombrosa'],
  FAMILIA_MONOPARENTAL: ['el títol de família monoparental'],
  ACTIC: ['l’ACTIC'],
  COAC: ['el COAC', 'els visats del Col·legi d’Arquitectes'],
};

const requests = ['Volem integrar', 'Necessitem consultar', 'Us demanem la integració amb', 'Solicitamos integrar'];
const uses = ['Ja consumim', 'Actualment fem servir', 'Ya utilizamos'];
const refusals = ['De moment no necessitem', 'No volem', 'No necesitamos'];
const origins = [
  'L’alta de serveis ja està aprovada a EACAT.',
  'Tenim l’alta de serveis resolta des de la setmana passada.',
  'El alta de servicios está aprobada en EACAT.',
];
const asides = [
  'Adjuntem el formulari i la clau pública.',
  'El nostre proveïdor farà les proves el mes que ve.',
  'Gràcies per endavant.',
];

/** A ticket put together from sentences that stand each on its own. */
export interface ComposedTicket {
  readonly asked: readonly string[];
  readonly paragraphs: readonly string[];
}

export const factsOf = (paragraphs: readonly string[]): TicketFacts => ({
  subject: 'Integració per servei web',
  description: `Bon dia,\n\n${paragraphs.join('\n\n')}\n\nAtentament,\nSistemes`,
});

/** `A, B i C`. */
function enumeration(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} i ${last}`;
}

/** Services named in one way each: those asked for, one in use, and one refused. */
export const choices = fc
  .record({
    ids: fc.shuffledSubarray(Object.keys(names), { minLength: 3, maxLength: 6 }),
    spelling: fc.nat(5),
    request: fc.constantFrom(...requests),
    use: fc.constantFrom(...uses),
    refusal: fc.constantFrom(...refusals),
    origin: fc.constantFrom(...origins),
    aside: fc.constantFrom(...asides),
    isList: fc.boolean(),
  })
  .map(({ ids, spelling, ...words }) => {
    const named = ids.map((id) => names[id]?.[spelling % (names[id]?.length ?? 1)] ?? id);
    return { ...words, ids, inUse: named[0] ?? '', refused: named[1] ?? '', asked: named.slice(2) };
  });

type Choices = typeof choices extends fc.Arbitrary<infer T> ? T : never;

export function compose({
  request,
  use,
  refusal,
  origin,
  aside,
  isList,
  ids,
  inUse,
  refused,
  asked,
}: Choices): ComposedTicket {
  const what = isList
    ? `${request}:\n${asked.map((name) => `- ${name}`).join('\n')}`
    : `${request} ${enumeration(asked)}.`;
  return {
    asked: ids.slice(2).sort(),
    paragraphs: [origin, what, `${use} ${inUse}.`, `${refusal} ${refused}.`, aside],
  };
}
