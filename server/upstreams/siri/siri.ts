import { overlap, type Period, validityAt } from '#shared/authorisations/validity.ts';
import type { Authorization, Finality, SiriOrganization } from '#shared/contract/index.ts';
import { parseIne10 } from '#shared/identifiers/ine10.ts';
import { normaliseNif } from '#shared/identifiers/nif.ts';
import { parseRows } from '../oracle/parse-rows.ts';
import type { SqlDatabase } from '../oracle/sql-database.ts';
import type { Siri } from './port.ts';
import { AuthorizationRow, FinalityRow, OrganizationRow } from './schema.ts';
import { authorizationsOfBody, finalitiesByCode } from './statements.ts';

/** SIRI of one environment over its database; `now` decides what is valid. */
export function createSiri(db: SqlDatabase, upstream: 'siri-pre' | 'siri-pro', now: () => Date): Siri {
  return {
    async authorizations(ine10) {
      const rows = await db.query<Record<string, unknown>>(authorizationsOfBody, { codi: ine10.siri });
      const [body] = parseRows(upstream, OrganizationRow, rows.slice(0, 1));
      // A body without authorisations still gives one row: itself.
      const held = rows.filter((row) => row.AUTORITZACIO !== null);
      const asOf = now();
      return {
        organization: body ? toOrganization(body, ine10.ten) : null,
        authorizations: parseRows(upstream, AuthorizationRow, held)
          .map((row) => toAuthorization(row, asOf))
          .sort(newestFirst),
      };
    },
    async finalities(code) {
      const rows = await db.query(finalitiesByCode, codeShapes(code));
      const asOf = now();
      return parseRows(upstream, FinalityRow, rows).map((row) => toFinality(row, asOf));
    },
    ping: () => db.ping(),
  };
}

/**
 * SIRI's own form of `<INE10>_PROVES` is not stated for an INE10 that begins with zero (routing rules §3), and the
 * search is there to avoid duplicates: so both forms are looked for.
 */
function codeShapes(code: string) {
  const codi = code.trim().toUpperCase();
  const [, digits = '', rest = ''] = /^(\d{1,10})(_.*)$/.exec(codi) ?? [];
  const ine10 = parseIne10(digits);
  return {
    codi,
    codi_sense_zeros: ine10 ? ine10.siri + rest : codi,
    codi_amb_zeros: ine10 ? ine10.ten + rest : codi,
  };
}

function toOrganization(row: { ORGANISME_NOM: string; ORGANISME_CIF: string | null }, code: string): SiriOrganization {
  return { name: row.ORGANISME_NOM, code, cif: row.ORGANISME_CIF === null ? null : normaliseNif(row.ORGANISME_CIF) };
}

function toFinality(row: FinalityRow, now: Date): Finality {
  const period = finalityPeriod(row);
  return { code: row.FINALITAT_CODI, name: row.FINALITAT_NOM, ...validityOf(period, now) };
}

function toAuthorization(row: AuthorizationRow, now: Date): Authorization {
  const period = overlap([
    finalityPeriod(row),
    { from: row.PRODUCTE_INICI, to: row.PRODUCTE_FI },
    { from: row.MODALITAT_INICI, to: row.MODALITAT_FI },
  ]);
  return {
    product: { code: row.PRODUCTE_CODI, name: row.PRODUCTE_NOM },
    modality: { code: row.MODALITAT_CODI, name: row.MODALITAT_NOM },
    finality: { code: row.FINALITAT_CODI, name: row.FINALITAT_NOM },
    registeredAt: row.DATA_ALTA,
    ...validityOf(period, now),
  };
}

function finalityPeriod(row: FinalityRow): Period {
  return { from: row.FINALITAT_INICI, to: row.FINALITAT_FI };
}

function validityOf(period: Period, now: Date) {
  return { validity: validityAt(period, now), validFrom: period.from, validTo: period.to };
}

function newestFirst(a: Authorization, b: Authorization): number {
  return Date.parse(b.registeredAt) - Date.parse(a.registeredAt) || compareText(codesOf(a), codesOf(b));
}

function codesOf({ product, modality, finality }: Authorization): string {
  return [product.code, modality.code, finality.code].join('\n');
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
