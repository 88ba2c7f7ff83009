import { marked } from 'marked';
import type { RenderedReply, ReplyLanguage } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';
import type { ReplyTemplate } from './define-reply.ts';
import { fillSlots, type Message, type Slot } from './message.ts';
import { placeholderLabels } from './placeholders.ts';
import { readingText } from './reading-text.ts';
import { getTemplate } from './templates/index.ts';

const options = { async: false, gfm: true, breaks: true } as const;

/**
 * A reply with its values, as HTML for the editor (only p br strong em u a ul ol li, and `mark` for what is still empty)
 * and as reading text. Values are put in after the markdown is read, so they never become markup. A language the reply
 * is not written in gives the one it is. Throws on an unknown reply.
 */
export function renderReply(
  replyId: string,
  language: ReplyLanguage,
  values: Readonly<Record<string, string>>,
): RenderedReply {
  const template = getTemplate(replyId);
  const spoken = spokenLanguage(template, language);
  const message = template.messages[spoken];
  if (!message) throw new Error(`Reply ${replyId} has no text`);
  const { markdown, slots } = message;
  return {
    replyId,
    language: spoken,
    html: fillSlots(marked.parse(markdown, options).trim(), slots, (slot) =>
      htmlOf(slot, written(slot, values), labelOf(slot, spoken)),
    ),
    text: plainText(message, spoken, values),
    empty: template.uses.filter((name) => writtenIn(values, name) === ''),
  };
}

/** A part of a reply as it goes into a field elsewhere, and what that field is called. */
interface RenderedPiece {
  readonly label: Text;
  readonly text: string;
}

/** The parts of a reply that is copied field by field, with its values; none for one that goes whole. Throws on an unknown reply. */
export function renderPieces(
  replyId: string,
  language: ReplyLanguage,
  values: Readonly<Record<string, string>>,
): RenderedPiece[] {
  const template = getTemplate(replyId);
  const spoken = spokenLanguage(template, language);
  const pieces = template.pieces[spoken] ?? [];
  return pieces.map(({ label, message }) => ({ label, text: plainText(message, spoken, values) }));
}

function spokenLanguage({ messages, languages }: ReplyTemplate, wanted: ReplyLanguage): ReplyLanguage {
  return messages[wanted] ? wanted : (languages[0] ?? wanted);
}

function plainText({ markdown, slots }: Message, language: ReplyLanguage, values: Readonly<Record<string, string>>) {
  return fillSlots(readingText(marked.lexer(markdown, options)), slots, (slot) =>
    textOf(slot, written(slot, values) || labelOf(slot, language)),
  );
}

const labelOf = ({ name }: Slot, language: ReplyLanguage): string => `[${placeholderLabels[name][language]}]`;

const writtenIn = (values: Readonly<Record<string, string>>, name: string): string =>
  cleaned(Object.hasOwn(values, name) ? (values[name] ?? '') : '');

function written({ name, before }: Slot, values: Readonly<Record<string, string>>): string {
  const value = writtenIn(values, name);
  return value === '' ? '' : `${before?.(value) ?? ''}${value}`;
}

function htmlOf(slot: Slot, value: string, label: string): string {
  if (value === '') return `<mark>${escaped(label)}</mark>`;
  if (!slot.link) return escaped(value);
  const { label: words } = slot.link;
  if (slot.link.eachLine)
    return value
      .split('\n')
      .map((line) => lineWithLink(line, words ?? line))
      .join('<br>');
  const address = addressOf(value);
  if (!address) return escaped(textOf(slot, value));
  return `<a href="${escaped(address)}">${escaped(words ?? value)}</a>`;
}

function lineWithLink(line: string, label: string): string {
  const at = line.lastIndexOf(' ') + 1;
  const address = addressOf(line.slice(at));
  return address ? `${escaped(line.slice(0, at))}<a href="${escaped(address)}">${escaped(label)}</a>` : escaped(line);
}

function textOf({ link }: Slot, value: string): string {
  return link?.label && !link.eachLine ? `${link.label} (${value})` : value;
}

function addressOf(value: string): string | null {
  if (/^https?:\/\/[^\s"'<>\\]+$/i.test(value)) return value;
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(value)) return `mailto:${value}`;
  return null;
}

/** Without control characters, which HTML forbids, and without blanks around. */
function cleaned(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\n': '<br>',
};

function escaped(value: string): string {
  return value.replace(/[&<>"'\n]/g, (character) => entities[character] ?? '');
}
