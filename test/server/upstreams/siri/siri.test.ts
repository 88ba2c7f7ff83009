import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDemoDatabases, type DemoDatabases } from '#server/demo/databases/demo-databases.ts';
import type { SqlDatabase } from '#server/upstreams/oracle/sql-database.ts';
import { createSiri } from '#server/upstreams/siri/siri.ts';
import { Authorizations, Finalities } from '#shared/contract/index.ts';
import { type Ine10, parseIne10 } from '#shared/identifiers/ine10.ts';

const now = new Date('2026-05-10T10:00:00Z');

function ine10(written: string): Ine10 {
  const parsed = parseIne10(written);
  if (!parsed) throw new Error(`${written} is no INE10`);
  return parsed;
}

/** A database that gives these rows to whatever it is asked. */
function giving(rows: object[]): SqlDatabase {
  return {
    query: async <Row extends object>() => rows as Row[],
    ping: async () => undefined,
    close: async () => undefined,
  };
}

const row = {
  ORGANISME_CODI: '801930008',
  ORGANISME_NOM: 'Ajuntament de Barcelona',
  ORGANISME_CIF: 'P-9900100-J',
  AUTORITZACIO: 1,
  DATA_ALTA: '2026-03-12T10:01:30',
  PRODUCTE_CODI: 'CADASTRE',
  PRODUCTE_NOM: 'Cadastre',
  PRODUCTE_INICI: null,
  PRODUCTE_FI: null,
  MODALITAT_CODI: 'DADES_CADASTRALS',
  MODALITAT_NOM: 'Dades cadastrals',
  MODALITAT_INICI: null,
  MODALITAT_FI: null,
  FINALITAT_CODI: 'TRIBUTS',
  FINALITAT_NOM: 'Tributs',
  FINALITAT_INICI: null,
  FINALITAT_FI: null,
};

function reading(...rows: object[]) {
  return createSiri(giving(rows), 'siri-pro', () => now).authorizations(ine10('0801930008'));
}

describe('whether an authorisation holds', () => {
  test.each([
    { name: 'nothing limits it', dates: {}, validity: 'VALID', from: null, to: null },
    {
      name: 'a finality without start has not ended',
      dates: { FINALITAT_FI: '2026-12-31T23:59:59' },
      validity: 'VALID',
      from: null,
      to: '2026-12-31T23:59:59+01:00',
    },
    {
      name: 'a finality without end has begun',
      dates: { FINALITAT_INICI: '2020-01-01T00:00:00' },
      validity: 'VALID',
      from: '2020-01-01T00:00:00+01:00',
      to: null,
    },
    {
      name: 'the finality is over',
      dates: { FINALITAT_FI: '2026-05-10T11:59:59' },
      validity: 'EXPIRED',
      from: null,
      to: '2026-05-10T11:59:59+02:00',
    },
    {
      name: 'the product is over though the finality is not',
      dates: { FINALITAT_FI: '2030-01-01T00:00:00', PRODUCTE_FI: '2023-12-20T23:59:59' },
      validity: 'EXPIRED',
      from: null,
      to: '2023-12-20T23:59:59+01:00',
    },
    {
      name: 'the modality has not begun though the product has',
      dates: { PRODUCTE_INICI: '2010-01-01T00:00:00', MODALITAT_INICI: '2026-06-01T00:00:00' },
      validity: 'NOT_YET',
      from: '2026-06-01T00:00:00+02:00',
      to: null,
    },
    {
      name: 'over and not begun at once counts as over',
      dates: { PRODUCTE_FI: '2023-12-20T23:59:59', MODALITAT_INICI: '2026-06-01T00:00:00' },
      validity: 'EXPIRED',
      from: '2026-06-01T00:00:00+02:00',
      to: '2023-12-20T23:59:59+01:00',
    },
  ])('$name', async ({ dates, validity, from, to }) => {
    const { authorizations } = await reading({ ...row, ...dates });
    expect(authorizations).toMatchObject([{ validity, validFrom: from, validTo: to }]);
  });
});

