import type { ClassifiedService, ReplyLanguage } from '#shared/contract/index.ts';
import { serviceNames } from './service-lists.ts';
import { serviceWordBefore } from './words-before.ts';

type Others = readonly ClassifiedService[] | null;

/** How the homologation message ends: the ticket is closed (Pas 6), unless something else asked for in it goes on. */
export function outcomeOfHomologation(others: Others, language: ReplyLanguage): string {
  const rest = restOf(others, language);
  if (language === 'ca') {
    return rest === null
      ? 'El pas a producció es tractarà en aquell tiquet, i per això tanquem aquest.'
      : `El pas a producció es tractarà en aquell tiquet. Aquest el deixem obert per continuar amb ${rest}.`;
  }
  return rest === null
    ? 'El paso a producción se tratará en aquel tique, y por eso cerramos este.'
    : `El paso a producción se tratará en aquel tique. Este lo dejamos abierto para continuar con ${rest}.`;
}

/** What is done when the body does not answer: the ticket is closed (Pas 4), or only what it kept silent about is. */
export function outcomeOfSilence(others: Others, language: ReplyLanguage): string {
  const rest = restOf(others, language);
  if (language === 'ca') {
    return rest === null
      ? 'tanquem aquest tiquet'
      : `aturem aquesta integració i deixem el tiquet obert per al que queda: ${rest}`;
  }
  return rest === null
    ? 'cerramos este tique'
    : `detenemos esta integración y dejamos el tique abierto para lo que queda: ${rest}`;
}

const unnamed: Readonly<Record<ReplyLanguage, string>> = {
  ca: 'la resta del que ens vau demanar',
  es: 'el resto de lo que nos solicitaron',
};

function restOf(others: Others, language: ReplyLanguage): string | null {
  if (others === null) return null;
  const names = serviceNames(others, language);
  return names === '' ? unnamed[language] : serviceWordBefore(names, language) + names;
}
