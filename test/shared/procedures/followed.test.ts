import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ticketStep } from '#shared/procedures/define-step.ts';
import { followedProcedures, procedureSteps, procedureTable } from '#shared/procedures/index.ts';
import { checked } from '#shared/procedures/procedure-table.ts';
import type { ProcedureTable, ProcedureVersion } from '#shared/procedures/procedure-version.ts';
import { revised, type StepDefinition } from '#shared/procedures/step-definition.ts';
import { aCompleteSituation, aSituation, type SituationBuilder, tick } from '#test/builders/a-situation.ts';
import { paths, stationsOf } from './paths.ts';

const words = (ca: string) => ({ ca, es: `${ca} (es)`, en: `${ca} (en)` });
const step = (id: string, after: string[] = []) =>
  ticketStep({ id, source: 'PAS 0', title: words(id), when: words('Sempre'), applies: () => true, after });

const receive = step('rebre');
const call = step('trucar', ['rebre']);
const sign = step('signar', ['rebre']);
const file = step('arxivar', ['trucar']);
const fileSigned = revised(file, { after: ['signar'] });

const first: ProcedureVersion = {
  validFrom: '2026-01-01',
  change: words('La primera.'),
  steps: [receive, call, file],
};
const second: ProcedureVersion = {
  validFrom: '2026-04-01',
  change: words('En lloc de trucar, se signa.'),
  steps: [receive, sign, fileSigned],
};
const third: ProcedureVersion = { ...second, validFrom: '2026-06-01', change: words('La firma és electrònica.') };

function tableOf(...versions: [ProcedureVersion, ...ProcedureVersion[]]): ProcedureTable {
  const steps = versions.flatMap((version) => version.steps);
  const order = ['rebre', 'trucar', 'signar', 'arxivar'].filter((id) => steps.some((one) => one.id === id));
  const table: ProcedureTable = {
    procedures: [
      {
        id: 'prova',
        name: words('Prova'),
        when: words('Sempre'),
        chosenFor: 'ticket',
        notes: [],
        shares: [],
        versions,
      },
    ],
    order,
  };
  return checked(table);
}

const table = tableOf(first, second, third);
const idsIn = (builder: SituationBuilder, of = table) => procedureSteps(builder.build(), 'ca', of).map(({ id }) => id);
const followedIn = (builder: SituationBuilder, of = table) => {
  const situation = builder.build();
  return followedProcedures(of, situation, procedureSteps(situation, 'ca', of), 'ca')[0];
};
const move = (version: number) => ({ type: 'MOVE_PROCEDURE', procedureId: 'prova', version }) as const;
const begun = (day: string) => aSituation().openedAt(`${day}T09:00:00+02:00`).at('2026-05-10T09:00:00+02:00');

describe('the version a ticket follows', () => {
  test.each([
    ['before any', '2025-12-31T12:00:00+01:00', 1],
    ['on the first day of the first', '2026-01-01T00:00:00+01:00', 1],
    ['in the last minute of the first, in Madrid', '2026-03-31T23:59:00+02:00', 1],
    ['in the first minute of the second, in Madrid', '2026-04-01T00:00:00+02:00', 2],
    ['the same minute, written in UTC', '2026-03-31T22:00:00Z', 2],
  ])('begun %s: it is the one of that day', (_, openedAt, version) => {
    const ticket = aSituation().openedAt(openedAt).at('2026-05-10T09:00:00+02:00');
    expect(followedIn(ticket)?.version).toBe(version);
  });

  test('a ticket begun with the first keeps its steps, whatever comes after', () => {
    expect(idsIn(begun('2026-03-10'))).toEqual(['rebre', 'trucar', 'arxivar']);
    expect(idsIn(begun('2026-04-02'))).toEqual(['rebre', 'signar', 'arxivar']);
  });

  test('one that is not valid yet is not told', () => {
    expect(followedIn(begun('2026-04-02'))).toMatchObject({ version: 2, validFrom: '2026-04-01', newer: null });
    expect(followedIn(begun('2026-04-02').at('2026-06-01T00:00:00+02:00'))?.newer?.version).toBe(3);
  });
});

