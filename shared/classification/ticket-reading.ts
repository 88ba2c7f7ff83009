import type { Evidence, TicketFacts } from '#shared/contract/index.ts';
import { type Message, readMessage } from '#shared/text/message.ts';
import { findPhrases, phraseAt } from '#shared/text/phrases.ts';
import { type Token, tokenise } from '#shared/text/tokens.ts';
import { wordsOf } from './grammar.ts';
import { phrasesNamed } from './phrase-lists.ts';
import { mend } from './spelling.ts';
import { readUnit, type UnitReading } from './unit-reading.ts';
import { senses } from './vocabulary.ts';

/** One text of the ticket, read. Comments know whether the desk itself seems to have written them. */
export interface Passage {
  readonly source: 'subject' | 'description' | 'comment';
  /** The comment's number. */
  readonly index: number | undefined;
  readonly message: Message;
  readonly units: readonly UnitReading[];
  /** Where the message begins in the text it is part of (a forwarded message). */
  readonly offset: number;
  /** What the desk proposed, where the requester's next words accept it. */
  readonly isAccepted?: true;
}

export interface Attachment {
  readonly fileName: string;
  readonly contentType: string;
  readonly words: readonly Token[];
}

export interface TicketReading {
  readonly facts: TicketFacts;
  readonly subject: Passage;
  /** The subject of an answer or a forward repeats an older conversation. */
  readonly isReply: boolean;
  /** What stands above points to the message it forwards, which speaks where it names no service itself. */
  readonly pointsBelow: boolean;
  readonly description: Passage;
  readonly comments: readonly Passage[];
  /** Subject, description and the requester's comments, oldest first. */
  readonly passages: readonly Passage[];
  readonly attachments: readonly Attachment[];
}

const replyMark = /^\s*(?:re|rv|fw|fwd|rif|reenv|rm)(?:\s*\[\d+\])?\s*:/i;
const forwardMark = /^\s*(?:rv|fw|fwd|reenv|rm)(?:\s*\[\d+\])?\s*:/i;

/** How the desk writes and a requester does not. Comments come without their author. */
const deskVoice = phrasesNamed('deskVoice');

const acceptance = phrasesNamed('acceptance');
const pointsBelow = phrasesNamed('pointsBelow');

export function readTicket(facts: TicketFacts): TicketReading {
  const names = [facts.requester?.name ?? ''];
  const subject = passage('subject', readMessage(facts.subject, { mend }));
  const description = passage('description', readMessage(facts.description, { names, mend }));
  const forwarded = readForwarded(facts, description.message, names);
  const comments = (facts.comments ?? []).map((text, index) =>
    passage('comment', readMessage(text, { names, mend }), index),
  );
  return {
    facts,
    subject,
    isReply: replyMark.test(facts.subject),
    pointsBelow: description.message.zones.includes('quoted') && pointsBelowIt(facts.subject, description.message),
    description,
    comments,
    passages: [subject, description, ...forwarded, ...spoken(comments)],
    attachments: (facts.attachments ?? []).map(({ fileName, contentType }) => ({
      fileName,
      contentType: contentType ?? '',
      words: tokenise(fileName, { splitUnderscores: true }),
    })),
  };
}

function passage(source: Passage['source'], message: Message, index?: number, offset = 0): Passage {
  return { source, index, message, units: message.units.map((unit) => readUnit(message, unit)), offset };
}

/** The requester's comments, and before each that begins with a yes what the desk had proposed. */
function spoken(comments: readonly Passage[]): Passage[] {
  return comments.flatMap((comment, index) => {
    if (isWrittenByDesk(comment.message)) return [];
    const before = comments[index - 1];
    const proposal = before && isWrittenByDesk(before.message) && accepts(comment.message) ? before : undefined;
    return proposal ? [{ ...proposal, isAccepted: true as const }, comment] : [comment];
  });
}

function accepts({ tokens, units }: Message): boolean {
  const first = units[0]?.from ?? 0;
  return (
    phraseAt(acceptance, tokens, first) !== undefined &&
    !tokens.slice(first, first + 4).some(({ text }) => text === 'no')
  );
}

function isWrittenByDesk({ tokens, units }: Message): boolean {
  return units.some(({ from, to }) => findPhrases(deskVoice, tokens, from, to).length > 0);
}

/** The message forwarded below, when what stands above it points to it and names no service itself. */
function readForwarded(facts: TicketFacts, above: Message, names: readonly string[]): Passage[] {
  if (!above.zones.includes('quoted') || namesService(above) || !pointsBelowIt(facts.subject, above)) return [];
  const start = startOfForwarded(above);
  if (start === undefined) return [];
  return [passage('description', readMessage(facts.description.slice(start), { names, mend }), undefined, start)];
}

function namesService({ tokens, units }: Message): boolean {
  return units.some(({ from, to }) =>
    findPhrases(senses, tokens, from, to).some(({ value }) => value.service !== '' && !value.isShort),
  );
}

function pointsBelowIt(subject: string, { tokens, units }: Message): boolean {
  const says = units.some(({ from, to }) => findPhrases(pointsBelow, tokens, from, to).length > 0);
  return says || (forwardMark.test(subject) && units.length <= mostWordsAbove);
}

/** Sentences. More than these above a forwarded message speak for themselves. */
const mostWordsAbove = 4;
const headerWords = wordsOf('mailHeaders');

/** Where the body of the topmost forwarded message begins, after its header lines. */
function startOfForwarded({ tokens, zones, original }: Message): number | undefined {
  const first = zones.indexOf('quoted');
  if (first < 0) return undefined;
  let seen = -1;
  for (const token of tokens) {
    if (token.line < first || token.line === seen) continue;
    seen = token.line;
    if (!headerWords.has(token.text)) return original.lastIndexOf('\n', token.start) + 1;
  }
  return undefined;
}

/** The words at tokens `from`..`to` of a passage, quoted with their place in the ticket. */
export function quote(passage: Passage, from: number, to: number): Evidence {
  const { tokens, original } = passage.message;
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return {
    source: passage.source,
    quote: original.slice(start, end),
    start: start + passage.offset,
    end: end + passage.offset,
    ...(passage.index === undefined ? {} : { index: passage.index }),
  };
}
