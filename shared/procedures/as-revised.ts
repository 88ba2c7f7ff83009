import type { Text } from '#shared/i18n/locale.ts';
import type { ProcedureVersion } from './procedure-version.ts';
import type { StepDefinition } from './step-definition.ts';

/** The first version of a procedure: as the agents' page stood at its last revision, of 15 April 2025. */
export function asRevised(...steps: StepDefinition[]): [ProcedureVersion] {
  const change: Text = {
    ca: 'La primera: el que diu la pàgina dels agents.',
    es: 'La primera: lo que dice la página de los agentes.',
    en: 'The first: what the agents’ page says.',
  };
  return [{ validFrom: '2025-04-15', datedBy: 'la data de revisió de la pàgina dels agents', change, steps }];
}
