import type { AuditFilter } from '#shared/contract/index.ts';

/** What is written in the filter form; empty means any. Days are `YYYY-MM-DD`. */
export interface FilterForm {
  ticket: string;
  actor: string;
  action: string;
  from: string;
  to: string;
  overrides: '' | 'only';
}

export const noFilter: FilterForm = { ticket: '', actor: '', action: '', from: '', to: '', overrides: '' };

/** The form as the server is asked: blanks cut off, empty fields left out. A ticket may be written as `#4001`. */
export function toAuditFilter(form: FilterForm): AuditFilter {
  const trimmed = { ...form, ticket: form.ticket.trim().replace(/^#\s*/, ''), actor: form.actor.trim() };
  return Object.fromEntries(Object.entries(trimmed).filter(([, value]) => value !== ''));
}

/** A period that ends before it begins. */
export const isBackwards = ({ from, to }: FilterForm): boolean => from !== '' && to !== '' && to < from;
