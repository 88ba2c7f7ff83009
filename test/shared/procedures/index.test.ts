import { describe, expect, test } from 'vitest';
import { nextStep, procedureSteps, procedureTable } from '#shared/procedures/index.ts';
import { offeredReplies } from '#shared/replies/index.ts';
import { templates } from '#shared/replies/templates/index.ts';
import type { SituationBuilder } from '#test/builders/a-situation.ts';
import { paths, stationsOf } from './paths.ts';

const nextOf = (builder: SituationBuilder) => nextStep(procedureSteps(builder.build(), 'ca'))?.id ?? null;

describe('the procedure, walked forwards', () => {
  test.each(paths)('$ticket', (path) => {
    expect(stationsOf(path).map(nextOf)).toEqual([path.first, ...path.moves.map(({ next }) => next)]);
  });
});

describe('when there is no next step', () => {
  test.each(paths)('nothing can be done, and what is left waits for somebody: $ticket', (path) => {
    for (const station of stationsOf(path)) {
      const steps = procedureSteps(station.build(), 'ca');
      const states = new Set(steps.map(({ state }) => state));
      if (nextStep(steps) !== null) continue;
      expect(states).not.toContain('PENDING');
      expect(states.has('BLOCKED') && !states.has('WAITING')).toBe(false);
    }
  });

  test('it is never one that waits, is blocked or is closed', () => {
    const stations = paths.flatMap(stationsOf).map((station) => procedureSteps(station.build(), 'ca'));
    const next = stations.flatMap((steps) => nextStep(steps) ?? []);
    expect(
      next.filter(({ waitingFor, blockedBy, evidence }) => waitingFor || blockedBy.length || evidence.length),
    ).toEqual([]);
  });
});

describe('what the paths reach', () => {
  const reached = paths.flatMap(stationsOf).map((builder) => builder.build());
  const openSteps = new Set(
    reached
      .flatMap((situation) => procedureSteps(situation, 'ca'))
      .filter(({ state }) => state === 'NEXT' || state === 'WAITING')
      .map(({ id }) => id.split(':')[0]),
  );
  const offered = new Set(
    reached.flatMap((situation) => offeredReplies(situation, 'ca')).map(({ id }) => id.split(':')[0]),
  );

  test('every step of the procedure comes up for the agent in some path', () => {
    expect(procedureTable.order.filter((id) => !openSteps.has(id))).toEqual([]);
  });

  test('every reply is offered in some path', () => {
    expect(templates.map(({ id }) => id).filter((id) => !offered.has(id))).toEqual([]);
  });

  test.each(paths)('ids of steps are unique and blockers are on the list: $ticket', (path) => {
    for (const station of stationsOf(path)) {
      const steps = procedureSteps(station.build(), 'ca');
      const ids = steps.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toEqual(expect.arrayContaining(steps.flatMap(({ blockedBy }) => blockedBy)));
    }
  });

  test.each(['ca', 'es', 'en'] as const)('no step is left without words in %s', (locale) => {
    const steps = reached.flatMap((situation) => procedureSteps(situation, locale));
    const wordless = steps.filter(({ title, detail }) => title.trim() === '' || detail === '');
    expect(wordless.map(({ id }) => id)).toEqual([]);
  });
});
