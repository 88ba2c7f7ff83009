import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { demoBodies } from '#server/demo/databases/bodies.ts';
import { createDemoDatabases, type DemoDatabases } from '#server/demo/databases/demo-databases.ts';
import { compareAuthorisations } from '#server/upstreams/siri/comparison.ts';
import { createSiri } from '#server/upstreams/siri/siri.ts';
import { parseIne10 } from '#shared/identifiers/ine10.ts';

const now = () => new Date('2026-05-10T10:00:00Z');
const tickets = new URL('../../../../../shared/tickets/demo-tickets.json', import.meta.url);

let databases: DemoDatabases;
beforeAll(async () => {
  databases = await createDemoDatabases();
});
afterAll(() => databases.close());

async function verdicts(written: string, asked: readonly string[]) {
  const ine10 = parseIne10(written);
  if (!ine10) throw new Error(`${written} is no INE10`);
  const siriPro = createSiri(databases.siriPro, 'siri-pro', now);
  const siriPre = createSiri(databases.siriPre, 'siri-pre', now);
  const requested = asked.map((codes) => {
    const [productCode = '', modalityCode = ''] = codes.split('/');
    return { productCode, modalityCode };
  });
  const { rows } = await compareAuthorisations({ siriPro, siriPre, now }, ine10, requested);
  return rows.map(({ verdict }) => verdict);
}

describe("what the demo's tickets ask", () => {
  test.each([
    {
      body: 'Vila-seca',
      ine10: '4317110007',
      asks: ['CADASTRE/DADES_CADASTRALS', 'CADASTRE/CERTIFICACIO_TITULARITAT', 'DGP_IDENTITAT/IDENTITAT_VERIFICACIO'],
      gives: ['REGISTER_IN_PRE', 'REGISTER_IN_PRE', 'REGISTER_IN_PRE'],
    },
    { body: 'Vila-seca, an old one', ine10: '4317110007', asks: ['INEM/VERIF_DADES_ATUR'], gives: ['EXPIRED_IN_PRO'] },
    {
      body: 'Granollers',
      ine10: '809610006',
      asks: ['AEAT_IRPF/C2', 'AEAT_DADES/ECOT103'],
      gives: ['REGISTER_IN_PRE', 'REGISTER_IN_PRE'],
    },
    {
      body: 'Sant Cugat',
      ine10: '820550006',
      asks: ['DCOC_COAC/COAC_CONSULTA', 'DCOC_COAC/COAC_DESCARREGA_HTTP'],
      gives: ['REGISTER_IN_PRE', 'REGISTER_IN_PRE'],
    },
    { body: 'Vic', ine10: '0829810004', asks: ['REGISTRE_MERCANTIL/NOTA_MERCANTIL'], gives: ['REGISTER_IN_PRE'] },
    { body: 'Manresa', ine10: '0811360007', asks: ['PADRO/TITULAR'], gives: ['REGISTER_IN_PRE'] },
    {
      body: 'Mataró',
      ine10: '0812130009',
      asks: [
        'DGP_IDENTITAT/IDENTITAT_DADES',
        'TFN/TFN_VIGENCIA',
        'TFM/TFM_VIGENCIA',
        'PADRO/RESIDENT_MUNICIPI',
        'DCOC_CAATB/CAATB_CONSULTA',
      ],
      gives: ['REGISTER_IN_PRE', 'REGISTER_IN_PRE', 'NOT_IN_PRO', 'REGISTER_IN_PRE', 'REGISTER_IN_PRE'],
    },
    {
      body: 'Igualada',
      ine10: '0810220008',
      asks: ['DEPENDENCIA/GRAU_DEPENDENCIA', 'GRAU_DISCAPACITAT/GRAU_DISCAPACITAT_SIMPLE'],
      gives: ['REGISTER_IN_PRE', 'NOT_IN_PRO'],
    },
    {
      body: 'Cerdanyola',
      ine10: '0826650005',
      asks: ['CADASTRE/DADES_CADASTRALS', 'DGP_IDENTITAT/IDENTITAT_DADES', 'DGP_IDENTITAT/IDENTITAT_VERIFICACIO'],
      gives: ['ALREADY_IN_PRE', 'ALREADY_IN_PRE', 'REGISTER_IN_PRE'],
    },
  ])('$body: $gives', async ({ ine10, asks, gives }) => {
    expect(await verdicts(ine10, asks)).toEqual(gives);
  });

  test.skipIf(!existsSync(tickets))(
    'every ticket is of a body with the same name, INE10 and NIF here (skipped without ../shared)',
    () => {
      const Ticket = z.object({ organization: z.object({ name: z.string(), ine10: z.string(), nif: z.string() }) });
      const asking = z.array(Ticket).parse(JSON.parse(readFileSync(tickets, 'utf8')));
      expect(demoBodies).toEqual(expect.arrayContaining(asking.map(({ organization }) => organization)));
    },
  );
});

describe('the bodies', () => {
  test('there are some forty, no two alike', () => {
    expect(demoBodies.length).toBeGreaterThanOrEqual(38);
    for (const key of ['name', 'ine10', 'nif'] as const) {
      expect(new Set(demoBodies.map((body) => body[key])).size).toBe(demoBodies.length);
    }
  });

  test.each(demoBodies)('$name has ten digits and a NIF with its control letter', ({ ine10, nif }) => {
    expect(ine10).toMatch(/^\d{10}$/);
    expect(nif).toMatch(/^P99\d{5}[A-J]$/);
  });
});

test('the demo is read, not written', async () => {
  await expect(databases.siriPro.query('delete from demo.autoritzacio', {})).rejects.toMatchObject({
    upstream: 'siri-pro',
  });
});

test('columns come in upper case, as Oracle gives them', async () => {
  const rows = await databases.siriPre.query(
    'SELECT f.CODI AS Finalitat FROM SIRI.AOC_PCI_SIRI_FINALITAT f WHERE f.CODI = :codi',
    { codi: 'PROVES' },
  );
  expect(rows).toEqual([{ FINALITAT: 'PROVES' }]);
});
