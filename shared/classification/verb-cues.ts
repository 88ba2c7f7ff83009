import { type Token, wordAt } from '#shared/text/tokens.ts';
import type { Cue, CueKind } from './cue.ts';
import { stemsOf, wordsOf } from './grammar.ts';
import { isSupposed } from './suppositions.ts';
import { type Verb, verbOf } from './verb-forms.ts';

/** A verb that says something of a service, and the words around it. */
interface VerbInContext extends Verb {
  readonly word: string;
  /** The two words before it, the nearer first, and the one after. */
  readonly before: string;
  readonly earlier: string;
  readonly after: string;
}

/** `Us demanem…` is a request; in `us integrem…` the desk speaks. */
const addressees = wordsOf('addressees');
const whenever = wordsOf('whenever');
const always = wordsOf('always');
const perhaps = wordsOf('perhaps');
const still = wordsOf('still');
const reporterClitics = wordsOf('reporterClitics');
const goingOn = stemsOf('goingOn');
const pastAuxiliaries = wordsOf('pastAuxiliaries');
const stateVerbs = wordsOf('stateVerbs');
const dutyAuxiliaries = wordsOf('dutyAuxiliaries');
const dutyLinks = wordsOf('dutyLinks');
/** Added to a request or to a sign-up, which is not yet connected. */
const adding = stemsOf('adding');
/** Letters of a word that may stand between an auxiliary and its verb: `hem ja integrat`. */
const longestBetween = 4;

/** What a verb says of the service it speaks of, by what it means. */
const byFamily: Readonly<Record<Verb['family'], (verb: VerbInContext) => CueKind | undefined>> = {
  WISH: wished,
  SETUP: setUp,
  USE: used,
  DROP: dropped,
};

/** The verb at this token, and what it does with a service there: `integreu`, `hem integrat`, `consultem`. */
export function verbAt(tokens: readonly Token[], at: number): Cue | undefined {
  const word = wordAt(tokens, at);
  const known = verbOf(word);
  if (!known) return undefined;
  const { family, form } = known;
  const before = wordAt(tokens, at - 1);
  if (family !== 'WISH' && form === 'we' && addressees.has(before)) return undefined;
  const verb = { family, form, word, before, earlier: wordAt(tokens, at - 2), after: wordAt(tokens, at + 1) };
  const kind = byFamily[family](verb);
  if (kind === undefined) return undefined;
  return { kind: kind === 'ASKED' ? askedSurely(tokens, at, before) : kind, from: at, to: at + 1 };
}

/** `Potser demanarem` puts off, `si demanéssim` only supposes. */
function askedSurely(tokens: readonly Token[], at: number, before: string): CueKind {
  if (perhaps.has(before)) return 'REFUSED';
  return isSupposed(tokens, at) ? 'INFO' : 'ASKED';
}

/** `Demanem` asks; `quan demanem`, `continuem demanant` tell a habit; `em demanen si` tells of others. */
function wished(verb: VerbInContext): CueKind | undefined {
  const { form, before, after } = verb;
  if (form === 'we' && whenever.has(before)) return 'IN_USE';
  if (form === 'doing' && goingOn.test(before)) return 'IN_USE';
  if (form === 'they' && (reporterClitics.has(before) || after === 'si')) return 'INFO';
  if (always.has(after) || form === 'future') return undefined;
  if (form === 'done') return isPast(verb) ? 'INFO' : undefined;
  return form === 'infinitive' && isPast(verb) ? 'INFO' : 'ASKED';
}

/** `Integreu` asks; `vam integrar`, `hem integrat` is in use; `integrat` alone may be. */
function setUp(verb: VerbInContext): CueKind | undefined {
  switch (verb.form) {
    case 'done':
      return isPast(verb) || stateVerbs.has(verb.before) ? 'IN_USE' : 'HAVE';
    case 'infinitive':
      if (!isPast(verb)) return 'ASKED';
      return adding.test(verb.word) ? 'INFO' : 'IN_USE';
    case 'i':
    case 'future':
    case 'doing':
    case 'was':
    case 'they':
      return undefined;
    case 'past':
    case 'we':
    case 'imperative':
    case 'would':
      return 'ASKED';
  }
}

/** `Consultem`, `utilitzant`, `hem consultat`; `encara consultem` is only news. */
function used(verb: VerbInContext): CueKind | undefined {
  const { form, before } = verb;
  if (form === 'we') return still.has(before) ? 'INFO' : 'IN_USE';
  if (form === 'doing' || form === 'was') return 'IN_USE';
  return form === 'done' && isPast(verb) ? 'IN_USE' : undefined;
}

/** `Descartem`, `hem descartat`; what others drop, or is still to be dropped, says nothing. */
function dropped(verb: VerbInContext): CueKind | undefined {
  return verb.form === 'they' || (verb.form === 'infinitive' && !isPast(verb)) ? undefined : 'REFUSED';
}

/** `Vam integrar`, `ho hem integrat`; but `hem d'integrar` is a duty still to come. */
function isPast({ before, earlier }: VerbInContext): boolean {
  if (dutyLinks.has(before) && dutyAuxiliaries.has(earlier)) return false;
  return pastAuxiliaries.has(before) || (pastAuxiliaries.has(earlier) && before.length <= longestBetween);
}
