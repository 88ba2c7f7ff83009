import type { ProcedureTable } from '#shared/procedures/procedure-version.ts';
import { indexPage } from './index-page.ts';
import { procedurePage } from './procedure-page.ts';
import { factsPage, messagesPage } from './reference-pages.ts';

/** Every page of `docs/procedures/`, by file name. */
export function procedurePages(table: ProcedureTable): Map<string, string> {
  return new Map([
    ['README.md', indexPage(table)],
    ['missatges.md', messagesPage()],
    ['adreces.md', factsPage()],
    ...table.procedures.map((procedure) => [`${procedure.id}.md`, procedurePage(procedure, table)] as const),
  ]);
}
