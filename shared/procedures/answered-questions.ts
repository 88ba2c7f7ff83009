import { findService, services } from '#shared/catalogue/index.ts';
import {
  handlingNames,
  handlingQuestion,
  originNames,
  productQuestion,
  questionTexts,
  serviceQuestion,
} from '#shared/classification/question-texts.ts';
import type { Correction } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';
import { type AnswerOption, asWritten } from './offers.ts';
import type { Situation } from './situation.ts';

/** A question as the checklist shows it, in every language. */
export interface AgentQuestion {
  readonly id: string;
  readonly text: Text;
  readonly options: readonly AnswerOption[];
  /** A correction of the same fact decides, whatever was answered. */
  readonly isOverruled: boolean;
}

type Asked = Pick<AgentQuestion, 'text' | 'options'>;

/** A question of the classification, told from its id: the classification itself forgets it once it is answered. */
interface Kind {
  readonly ask: (situation: Situation, serviceId: string) => Asked;
  readonly overruledBy?: Correction['field'];
}

const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ['origin', { ask: () => asked(questionTexts.origin, originNames), overruledBy: 'origin' }],
  ['services', { ask: () => ({ text: questionTexts.services, options: anyService() }), overruledBy: 'services' }],
  ['service', { ask: (_, id) => yesOrNo(about(id, serviceQuestion)), overruledBy: 'services' }],
  ['handling', { ask: (_, id) => askHandling(id) }],
  ['form-vs-text', { ask: () => asked(questionTexts.formOrText, sides), overruledBy: 'services' }],
  ['organization', { ask: askOrganization }],
  ['split-colleges', { ask: () => asked(questionTexts.splitColleges, ways) }],
  ['mass-excel', { ask: () => yesOrNo(questionTexts.massExcel) }],
]);

const sides = { FORM: questionTexts.form, TEXT: questionTexts.text, BOTH: questionTexts.formAndText };
const ways = { TOGETHER: questionTexts.together, SPLIT: questionTexts.split };

/** What agents answered on this ticket that is no longer asked, oldest first. */
export function answeredQuestions(situation: Situation): AgentQuestion[] {
  const open = new Set(situation.classification.questions.map(({ id }) => id));
  return Object.keys(situation.answers)
    .filter((id) => !open.has(id))
    .flatMap((id) => {
      const [name = '', serviceId = ''] = id.split(':');
      const kind = kinds.get(name);
      if (!kind) return [];
      return [{ id, ...kind.ask(situation, serviceId), isOverruled: isCorrected(situation, kind.overruledBy) }];
    });
}

function isCorrected({ actions }: Situation, field: Correction['field'] | undefined): boolean {
  return actions.some(({ request }) => request.type === 'CORRECT_CLASSIFICATION' && request.correction.field === field);
}

function asked(text: Text, labels: Readonly<Record<string, Text>>): Asked {
  return { text, options: Object.entries(labels).map(([value, label]) => ({ value, label })) };
}

function yesOrNo(text: Text): Asked {
  return asked(text, { YES: questionTexts.yes, NO: questionTexts.no });
}

function anyService(): AnswerOption[] {
  const all = services.map(({ id, name }) => ({ value: id, label: name }));
  return [...all, { value: 'OTHER', label: questionTexts.otherMatter }];
}

function askHandling(serviceId: string): Asked {
  const isByProduct = (findService(serviceId)?.products.length ?? 0) > 1;
  return { text: about(serviceId, isByProduct ? productQuestion : handlingQuestion), options: waysToHandle(serviceId) };
}

/** The ways a service may be handled that no source gives one: by its products, where it has several. */
export function waysToHandle(serviceId: string): AnswerOption[] {
  const service = findService(serviceId);
  const products = (service?.products ?? []).flatMap(({ code, name, handling }) =>
    code === null || handling === null ? [] : [{ value: code, label: asWritten(name) }],
  );
  if (products.length > 1) return [...products, { value: 'BOTH', label: questionTexts.both }];
  const plausible = service?.scope === 'COLLEGI' ? (['DCOC', 'STANDARD'] as const) : (['MINHAP', 'STANDARD'] as const);
  return plausible.map((handling) => ({ value: handling, label: handlingNames[handling] }));
}

/** The two names that differ are those of the form and of Zendesk, each as it is written there. */
function askOrganization({ facts, form }: Situation): Asked {
  const written = (name: string | undefined, nif: string | undefined, unknown: Text) =>
    name || nif ? asWritten(`${name ?? ''} (${nif})`) : unknown;
  const onForm = form.form?.organization ?? facts.form?.organization;
  return asked(questionTexts.organization, {
    FORM: written(onForm?.name, onForm?.nif, questionTexts.form),
    ZENDESK: written(facts.organization?.name, facts.organization?.nif, asWritten('Zendesk')),
  });
}

/** A question that names a service, each language in that language's name. */
function about(serviceId: string, ask: (service: string) => Text): Text {
  const name = findService(serviceId)?.name ?? asWritten(serviceId);
  return { ca: ask(name.ca).ca, es: ask(name.es).es, en: ask(name.en).en };
}
