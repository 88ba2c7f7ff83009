import type { Text } from '#shared/i18n/locale.ts';
import type { ProcedureVersion } from './procedure-version.ts';
import type { StepDefinition } from './step-definition.ts';

/** The first version of a procedure: as the agents' page stood at its last revision, of 15 April 2025. */
export function asRevised(...steps: StepDefinition[]): [ProcedureVersion] {
  const change: Text = {
    ca: 'Tal com diu la pàgina dels agents en la revisió del 15 d’abril de 2025.',
    es: 'Tal como dice la página de los agentes en la revisión del 15 de abril de 2025.',
    en: 'As the agents’ page says in its revision of 15 April 2025.',
  };
  return [{ validFrom: '2025-04-15', change, steps }];
}
