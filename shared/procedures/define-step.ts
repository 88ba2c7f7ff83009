import { findService } from '#shared/catalogue/index.ts';
import type { ClassifiedService } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';
import { findTemplate } from '#shared/replies/templates/index.ts';
import type { OfferDraft } from './offers.ts';
import type { Situation } from './situation.ts';
import type { PlacedStep, Proof, StepDefinition, Waiting } from './step-definition.ts';

/** Something worked out from the case, with the words that tell it whatever the case. */
interface Told<Subject, Value> {
  readonly text: Text;
  find(situation: Situation, subject: Subject): Value;
}

/** A step as a procedure writes it. `Subject` is what it is about: a service, several, or a question. */
interface StepRules<Subject> {
  readonly id: string;
  readonly title: Text;
  readonly detail?: Text;
  readonly when: Text;
  readonly source: string;
  readonly after?: readonly string[];
  readonly returnsTo?: string;
  readonly replies?: readonly string[];
  readonly doneOnceSent?: boolean;
  readonly tick?: Text | false;
  readonly proof?: Told<Subject, Proof[] | null>;
  readonly waits?: Told<Subject, Waiting | null>;
  readonly gives?: Told<Subject, OfferDraft[]>;
  /** The title in this case, where it is not always the same. */
  titled?(subject: Subject): Text;
  /** What this case adds to the detail. */
  notice?(subject: Subject, situation: Situation): Text | null;
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
    rules.applies(situation).map((service, index, all) => ({
      subject: service,
      suffix: suffixOf(service, all.slice(0, index)),
      services: [service],
    })),
  );
}

/** TGSS may be asked for twice, each part handled its own way: the second says which it is. */
function suffixOf({ serviceId, handling }: ClassifiedService, before: readonly ClassifiedService[]): string {
  return before.some((one) => one.serviceId === serviceId) ? `${serviceId}.${handling}` : serviceId;
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
    title: rules.title,
    detail: rules.detail ?? null,
    when: rules.when,
    source: rules.source,
    after: rules.after ?? [],
    returnsTo: rules.returnsTo ?? null,
    replies: rules.replies ?? [],
    doneOnceSent: rules.doneOnceSent ?? false,
    tick: rules.tick ?? done,
    proof: rules.proof?.text ?? null,
    waits: rules.waits?.text ?? null,
    gives: rules.gives?.text ?? null,
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
  const title = rules.titled?.(subject) ?? rules.title;
  return {
    id: suffix === null ? definition.id : `${definition.id}:${suffix}`,
    definition,
    services,
    title: service ? withServiceName(title, service) : title,
    detail: together(rules.notice?.(subject, situation) ?? null, definition.detail),
    replies: definition.replies.flatMap((id) => fittingReply(id, situation, service)),
    done: (seen) => rules.proof?.find(seen, subject) ?? null,
    waitingFor: (seen) => rules.waits?.find(seen, subject) ?? null,
    offers: rules.gives?.find(situation, subject) ?? [],
  };
}

function together(first: Text | null, then: Text | null): Text | null {
  if (!first || !then) return first ?? then;
  return { ca: `${first.ca} ${then.ca}`, es: `${first.es} ${then.es}`, en: `${first.en} ${then.en}` };
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
