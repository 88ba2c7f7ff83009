import type { ClassifiedService, ComparisonRow, Environment } from '#shared/contract/index.ts';
import { commonTestFinality } from '#shared/procedures/body.ts';
import { notCompared, rowsOf } from '#shared/procedures/comparison-rows.ts';
import { answeredFinality } from '#shared/procedures/minhap-answers.ts';
import type { Situation } from '#shared/procedures/situation.ts';

/**
 * What a service has been authorised for, a modality a line with its finalities in each environment: bodies see the
 * codes that way (PAS 0.2). A finality nobody knows yet is left out, never supposed.
 */
export function authorisationLines(
  situation: Situation,
  service: ClassifiedService,
  environments: readonly Environment[],
): string[] {
  const modalities = [...rowsOf(situation, service), ...notCompared(situation, service)];
  return modalities.map((modality) => {
    const row = 'verdict' in modality ? modality : null;
    const finalities = environments.flatMap((environment) => {
      const codes = finalitiesIn(environment, row, situation, service);
      return codes.length > 0 ? [`${environment}: ${codes.join(', ')}`] : [];
    });
    const codes = `– ${modality.productCode} / ${modality.modalityCode}`;
    return finalities.length > 0 ? `${codes} (${finalities.join('; ')})` : codes;
  });
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
