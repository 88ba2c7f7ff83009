/** One box of a flowchart. `id` is a word of letters and digits. */
export interface Box {
  readonly id: string;
  readonly label: string;
  readonly shape: 'step' | 'wait' | 'question';
  readonly isShared?: boolean;
}

export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  /** It goes back to a box that was passed: drawn in dots. */
  readonly isBack?: boolean;
}

const brackets = { step: ['["', '"]'], wait: ['(["', '"])'], question: ['{"', '"}'] } as const;

/** A Mermaid flowchart, fenced for Markdown. Labels may hold anything: what Mermaid would read is written as entities. */
export function flowchart(boxes: readonly Box[], arrows: readonly Arrow[]): string {
  const shared = boxes.filter(({ isShared }) => isShared).map(({ id }) => id);
  return [
    '```mermaid',
    'flowchart TD',
    ...boxes.map(({ id, label, shape }) => `  ${id}${brackets[shape][0]}${escaped(label)}${brackets[shape][1]}`),
    ...arrows.map(
      ({ from, to, label, isBack }) =>
        `  ${from} ${isBack ? '-.->' : '-->'}${label ? `|"${escaped(label)}"|` : ''} ${to}`,
    ),
    ...(shared.length > 0
      ? ['  classDef comu fill:#f3f4f6,stroke:#9ca3af,color:#374151', `  class ${shared.join(',')} comu`]
      : []),
    '```',
  ].join('\n');
}

function escaped(label: string): string {
  return label.replace(/[#"<>&;`|[\]{}()\\]/g, (sign) => `#${sign.charCodeAt(0)};`).replace(/\s+/g, ' ');
}

/** The arrows that no longer way says already: `a → c` goes where there are `a → b → c`. */
export function withoutShortcuts(arrows: readonly Arrow[]): Arrow[] {
  return arrows.filter(({ from, to }) => {
    const others = arrows.filter((arrow) => arrow.from === from && arrow.to !== to);
    return !others.some((arrow) => leadsTo(arrow.to, to, arrows));
  });
}

function leadsTo(from: string, to: string, arrows: readonly Arrow[]): boolean {
  return from === to || arrows.some((arrow) => arrow.from === from && leadsTo(arrow.to, to, arrows));
}
