import { findModality, findProduct } from '#shared/catalogue/index.ts';
import type {
  AuthorisationTable,
  ClassifiedService,
  ComparisonRow,
  Environment,
  RequestedModality,
} from '#shared/contract/index.ts';
import { commonTestFinality } from '#shared/procedures/body.ts';
import { notCompared, rowsOf } from '#shared/procedures/comparison-rows.ts';
import { answeredFinality } from '#shared/procedures/minhap-answers.ts';
import type { Situation } from '#shared/procedures/situation.ts';

type TableRow = AuthorisationTable['rows'][number];

/**
 * What services have been authorised for, a modality a row with its finalities in each environment: bodies see the codes
 * that way (PAS 0.2). A finality nobody knows yet is left out, never supposed.
 */
export function authorisationTable(
  situation: Situation,
  services: readonly ClassifiedService[],
  environments: readonly Environment[],
): AuthorisationTable {
  return {
    environments: [...environments],
    rows: services.flatMap((service) => [
      ...rowsOf(situation, service).map((row) => ({
        product: { code: row.productCode, name: row.productName },
        modality: { code: row.modalityCode, name: row.modalityName },
        finalities: finalities(environments, row, situation, service),
      })),
      ...notCompared(situation, service).map((asked) => ({
        ...namesOf(asked),
        finalities: finalities(environments, null, situation, service),
      })),
    ]),
  };
}

function namesOf({ productCode, modalityCode }: RequestedModality): Pick<TableRow, 'product' | 'modality'> {
  return {
    product: { code: productCode, name: findProduct(productCode)?.product.name ?? productCode },
    modality: { code: modalityCode, name: findModality(modalityCode)?.modality.name ?? modalityCode },
  };
}

function finalities(
  environments: readonly Environment[],
  row: ComparisonRow | null,
  situation: Situation,
  service: ClassifiedService,
): TableRow['finalities'] {
  return Object.fromEntries(
    environments.map((environment) => [environment, finalitiesIn(environment, row, situation, service)]),
  );
}

function finalitiesIn(
  environment: Environment,
  row: ComparisonRow | null,
  situation: Situation,
  service: ClassifiedService,
): string[] {
  if (environment === 'PRO') return row?.pro.state === 'AUTHORIZED' ? row.pro.finalityCodes : [];
  if (row?.pre.state === 'AUTHORIZED' && row.pre.finalityCodes.length > 0) return row.pre.finalityCodes;
  const finality = service.handling === 'MINHAP' ? answeredFinality(situation, service.serviceId) : commonTestFinality;
  return finality === null ? [] : [finality];
}
