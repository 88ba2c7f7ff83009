import { classify } from '#shared/classification/classify.ts';
import type { TicketFacts } from '#shared/contract/index.ts';

const small = 100_000;
const large = 1_000_000;
const attempts = 5;

/** Texts that say one thing over and over: what a rule that looks around itself would drown in. */
const hostile: readonly [string, string][] = [
  ['a service’s word', 'padró '],
  ['a service on every line', '- padró\n'],
  ['services between commas', 'padró, '],
  ['a modality’s code', 'AEATIAE '],
  ['a lead-in', 'necessitem:\n'],
  ['another AOC service', 'volem e-NOTUM '],
  ['mail headers', 'De: x\n'],
  ['nothing but colons', ':'],
  ['nothing but new lines', '\n'],
  ['nothing but quote marks', '>'],
  ['half a tag', '<a'],
  ['elas geminadas', 'l·l'],
  ['one endless word', 'x'],
];

/** Prints how the work grows from 100 kB to 1 MB: of real text, and of the worst texts we could think of. */
export function benchLongTexts(facts: readonly TicketFacts[]): void {
  const paragraph = facts.map(({ description }) => description).join('\n\n');
  console.log('\nlong texts, best of 5          100 kB       1 MB   growth (x10 of text)');
  for (const [name, piece] of [['tickets one after the other', paragraph] as const, ...hostile]) {
    const [less, more] = [best(aText(piece, small)), best(aText(piece, large))];
    console.log(`  ${name.padEnd(28)}${ms(less)}${ms(more)}   x${(more / less).toFixed(1)}`);
  }
}

const ms = (time: number) => `${time.toFixed(1)} ms`.padStart(11);

const aText = (piece: string, length: number): TicketFacts => ({
  subject: '',
  description: piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
  origin: 'ALTA_DE_SERVEIS',
});

function best(facts: TicketFacts): number {
  return Math.min(
    ...Array.from({ length: attempts }, () => {
      const start = performance.now();
      classify(facts);
      return performance.now() - start;
    }),
  );
}
