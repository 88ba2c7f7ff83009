import { existsSync, readdirSync, readFileSync } from 'node:fs';
import os from 'node:os';
import { isDeepStrictEqual } from 'node:util';
import { classify } from '#shared/classification/classify.ts';
import type { TicketFacts } from '#shared/contract/index.ts';
import type { Answer, Contender } from './contender.ts';
import { percentile } from './figures.ts';
import { keywordSearch } from './keyword-search.ts';
import { benchLongTexts } from './long-texts.ts';
import { type Lesson, naiveBayes } from './naive-bayes.ts';

const calls = 20_000;
const warmUp = 4_000;
const judged = ['disposition', 'services', 'origin'] as const;
const fieldWidth = 13;

const ours: Contender = {
  name: 'rules',
  read: (facts) => {
    const { disposition, services, origin } = classify(facts);
    return {
      disposition,
      services: [...new Set(services.map(({ serviceId }) => serviceId))].sort(),
      origin: origin.value,
    };
  },
};

/** Prints the classifier beside a keyword search and a naive Bayes, accuracy and speed, and how it takes long texts. */
export function benchClassification(): void {
  const own = ownTickets();
  const labelled = load('../../../shared/tickets/dev-tickets.json');
  const facts = [...own, ...labelled].map((lesson) => lesson.facts);
  console.log('classification');
  console.log(`  load of this machine: ${os.loadavg()[0]?.toFixed(1)} on ${os.cpus().length} cores`);
  if (labelled.length === 0) {
    console.log('  ../shared/tickets is not here: the naive Bayes has nothing to learn from, and is left out');
  }
  console.log(`\n${''.padEnd(16)}${heading(`labelled (${labelled.length})`)}${heading(`own (${own.length})`)}`);
  console.log(`${''.padEnd(16)}${columns}${columns}     p50 ms   p99 ms  tickets/s`);
  row(ours, labelled.map(judgedBy(() => ours)), own.map(judgedBy(() => ours)), facts);
  row(keywordSearch, labelled.map(judgedBy(() => keywordSearch)), own.map(judgedBy(() => keywordSearch)), facts);
  if (labelled.length > 0) {
    const whole = naiveBayes(labelled);
    const others = labelled.map(judgedBy((held) => naiveBayes(labelled.filter((lesson) => lesson !== held))));
    row(whole, others, own.map(judgedBy(() => whole)), facts);
    console.log(
      '  The naive Bayes learnt from the labelled tickets: judged on each of them without that one (leave one',
    );
    console.log('  out), and on our own after all of them. The rules were written with the labelled tickets at hand.');
  }
  benchLongTexts(facts);
}

function ownTickets(): Lesson[] {
  const folder = new URL('../../test/fixtures/tickets/', import.meta.url);
  return readdirSync(folder)
    .sort()
    .flatMap((name) => load(`../../test/fixtures/tickets/${name}`));
}

function load(file: string): Lesson[] {
  const url = new URL(file, import.meta.url);
  return existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as Lesson[]) : [];
}

const columns = judged.map((field) => field.padStart(fieldWidth)).join('');
const heading = (text: string) => text.padStart(columns.length);

type Marks = Record<(typeof judged)[number], boolean>;

function judgedBy(contenderFor: (lesson: Lesson) => Contender): (lesson: Lesson) => Marks {
  return (lesson) => {
    const answer = contenderFor(lesson).read(lesson.facts);
    const isRight = (field: keyof Answer) => isDeepStrictEqual(answer[field], lesson.expect[field]);
    return { disposition: isRight('disposition'), services: isRight('services'), origin: isRight('origin') };
  };
}

function row(
  contender: Contender,
  labelled: readonly Marks[],
  own: readonly Marks[],
  facts: readonly TicketFacts[],
): void {
  const { p50, p99, perSecond } = speedOf(contender, facts);
  const speed = `${p50.toFixed(3).padStart(11)}${p99.toFixed(3).padStart(9)}${String(Math.round(perSecond)).padStart(11)}`;
  console.log(`  ${contender.name.padEnd(14)}${shares(labelled)}${shares(own)}${speed}`);
}

function shares(marks: readonly Marks[]): string {
  return judged
    .map((field) => {
      const right = marks.filter((mark) => mark[field]).length;
      return (marks.length === 0 ? '–' : `${((100 * right) / marks.length).toFixed(0)} %`).padStart(fieldWidth);
    })
    .join('');
}

/** Milliseconds a ticket and tickets a second on one core, once the engine has compiled what it runs. */
function speedOf({ read }: Contender, facts: readonly TicketFacts[]): { p50: number; p99: number; perSecond: number } {
  const times: number[] = [];
  for (let call = 0; call < warmUp + calls; call++) {
    const ticket = facts[call % facts.length];
    if (!ticket) continue;
    const start = performance.now();
    read(ticket);
    if (call >= warmUp) times.push(performance.now() - start);
  }
  const total = times.reduce((sum, time) => sum + time, 0);
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99), perSecond: (times.length / total) * 1000 };
}
