import type { PlaceholderName } from './placeholders.ts';

/**
 * Where a value goes. With `link` it becomes an address to follow, when it is one; with `eachLine`, the end of every line.
 * `before` gives the words a sentence needs before this very value: an article, a noun.
 */
export interface Slot {
  readonly name: PlaceholderName;
  readonly before?: (value: string) => string;
  readonly link?: { readonly label: string | null; readonly eachLine?: true };
}

/** A reply's text in light markdown (paragraphs, **bold**, lists, links), each value's place marked by one private-use character. */
export interface Message {
  readonly markdown: string;
  readonly slots: readonly Slot[];
}

const firstMark = 0xe000;
const marks = /[\ue000-\uf8ff]/g;

/**
 * Writes a message. Line breaks are kept; the indentation that all lines share is not. A message put inside another
 * brings its text and its places with it.
 */
export function message(strings: TemplateStringsArray, ...parts: (Slot | Message)[]): Message {
  if (strings.some((written) => written.search(marks) >= 0))
    throw new Error('A message cannot hold private-use characters');
  const frame = withoutIndentation(strings.reduce((all, part, index) => all + markOf(index - 1) + part));
  const slots: Slot[] = [];
  const place = (slot: Slot) => markOf(slots.push(slot) - 1);
  const markdown = fillSlots(frame, parts, (part) =>
    'markdown' in part ? fillSlots(part.markdown, part.slots, place) : place(part),
  );
  return { markdown, slots };
}

const markOf = (index: number) => String.fromCharCode(firstMark + index);

/** The value as something to follow: a web address or a mailbox, under its own text or under `label`. */
export function link(slot: Slot, label: string | null = null): Slot {
  return { name: slot.name, link: { label } };
}

/** A value of several lines that each end in an address: what comes before it stays, the address goes under `label`. */
export function linkLines(slot: Slot, label: string): Slot {
  return { name: slot.name, link: { label, eachLine: true } };
}

/** `text` with each mark replaced by what `write` gives for its slot, in one pass: what it gives is not looked at again. */
export function fillSlots<Part>(text: string, slots: readonly Part[], write: (slot: Part) => string): string {
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
