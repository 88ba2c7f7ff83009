import { compare, type EnvironmentAnswer } from '#shared/authorisations/compare.ts';
import type {
  Authorizations,
  Comparison,
  Environment,
  RequestedModality,
  SiriOrganization,
} from '#shared/contract/index.ts';
import type { Ine10 } from '#shared/identifiers/ine10.ts';
import { UpstreamUnavailable } from '../upstream-unavailable.ts';
import type { Siri } from './port.ts';

interface Registries {
  siriPro: Siri;
  siriPre: Siri;
  now: () => Date;
}

/** Asks both environments at once. One that is down costs its own cells and nothing else; it is never an error. */
export async function compareAuthorisations(
  { siriPro, siriPre, now }: Registries,
  ine10: Ine10,
  requested: readonly RequestedModality[],
): Promise<Comparison> {
  const [pro, pre] = await Promise.all([ask(siriPro, ine10), ask(siriPre, ine10)]);
  return {
    ine10: ine10.ten,
    organization: organizationOf(pro) ?? organizationOf(pre),
    asOf: now().toISOString(),
    rows: compare(requested, toAnswer(pro), toAnswer(pre)),
    unavailable: environments.filter((environment) => ({ PRE: pre, PRO: pro })[environment] === null),
  };
}

const environments: readonly Environment[] = ['PRE', 'PRO'];

async function ask(siri: Siri, ine10: Ine10): Promise<Authorizations | null> {
  try {
    return await siri.authorizations(ine10);
  } catch (failure) {
    if (failure instanceof UpstreamUnavailable) return null;
    throw failure;
  }
}

function toAnswer(found: Authorizations | null): EnvironmentAnswer {
  return found ? { state: 'answered', authorizations: found.authorizations } : { state: 'unavailable' };
}

function organizationOf(found: Authorizations | null): SiriOrganization | null {
  return found?.organization ?? null;
}
