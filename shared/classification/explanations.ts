import type { Classification, Evidence, Explanation } from '#shared/contract/index.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import {
  dispositionTexts,
  environmentTexts,
  mentionTexts,
  missingTexts,
  originTexts,
  type RuleText,
  serviceTexts,
} from './explanation-texts.ts';
import type { Findings } from './findings.ts';

/** One explanation per conclusion, and one per service and handling. */
export function explanationsOf(findings: Findings, locale: Locale): Explanation[] {
  const { disposition, origin, environments, services, documents, organization, reading } = findings;
  const explanations = [
    explain('disposition', disposition, dispositionTexts[disposition.rule], dispositionEvidence(findings), locale),
    explain('origin', origin, originTexts[origin.rule], origin.evidence, locale),
    explain('environments', environments, environmentTexts[environments.rule], [], locale),
    ...services.map((service) =>
      explain(`service:${service.serviceId}`, service, serviceTexts[service.rule], service.evidence, locale),
    ),
  ];
  if (origin.value === 'COPY_OF_ALTA') {
    const rule = documents.missing.length === 0 ? 'complete' : 'incomplete';
    const evidence = [...documents.form, ...documents.certificate];
    explanations.push(explain('missing', { rule, because: 'R3, PAS 0.3' }, missingTexts[rule], evidence, locale));
  }
  const source = reading.facts.form?.organization.name ? 'form' : 'zendesk';
  explanations.push(
    explain(
      'organization',
      { rule: `organization-${source}`, because: 'classification: form and text' },
      missingTexts[source],
      organization.evidence,
      locale,
    ),
  );
  return explanations;
}

function explain(
  about: string,
  { rule, because }: { readonly rule: string; readonly because: string },
  text: RuleText | undefined,
  evidence: readonly Evidence[],
  locale: Locale,
): Explanation {
  return {
    about,
    rule,
    source: because,
    text: text?.says[locale] ?? rule,
    ...(text?.wouldChange ? { wouldChange: text.wouldChange[locale] } : {}),
    evidence: [...evidence],
  };
}

function dispositionEvidence({ disposition, otherMatter, origin, services, text }: Findings): readonly Evidence[] {
  switch (disposition.rule) {
    case 'other-service':
      return otherMatter.evidence;
    case 'direct':
    case 'origin-unknown':
      return origin.evidence;
    case 'service-ambiguous':
      return text.ambiguous.map(({ evidence }) => evidence);
    default:
      return services.flatMap(({ evidence }) => evidence.slice(0, 1));
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
