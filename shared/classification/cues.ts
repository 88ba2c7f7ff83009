import { compilePhrases, phraseAt } from '#shared/text/phrases.ts';
import type { Token } from '#shared/text/tokens.ts';
import { list } from './sense.ts';
import { type Verb, verbOf } from './verb-forms.ts';
import statements from './vocabulary/statements.json' with { type: 'json' };

/** What a statement does with the services it names. `ASKED_NOUN` and `HAVE` give way to any other word
 * nearby; `EXCEPTED` reaches only over what follows it in its own clause. */
type CueKind = 'EXCEPTED' | 'HABIT' | 'ASKED' | 'ASKED_NOUN' | 'REFUSED' | 'IN_USE' | 'HAVE' | 'INCIDENT' | 'INFO';

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
  list(`el, la, els, les, l, lo, los, las, ho, en, n, ens, nos, mos, se, us, os, hi, ja, ya, de, moment, momento, hem, hemos,
    heu, vam, vamos, a, anem, ha, han, hay, hace, fa, que, son, es, sera, seran, esta, estan, te, hauria, caldra, haura, haureu, d, del,
    dels, al, als, pel, amb, con, per, ara, tocara, va, van, voldria, havia, haviem, pensem, penso, hacen, hagan, fan, facin, faci, cal, cap, ningun, ninguna, pas, mas, mes`),
);
/** `Encara no` is a wish for later today, not a refusal. */
const still = new Set(['encara', 'aun', 'todavia']);
const deniable = new Set(
  list(`cal, calen, caldra, calia, calguin, volem, vull, voldrem, volen, vol, vulgueu, falta, faltan, objecte, objectes, objeto, tocar, toqueu, toquen,
    tocar lo, queremos, quiero, quieren, piden, pedir, pedimos, procede, previst, previsto, tramitem, tramiteu, tramiten, need, want, incloure,
    servir, servirem, entra, entren, entran, forma, formen, forman, correspon, corresponen, corresponde, tinc, considereu, considerin, compte, cuenta,
    cuenten, compteu, anirem, farem, haremos`),
);
const emphasis = new Set(['nomes', 'solo', 'sols', 'solament', 'solamente', 'unicament']);

/** Most statements have none: one array for all of them. */
const noCues: readonly Cue[] = [];

/** The words between two tokens that say what is done with the services named there, in order. */
export function cuesIn(tokens: readonly Token[], from: number, to: number): readonly Cue[] {
  let cues: Cue[] | undefined;
  for (let at = from; at < to; ) {
    const cue = cueAt(tokens, at, to);
    if (cue && !isGoverned(tokens, cues?.at(-1), cue)) {
      cues ??= [];
      cues.push(cue);
    }
    at = cue?.to ?? at + 1;
  }
  return cues ?? noCues;
}

/** `Descartem integrar…`, `té previst demanar…`: the first verb decides what becomes of the second. */
function isGoverned(tokens: readonly Token[], governor: Cue | undefined, { kind, from }: Cue): boolean {
  if (kind !== 'ASKED' || governor?.kind !== 'REFUSED') return false;
  const gap = from - governor.to;
  return gap === 0 || (gap === 1 && /^(?:a|de|d|que)$/.test(tokens[from - 1]?.text ?? ''));
}

/** The cue that starts at this token, if any: a phrase of the list, a construction, a denial or a form of a verb. */
export function cueAt(tokens: readonly Token[], at: number, to: number): Cue | undefined {
  const phrase = phraseAt(cuePhrases, tokens, at, to);
  if (phrase) {
    const isNews =
      isDeniedHaving(tokens, phrase) ||
      (phrase.value === 'EXCEPTED' && /^\d+$/.test(tokens[phrase.to]?.text ?? '')) ||
      (phrase.value === 'ASKED' && (isSupposed(tokens, at) || isNegator(tokens[at - 1])));
    const denied = isNegator(tokens[phrase.to - 1]) ? deniedAt(tokens, phrase.to - 1, to) : undefined;
    return { kind: isNews ? 'INFO' : phrase.value, from: phrase.from, to: denied?.to ?? phrase.to };
  }
  return (
    deniedAt(tokens, at, to) ??
    doneByOthersAt(tokens, at, to) ??
    ownHabitAt(tokens, at, to) ??
    alreadyAt(tokens, at, to) ??
    sinceAt(tokens, at, to) ??
    verbAt(tokens, at)
  );
}

/** `No en tenim`: not in use yet, and no word on whether it is wanted. */
function isDeniedHaving(tokens: readonly Token[], { value, from }: { value: CueKind; from: number }): boolean {
  return value === 'HAVE' && isNegator(tokens[from - 1]);
}

