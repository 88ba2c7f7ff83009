import type { Queryable } from '#server/db/db.ts';
import type { AuditEvent, AuditFilter } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';
import { findEvents } from './search.ts';

const batchSize = 500;

const madridTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Madrid',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The columns of both exports: the name in CSV, the title in a workbook, its width in characters, and the value. */
export const exportColumns: { name: string; title: Text; width: number; value: (event: AuditEvent) => string }[] = [
  { name: 'seq', title: { ca: 'Núm.', es: 'Núm.', en: 'No.' }, width: 8, value: ({ seq }) => String(seq) },
  {
    name: 'localTime',
    title: { ca: 'Data i hora (Madrid)', es: 'Fecha y hora (Madrid)', en: 'Date and time (Madrid)' },
    width: 22,
    value: ({ at }) => madridTime.format(new Date(at)),
  },
  { name: 'actorName', title: { ca: 'Agent', es: 'Agente', en: 'Agent' }, width: 24, value: ({ actor }) => actor.name },
  { name: 'action', title: { ca: 'Acció', es: 'Acción', en: 'Action' }, width: 28, value: ({ action }) => action },
  { name: 'ticketId', title: { ca: 'Tiquet', es: 'Tique', en: 'Ticket' }, width: 12, value: (e) => e.ticketId ?? '' },
  {
    name: 'detail',
    title: { ca: 'Detall', es: 'Detalle', en: 'Detail' },
    width: 80,
    value: ({ detail }) => JSON.stringify(detail),
  },
  {
    name: 'actorId',
    title: { ca: "Id. d'agent", es: 'Id. de agente', en: 'Agent id' },
    width: 16,
    value: (e) => e.actor.id,
  },
  { name: 'actorRole', title: { ca: 'Rol', es: 'Rol', en: 'Role' }, width: 12, value: (e) => e.actor.role },
  {
    name: 'at',
    title: { ca: 'Instant (UTC)', es: 'Instante (UTC)', en: 'Instant (UTC)' },
    width: 26,
    value: (e) => e.at,
  },
  { name: 'id', title: { ca: 'Identificador', es: 'Identificador', en: 'Id' }, width: 38, value: ({ id }) => id },
  {
    name: 'previousHash',
    title: { ca: 'Empremta anterior', es: 'Huella anterior', en: 'Previous hash' },
    width: 68,
    value: (e) => e.previousHash,
  },
  { name: 'hash', title: { ca: 'Empremta', es: 'Huella', en: 'Hash' }, width: 68, value: ({ hash }) => hash },
];

/**
 * Every event that matches, newest first, a batch at a time. The first batch is fetched before this resolves, so that
 * a database that is down is an answer of its own and not half a file.
 */
export async function eventBatches(db: Queryable, filter: AuditFilter): Promise<AsyncGenerator<AuditEvent[]>> {
  const first = await findEvents(db, filter, { before: null, limit: batchSize });
  return (async function* () {
    let batch = first;
    for (;;) {
      if (batch.length > 0) yield batch;
      const last = batch.at(-1);
      if (!last || batch.length < batchSize) return;
      batch = await findEvents(db, filter, { before: last.seq, limit: batchSize });
    }
  })();
}

/** Whether a stream failed only because whoever was reading went away. */
export const isReaderGone = (error: unknown): boolean =>
  ['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_UNABLE_TO_PIPE'].includes(
    String((error as NodeJS.ErrnoException | undefined)?.code),
  );
