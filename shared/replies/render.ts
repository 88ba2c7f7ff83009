import { marked } from 'marked';
import type { RenderedReply, ReplyLanguage } from '#shared/contract/index.ts';
import { fillSlots, type Slot } from './message.ts';
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
  const spoken = template.messages[language] ? language : (template.languages[0] ?? language);
  const message = template.messages[spoken];
  if (!message) throw new Error(`Reply ${replyId} has no text`);
  const { markdown, slots } = message;
  const writtenFor = ({ name }: Slot) => cleaned(Object.hasOwn(values, name) ? (values[name] ?? '') : '');
  const labelOf = ({ name }: Slot) => `[${placeholderLabels[name][spoken]}]`;
  return {
    replyId,
    language: spoken,
    html: fillSlots(marked.parse(markdown, options).trim(), slots, (slot) =>
      htmlOf(slot, writtenFor(slot), labelOf(slot)),
    ),
    text: fillSlots(readingText(marked.lexer(markdown, options)), slots, (slot) =>
      textOf(slot, writtenFor(slot) || labelOf(slot)),
    ),
    empty: template.uses.filter((name) => writtenFor({ name }) === ''),
  };
}

function htmlOf(slot: Slot, value: string, label: string): string {
  if (value === '') return `<mark>${escaped(label)}</mark>`;
  if (!slot.link) return escaped(value);
  const address = addressOf(value);
  if (!address) return escaped(textOf(slot, value));
  return `<a href="${escaped(address)}">${escaped(slot.link.label ?? value)}</a>`;
}

function textOf({ link }: Slot, value: string): string {
  return link?.label ? `${link.label} (${value})` : value;
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
