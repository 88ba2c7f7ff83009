import { describe, expect, test } from 'vitest';
import { compareAuthorisations } from '#server/upstreams/siri/comparison.ts';
import type { Siri } from '#server/upstreams/siri/port.ts';
import { UpstreamUnavailable } from '#server/upstreams/upstream-unavailable.ts';
import type { Authorizations } from '#shared/contract/index.ts';

const ine10 = { ten: '0809610006', siri: '809610006', hasLeadingZero: true };
const requested = [{ productCode: 'AEAT_IRPF', modalityCode: 'C2' }];
const now = () => new Date('2026-05-10T10:00:00Z');
const organization = { name: 'Ajuntament de Granollers', code: '0809610006', cif: 'P9900300F' };
const authorised: Authorizations = {
  organization,
  authorizations: [
    {
      product: { code: 'AEAT_IRPF', name: 'Renda' },
      modality: { code: 'C2', name: 'Nivell de renda' },
      finality: { code: 'AJUTS', name: 'Ajuts' },
      registeredAt: '2026-03-12T10:01:30+01:00',
      validity: 'VALID',
      validFrom: null,
      validTo: null,
    },
  ],
};

function siri(authorizations: Siri['authorizations']): Siri {
  return { authorizations, finalities: async () => [], ping: async () => undefined };
}
const answering = (found: Authorizations) => siri(async () => found);
const silent = (name: 'siri-pre' | 'siri-pro') => siri(() => Promise.reject(new UpstreamUnavailable(name)));
const empty = answering({ organization: null, authorizations: [] });

describe('when an environment is down, the comparison still says what it can', () => {
  test.each([
    {
      name: 'both answer',
      siriPro: answering(authorised),
      siriPre: empty,
      verdict: 'REGISTER_IN_PRE',
      unavailable: [],
    },
    {
      name: 'PRE is down',
      siriPro: answering(authorised),
      siriPre: silent('siri-pre'),
      verdict: 'UNKNOWN',
      unavailable: ['PRE'],
    },
    {
      name: 'PRO is down',
      siriPro: silent('siri-pro'),
      siriPre: answering(authorised),
      verdict: 'UNKNOWN',
      unavailable: ['PRO'],
    },
    {
      name: 'both are down',
      siriPro: silent('siri-pro'),
      siriPre: silent('siri-pre'),
      verdict: 'UNKNOWN',
      unavailable: ['PRE', 'PRO'],
    },
  ])('$name', async ({ siriPro, siriPre, verdict, unavailable }) => {
    const comparison = await compareAuthorisations({ siriPro, siriPre, now }, ine10, requested);
    expect(comparison).toMatchObject({
      organization: unavailable.length === 2 ? null : organization,
      asOf: '2026-05-10T10:00:00.000Z',
      unavailable,
      rows: [{ productCode: 'AEAT_IRPF', modalityCode: 'C2', verdict }],
    });
  });

  test('PRO that is down leaves what PRE says readable', async () => {
    const { rows } = await compareAuthorisations(
      { siriPro: silent('siri-pro'), siriPre: answering(authorised), now },
      ine10,
      requested,
    );
    expect(rows[0]).toMatchObject({
      pro: { state: 'UNAVAILABLE' },
      pre: { state: 'AUTHORIZED', finalityCodes: ['AJUTS'] },
    });
  });
});

test('the two environments are asked at the same time', async () => {
  let proWasAsked = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    proWasAsked = resolve;
  });
  const waiting = siri(() => asked.then(() => authorised));
  const opening = siri(async () => {
    proWasAsked();
    return authorised;
  });
  const both = await Promise.all([
    compareAuthorisations({ siriPro: waiting, siriPre: opening, now }, ine10, requested),
    compareAuthorisations({ siriPro: opening, siriPre: waiting, now }, ine10, requested),
  ]);
  expect(both.map(({ rows }) => rows[0]?.verdict)).toEqual(['ALREADY_IN_PRE', 'ALREADY_IN_PRE']);
});

test('a fault of ours is not passed off as a database that is down', async () => {
  const broken = siri(() => Promise.reject(new TypeError('broken')));
  await expect(compareAuthorisations({ siriPro: broken, siriPre: empty, now }, ine10, requested)).rejects.toThrow(
    'broken',
  );
});
