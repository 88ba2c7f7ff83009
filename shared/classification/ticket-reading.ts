import type { Evidence, TicketFacts } from '#shared/contract/index.ts';
import { type Message, readMessage } from '#shared/text/message.ts';
import { findPhrases } from '#shared/text/phrases.ts';
import { type Token, tokenise } from '#shared/text/tokens.ts';
import { cuesIn } from './cues.ts';
import { phrasesNamed } from './phrase-lists.ts';
import { list } from './sense.ts';
import { readUnit, type UnitReading } from './stance.ts';

/** One text of the ticket, read. Comments know whether the desk itself seems to have written them. */
export interface Passage {
  readonly source: 'subject' | 'description' | 'comment';
  /** The comment's number. */
  readonly index: number | undefined;
  readonly message: Message;
  readonly units: readonly UnitReading[];
  /** Where the message begins in the text it is part of (a forwarded message). */
  readonly offset: number;
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
  readonly description: Passage;
  readonly comments: readonly Passage[];
  /** Subject, description and the requester's comments, oldest first. */
  readonly passages: readonly Passage[];
  readonly attachments: readonly Attachment[];
}

const replyMark = /^\s*(?:re|rv|fw|fwd|rif|reenv|rm)\s*(?:\[\d+\])?\s*:/i;

/** How the desk writes and a requester does not. Comments come without their author. */
const deskVoice = phrasesNamed('deskVoice');

const pointsBelow = phrasesNamed('pointsBelow');

export function readTicket(facts: TicketFacts): TicketReading {
  const names = [facts.requester?.name ?? ''];
  const subject = passage('subject', readMessage(facts.subject));
  const description = readDescription(facts.description, names);
  const comments = (facts.comments ?? []).map((text, index) => passage('comment', readMessage(text, { names }), index));
  return {
    facts,
    subject,
    isReply: replyMark.test(facts.subject),
    description,
    comments,
    passages: [subject, description, ...comments.filter((comment) => !isWrittenByDesk(comment.message))],
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

function isWrittenByDesk({ tokens }: Message): boolean {
  return findPhrases(deskVoice, tokens).length > 0;
}

/** What the description asks; when it only points to the message it forwards, that message. */
function readDescription(text: string, names: readonly string[]): Passage {
  const message = readMessage(text, { names });
  const own = passage('description', message);
  if (!message.zones.includes('quoted') || !pointsToForwarded(message)) return own;
  const start = startOfForwarded(message);
  return start === undefined
    ? own
    : passage('description', readMessage(text.slice(start), { names }), undefined, start);
}

function pointsToForwarded(message: Message): boolean {
  const says = message.units.some((unit) => findPhrases(pointsBelow, message.tokens, unit.from, unit.to).length > 0);
  return says && !message.units.some((unit) => asksHere(message, unit.from, unit.to));
}

function asksHere(message: Message, from: number, to: number): boolean {
  return cuesIn(message.tokens, from, to).some((cue) => cue.kind === 'ASKED' || cue.kind === 'ASKED_NOUN');
}

const headerWords = new Set(
  list(
    'de, from, enviat, enviado, sent, per, para, to, assumpte, asunto, subject, data, fecha, date, a, cc, missatge, mensaje',
  ),
);

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
