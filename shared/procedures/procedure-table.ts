import { findTemplate, templates } from '#shared/replies/templates/index.ts';
import type { ProcedureTable } from './procedure-version.ts';
import { serviceProcedures } from './service-procedures.ts';
import { ticketProcedures } from './ticket-procedures.ts';

/** The agents' procedure: its branches, and the order in which all their steps are followed and shown. */
export const procedureTable: ProcedureTable = checked({
  procedures: [...ticketProcedures, ...serviceProcedures],
  order: [
    'question',
    'other-service',
    'review-ticket',
    'decide-handling',
    'coetc-message',
    'open-through-eacat',
    'split-by-scope',
    'request-documents',
    'documents-arrive',
    'mass-excel-review',
    'mass-excel-pro',
    'mass-excel-pre',
    'padro-purpose',
    'documents',
    'homologation-review',
    'padro-jira',
    'padro-message',
    'padro-answer',
    'check-authorisations',
    'transfer-support-unit',
    'college-consent',
    'register-pre',
    'dcoc-properties',
    'register-pro',
    'minhap-spreadsheet',
    'minhap-request',
    'minhap-answer',
    'minhap-letter',
    'minhap-signature',
    'minhap-finality',
    'minhap-register',
    'aeat-message',
    'aeat-screenshot',
    'body-silence',
    'aeat-load-certificate',
    'configure-ips',
    'corpme-message',
    'homologation-request',
    'register-integrator',
    'finished-message',
    'close-ticket',
  ],
});

/** Refuses a table that names what does not exist: the mistake stops the start, not a ticket. Throws naming it. */
export function checked(table: ProcedureTable): ProcedureTable {
  const places = new Set(table.order);
  if (places.size < table.order.length) throw new Error('The order names a step twice');
  const owners = new Map<string, string>();
  for (const { id: owner, versions, shares } of table.procedures) {
    for (const step of versions.flatMap(({ steps }) => steps)) {
      if ((owners.get(step.id) ?? owner) !== owner) throw new Error(`Two procedures have a step ${step.id}`);
      owners.set(step.id, owner);
      if (!places.has(step.id)) throw new Error(`Step ${step.id} has no place in the order`);
      refuseUnknown(step.replies, isReply, `Step ${step.id} names reply`);
      refuseUnknown(step.after, (id) => places.has(id), `Step ${step.id} comes after`);
      refuseUnknown(step.returnsTo ? [step.returnsTo] : [], (id) => places.has(id), `Step ${step.id} returns to`);
    }
    refuseUnknown(shares, (id) => places.has(id), `Procedure ${owner} shares step`);
    const days = versions.map(({ validFrom }) => validFrom);
    if (days.some((day, index) => index > 0 && day <= (days[index - 1] ?? ''))) {
      throw new Error(`The versions of procedure ${owner} are out of order`);
    }
  }
  refuseUnknown(table.order, (id) => owners.has(id), 'The order names step');
  return table;
}

function refuseUnknown(ids: readonly string[], exists: (id: string) => boolean, what: string): void {
  const unknown = ids.find((id) => !exists(id));
  if (unknown !== undefined) throw new Error(`${what} ${unknown}, which does not exist`);
}

function isReply(id: string): boolean {
  return findTemplate(id) !== undefined || templates.some((template) => template.id === id);
}
