import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDemoDatabases, type DemoDatabases } from '#server/demo/databases/demo-databases.ts';
import { createDir3 } from '#server/upstreams/dir3/dir3.ts';
import type { SqlDatabase } from '#server/upstreams/oracle/sql-database.ts';
import { Dir3Units } from '#shared/contract/index.ts';
import { parseIne10 } from '#shared/identifiers/ine10.ts';

const granollers = { ten: '0809610006', siri: '809610006', hasLeadingZero: true };

function giving(rows: object[], asked: unknown[] = []): SqlDatabase {
  return {
    query: async <Row extends object>(_sql: string, binds: unknown) => {
      asked.push(binds);
      return rows as Row[];
    },
    ping: async () => undefined,
    close: async () => undefined,
  };
}

describe('the units of a body', () => {
  test('are asked with the ten digits, leading zero included', async () => {
    const asked: unknown[] = [];
    await createDir3(giving([], asked)).units(granollers);
    expect(asked).toEqual([{ ine10: '0809610006' }]);
  });

  test('come by code, each once, whatever else the table holds', async () => {
    const rows = [
      { INE10: '0809610006', DIR3: 'LA0009001', NOM: 'Registre ', ALTA: new Date(0) },
      { INE10: '0809610006', DIR3: 'L01080961', NOM: 'Ajuntament', ALTA: null },
      { INE10: '0809610006', DIR3: 'LA0009001', NOM: 'Registre', ALTA: null },
    ];
    expect(await createDir3(giving(rows)).units(granollers)).toEqual([
      { dir3: 'L01080961', name: 'Ajuntament' },
      { dir3: 'LA0009001', name: 'Registre' },
    ]);
  });

  test('are read from the columns the configuration names', async () => {
    const rows = [{ CODI_UO: 'L01080961', DENOMINACIO: null }];
    const dir3 = createDir3(giving(rows), { code: 'codi_uo', name: 'denominacio' });
    expect(await dir3.units(granollers)).toEqual([{ dir3: 'L01080961', name: '' }]);
  });

  test.each([
    { name: 'the column of the code is not there', row: { CODI: 'L01080961', NOM: 'Ajuntament' } },
    { name: 'the column of the name is not there', row: { DIR3: 'L01080961' } },
    { name: 'a code is empty', row: { DIR3: ' ', NOM: 'Ajuntament' } },
  ])('are not understood when $name', async ({ row }) => {
    await expect(createDir3(giving([row])).units(granollers)).rejects.toMatchObject({
      upstream: 'dir3',
      failure: 'protocol_error',
    });
  });
});

describe('the statement on the demo database', () => {
  let databases: DemoDatabases;
  beforeAll(async () => {
    databases = await createDemoDatabases();
  });
  afterAll(() => databases.close());

  test.each([
    { written: '4317110007', gives: ['L01431711', 'LA0009000'] },
    { written: '809610006', gives: ['L01080961'] },
    { written: '9999999999', gives: [] },
  ])('INE10 $written has the units $gives', async ({ written, gives }) => {
    const ine10 = parseIne10(written);
    const units = ine10 ? await createDir3(databases.dir3).units(ine10) : undefined;
    expect(Dir3Units.parse({ units }).units.map(({ dir3 }) => dir3)).toEqual(gives);
  });

  test('a directory that is down says so', async () => {
    databases.setDown('dir3', true);
    const dir3 = createDir3(databases.dir3);
    await expect(dir3.ping()).rejects.toMatchObject({ message: 'dir3 is not available' });
    await expect(dir3.units(granollers)).rejects.toMatchObject({ upstream: 'dir3' });
    databases.setDown('dir3', false);
    expect(await dir3.ping()).toBeUndefined();
  });
});
