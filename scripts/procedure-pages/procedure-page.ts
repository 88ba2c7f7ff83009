import {
  type Procedure,
  type ProcedureTable,
  type ProcedureVersion,
  stepChanges,
} from '#shared/procedures/procedure-version.ts';
import { replyTitle } from '#shared/procedures/reply-title.ts';
import type { StepDefinition } from '#shared/procedures/step-definition.ts';
import { provenBy } from '#shared/procedures/step-states.ts';
import { type Arrow, flowchart, withoutShortcuts } from './flowchart.ts';
import { fromDay, generated, table } from './markdown.ts';

interface Numbered {
  readonly number: number;
  readonly step: StepDefinition;
  /** One of the standard way, that this procedure takes too. */
  readonly isShared: boolean;
}

/** The page of a procedure in Catalan: when it applies, its way as a drawing, its steps, and how it has changed. */
export function procedurePage(procedure: Procedure, all: ProcedureTable): string {
  const { name, when, notes, versions } = procedure;
  const steps = stepsOf(procedure, all);
  const inForce = versions.at(-1) ?? versions[0];
  return [
    generated,
    `# ${name.ca}`,
    `**Quan s’aplica.** ${when.ca}`,
    `Versió ${versions.length}, vigent ${sinceWhen(inForce)}. [Tots els procediments](README.md)`,
    ...(notes.length > 0 ? [notes.map((note) => `- ${note}`).join('\n')] : []),
    '## El camí',
    drawing(steps),
    legend(steps),
    '## Els passos',
    stepTable(steps),
    ...howTo(steps),
    '## Què ha canviat',
    changes(procedure),
    '',
  ].join('\n\n');
}

/** The newest steps that a ticket of the procedure goes through, its own and the shared ones, in order. */
export function stepsOf(procedure: Procedure, { procedures, order }: ProcedureTable): Numbered[] {
  const own = new Set(newestOf(procedure).map(({ id }) => id));
  const all = new Map(procedures.flatMap(newestOf).map((step) => [step.id, step]));
  return order
    .filter((id) => own.has(id) || procedure.shares.includes(id))
    .flatMap((id) => all.get(id) ?? [])
    .map((step, index) => ({ number: index + 1, step, isShared: !own.has(step.id) }));
}

const newestOf = ({ versions }: Procedure) => (versions.at(-1) ?? versions[0]).steps;

function drawing(steps: readonly Numbered[]): string {
  const boxes = steps.map(({ number, step, isShared }) => ({
    id: `p${number}`,
    label: `${number} · ${step.title.ca}`,
    shape: step.waits ? ('wait' as const) : ('step' as const),
    isShared,
  }));
  const arrows: Arrow[] = steps.flatMap(({ number, step }) =>
    numbersBefore(step, steps).map((before) => ({ from: `p${before}`, to: `p${number}` })),
  );
  const back: Arrow[] = steps.flatMap(({ number, step }) =>
    steps
      .filter((one) => one.step.id === step.returnsTo)
      .map((one) => ({ from: `p${number}`, to: `p${one.number}`, isBack: true })),
  );
  return flowchart(boxes, [...withoutShortcuts(arrows), ...back]);
}

function numbersBefore(step: StepDefinition, steps: readonly Numbered[]): number[] {
  return steps
    .filter(({ step: { id } }) => step.after.includes(id) || id === step.returnsTo)
    .map(({ number }) => number);
}

function legend(steps: readonly Numbered[]): string {
  const says = [
    'Una fletxa vol dir que un pas va abans de l’altre, quan tots dos s’apliquen.',
    ...(steps.some(({ step }) => step.waits) ? ['Als arrodonits s’espera algú.'] : []),
    ...(steps.some(({ step }) => step.returnsTo) ? ['Les de punts tornen enrere: s’hi torna a esperar resposta.'] : []),
    ...(steps.some(({ isShared }) => isShared) ? ['Els grisos són passos comuns a altres procediments.'] : []),
  ];
  return says.join(' ');
}

function stepTable(steps: readonly Numbered[]): string {
  return table(
    ['#', 'Què cal fer', 'Quan', 'Abans', 'Es dona per fet amb', 'S’espera', 'La barra lateral ofereix', 'Font'],
    steps.map(({ number, step }) => [
      String(number),
      `**${step.title.ca}**`,
      step.when.ca,
      numbersBefore(step, steps).join(', '),
      provenBy(step)
        .map(({ ca }) => ca)
        .join('\n'),
      step.waits?.ca ?? '',
      [...step.replies.map((id) => `Missatge [«${replyTitle(id).ca}»](missatges.md#${id})`), step.gives?.ca ?? '']
        .filter((text) => text !== '')
        .join('\n'),
      step.source,
    ]),
  );
}

function howTo(steps: readonly Numbered[]): string[] {
  const told = steps.filter(({ step }) => step.detail !== null);
  if (told.length === 0) return [];
  return [
    '## Com es fan',
    told.map(({ number, step }) => `**${number}. ${sentence(step.title.ca)}** ${step.detail?.ca ?? ''}`).join('\n\n'),
  ];
}

const sentence = (title: string) => (/[.?!]$/.test(title) ? title : `${title}.`);

/** "des del 2 de febrer del 2023", and whence the day where the procedure does not say it. */
function sinceWhen({ validFrom, datedBy }: ProcedureVersion): string {
  return fromDay(validFrom) + (datedBy ? ` (${datedBy})` : '');
}

function changes({ versions }: Procedure): string {
  const lines = versions.map((version, index) => {
    const { change } = version;
    const before = versions[index - 1];
    const now = versions[index];
    const listed = before && now ? differences(stepChanges(before, now)) : '';
    return `- **Versió ${index + 1}**, ${sinceWhen(version)}. ${change.ca}${listed}`;
  });
  return lines.reverse().join('\n');
}

function differences({ added, removed, changed }: ReturnType<typeof stepChanges>): string {
  const lists = [
    ['Passos nous', added],
    ['Passos que desapareixen', removed],
    ['Passos que canvien', changed],
  ] as const;
  return lists
    .filter(([, steps]) => steps.length > 0)
    .map(([what, steps]) => ` ${what}: ${steps.map(({ title }) => `«${title.ca}»`).join(', ')}.`)
    .join('');
}
