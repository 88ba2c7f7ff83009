import type { PlaceholderName } from './placeholders.ts';

/** Where a value goes. With `link` it becomes an address to follow, when it is one. */
export interface Slot {
  readonly name: PlaceholderName;
  readonly link?: { readonly label: string | null };
}

/** A reply's text in light markdown (paragraphs, **bold**, lists, links), each value's place marked by one private-use character. */
export interface Message {
  readonly markdown: string;
  readonly slots: readonly Slot[];
}

const firstMark = 0xe000;
const marks = /[\ue000-\uf8ff]/g;

/** Writes a message. Line breaks are kept; the indentation that all lines share is not. */
export function message(strings: TemplateStringsArray, ...slots: Slot[]): Message {
  if (strings.some((written) => written.search(marks) >= 0))
    throw new Error('A message cannot hold private-use characters');
  const written = strings.reduce((all, part, index) => all + String.fromCharCode(firstMark + index - 1) + part);
  return { markdown: withoutIndentation(written), slots };
}

/** The value as something to follow: a web address or a mailbox, under its own text or under `label`. */
export function link(slot: Slot, label: string | null = null): Slot {
  return { name: slot.name, link: { label } };
}

/** `text` with each mark replaced by what `write` gives for its slot, in one pass: what it gives is not looked at again. */
export function fillSlots(text: string, slots: readonly Slot[], write: (slot: Slot) => string): string {
  return text.replace(marks, (mark) => {
    const slot = slots[mark.charCodeAt(0) - firstMark];
    return slot ? write(slot) : '';
  });
}

function withoutIndentation(text: string): string {
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const shared = Math.min(...filled.map((line) => line.length - line.trimStart().length));
  return lines
    .map((line) => line.slice(shared).trimEnd())
    .join('\n')
    .trim();
}
