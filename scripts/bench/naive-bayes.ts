import createClassifier from 'wink-naive-bayes-text-classifier';
import type { Origin, TicketFacts } from '#shared/contract/index.ts';
import { type Answer, type Contender, wordsOf } from './contender.ts';

/** A ticket and what it should be taken for. */
export interface Lesson {
  facts: TicketFacts;
  expect: Answer;
}

/** wink's naive Bayes, binarised: a model for the disposition, one for the origin, and one for each service. */
export function naiveBayes(lessons: readonly Lesson[]): Contender {
  const disposition = learn(lessons, ({ expect }) => expect.disposition);
  const origin = learn(lessons, ({ expect }) => expect.origin);
  const ids = [...new Set(lessons.flatMap(({ expect }) => expect.services))].sort();
  const byService = ids.map((id) => ({
    id,
    model: learn(lessons, ({ expect }) => (expect.services.includes(id) ? 'YES' : 'NO')),
  }));
  return {
    name: 'naive Bayes',
    read: (facts) => {
      const words = featuresOf(facts);
      return {
        disposition: disposition(words) as Answer['disposition'],
        origin: facts.origin ?? (origin(words) as Origin),
        services: byService.filter(({ model }) => model(words) === 'YES').map(({ id }) => id),
      };
    },
  };
}

function learn(lessons: readonly Lesson[], labelOf: (lesson: Lesson) => string): (words: string[]) => string {
  const labels = new Set(lessons.map(labelOf));
  const [only] = labels;
  if (labels.size < 2) return () => only ?? 'unknown';
  const model = createClassifier();
  model.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
  for (const lesson of lessons) model.learn(featuresOf(lesson.facts), labelOf(lesson));
  model.consolidate();
  return (words) => model.predict(words);
}

const features = new WeakMap<TicketFacts, string[]>();

/** The ticket's words, and where Zendesk says that it comes from as one word more. */
function featuresOf(facts: TicketFacts): string[] {
  const known = features.get(facts);
  if (known) return known;
  const words = [...wordsOf(facts), ...(facts.origin ? [`origin:${facts.origin}`] : [])];
  features.set(facts, words);
  return words;
}
