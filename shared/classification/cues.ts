import { compilePhrases, phraseAt } from '#shared/text/phrases.ts';
import type { Token } from '#shared/text/tokens.ts';
import { list } from './sense.ts';
import statements from './vocabulary/statements.json' with { type: 'json' };

/** What a statement does with the services it names. `ASKED_NOUN` and `HAVE` give way to any other word
 * nearby; `EXCEPTED` reaches only over what follows it in its own clause. */
type CueKind = 'EXCEPTED' | 'ASKED' | 'ASKED_NOUN' | 'REFUSED' | 'IN_USE' | 'HAVE' | 'INCIDENT' | 'INFO';

export interface Cue {
  readonly kind: CueKind;
  readonly from: number;
  readonly to: number;
}

/** In the order of `statements.json`: a phrase listed twice means what it means first. */
const cuePhrases = compilePhrases<CueKind>(statements.map(({ means, words }) => ({ value: means as CueKind, words })));

const negators = new Set(['no', 'tampoc', 'tampoco', 'sense', 'sin', 'ni', 'mai', 'nunca']);
/** Words that may stand between the negation and what it denies. */
const fillers = new Set(
  list(`el, la, els, les, l, lo, los, las, ho, en, n, ens, nos, se, us, os, hi, ja, ya, de, moment, momento, encara,
    aun, todavia, hem, hemos, vam, vamos, a, anem, ha, han, hay, hace, fa, que, son, es, sera, seran, esta, estan, te, hauria,
    caldra, haura, d, de, del, dels, al, als, pel, amb, con, per, ara, tocara`),
);
const deniable = new Set(
  list(`necessitem, necessito, necessita, necessitarem, cal, calen, caldra, calia, volem, vull, voldrem, volen, demanem, demano, demana,
    demanarem, demanat, demanarla, demanarlo, sollicitem, sollicito, sollicita, sollicitarem, interessa, interessen, falta,
    integrar, integrem, integrarem, incloure, incloem, inclogueu, incloguin, consultar, consultem, consultarem, tocar, toqueu,
    configurar, configureu, objecte, objectes, objeto, necesitamos, necesito, necesita, necesitan, queremos, quiero,
    solicitamos, solicito, solicita, pedimos, pedir, interesa, interesan, incluir, incluimos, incluyan, incluya, procede,
    consultaremos, usaremos, utilizaremos, utilitzarem, consumirem, previst, previsto, tramitem, need, want, afegiu, afegir`),
);
const emphasis = new Set(['nomes', 'solo', 'sols', 'solament', 'solamente', 'unicament']);

/** The words between two tokens that say what is done with the services named there, in order. */
export function cuesIn(tokens: readonly Token[], from: number, to: number): Cue[] {
  const cues: Cue[] = [];
  for (let at = from; at < to; ) {
    const cue = cueAt(tokens, at, to);
    if (cue) cues.push(cue);
    at = cue?.to ?? at + 1;
  }
  return cues;
}

/** The cue that starts at this token, if any. */
export function cueAt(tokens: readonly Token[], at: number, to: number): Cue | undefined {
  const phrase = phraseAt(cuePhrases, tokens, at, to);
  if (phrase) return { kind: phrase.value, from: phrase.from, to: phrase.to };
  const already = alreadyAt(tokens, at, to);
  if (already) return already;
  const denied = deniedAt(tokens, at, to);
  return denied === undefined ? undefined : { kind: 'REFUSED', from: at, to: denied + 1 };
}

const already = new Set(['ja', 'ya']);
const clitics = new Set(list('el, la, els, les, l, ho, hi, en, lo, los, las'));
const wanted = /^(?:vol|necessit|deman|sollicit|quer|necesit|solicit|ped|esper|teni|tene|podri|podem|podemos)/;
const future = /(?:arem|erem|irem|aremos|eremos|iremos)$/;
const habitual = /(?:em|im|amos|emos|imos)$/;

/** `Ja el mirem al taulell` is in use; `ja el demanarem` is not for now. */
function alreadyAt(tokens: readonly Token[], at: number, to: number): Cue | undefined {
  if (!already.has(tokens[at]?.text ?? '') || !clitics.has(tokens[at + 1]?.text ?? '') || at + 2 >= to)
    return undefined;
  const verb = tokens[at + 2]?.text ?? '';
  if (future.test(verb)) return { kind: 'REFUSED', from: at, to: at + 3 };
  if (!habitual.test(verb) || wanted.test(verb)) return undefined;
  return { kind: 'IN_USE', from: at, to: at + 3 };
}

export function isNegator(token: Token | undefined): boolean {
  return token !== undefined && negators.has(token.text);
}

function deniedAt(tokens: readonly Token[], at: number, to: number): number | undefined {
  if (!isNegator(tokens[at]) || emphasis.has(tokens[at + 1]?.text ?? '')) return undefined;
  const limit = Math.min(to, at + 6);
  for (let i = at + 1; i < limit; i++) {
    const word = tokens[i]?.text ?? '';
    if (deniable.has(word)) return i;
    if (!fillers.has(word)) return undefined;
  }
  return undefined;
}

/** Whether the words between a negation and token `at` only lead up to it: `no el Padró`, `tampoc la DGP`. */
export function isDeniedDirectly(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 4); i--) {
    if (isNegator(tokens[i])) return !emphasis.has(tokens[i + 1]?.text ?? '');
    if (!fillers.has(tokens[i]?.text ?? '')) return false;
  }
  return false;
}