describe('what has changed since', () => {
  test('is told in a sentence, and by the steps that came, went and are done otherwise', () => {
    expect(followedIn(begun('2026-03-10'))).toEqual({
      id: 'prova',
      name: 'Prova',
      version: 1,
      validFrom: '2026-01-01',
      newer: {
        version: 2,
        validFrom: '2026-04-01',
        changes: ['En lloc de trucar, se signa.'],
        added: ['signar'],
        removed: ['trucar'],
        changed: ['arxivar'],
      },
    });
  });

  test('over several versions, each has its sentence and the steps are told once', () => {
    expect(followedIn(begun('2026-03-10').at('2026-07-01T09:00:00+02:00'))?.newer).toMatchObject({
      version: 3,
      changes: ['En lloc de trucar, se signa.', 'La firma és electrònica.'],
      added: ['signar'],
      changed: ['arxivar'],
    });
  });

  test('is told in the agent’s language', () => {
    const situation = begun('2026-03-10').build();
    const [followed] = followedProcedures(table, situation, procedureSteps(situation, 'es', table), 'es');
    expect(followed).toMatchObject({ name: 'Prova (es)', newer: { removed: ['trucar (es)'] } });
  });

  test('only of the procedures that have steps on the checklist', () => {
    const situation = aCompleteSituation().asking('CADASTRE').build();
    const followed = followedProcedures(procedureTable, situation, procedureSteps(situation, 'ca'), 'ca');
    expect(followed.map(({ id, version }) => [id, version])).toEqual([
      ['estandard', 1],
      ['minhap', 2],
    ]);
  });
});

describe('moving to the newer version', () => {
  const moved = begun('2026-03-10').after(tick('rebre'), move(2));

  test('changes the steps, and what was done stays done', () => {
    const steps = procedureSteps(moved.build(), 'ca', table);
    expect(steps.map(({ id, state }) => [id, state])).toEqual([
      ['rebre', 'DONE'],
      ['signar', 'NEXT'],
      ['arxivar', 'BLOCKED'],
    ]);
    expect(steps.at(-1)?.blockedBy).toEqual(['signar']);
    expect(followedIn(moved)?.newer).toBeNull();
  });

  test('another comes, and the choice comes again', () => {
    expect(followedIn(moved.at('2026-06-02T09:00:00+02:00'))?.newer?.version).toBe(3);
  });
});

describe('nothing changes under the agent’s hands', () => {
  const someSteps = fc.uniqueArray(fc.constantFrom<StepDefinition>(call, sign, receive, file), {
    minLength: 1,
    selector: ({ id }) => id,
  });

  test('a version that comes after a ticket began never changes its checklist', () => {
    fc.assert(
      fc.property(
        someSteps,
        fc.date({ min: new Date('2026-05-02'), max: new Date('2028-01-01'), noInvalidDate: true }),
        (steps, now) => {
          const later: ProcedureVersion = { validFrom: '2026-05-01', change: words('Nova.'), steps };
          const all = [...new Map([receive, call, file, ...steps].map((one) => [one.id, one])).values()];
          const withAll = (versions: [ProcedureVersion, ...ProcedureVersion[]]): ProcedureTable => ({
            procedures: tableOf(first).procedures.map((procedure) => ({ ...procedure, versions })),
            order: all.map(({ id }) => id),
          });
          const ticket = begun('2026-03-10').after(tick('rebre')).at(now.toISOString()).build();
          expect(procedureSteps(ticket, 'ca', withAll([first, later]))).toEqual(
            procedureSteps(ticket, 'ca', withAll([first])),
          );
        },
      ),
    );
  });

  test.each(paths)('nor of the desk’s own procedures: $ticket', (path) => {
    const later: ProcedureTable = {
      ...procedureTable,
      procedures: procedureTable.procedures.map((procedure) => ({
        ...procedure,
        versions: [
          ...procedure.versions,
          { validFrom: '2026-03-11', change: words('Tot de cop.'), steps: procedure.versions[0].steps.slice(0, 1) },
        ],
      })),
    };
    for (const station of stationsOf(path)) {
      expect(procedureSteps(station.build(), 'ca', later)).toEqual(procedureSteps(station.build(), 'ca'));
    }
  });
});

describe('MINHAP since 2 February 2023', () => {
  const registration = (day: string) => {
    const ticket = aCompleteSituation().openedAt(`${day}T10:00:00+01:00`).asking('CADASTRE').checked('REGISTER_IN_PRE');
    return procedureSteps(ticket.build(), 'ca').find(({ id }) => id === 'minhap-register:CADASTRE');
  };

  test.each([
    ['2023-02-01', 'PENDING'],
    ['2023-02-02', 'BLOCKED'],
  ])('a ticket begun on %s finds the registration %s before the ministry answers', (day, state) => {
    expect(registration(day)?.state).toBe(state);
  });

  test('one begun the day before is told of the change', () => {
    const ticket = aCompleteSituation().openedAt('2023-02-01T10:00:00+01:00').asking('CADASTRE');
    const situation = ticket.build();
    const followed = followedProcedures(procedureTable, situation, procedureSteps(situation, 'ca'), 'ca');
    expect(followed.find(({ id }) => id === 'minhap')).toMatchObject({
      version: 1,
      newer: {
        version: 2,
        changes: ['Res no es dona d’alta al SIRI fins que el ministeri ho confirma.'],
        added: [],
        removed: [],
        changed: ['Doneu-lo d’alta al SIRI de PRE'],
      },
    });
  });
});