describe('what SIRI gives', () => {
  test('the body comes with ten digits and a CIF without hyphens', async () => {
    const { organization } = await reading(row);
    expect(organization).toEqual({ name: 'Ajuntament de Barcelona', code: '0801930008', cif: 'P9900100J' });
  });

  test('the newest registration comes first, and of one moment always in the same order', async () => {
    const rows = [
      { ...row, FINALITAT_CODI: 'B' },
      { ...row, DATA_ALTA: '2019-01-01T00:00:00' },
      { ...row, FINALITAT_CODI: 'A' },
      { ...row, MODALITAT_CODI: 'CERTIFICACIO_TITULARITAT' },
      { ...row, DATA_ALTA: '2026-04-01T00:00:00' },
    ];
    const gives = [
      'DADES_CADASTRALS TRIBUTS',
      'CERTIFICACIO_TITULARITAT TRIBUTS',
      'DADES_CADASTRALS A',
      'DADES_CADASTRALS B',
    ];
    for (const order of [rows, rows.toReversed()]) {
      const { authorizations } = await reading(...order);
      const codes = authorizations.map(({ modality, finality }) => `${modality.code} ${finality.code}`);
      expect(codes).toEqual([...gives, 'DADES_CADASTRALS TRIBUTS']);
    }
  });

  test('codes padded with blanks and names Oracle keeps as null are read', async () => {
    const { authorizations } = await reading({ ...row, MODALITAT_CODI: 'DADES_CADASTRALS   ', FINALITAT_NOM: null });
    expect(authorizations).toMatchObject([{ modality: { code: 'DADES_CADASTRALS' }, finality: { name: '' } }]);
  });

  test.each([
    { name: 'a column is missing', broken: { ...row, FINALITAT_CODI: undefined } },
    { name: 'a date is no date', broken: { ...row, DATA_ALTA: '2026-13-45T00:00:00' } },
    { name: 'a date has another shape', broken: { ...row, FINALITAT_FI: '31/12/2026' } },
    { name: 'a body has no code', broken: { ...row, ORGANISME_CODI: null } },
  ])('when $name it is not understood, and nothing of it is told', async ({ broken }) => {
    await expect(reading(row, broken, row).then(() => reading(broken))).rejects.toMatchObject({
      upstream: 'siri-pro',
      failure: 'protocol_error',
      message: 'siri-pro gave an answer that was not understood',
    });
  });
});

describe('the statements on the demo databases', () => {
  let databases: DemoDatabases;
  beforeAll(async () => {
    databases = await createDemoDatabases();
  });
  afterAll(() => databases.close());

  const pro = (at = now) => createSiri(databases.siriPro, 'siri-pro', () => at);
  const pre = (at = now) => createSiri(databases.siriPre, 'siri-pre', () => at);

  test.each(['0809610006', '809610006'])('a body is found by the INE10 written %s', async (written) => {
    const found = await pro().authorizations(ine10(written));
    expect(Authorizations.parse(found)).toEqual(found);
    expect(found.organization).toEqual({ name: 'Ajuntament de Granollers', code: '0809610006', cif: 'P9900300F' });
    expect(found.authorizations.map(({ modality, validity }) => `${modality.code} ${validity}`)).toEqual([
      'ECOT103 VALID',
      'C2 VALID',
      'C6 EXPIRED',
    ]);
  });

  test('one environment knows nothing of the other', async () => {
    const body = ine10('4317110007');
    expect(await pre().authorizations(body)).toMatchObject({
      organization: { name: 'Ajuntament de Vila-seca', code: '4317110007' },
      authorizations: [],
    });
    expect((await pro().authorizations(body)).authorizations.length).toBeGreaterThan(4);
  });

  test('both environments asked at the same time keep apart', async () => {
    const body = ine10('0826650005');
    const asking = Array.from({ length: 10 }, () => [pro().authorizations(body), pre().authorizations(body)]).flat();
    const counts = (await Promise.all(asking)).map(({ authorizations }) => authorizations.length);
    expect(counts).toEqual(Array.from({ length: 10 }, () => [4, 2]).flat());
  });

  test('a body SIRI does not have is no error', async () => {
    expect(await pro().authorizations(ine10('9999999999'))).toEqual({ organization: null, authorizations: [] });
  });

  test('a hostile code is a code like any other', async () => {
    expect(await pro().finalities("x' OR '1'='1")).toEqual([]);
  });

  test.each([
    { at: '2021-10-01T00:00:00Z', gives: 'VALID' },
    { at: '2021-08-01T00:00:00Z', gives: 'NOT_YET' },
    { at: '2022-08-31T21:59:59Z', gives: 'VALID' },
    { at: '2022-08-31T22:00:00Z', gives: 'EXPIRED' },
  ])('a finality of the school year 2021 is $gives on $at', async ({ at, gives }) => {
    const finalities = await pro(new Date(at)).finalities('BEQUES_MENJADOR_2021');
    expect(Finalities.parse({ finalities })).toEqual({ finalities });
    expect(finalities).toMatchObject([{ validity: gives, validFrom: '2021-09-01T00:00:00+02:00' }]);
  });

  test.each(['0826650005_PROVES', '826650005_PROVES', ' 0826650005_proves '])(
    'the search for duplicates finds the test finality of a body written %s',
    async (code) => {
      expect((await pre().finalities(code)).map((finality) => finality.code)).toEqual(['0826650005_PROVES']);
    },
  );

  test.each(['4317110007_PROVES', '0000000000_PROVES', '_PROVES', 'PROV'])('%s does not exist yet', async (code) => {
    expect(await pre().finalities(code)).toEqual([]);
  });

  test('the general test finality is there', async () => {
    expect(await pre().finalities('PROVES')).toMatchObject([{ name: 'Monitoratge - Proves', validity: 'VALID' }]);
  });

  test('a database that is down says so, and is back when it is up', async () => {
    databases.setDown('siri-pre', true);
    await expect(pre().ping()).rejects.toMatchObject({ upstream: 'siri-pre' });
    await expect(pre().finalities('PROVES')).rejects.toMatchObject({ upstream: 'siri-pre', retryAfter: 30 });
    expect(await pro().ping()).toBeUndefined();
    databases.setDown('siri-pre', false);
    expect(await pre().ping()).toBeUndefined();
  });
});
