import type { Counterfactual, Disposition, OriginRunnerUp, RunnerUp } from '#shared/contract/index.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import { type DispositionRule, findDisposition } from '../disposition.ts';
import { type EnvironmentRule, findEnvironments } from '../environments.ts';
import { sourceText } from '../source-texts.ts';
import { otherColleges, otherDocuments, otherSpreadsheet, withoutCorrection } from './other-facts.ts';
import { otherOrigins } from './other-origins.ts';
import {
  addedServices,
  droppedServices,
  firstServices,
  meaningsOfNames,
  settledHandlings,
  textAgainstForm,
} from './other-services.ts';
import { dispositionOutcome, environmentOutcome, sentence } from './texts.ts';
import type { Doubts, WhatIf } from './what-if.ts';

/** A handful is read; more is not. */
const mostShown = { disposition: 4, environments: 2, values: 3 } as const;
const plausibility = { ASKED: 0, EXPECTED: 0, OVERRULED: 0, DOUBTFUL: 1 } as const;

interface Reading {
  readonly whatIf: WhatIf;
  readonly disposition: Disposition;
  readonly rule: DispositionRule;
  readonly registration: EnvironmentRule;
}

/** What one fact otherwise would make of the ticket: of what is done with it, and of where it is registered. */
export interface Alternatives {
  readonly disposition: Counterfactual[];
  readonly environments: Counterfactual[];
  readonly runnerUp: RunnerUp | null;
}

/** The rules decide again with one fact changed at a time; no text is read again. The most plausible first. */
export function alternativesOf(doubts: Doubts, origin: OriginRunnerUp | null, locale: Locale): Alternatives {
  const { findings } = doubts;
  const { disposition, environments } = findings;
  const registered = environments.value.join('+');
  const readings = whatIfsOf(doubts, origin).map(decide);
  const others = ranked(
    readings.filter((reading) => reading.disposition !== disposition.value),
    (a, b) => a.rule === b.rule,
  ).slice(0, mostShown.disposition);
  const elsewhere = ranked(
    readings.filter(({ registration: { id, gives } }) => id !== environments.rule && gives.join('+') !== registered),
    (a, b) => a.registration === b.registration,
  ).slice(0, mostShown.environments);
  const [first] = others;
  return {
    disposition: others.map((reading) => {
      const outcome = dispositionOutcome(reading.disposition, reading.rule.id);
      return told(reading.whatIf, reading.disposition, sentence(findings, reading.whatIf, outcome, locale));
    }),
    environments: elsewhere.map((reading) => {
      const gives = reading.registration.gives.join('+');
      return told(reading.whatIf, gives, sentence(findings, reading.whatIf, environmentOutcome(gives), locale));
    }),
    runnerUp: first ? runnerUpOf(first, locale) : null,
  };
}

/** In the order they are told when none is more plausible. */
const whatIfs: readonly ((doubts: Doubts, origin: OriginRunnerUp | null) => readonly WhatIf[])[] = [
  otherDocuments,
  meaningsOfNames,
  addedServices,
  settledHandlings,
  otherOrigins,
  textAgainstForm,
  otherSpreadsheet,
  otherColleges,
  firstServices,
  droppedServices,
];

function whatIfsOf(doubts: Doubts, origin: OriginRunnerUp | null): readonly WhatIf[] {
  if (doubts.findings.facts.corrected !== undefined) return withoutCorrection(doubts);
  const all: WhatIf[] = [];
  for (const gives of whatIfs) for (const whatIf of gives(doubts, origin)) all.push(whatIf);
  return all;
}

function decide(whatIf: WhatIf): Reading {
  const { facts } = whatIf;
  const { value, rule } = findDisposition(facts);
  const { rule: registration } = findEnvironments({
    disposition: value,
    origin: facts.origin,
    isMassExcel: facts.isMassExcel,
    handlings: facts.services.map(({ handling }) => handling),
  });
  return { whatIf, disposition: value, rule, registration };
}

/** The most plausible first. Values of one fact that give the same answer are one: `a sign-up or a homologation`. */
function ranked(readings: readonly Reading[], isSame: (a: Reading, b: Reading) => boolean): Reading[] {
  const groups: Reading[] = [];
  for (const reading of readings) {
    const { fact, nearness, values } = reading.whatIf;
    const at = groups.findIndex(
      (group) => group.whatIf.fact === fact && group.whatIf.nearness === nearness && isSame(group, reading),
    );
    const group = groups[at];
    if (!group) groups.push(reading);
    else if (group.whatIf.values.length < mostShown.values) {
      groups[at] = { ...group, whatIf: { ...group.whatIf, values: [...group.whatIf.values, ...values] } };
    }
  }
  return groups.sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ whatIf: { nearness } }: Reading): number {
  return nearness === null ? 2 : plausibility[nearness];
}

function told({ fact, values }: WhatIf, gives: string, text: string): Counterfactual {
  return { fact, values: [...values], gives, text };
}

/** Facts that nothing casts doubt on make no second reading. */
function runnerUpOf({ whatIf, disposition, rule }: Reading, locale: Locale): RunnerUp | null {
  const { nearness, fact, values } = whatIf;
  const source = sourceText(rule.because, locale);
  return nearness && { disposition, rule: rule.id, source, nearness, fact, values: [...values] };
}
