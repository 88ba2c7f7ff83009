import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  aocServices,
  findAocServiceByFormField,
  findModality,
  findProduct,
  findService,
  findServiceByFormField,
  getService,
  services,
} from '#shared/catalogue/index.ts';

const undocumented = ['ECA', 'INE'];
const reference = new URL('../../../../shared/reference/services.json', import.meta.url);

describe('the catalogue', () => {
  test('has the 46 services, each once', () => {
    expect(services).toHaveLength(46);
    expect(new Set(services.map(({ id }) => id)).size).toBe(46);
  });

  test('gives each checkbox of the form to one service', () => {
    const fields = [...services, ...aocServices].flatMap(({ formField }) => formField ?? []);
    expect(new Set(fields).size).toBe(fields.length);
    expect(fields.filter((field) => !/^CHK_[A-Z_]+$/.test(field))).toEqual([]);
  });

  test('says each product and modality code once', () => {
    const products = services.flatMap((service) => service.products.flatMap(({ code }) => code ?? []));
    expect(new Set(products).size).toBe(products.length);
    const modalities = services.flatMap((service) =>
      service.products.flatMap((product) => product.modalities.flatMap(({ code }) => code ?? [])),
    );
    expect(new Set(modalities).size).toBe(modalities.length);
  });

  test('names the 24 other AOC services of the form', () => {
    expect(new Set(aocServices.map(({ id }) => id)).size).toBe(24);
    expect(findAocServiceByFormField('CHK_SCT')?.id).toBe('SCT-DEV');
    expect(findAocServiceByFormField('CHK_SCT_DENUNCIES')).toBeUndefined();
  });
});

describe.each(services.map((service) => [service.id, service] as const))('%s', (id, service) => {
  test('is written as codes are', () => {
    expect(id).toMatch(/^[A-Z][A-Z_]+$/);
    for (const { code, modalities } of service.products) {
      expect(code ?? 'NULL').toMatch(/^[A-Z][A-Z_]+$/);
      for (const modality of modalities) expect(modality.code ?? 'NULL').toMatch(/^[A-Z][A-Z0-9_]+$/i);
    }
  });

  test('has a name in every language and an issuer', () => {
    for (const name of [service.name.ca, service.name.es, service.name.en, service.issuer])
      expect(name.trim()).not.toBe('');
  });

  test('is found by its id, its checkbox and its codes', () => {
    expect(findService(id)).toBe(service);
    if (service.formField) expect(findServiceByFormField(service.formField)).toBe(service);
    for (const product of service.products) {
      if (product.code) expect(findProduct(product.code)).toEqual({ service, product });
      for (const modality of product.modalities) {
        for (const code of [modality.code, ...(modality.variants ?? [])]) {
          if (code) expect(findModality(code)?.product).toBe(product);
        }
      }
    }
  });

  test('has a handling, unless the procedure does not say', () => {
    const open = service.products.filter(({ handling }) => handling === null);
    expect(open.length === 0).toBe(!undocumented.includes(id));
  });
});

test('a service nobody knows is a fault of ours', () => {
  expect(findService('PADRO_MUNDIAL')).toBeUndefined();
  expect(() => getService('PADRO_MUNDIAL')).toThrow('PADRO_MUNDIAL');
});

test.skipIf(!existsSync(reference))(
  'agrees with the reference list beside the checkout (skipped when it is not there)',
  () => {
    const listed = JSON.parse(readFileSync(reference, 'utf8')) as {
      services: {
        serviceId: string;
        scope: string;
        formField: string | null;
        products: { code: string | null; handling: string | null }[];
      }[];
    };
    const own = services.map(({ id, scope, formField, products }) => ({
      serviceId: id,
      scope,
      formField,
      products: products.map(({ code, handling }) => ({ code, handling })),
    }));
    const wanted = listed.services.map(({ serviceId, scope, formField, products }) => ({
      serviceId,
      scope,
      formField,
      products: products.map(({ code, handling }) => ({ code, handling })),
    }));
    const byId = (a: { serviceId: string }, b: { serviceId: string }) => (a.serviceId < b.serviceId ? -1 : 1);
    expect(own.sort(byId)).toEqual(wanted.sort(byId));
  },
);