const clitics = new Set(list('el, la, els, les, l, ho, hi, en, lo, los, las, n'));
/** `Se la pedimos a cada uno`: asked of somebody else, as a habit. */
const others = new Set(['se', 'li', 'els']);
/** Pronouns that take up a thing named; `ho aclarim`, `hi anem` speak of something else. */
const named = new Set(list('el, la, els, les, l, lo, los, las'));
const future = /[aei]r(?:em|emos)$/;
/** Present tenses that look like futures. */
const notFuture =
  /^(?:esper|prepar|compar|mir|tir|retir|gir|compr|separ|consider|recuper|super|oper|supos|requer|adquir|sugger|sugir|prefer)(?:em|im|amos|emos|imos)$/;
const habitual = /(?:em|im|amos|emos|imos)$/;
/** Verbs that say what is done with a service in a request, and nouns with the ending of a verb. */
const notHabit =
  /^(?:vol|necessit|necesit|deman|sollicit|quer|solicit|ped|esper|teni|tene|podri|pod|hem|hav|hau|vam|vem|adjunt|envi|pass|detall|enumer|indic|llist|relacion|esment|especific|concret|anomen|cit|marc|copi|repet|agrai|agrade|pos|deix|dej|escriv|escrib|anot|apunt|record|recuerd|mencion|diem|dec|mand|vulg|pug|tingu|pued|dono|donem|damos|tramet|remet|remit|confirm|resum|expos|sab|inform|present|aport|maxim|minim|ultim|proxim|prestam|regim|prec|pregu|rog|fem|hac|som|estem|estam|integr|connect|conect|anem|vamos|trob|veiem|vemos|tanqu|anul)/;

/** `La mirem al taulell`, `la venimos usando` is in use; `ja el demanarem` is not for now. */
function ownHabitAt(tokens: readonly Token[], at: number, to: number): Cue | undefined {
  if (!clitics.has(tokens[at]?.text ?? '')) return undefined;
  const next = clitics.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  if (next >= to) return undefined;
  const verb = tokens[next]?.text ?? '';
  const family = verbOf(verb)?.family;
  if (family === 'WISH' && others.has(tokens[at - 1]?.text ?? '') && habitual.test(verb) && !future.test(verb)) {
    return { kind: 'IN_USE', from: at, to: next + 1 };
  }
  if (family === 'SETUP' || (family === 'WISH' && !future.test(verb))) return undefined;
  const isFuture = future.test(verb) && !notFuture.test(verb);
  if (verb.length > 5 && isFuture && !/^(?:far|har|tindr|tendr|adjunt|envi|passar|podr)/.test(verb)) {
    return { kind: 'REFUSED', from: at, to: next + 1 };
  }
  if (isFuture) return undefined;
  if (verb.length < 5 || !habitual.test(verb) || notHabit.test(verb)) return undefined;
  if (family === 'USE') return { kind: 'IN_USE', from: at, to: next + 1 };
  return named.has(tokens[at]?.text ?? '') ? { kind: 'HABIT', from: at, to: next + 1 } : undefined;
}

const alreadyWords = new Set(['ja', 'ya']);
const between = new Set(list('se, s, ens, nos, mos, les, els, los, la, el, l, lo, las, hi, en, ho, me'));
const noUse =
  /^(?:hauri|hauran|podr|pod|pued|hav|const|volen|quier|autoritz|autoriz|eren|eran|seran|poden|han|van|diuen|dicen|demanen|piden|conced|aprov|aprob)/;

/** `Ya salen hacia…`, `ja s'incorporen`: it happens already. */
function alreadyAt(tokens: readonly Token[], at: number, to: number): Cue | undefined {
  if (!alreadyWords.has(tokens[at]?.text ?? '')) return undefined;
  for (let i = at + 1; i < Math.min(to, at + 4); i++) {
    const word = tokens[i]?.text ?? '';
    if (isOngoing(word) || (i > at + 1 && past.has(word))) return { kind: 'HAVE', from: at, to: i + 1 };
    if (!between.has(word)) return undefined;
  }
  return undefined;
}

/** Third persons of the present; participles (`ja aprovada`) speak of papers. */
function isOngoing(word: string): boolean {
  return word.length > 4 && /(?:en|an|[^dts]a|eix)$/.test(word) && !noUse.test(word);
}

const neuter = new Set(['ho', 'lo', 'n']);
const care = /^(?:encarreg|encarg|ocup)(?:a|uen|an|ara|aran|ava)$/;
const carries =
  /^(?:(?:port|gestion|tramit|assumeix|asum|llev|aport|mir|gestionav|continu)(?:a|en|an|ara|aran)|assumeix|duu|du|duran|dura|fa|fan|fara|faran|feia|hace|hacen|hara|haran|resol|cobreix|cubre)$/;

