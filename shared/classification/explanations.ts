import type { Classification, Evidence, Explanation } from '#shared/contract/index.ts';
import type { Locale, Text } from '#shared/i18n/locale.ts';
import { alternativesOf } from './counterfactuals/counterfactuals.ts';
import { originRunnerUpOf } from './counterfactuals/other-origins.ts';
import { documentChanges, organizationChanges, originChanges } from './counterfactuals/other-reasons.ts';
import { basisOf, changesOf } from './counterfactuals/service-reasons.ts';
import {
  basisTexts,
  dispositionTexts,
  environmentTexts,
  mentionTexts,
  missingTexts,
  organizationTexts,
  originTexts,
  serviceTexts,
} from './explanation-texts.ts';
import type { Findings } from './findings.ts';
import type { NarrowedService } from './narrowing.ts';
import { sourceText } from './source-texts.ts';

type Explained = Pick<Classification, 'explanations' | 'runnerUp' | 'originRunnerUp'>;

/**
 * One explanation per conclusion, and one per service and handling; what comes second and what would change each.
 * `openQuestions`: the ids of what the agent is asked.
 */
export function explain(findings: Findings, openQuestions: ReadonlySet<string>, locale: Locale): Explained {
  const { disposition, origin, environments, services } = findings;
  const originRunnerUp = originRunnerUpOf(findings, locale);
  const alternatives = alternativesOf({ findings, openQuestions }, originRunnerUp, locale);
  const explanations: Explanation[] = [
    {
      about: 'disposition',
      ...ruled(disposition, dispositionTexts, locale),
      wouldChange: alternatives.disposition,
      evidence: [...dispositionEvidence(findings)],
    },
    {
      about: 'origin',
      ...ruled(origin, originTexts, locale),
      wouldChange: originChanges(findings, originRunnerUp, locale),
      evidence: [...origin.evidence],
    },
    {
      about: 'environments',
      ...ruled(environments, environmentTexts, locale),
      wouldChange: alternatives.environments,
      evidence: [...environmentEvidence(findings)],
    },
    ...services.map((service) => explainService(findings, service, locale)),
    ...explainDocuments(findings, locale),
    explainOrganization(findings, locale),
  ];
  return { explanations, runnerUp: alternatives.runnerUp, originRunnerUp };
}

interface Ruled {
  readonly rule: string;
  readonly because: string;
}

function ruled({ rule, because }: Ruled, texts: Readonly<Record<string, Text>>, locale: Locale) {
  return { rule, source: sourceText(because, locale), text: texts[rule]?.[locale] ?? rule };
}

function explainService(findings: Findings, service: NarrowedService, locale: Locale): Explanation {
  const basis = basisOf(findings, service);
  const { text, ...rest } = ruled(service, serviceTexts, locale);
  return {
    about: `service:${service.serviceId}`,
    ...rest,
    text: `${basisTexts[basis][locale]} ${text}`,
    wouldChange: changesOf(findings, service, basis, locale),
    evidence: service.evidence,
  };
}

function explainDocuments(findings: Findings, locale: Locale): Explanation[] {
  const { origin, documents } = findings;
  if (origin.value !== 'COPY_OF_ALTA') return [];
  const rule = documents.missing.length === 0 ? 'complete' : 'incomplete';
  return [
    {
      about: 'missing',
      ...ruled({ rule, because: 'R3, PAS 0.3' }, missingTexts, locale),
      wouldChange: documentChanges(findings, locale),
      evidence: [...documents.form, ...documents.certificate],
    },
  ];
}

function explainOrganization(findings: Findings, locale: Locale): Explanation {
  const rule = organizationRule(findings);
  return {
    about: 'organization',
    ...ruled({ rule, because: 'classification: form and text' }, organizationTexts, locale),
    wouldChange: organizationChanges(findings, locale),
    evidence: [...findings.organization.evidence],
  };
}

function organizationRule({ organization, reading, decisions }: Findings): keyof typeof organizationTexts {
  const { name, nif, ine10 } = organization.organization;
  if (!name && !nif && !ine10) return 'organization-unknown';
  const isFromForm = reading.facts.form?.organization.name && decisions.answers.organization !== 'ZENDESK';
  return isFromForm ? 'organization-form' : 'organization-zendesk';
}

function dispositionEvidence(findings: Findings): readonly Evidence[] {
  const { disposition, otherMatter, origin, services, documents, text, massExcel } = findings;
  const named = services.flatMap(({ evidence }) => evidence.slice(0, 1));
  switch (disposition.rule) {
    case 'other-service':
      return otherMatter.evidence;
    case 'direct':
    case 'origin-unknown':
      return origin.evidence;
    case 'service-ambiguous':
      return text.ambiguous.map(({ evidence }) => evidence);
    case 'copy-incomplete':
      return [...origin.evidence, ...documents.form, ...documents.certificate];
    case 'handling-unknown':
      return services.filter(({ handling }) => handling === null).flatMap(({ evidence }) => evidence);
    default:
      return named.length > 0 ? named : massExcel.evidence;
  }
}

function environmentEvidence({ environments, massExcel, origin, services }: Findings): readonly Evidence[] {
  switch (environments.rule) {
    case 'environments-mass-excel':
      return massExcel.evidence;
    case 'environments-homologation':
      return origin.evidence;
    case 'environments-corpme':
      return services.flatMap(({ evidence }) => evidence.slice(0, 1));
    default:
      return [];
  }
}

/** Services the ticket names without asking for them, and why they do not count. */
export function mentionedOf(findings: Findings, locale: Locale): Classification['mentioned'] {
  const asked = new Set(findings.services.map(({ serviceId }) => serviceId));
  const unticked = findings.contradictions
    .filter(({ kind, serviceId }) => kind === 'TEXT_ASKS_MORE' && !asked.has(serviceId))
    .map(({ serviceId, evidence }) => ({ serviceId, stance: 'ASKED' as const, evidence }));
  return [...findings.text.mentioned, ...unticked]
    .filter(({ serviceId }) => !asked.has(serviceId))
    .map(({ serviceId, stance, evidence }) => ({
      serviceId,
      reason: mentionTexts[stance][locale],
      evidence: [...evidence],
    }));
}
