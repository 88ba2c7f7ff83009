import type { TicketFacts } from '#shared/contract/index.ts';
import { fold, tokenise } from '#shared/text/tokens.ts';

/** What stands for every word of a person's name. */
export const nobody = 'Xxxx';
const particles = new Set(['de', 'del', 'dels', 'la', 'las', 'los', 'i', 'y', 'd', 'l']);
/** Of a name, for the ways its words are written together. */
const mostWords = 6;

/** Every word of a name by itself, or only where the name stands whole. */
export type Reach = 'every word' | 'whole names';

/** Whoever is known around a ticket. */
export interface People {
  /** Words, folded, of each name and of each mailbox that has several. */
  readonly whole: readonly (readonly string[])[];
  readonly words: ReadonlySet<string>;
  /** Two words or more of a name, written as one. */
  readonly joined: ReadonlySet<string>;
  readonly phones: readonly string[];
}

/** Who wrote the ticket, who signs its form and who dealt with it: `agents`, by name. */
export function peopleAround({ requester, form }: TicketFacts, agents: readonly string[]): People {
  const contacts = form ? [form.technician, ...(form.integrator ? [form.integrator.contact] : [])] : [];
  const names = [requester?.name ?? '', ...contacts.map((one) => `${one.givenName} ${one.surname}`), ...agents];
  const mails = [requester?.email ?? '', ...contacts.map(({ email }) => email)];
  const mailboxes = mails.map((mail) => mail.split('@')[0] ?? '');
  const whole = [...names, ...mailboxes].map(wordsOf).filter((words) => words.length > 0);
  return {
    whole,
    words: new Set(whole.flat().filter((word) => word.length > 2 && !particles.has(word))),
    joined: new Set(whole.flatMap(joinedWords)),
    phones: contacts.map(({ phone }) => phone),
  };
}

const wordsOf = (name: string) => tokenise(name, { splitUnderscores: true }).map(({ text }) => text);

/** Words that follow each other, with their particles, and any two of the others in any order. */
function joinedWords(name: readonly string[]): string[] {
  const words = name.slice(0, mostWords);
  const runs = words.flatMap((_, from) => words.slice(from + 1).map((_end, n) => words.slice(from, from + n + 2)));
  const proper = words.filter((word) => word.length > 2 && !particles.has(word));
  const pairs = proper.flatMap((one) => proper.filter((other) => other !== one).map((other) => [one, other]));
  return [...runs, ...pairs].map((parts) => parts.join('')).filter((word) => word.length > 4);
}

/** Whether a name is of people alone: nothing in it but words of theirs. */
export function isOfPeople(name: string, { words }: People): boolean {
  const own = fold(name)
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word.length > 2 && !particles.has(word));
  return own.length > 0 && own.every((word) => words.has(word));
}

/** The text with `nobody` for every word of a name, each at its place. */
export function replaceNames(text: string, { whole, words, joined }: People, reach: Reach): string {
  const tokens = tokenise(text, { splitUnderscores: true });
  let written = '';
  let copied = 0;
  for (let at = 0; at < tokens.length; ) {
    const length = lengthOfName(whole, (ahead) => tokens[at + ahead]?.text);
    const word = tokens[at]?.text ?? '';
    const isName = length > 0 || joined.has(word) || (reach === 'every word' && words.has(word));
    const to = at + Math.max(length, 1);
    if (isName) {
      for (const { start, end } of tokens.slice(at, to)) {
        written += text.slice(copied, start) + nobody;
        copied = end;
      }
    }
    at = to;
  }
  return written + text.slice(copied);
}

/** How many words of a name, given and surname at least, stand where `word(0)` does. */
function lengthOfName(names: People['whole'], word: (ahead: number) => string | undefined): number {
  const standing = names.filter((name) => name.length > 1 && name.every((part, ahead) => part === word(ahead)));
  return Math.max(0, ...standing.map((name) => name.length));
}
