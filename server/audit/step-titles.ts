import { overrideKeys } from '#shared/audit/override.ts';
import { findService } from '#shared/catalogue/index.ts';
import type { AuditEvent } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';
import { procedureTable } from '#shared/procedures/index.ts';

/** Of a step that changed its title, the last one. */
const titles = new Map(
  procedureTable.procedures.flatMap(({ versions }) =>
    versions.flatMap(({ steps }) => steps.map(({ id, title }) => [id, title] as const)),
  ),
);

/** The titles of the steps that events name, by id. A step no version has any more has none. */
export function stepTitles(events: readonly Pick<AuditEvent, 'detail'>[]): Record<string, Text> {
  const ids = new Set(events.flatMap(({ detail }) => stepIds(detail)));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const title = titleOf(id);
      return title ? [[id, title]] : [];
    }),
  );
}

const stepIds = (detail: Record<string, unknown>): string[] =>
  [detail.stepId, ...overrideKeys.map((key) => detail[key])].flat().filter((id) => typeof id === 'string');

/** A step about one service is told with its name: its id is `step:SERVICE`, or `step:SERVICE.HANDLING`. */
function titleOf(stepId: string): Text | undefined {
  const [definitionId = '', about = ''] = stepId.split(':');
  const title = titles.get(definitionId);
  const service = findService(about) ?? findService(about.split('.')[0] ?? '');
  if (!title || !service) return title;
  const { name } = service;
  return { ca: `${title.ca} · ${name.ca}`, es: `${title.es} · ${name.es}`, en: `${title.en} · ${name.en}` };
}
