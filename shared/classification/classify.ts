import type { Classification, TicketFacts } from '#shared/contract/index.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import { findServices } from './asked-services.ts';
import { correctionOf, type Decisions, noDecisions } from './decisions.ts';
import { type DispositionFacts, findDisposition } from './disposition.ts';
import { findEnvironments } from './environments.ts';
import { explain, mentionedOf } from './explanations.ts';
import { withFewQuotes } from './few-quotes.ts';
import type { Findings } from './findings.ts';
import { findMassExcel } from './mass-excel.ts';
import { findDocuments } from './missing.ts';
import { findOrganization } from './organization.ts';
import { findOrigin } from './origin.ts';
import { defaultOriginTags, type OriginTags } from './origin-tags.ts';
import { findOtherMatter, type OtherMatterFacts } from './other-matter.ts';
import { questionsOf } from './questions.ts';
import { readTicket } from './ticket-reading.ts';
import { warningsOf } from './warnings.ts';

export interface ClassifyOptions {
  readonly locale?: Locale;
  readonly decisions?: Decisions;
  readonly tags?: OriginTags;
}

/**
 * Says what a ticket is and what to do with it. Pure: the same facts and decisions give the same answer, and the order
 * of services and tags changes nothing. What the facts do not settle is asked, never guessed.
 */
export function classify(facts: TicketFacts, options: ClassifyOptions = {}): Classification {
  const locale = options.locale ?? 'ca';
  const findings = find(facts, options.decisions ?? noDecisions, options.tags ?? defaultOriginTags);
  const { disposition, origin, services, documents, environments, otherMatter, organization, massExcel } = findings;
  const handlings = services.flatMap(({ handling }) => handling ?? []);
  const questions = questionsOf(findings, locale);
  return withFewQuotes({
    disposition: disposition.value,
    scopes: unique(services.map(({ scope }) => scope)),
    handlings: unique(massExcel.isMassExcel ? [...handlings, 'MASS_EXCEL' as const] : handlings),
    origin: { value: origin.value, evidence: [...origin.evidence] },
    services: services.map(({ rule: _rule, because: _because, ...service }) => service),
    missing: [...documents.missing],
    environments: environments.value,
    otherServices: [...otherMatter.otherServices],
    organization: organization.organization,
    questions,
    ...explain(findings, new Set(questions.map(({ id }) => id)), locale),
    warnings: warningsOf(findings, locale),
    mentioned: mentionedOf(findings, locale),
  });
}

function find(facts: TicketFacts, decisions: Decisions, tags: OriginTags): Findings {
  const reading = readTicket(facts);
  const origin = findOrigin(reading, decisions, tags);
  const documents = findDocuments(reading, origin.value);
  const hasPapers = documents.form.length > 0 || documents.certificate.length > 0;
  const asked = findServices(reading, origin.value, decisions, hasPapers);
  const { services, text } = asked;
  const massExcel = answeredMassExcel(findMassExcel(reading), decisions);
  const matterFacts: OtherMatterFacts = {
    signs: text.signs,
    form: facts.form,
    hasServices: services.length > 0 || massExcel.isMassExcel,
    inUse: text.mentioned.filter(({ stance }) => stance === 'IN_USE').flatMap(({ evidence }) => evidence),
    isKnownRequest: hasPapers || origin.value !== 'UNKNOWN' || text.ambiguous.length > 0,
  };
  const matter = findOtherMatter(matterFacts);
  const otherMatter = asked.isDenied ? { ...matter, isOtherMatter: true } : matter;
  const isAmbiguous = !facts.form && decisions.answers.services === undefined && text.ambiguous.length > 0;
  const dispositionFacts: DispositionFacts = {
    corrected: correctionOf(decisions, 'disposition')?.value,
    origin: origin.value,
    services,
    missing: documents.missing,
    isMassExcel: massExcel.isMassExcel,
    isOtherMatter: otherMatter.isOtherMatter,
    isAmbiguous,
    splitsColleges: decisions.answers['split-colleges'] === 'SPLIT',
  };
  const disposition = findDisposition(dispositionFacts);
  const environments = findEnvironments({
    disposition: disposition.value,
    origin: origin.value,
    isMassExcel: massExcel.isMassExcel,
    handlings: services.map(({ handling }) => handling),
  });
  return {
    reading,
    decisions,
    tags,
    origin,
    ...asked,
    isAmbiguous,
    massExcel,
    documents,
    otherMatter,
    matterFacts,
    organization: findOrganization(reading, decisions),
    facts: dispositionFacts,
    disposition: { value: disposition.value, rule: disposition.rule.id, because: disposition.rule.because },
    environments: { value: environments.value, rule: environments.rule.id, because: environments.rule.because },
  };
}

function answeredMassExcel(finding: ReturnType<typeof findMassExcel>, { answers }: Decisions): typeof finding {
  const answer = answers['mass-excel'];
  return answer === undefined ? finding : { ...finding, isMassExcel: answer === 'YES', isDoubtful: false };
}

function unique<T extends string>(values: readonly T[]): T[] {
  return [...new Set(values)].sort();
}