/** `Se n'encarrega la Diputació`, `lo tramita Contratación`: somebody else's. */
function doneByOthersAt(tokens: readonly Token[], at: number, to: number): Cue | undefined {
  const word = tokens[at]?.text ?? '';
  const next = tokens[at + 1]?.text ?? '';
  if (at + 1 >= to) return undefined;
  if ((word === 'n' || word === 'en' || word === 'se' || word === 's') && care.test(next))
    return { kind: 'REFUSED', from: at, to: at + 2 };
  if (neuter.has(word) && carries.test(next)) return { kind: 'REFUSED', from: at, to: at + 2 };
  const verb = tokens[at + 2]?.text ?? '';
  if (recipients.has(word) && clitics.has(next) && at + 2 < to && brings.test(verb))
    return { kind: 'REFUSED', from: at, to: at + 3 };
  return undefined;
}

const recipients = new Set(['ens', 'nos', 'mos', 'me']);
/** Third persons of bringing and doing: `ens el facilita la Diputació`, `nos la trae cada alumno`. */
const brings =
  /^(?!pod|pued|vol|quer|quier|cal|hav|heu|van|torn|deman|pid|exig|obli|recoman|recom|diu|dic|pregunt|reclam|requer|sembl|agrad|gust|interes|falt|conv|permet|permit|deix|dej)[a-z]{3,}(?:a|en|an)$|^(?:da|dan|fa|fan|du|duu)$/;

const periods =
  /^(?:19|20)\d\d$|^(?:fa|hace|sempre|siempre|any|anys|any|ano|anos|exercici|exercicis|ejercicio|principis|inici|inicis)$/;

/** `Des del 2019`, `desde hace dos años`. */
function sinceAt(tokens: readonly Token[], at: number, to: number): Cue | undefined {
  const word = tokens[at]?.text ?? '';
  const from =
    word === 'desde'
      ? at + 1
      : word === 'des' && /^(?:de|d|del)$/.test(tokens[at + 1]?.text ?? '')
        ? at + 2
        : undefined;
  if (from === undefined) return undefined;
  for (let i = from; i < Math.min(to, from + 3); i++) {
    if (periods.test(tokens[i]?.text ?? '')) return { kind: 'HAVE', from: at, to: i + 1 };
  }
  return undefined;
}

const past = new Set(
  list(
    'vam, vau, van, va, vaig, varem, vareu, vas, havem, hem, heu, ha, han, he, hemos, habeis, haviem, habiamos, havia, habia, hagut',
  ),
);
const holding = new Set(
  list(
    'tenim, tenemos, tenen, tienen, te, tiene, teniem, tenia, teniamos, esta, estan, estava, estaba, queda, queden, quedo, ja, ya, estat, sido, quedat, quedado, va, venim, venimos, hem, heu, hemos, fos',
  ),
);
const perhaps = new Set(['quiza', 'quizas', 'potser', 'vez', 'igual']);
const wishing = /^(?:vol(?:em|iem|guessim|dra)|voldr|quer|quis|vulg)/;

/** `Si hi volíem afegir…`: a thought, not a request; `si podeu connectar-nos` is one. */
function isSupposed(tokens: readonly Token[], at: number): boolean {
  const text = (index: number): string => tokens[index]?.text ?? '';
  const start = wishing.test(text(at - 1)) ? at - 1 : at;
  if (start === at && !wishing.test(text(at))) return false;
  return (
    text(start - 1) === 'si' || (text(start - 2) === 'si' && (text(start - 1) === 'hi' || text(start - 1) === 'ho'))
  );
}

const duties = new Set(
  list(
    'hem, heu, ha, han, hauriem, hauria, haurien, hemos, tenemos, tenim, tiene, tienen, haurem, habra, habremos, tendremos, caldra',
  ),
);
/** Added to a request or to a sign-up, which is not yet connected. */
const adding = /^(?:afeg|anad|anyad|inclo|inclu|incorpor|sum)/;
const whenever = new Set(['quan', 'cuando', 'vegada', 'vez', 'sempre', 'siempre']);

