import type { Classification, Evidence } from '#shared/contract/index.ts';
import { parseKeptIne10 } from '#shared/identifiers/ine10.ts';
import { normaliseNif } from '#shared/identifiers/nif.ts';
import type { Decisions } from './decisions.ts';
import { type Passage, quote, type TicketReading } from './ticket-reading.ts';

export interface OrganizationFinding {
  readonly organization: Classification['organization'];
  readonly evidence: readonly Evidence[];
  /** The form and Zendesk name different bodies. */
  readonly differs: boolean;
}

/** Who asks: the form first, then Zendesk, then what the text says. The form holds no INE10 (routing rules §3). */
export function findOrganization(reading: TicketReading, { answers }: Decisions): OrganizationFinding {
  const { organization: known } = reading.facts;
  const form = answers.organization === 'ZENDESK' ? undefined : reading.facts.form;
  const kept = parseKeptIne10(known?.ine10 ?? '');
  const written = kept ? undefined : ine10InText(reading);
  const name = form?.organization.name || known?.name;
  const nif = form?.organization.nif || known?.nif;
  const ine10 = kept?.ten ?? written?.ine10;
  const evidence: Evidence[] = [];
  if (form?.organization.name) evidence.push({ source: 'form', quote: form.organization.name });
  if (known?.name) evidence.push({ source: 'organization', quote: known.name });
  if (written) evidence.push(written.evidence);
  return {
    organization: { ...(name ? { name } : {}), ...(nif ? { nif } : {}), ...(ine10 ? { ine10 } : {}) },
    evidence,
    differs: Boolean(
      form?.organization.nif && known?.nif && normaliseNif(form.organization.nif) !== normaliseNif(known.nif),
    ),
  };
}

function ine10InText(reading: TicketReading): { ine10: string; evidence: Evidence } | undefined {
  for (const passage of reading.passages) {
    const found = ine10In(passage);
    if (found) return found;
  }
  return undefined;
}

function ine10In(passage: Passage): { ine10: string; evidence: Evidence } | undefined {
  const { tokens } = passage.message;
  for (const { unit } of passage.units) {
    for (let i = unit.from; i < unit.to; i++) {
      if (!/^ine(?:10)?$/.test(tokens[i]?.text ?? '')) continue;
      for (let j = i + 1; j < Math.min(unit.to, i + 5); j++) {
        const digits = tokens[j]?.text ?? '';
        const ine10 = /^\d{9,10}$/.test(digits) ? parseKeptIne10(digits) : undefined;
        if (ine10) return { ine10: ine10.ten, evidence: quote(passage, j, j + 1) };
      }
    }
  }
  return undefined;
}
