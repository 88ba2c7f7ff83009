import { findPhrases, type PhraseMatch } from '#shared/text/phrases.ts';
import { type Token, wordAt } from '#shared/text/tokens.ts';
import type { Unit } from '#shared/text/units.ts';
import { wordsOf } from './grammar.ts';
import { phrasesNamed } from './phrase-lists.ts';
import type { Sense } from './sense.ts';

/** The services that exist twice: Catalonia's and the other regions' (routing rules T11). */
const twins: Readonly<Record<string, { service: string; product: string }>> = {
  DISCAPACITAT: { service: 'DISCAPACITAT_CCAA', product: 'GRAU_DISCAPACITAT_CCAA' },
  FAMILIA_NOMBROSA: { service: 'FAMILIA_NOMBROSA_CCAA', product: 'TFN_CCAA' },
};
/** `Altres comunitats autònomes`, `Aragó`. */
const elsewhere = phrasesNamed('elsewhere');
/** `La Generalitat`, `aquí`. */
const here = wordsOf('catalan');

/**
 * What a name means where its service has a twin: the other regions' when its sentence, or the lead-in of its list,
 * says so; both when the sentence also says Catalonia's.
 */
export function regionalSenses(
  tokens: readonly Token[],
  unit: Unit,
  leadIn: Unit | undefined,
  { value: sense, from }: PhraseMatch<Sense>,
): readonly Sense[] {
  const twin = twins[sense.service];
  if (!twin || sense.modality || sense.isCatalan || wordAt(tokens, from).includes('_')) return [sense];
  const stretches = leadIn ? [unit, leadIn] : [unit];
  const abroad = stretches.flatMap((stretch) => findPhrases(elsewhere, tokens, stretch.from, stretch.to));
  if (abroad.length === 0) return [sense];
  const theirs = { ...sense, ...twin };
  return saysHere(tokens, unit, abroad) ? [sense, theirs] : [theirs];
}

/** Whether the sentence names Catalonia, other than in a phrase for elsewhere (`fora de Catalunya`). */
function saysHere(tokens: readonly Token[], unit: Unit, abroad: readonly PhraseMatch<true>[]): boolean {
  for (let at = unit.from; at < unit.to; at++) {
    if (here.has(wordAt(tokens, at)) && !abroad.some(({ from, to }) => from <= at && at < to)) return true;
  }
  return false;
}