/** `Em demana si es pot fer`: what somebody else asks of the writer. */
function reported(tokens: readonly Token[], at: number): boolean {
  return recipients.has(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.text === 'em' || tokens[at + 1]?.text === 'si';
}

const always = new Set(['sempre', 'siempre', 'sovint', 'normalment', 'normalmente', 'habitualment', 'habitualmente']);
const addressees = new Set(['us', 'os', 'les', 'se', 'vos']);

function verbAt(tokens: readonly Token[], at: number): Cue | undefined {
  const verb = verbOf(tokens[at]?.text ?? '');
  if (!verb) return undefined;
  const before = tokens[at - 1]?.text ?? '';
  if (verb.family !== 'WISH' && verb.form === 'we' && addressees.has(before)) return undefined;
  if (verb.family === 'WISH' && verb.form === 'we' && whenever.has(before))
    return { kind: 'IN_USE', from: at, to: at + 1 };
  if (verb.family === 'WISH' && verb.form === 'doing' && /^(?:continu|segu|sigu|anir|port|llev)/.test(before)) {
    return { kind: 'IN_USE', from: at, to: at + 1 };
  }
  if (verb.family === 'WISH' && verb.form === 'they' && reported(tokens, at))
    return { kind: 'INFO', from: at, to: at + 1 };
  if (verb.family === 'USE' && verb.form === 'we' && still.has(before)) return { kind: 'INFO', from: at, to: at + 1 };
  if (verb.family === 'WISH' && always.has(tokens[at + 1]?.text ?? '')) return undefined;
  const earlier = tokens[at - 2]?.text ?? '';
  const kind = kindOf(tokens[at]?.text ?? '', verb, before, earlier);
  if (kind === 'ASKED' && perhaps.has(before)) return { kind: 'REFUSED', from: at, to: at + 1 };
  return kind && { kind: kind === 'ASKED' && isSupposed(tokens, at) ? 'INFO' : kind, from: at, to: at + 1 };
}

/** What a form of a verb does with a service. `before`, `earlier`: the two words it follows. */
function kindOf(word: string, { family, form }: Verb, before: string, earlier: string): CueKind | undefined {
  const isDuty = (before === 'de' || before === 'd' || before === 'que') && duties.has(earlier);
  const isPast = !isDuty && (past.has(before) || (past.has(earlier) && before.length <= 4));
  switch (family) {
    case 'WISH':
      if (form === 'done') return isPast ? 'INFO' : undefined;
      if (form === 'infinitive' && isPast) return 'INFO';
      return form === 'future' ? undefined : 'ASKED';
    case 'SETUP':
      if (form === 'done') return isPast || holding.has(before) ? 'IN_USE' : 'HAVE';
      if (form === 'infinitive' && isPast) return adding.test(word) ? 'INFO' : 'IN_USE';
      if (form === 'i' || form === 'future' || form === 'doing' || form === 'was' || form === 'they') return undefined;
      return 'ASKED';
    case 'USE':
      if (form === 'we' || form === 'doing' || form === 'was') return 'IN_USE';
      if (form === 'done') return isPast ? 'IN_USE' : undefined;
      return undefined;
    case 'DROP':
      return form === 'they' || (form === 'infinitive' && !isPast) ? undefined : 'REFUSED';
  }
}

export function isNegator(token: Token | undefined): boolean {
  return token !== undefined && negators.has(token.text);
}

/** A denial of wanting or using something; with `encara no` only news of how things stand. */
function deniedAt(tokens: readonly Token[], at: number, to: number): Cue | undefined {
  if (!isNegator(tokens[at]) || emphasis.has(tokens[at + 1]?.text ?? '')) return undefined;
  const isStill = still.has(tokens[at - 1]?.text ?? '') || still.has(tokens[at + 1]?.text ?? '');
  const limit = Math.min(to, at + 7);
  for (let i = at + 1; i < limit; i++) {
    const word = tokens[i]?.text ?? '';
    if (deniable.has(word) || isDeniableVerb(word)) return { kind: isStill ? 'INFO' : 'REFUSED', from: at, to: i + 1 };
    if (!fillers.has(word) && !still.has(word)) return undefined;
  }
  return undefined;
}

/** Verbs whose denial is a difficulty or a state, not a refusal: `no podem`, `no sabem`, `no trobem`. */
const notDenied =
  /^(?:pod|sab|ten|hav|hem|vam|trob|vei|vem|enten|entend|arrib|aconseg|conseg|reb|recib|acced|entrem|som|est|dispos|const|conoc|coneix|adjunt|envi|hag|haug|maxim|minim|ultim|proxim)/;

function isDeniableVerb(word: string): boolean {
  const verb = verbOf(word);
  if (verb) return verb.family !== 'DROP' && verb.form !== 'was';
  return word.length > 4 && habitual.test(word) && !notDenied.test(word);
}

/** `Si cobren o no la renda`, `si no està al corrent`: no denial. */
const unlessWords = new Set(['o', 'u', 'si']);

/** Whether the words between a negation and token `at` only lead up to it: `no el Padró`, `tampoc la DGP`. */
export function isDeniedDirectly(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 6); i--) {
    if (isNegator(tokens[i]) && unlessWords.has(tokens[i - 1]?.text ?? '')) return false;
    if (isNegator(tokens[i])) return !emphasis.has(tokens[i + 1]?.text ?? '');
    if (!fillers.has(tokens[i]?.text ?? '')) return false;
  }
  return false;
}
