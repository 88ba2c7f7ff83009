import { z } from 'zod';
import { parseRows } from '../oracle/parse-rows.ts';
import type { SqlDatabase } from '../oracle/sql-database.ts';
import type { Dir3 } from './port.ts';

/** The columns that hold a unit's code and its name. The procedure shows the table's name and `INE10`, no more. */
export interface Dir3Columns {
  code: string;
  name: string;
}

const defaultColumns: Dir3Columns = { code: 'DIR3', name: 'NOM' };

/** Agents' procedure, Pas 3, "Consultar DIR3": the INE10 keeps its leading zeros here. */
const unitsOfBody = 'SELECT * FROM DIR3_2_INE10_UO WHERE INE10 = :ine10';

/** DIR3 over its database; `columns` names them when the real table's are not the defaults. */
export function createDir3(db: SqlDatabase, columns: Dir3Columns = defaultColumns): Dir3 {
  const unit = unitSchema(columns);
  return {
    async units(ine10) {
      const rows = await db.query(unitsOfBody, { ine10: ine10.ten });
      const named = new Map(parseRows('dir3', unit, rows).map(({ dir3, name }) => [dir3, name ?? '']));
      return [...named].map(([dir3, name]) => ({ dir3, name })).sort((a, b) => (a.dir3 < b.dir3 ? -1 : 1));
    },
    ping: () => db.ping(),
  };
}

function unitSchema(columns: Dir3Columns) {
  const row = z.record(z.string(), z.unknown()).transform((cells) => ({
    dir3: cells[columns.code.toUpperCase()],
    name: cells[columns.name.toUpperCase()],
  }));
  return row.pipe(z.object({ dir3: z.string().trim().min(1), name: z.string().trim().nullable() }));
}
