import type { MissingDocument, Origin, OriginRunnerUp } from '#shared/contract/index.ts';
import type { Locale } from '#shared/i18n/locale.ts';
import type { Findings } from '../findings.ts';
import { originRules } from '../origin.ts';
import { findOtherMatter } from '../other-matter.ts';
import { sourceText } from '../source-texts.ts';
import { askedOr, bringsHomologation, type Doubts, type WhatIf } from './what-if.ts';

const known: readonly Origin[] = ['ALTA_DE_SERVEIS', 'COPY_OF_ALTA', 'DIRECT', 'HOMOLOGATION'];

/** What Zendesk's own field says is not weighed against the text; `direct` has been, by its own rule, already. */
const weighed = new Set(['origin-given', 'origin-direct']);

/** What the next rule of the origin's table tells: the origin without the rule that decided, when it is another. */
export function originRunnerUpOf(
  { origin, reading, decisions, tags }: Findings,
  locale: Locale,
): OriginRunnerUp | null {
  if (weighed.has(origin.rule)) return null;
  const decided = originRules.findIndex(({ id }) => id === origin.rule);
  for (const { id, because, gives } of originRules.slice(decided + 1)) {
    const finding = gives({ reading, decisions, tags });
    if (!finding) continue;
    const { value, evidence } = finding;
    if (value === 'UNKNOWN' || value === origin.value) return null;
    return { value, rule: id, source: sourceText(because, locale), evidence: [...evidence] };
  }
  return null;
}

/** The ticket coming from somewhere else. Left out where the services would have to be read again to tell. */
export function otherOrigins(doubts: Doubts, runnerUp: OriginRunnerUp | null): WhatIf[] {
  const { findings } = doubts;
  const { origin, facts, services, matterFacts, isDenied } = findings;
  const isOtherMatter =
    isDenied || (services.length === 0 && findOtherMatter({ ...matterFacts, isKnownRequest: true }).isOtherMatter);
  const others: WhatIf[] = [];
  for (const value of known) {
    if (value === origin.value || !keepsServices(findings, value)) continue;
    const isDoubtful = origin.value === 'UNKNOWN' || runnerUp?.value === value;
    const missing = value === 'COPY_OF_ALTA' ? lacking(findings) : [];
    others.push({
      fact: 'origin',
      values: [value],
      nearness: askedOr(doubts, 'origin', isDoubtful ? 'DOUBTFUL' : null),
      facts: { ...facts, isOtherMatter, origin: value, missing },
    });
  }
  return others;
}

/** What the ticket would miss if it were the copy of a sign-up (procedure, PAS 0.3). */
function lacking({ documents }: Findings): MissingDocument[] {
  const form = documents.form.length === 0 ? (['INTEGRATION_FORM'] as const) : [];
  const certificate = documents.certificate.length === 0 ? (['CDA_CERTIFICATE'] as const) : [];
  return [...certificate, ...form];
}

/**
 * Words that ask for nothing count as a request when the origin or the papers say it is one, and a thank-you with a
 * homologation document is no mere thank-you: there the services hang on the origin.
 */
function keepsServices({ origin, text, documents, reading, decisions }: Findings, value: Origin): boolean {
  if (decisions.corrections.some(({ field }) => field === 'services')) return true;
  const isSameForHomologation = (origin.value === 'HOMOLOGATION') === (value === 'HOMOLOGATION');
  if (!isSameForHomologation && bringsHomologation(reading)) return false;
  if (documents.form.length > 0 || documents.certificate.length > 0) return true;
  const { asks, bodyAsks, incidents } = text.signs;
  return (
    ((asks.length > 0 && incidents.length === 0) || isRequest(origin.value) === isRequest(value)) &&
    (bodyAsks.length > 0 || isSameForHomologation)
  );
}

function isRequest(origin: Origin): boolean {
  return origin !== 'DIRECT' && origin !== 'UNKNOWN';
}
