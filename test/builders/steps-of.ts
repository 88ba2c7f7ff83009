import type { Offer, Step } from '#shared/contract/index.ts';
import { procedureSteps } from '#shared/procedures/index.ts';
import type { SituationBuilder } from './a-situation.ts';

/** The checklist of a situation, in Catalan. */
export const stepsOf = (builder: SituationBuilder): Step[] => procedureSteps(builder.build(), 'ca');

export const idsOf = (builder: SituationBuilder): string[] => stepsOf(builder).map(({ id }) => id);

export const stepOf = (builder: SituationBuilder, id: string): Step | undefined =>
  stepsOf(builder).find((step) => step.id === id);

/** What a step gives to copy, label and text. */
export const copiesOf = (builder: SituationBuilder, id: string) =>
  stepOf(builder, id)
    ?.offers.filter((offer): offer is Extract<Offer, { kind: 'COPY' }> => offer.kind === 'COPY')
    .map(({ label, text }) => [label, text]);
