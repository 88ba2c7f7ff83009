import { findService } from '#shared/catalogue/index.ts';
import type { ClassifiedService } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';
import { findTemplate } from '#shared/replies/templates/index.ts';
import type { OfferDraft } from './offers.ts';
import type { Situation } from './situation.ts';

/** A fact that proves a step, in every language until it is shown. */
export interface Proof {
  readonly text: Text;
  readonly at?: string;
  readonly by?: string;
  readonly url?: string;
}

export interface Waiting {
  readonly whom: Text;
  /** ISO instant. */
  readonly since: string;
}

/** One step of the procedure in one case: the definition, bound to what it is about. */
export interface PlacedStep {
  readonly id: string;
  readonly definition: StepDefinition;
  readonly services: readonly string[];
  readonly title: Text;
  readonly detail: Text | null;
  /** Ids of the replies it offers here. */
  readonly replies: readonly string[];
  done(situation: Situation): Proof[] | null;
  waitingFor(situation: Situation): Waiting | null;
  readonly offers: readonly OfferDraft[];
}

export interface StepDefinition {
  readonly id: string;
  readonly source: string;
  /** Ids of the definitions that come first. One about the same service counts for that service alone. */
  readonly after: readonly string[];
  /** Ids of the templates it may offer. */
  readonly replies: readonly string[];
  /** A sent reply is all the step asks for. */
  readonly doneOnceSent: boolean;
  /** What the agent's tick says; `false` where a tick is no proof, because the procedure needs the fact itself. */
  readonly tick: Text | false;
  place(situation: Situation): PlacedStep[];
}

type Worded<Subject> = Text | ((subject: Subject, situation: Situation) => Text);

/** A step as a procedure writes it. `Subject` is what it is about: a service, several, or a question. */
interface StepRules<Subject> {
  readonly id: string;
  readonly title: Worded<Subject>;
  readonly detail?: Text | ((subject: Subject, situation: Situation) => Text | null);
  readonly source: string;
  readonly after?: readonly string[];
  readonly replies?: readonly string[];
  readonly doneOnceSent?: boolean;
  readonly tick?: Text | false;
  done?(situation: Situation, subject: Subject): Proof[] | null;
  waitingFor?(situation: Situation, subject: Subject): Waiting | null;
  offers?(situation: Situation, subject: Subject): OfferDraft[];
}

interface Place<Subject> {
  readonly subject: Subject;
  readonly suffix: string | null;
  readonly services: readonly ClassifiedService[];
}

const done: Text = { ca: 'Ja està fet', es: 'Ya está hecho', en: 'Already done' };

/** A step about the whole ticket, or about those of its services that `services` gives. */
export function ticketStep(
  rules: StepRules<readonly ClassifiedService[]> & {
    applies(situation: Situation): boolean;
    services?(situation: Situation): readonly ClassifiedService[];
  },
): StepDefinition {
  return define(rules, (situation) => {
    if (!rules.applies(situation)) return [];
    const services = rules.services?.(situation) ?? [];
    return [{ subject: services, suffix: null, services }];
  });
}

/** A step for each service that `applies` gives; its id ends in the service's. */
export function serviceStep(
  rules: StepRules<ClassifiedService> & { applies(situation: Situation): readonly ClassifiedService[] },
): StepDefinition {
  return define(rules, (situation) =>
    rules.applies(situation).map((service) => ({ subject: service, suffix: service.serviceId, services: [service] })),
  );
}

/** A step for each thing that is no service, such as a question; its id ends in the thing's. */
export function stepForEach<Subject extends { readonly id: string }>(
  rules: StepRules<Subject> & { applies(situation: Situation): readonly Subject[] },
): StepDefinition {
  return define(rules, (situation) =>
    rules.applies(situation).map((subject) => ({ subject, suffix: subject.id, services: [] })),
  );
}

function define<Subject>(
  rules: StepRules<Subject>,
  places: (situation: Situation) => Place<Subject>[],
): StepDefinition {
  const definition: StepDefinition = {
    id: rules.id,
    source: rules.source,
    after: rules.after ?? [],
    replies: rules.replies ?? [],
    doneOnceSent: rules.doneOnceSent ?? false,
    tick: rules.tick ?? done,
    place: (situation) => places(situation).map((place) => bind(definition, rules, place, situation)),
  };
  return definition;
}

function bind<Subject>(
  definition: StepDefinition,
  rules: StepRules<Subject>,
  { subject, suffix, services }: Place<Subject>,
  situation: Situation,
): PlacedStep {
  const [only] = services;
  const service = suffix === null ? null : (only ?? null);
  const title = typeof rules.title === 'function' ? rules.title(subject, situation) : rules.title;
  const detail = typeof rules.detail === 'function' ? rules.detail(subject, situation) : (rules.detail ?? null);
  return {
    id: suffix === null ? definition.id : `${definition.id}:${suffix}`,
    definition,
    services: [...new Set(services.map(({ serviceId }) => serviceId))],
    title: service ? withServiceName(title, service) : title,
    detail,
    replies: definition.replies.flatMap((id) => fittingReply(id, situation, service)),
    done: (seen) => rules.done?.(seen, subject) ?? null,
    waitingFor: (seen) => rules.waitingFor?.(seen, subject) ?? null,
    offers: rules.offers?.(situation, subject) ?? [],
  };
}

function fittingReply(templateId: string, situation: Situation, service: ClassifiedService | null): string[] {
  const id = replyIdFor(templateId, service);
  return findTemplate(id)?.fits(situation, service) ? [id] : [];
}

/** The id of a template's reply about a service: the template's own, unless it writes one for each service. */
function replyIdFor(templateId: string, service: ClassifiedService | null): string {
  const perService = service === null ? undefined : `${templateId}:${service.serviceId}`;
  return perService !== undefined && findTemplate(perService) ? perService : templateId;
}

function withServiceName(title: Text, { serviceId }: ClassifiedService): Text {
  const name = findService(serviceId)?.name ?? { ca: serviceId, es: serviceId, en: serviceId };
  return { ca: `${title.ca} · ${name.ca}`, es: `${title.es} · ${name.es}`, en: `${title.en} · ${name.en}` };
}
