import type { Scope } from '#shared/contract/index.ts';
import { age } from './age.ts';
import { aocServices } from './aoc-services.ts';
import { collegi } from './collegi.ts';
import { generalitat } from './generalitat.ts';
import { homologationDocuments } from './homologation-documents.ts';
import { local } from './local.ts';
import type { AocService, Issuer, Modality, Product, Service } from './types.ts';

export { aocServices } from './aoc-services.ts';
export type { AocService, Product, Service } from './types.ts';

const tables: readonly { scope: Scope; issuers: readonly Issuer[] }[] = [
  { scope: 'AGE', issuers: age },
  { scope: 'GENERALITAT', issuers: generalitat },
  { scope: 'LOCAL', issuers: local },
  { scope: 'COLLEGI', issuers: collegi },
];

/** Every service that can be asked for, in the order of the official form's groups. */
export const services: readonly Service[] = tables.flatMap(({ scope, issuers }) =>
  issuers.flatMap((issuer) =>
    issuer.services.map((service) => ({
      id: service.id,
      scope,
      name: service.name,
      issuer: issuer.name,
      issuerId: issuer.id,
      formField: service.checkbox?.field ?? null,
      formCaption: service.checkbox?.caption ?? null,
      products: service.products.map((product) => ({
        ...product,
        homologationDocument: homologationDocuments[product.code ?? service.id] ?? null,
      })),
    })),
  ),
);

export interface FoundProduct {
  readonly service: Service;
  readonly product: Product;
}
export interface FoundModality extends FoundProduct {
  readonly modality: Modality;
}

const byId = new Map(services.map((service) => [service.id, service]));
const byFormField = new Map<string | null, Service>(services.map((service) => [service.formField, service]));
const aocByFormField = new Map<string, AocService>(aocServices.map((service) => [service.formField, service]));
const products = services.flatMap((service) => service.products.map((product) => ({ service, product })));
const byProduct = new Map<string | null, FoundProduct>(products.map((found) => [found.product.code, found]));
const byModality = new Map<string, FoundModality>(
  products.flatMap(({ service, product }) =>
    product.modalities.flatMap((modality) =>
      [modality.code, ...(modality.variants ?? [])]
        .filter((code) => code !== null)
        .map((code) => [code, { service, product, modality }] as const),
    ),
  ),
);

export function findService(id: string): Service | undefined {
  return byId.get(id);
}

/** The service with this id; throws when there is none, which is a fault of ours. */
export function getService(id: string): Service {
  const service = byId.get(id);
  if (!service) throw new Error(`No service is called ${id}`);
  return service;
}

/** The Via Oberta service of a checkbox of the official form, by element name (captions changed between versions). */
export function findServiceByFormField(field: string): Service | undefined {
  return byFormField.get(field);
}

/** The other AOC service of a checkbox of the official form. */
export function findAocServiceByFormField(field: string): AocService | undefined {
  return aocByFormField.get(field);
}

/** A product by its exact code: several differ by one letter (routing rules T13). */
export function findProduct(code: string): FoundProduct | undefined {
  return byProduct.get(code);
}

/** A modality by its code or by another spelling of it found in the issuers' documentation (routing rules T28). */
export function findModality(code: string): FoundModality | undefined {
  return byModality.get(code);
}
