import verbs from './vocabulary/verbs.json' with { type: 'json' };

/** What a verb means for a service: wanting it, setting it up, using it, leaving it out. */
type VerbFamily = keyof typeof verbs;

type VerbForm =
  | 'infinitive'
  | 'past'
  | 'we'
  | 'i'
  | 'they'
  | 'imperative'
  | 'future'
  | 'would'
  | 'doing'
  | 'done'
  | 'was';

export interface Verb {
  readonly family: VerbFamily;
  readonly form: VerbForm;
}

/** Endings of Catalan and Spanish verbs, without accents. Every pattern is anchored and has no nested repetition. */
const endings: readonly [VerbForm, RegExp][] = [
  ['infinitive', /^(?:[aei]r|ure|re)(?:nos|se|os|me)?(?:l[aeo]s?|ho)?$/],
  ['future', /^(?:[aei]|u)?r(?:em|emos|e|an|eu|eis)$/],
  ['would', /^(?:[aei]|u)?ri(?:em|en|a|amos|an|eu|ais)$/],
  ['we', /^(?:em|im|am|eixo|ixo|isc|esc|amos|emos|imos|uem|quem)$/],
  ['i', /^o$/],
  ['doing', /^(?:ant|ent|int|ando|iendo|yendo)(?:nos|se)?(?:l[aeo]s?|ho)?$/],
  [
    'done',
    /^(?:at|ada|ats|ades|it|ida|its|ides|ut|uda|uts|udes|ado|ados|adas|ido|idos|idas|s|sa|sos|ses|ta|es|idos|os|as|a?do)$/,
  ],
  ['was', /^(?:av(?:em|a|en)|ab(?:amos|a|an)|i(?:em|a|en|amos|an))$/],
  ['past', /^(?:aron|ieron|yeron|aren|iren|ueren)$/],
  ['imperative', /^(?:eu|iu|au|ad|ed|id|in|eixi|eixin|ueu|queu|uen|uin)$/],
  ['they', /^(?:a|e|i|en|an|eix|eixen|ix|ixen|que|quen|ueix|ye|yen|ya|yan)$/],
];
const shortest = Math.min(...Object.values(verbs).flatMap((stems) => stems.map((stem) => stem.length)));
const longest = Math.max(...Object.values(verbs).flatMap((stems) => stems.map((stem) => stem.length)));
const families = new Map<string, VerbFamily>(
  (Object.keys(verbs) as VerbFamily[]).flatMap((family) => verbs[family].map((stem) => [stem, family] as const)),
);
/** Words are few and come again and again; the memory of them is bounded. */
const known = new Map<string, Verb | null>();
const mostKnown = 20_000;
const longestWord = 24;

const firstPersonPlural = /(?:em|im|amos|emos|imos)$/;

/** Whether a folded word ends as `we` do something, whatever the verb: `mirem`, `consultamos`. */
export function isFirstPersonPlural(word: string): boolean {
  return firstPersonPlural.test(word);
}

/** The verb a folded word is a form of, if it says something of a service. */
export function verbOf(word: string): Verb | undefined {
  if (word.length > longestWord || word.length <= shortest) return undefined;
  const remembered = known.get(word);
  if (remembered !== undefined) return remembered ?? undefined;
  const verb = read(word);
  if (known.size < mostKnown) known.set(word, verb ?? null);
  return verb;
}

function read(word: string): Verb | undefined {
  for (let length = Math.min(longest, word.length - 1); length >= shortest; length--) {
    const family = families.get(word.slice(0, length));
    if (family === undefined) continue;
    const ending = word.slice(length);
    const form = endings.find(([, pattern]) => pattern.test(ending))?.[0];
    if (form) return { family, form };
  }
  return undefined;
}
