import { classify } from '#shared/classification/classify.ts';
import type { Decisions } from '#shared/classification/decisions.ts';
import type { Classification, Correction, Counterfactual, Evidence, TicketFacts } from '#shared/contract/index.ts';
import { asClassified } from '#zendesk-app/sidebar/corrected-services.ts';

export interface Given {
  readonly facts: TicketFacts;
  readonly decisions: Decisions;
}

const arriving: Readonly<Record<string, string>> = {
  INTEGRATION_FORM: 'formulari_integracio.pdf',
  CDA_CERTIFICATE: 'cda.cer',
};

/**
 * The tickets that a counterfactual speaks of: the same ticket with that one fact otherwise, once per value it names.
 * `null` where the fact is made of words that only a person could write.
 */
export function altered(given: Given, result: Classification, about: string, change: Counterfactual): Given[] | null {
  const { fact, values } = change;
  const chosen = asClassified(result);
  switch (fact) {
    case 'origin':
      return about === 'origin'
        ? withoutOrigin(given, result)
        : values.map((value) => corrected(given, { field: 'origin', value } as Correction));
    case 'documents-arrive':
      return [attaching(given, ...values.map((document) => arriving[document] ?? document))];
    case 'document-absent':
      return [withoutFiles(given, result, values[0] === 'INTEGRATION_FORM')];
    case 'service-added':
      return values.map((id) =>
        result.questions.some((question) => question.id === `service:${id}`)
          ? answered(given, `service:${id}`, 'YES')
          : corrected(given, { field: 'services', value: [...chosen, { serviceId: id }] }),
      );
    case 'service-dropped':
      return values.map((id) =>
        corrected(given, { field: 'services', value: chosen.filter(({ serviceId }) => serviceId !== id) }),
      );
    case 'no-service':
      return [corrected(given, { field: 'services', value: [] })];
    case 'some-service':
      return [corrected(given, { field: 'services', value: [{ serviceId: 'CADASTRE' }] })];
    case 'another-college':
      return [corrected(given, { field: 'services', value: [...chosen, { serviceId: 'COAC' }] })];
    case 'name-means':
      return values.map((id) => answered(given, 'services', id));
    case 'handling':
      return handledAs(given, result, values);
    case 'mass-excel':
    case 'form-vs-text':
    case 'split-colleges':
    case 'organization':
      return values.map((value) => answered(given, fact, value));
    case 'correction':
      return about === 'disposition' ? [without(given, 'disposition')] : null;
    case 'words-absent':
      return [unsaid(given, evidenceOf(result, about))];
    case 'form-unticked':
      return values.map((id) => unticked(given, id));
  }
}

/** What a conclusion became, in the words that `gives` uses. */
export function conclusionOf({ facts, decisions }: Given, about: string): string[] {
  const result = classify(facts, { decisions });
  switch (about) {
    case 'disposition':
      return [result.disposition];
    case 'origin':
      return [result.origin.value];
    case 'environments':
      return [result.environments.join('+')];
    case 'missing':
      return [result.missing.length === 0 ? 'COMPLETE' : 'INCOMPLETE'];
    case 'organization':
      return [result.organization.name ?? ''];
    default:
      return handlingsOf(result, about);
  }
}

/** The handlings of a service; or how the ticket names it when it does not ask for it. */
function handlingsOf(result: Classification, about: string): string[] {
  const own = result.services.filter(({ serviceId }) => about === `service:${serviceId}`);
  if (own.length > 0) return own.map(({ handling }) => handling ?? '');
  return ['NOT_ASKED', 'MENTIONED'];
}

function answered(given: Given, question: string, value: string): Given {
  const answers = { ...given.decisions.answers, [question]: value };
  return { ...given, decisions: { ...given.decisions, answers } };
}

function corrected(given: Given, correction: Correction): Given {
  const corrections = [...given.decisions.corrections, correction];
  return { ...given, decisions: { ...given.decisions, corrections } };
}

function without(given: Given, field: Correction['field']): Given {
  const corrections = given.decisions.corrections.filter((correction) => correction.field !== field);
  return { ...given, decisions: { ...given.decisions, corrections } };
}

/** Without what told the origin, where that was no words. */
function withoutOrigin(given: Given, { explanations }: Classification): Given[] | null {
  const { origin: _answer, ...answers } = given.decisions.answers;
  switch (explanations.find(({ about }) => about === 'origin')?.rule) {
    case 'origin-corrected':
      return [without(given, 'origin')];
    case 'origin-answered':
      return [{ ...given, decisions: { ...given.decisions, answers } }];
    case 'origin-tag':
      return [{ ...given, facts: { ...given.facts, tags: [] } }];
    default:
      return null;
  }
}

function attaching(given: Given, ...fileNames: string[]): Given {
  const attachments = [...(given.facts.attachments ?? []), ...fileNames.map((fileName) => ({ fileName }))];
  return { ...given, facts: { ...given.facts, attachments } };
}

/** Without the forms, or without the keys, that the ticket brings. */
function withoutFiles(given: Given, result: Classification, areForms: boolean): Given {
  const papers = evidenceOf(result, 'missing').map(({ quote }) => quote);
  const attachments = given.facts.attachments?.filter(
    ({ fileName }) => !papers.includes(fileName) || fileName.toLowerCase().endsWith('.pdf') !== areForms,
  );
  return { ...given, facts: { ...given.facts, ...(attachments ? { attachments } : {}) } };
}

/** As the agent would say it: the product or handling named, or each option of the question. */
function handledAs(given: Given, result: Classification, [id, answer]: readonly string[]): Given[] {
  const question = `handling:${id}`;
  if (answer !== undefined) return [answered(given, question, answer)];
  const { options = [] } = result.questions.find((asked) => asked.id === question) ?? {};
  return options.map(({ value }) => answered(given, question, value));
}

function evidenceOf({ explanations }: Classification, about: string): Evidence[] {
  return explanations.filter((explanation) => explanation.about === about).flatMap(({ evidence }) => evidence);
}

/** The ticket with other words where the quotes stood. */
function unsaid(given: Given, evidence: readonly Evidence[]): Given {
  const cut = (text: string, source: Evidence['source'], index?: number) =>
    evidence
      .filter((own) => own.source === source && own.index === index)
      .toSorted((a, b) => (b.start ?? 0) - (a.start ?? 0))
      .reduce((rest, { start = 0, end = 0 }) => `${rest.slice(0, start)}aquell${rest.slice(end)}`, text);
  const { subject, description, comments = [] } = given.facts;
  const facts = {
    ...given.facts,
    subject: cut(subject, 'subject'),
    description: cut(description, 'description'),
    comments: comments.map((comment, index) => cut(comment, 'comment', index)),
  };
  return { ...given, facts };
}

function unticked(given: Given, id: string): Given {
  const { form } = given.facts;
  if (!form) return given;
  return {
    ...given,
    facts: { ...given.facts, form: { ...form, services: form.services.filter((own) => own !== id) } },
  };
}
