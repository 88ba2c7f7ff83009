import type { ReplyLanguage } from '#shared/contract/index.ts';
import type { DeskSettings } from './desk-settings.ts';

/** The addresses a town hall opens to deploy its padró, one group a line. */
export function firewallLines(padro: DeskSettings['padro'], language: ReplyLanguage): string {
  return Object.entries(lines[language](padro))
    .map(([group, addresses]) => `– ${group}: ${addresses}`)
    .join('\n');
}

const lines: Record<ReplyLanguage, (padro: DeskSettings['padro']) => Record<string, string>> = {
  ca: (padro) => ({
    Producció: padro.production,
    Desenvolupament: padro.development,
    Monitorització: padro.monitoring,
    'Unitat de Servei': padro.serviceUnit,
    'Oficina tècnica': padro.technicalOffice,
    [padro.psisHost]: `primària ${padro.psisPrimary}; secundària ${padro.psisSecondary} (antigues: ${padro.psisFormerSecondary})`,
    [padro.psisBetaHost]: `primària ${padro.psisBetaPrimary}; secundària ${padro.psisBetaSecondary}`,
  }),
  es: (padro) => ({
    Producción: padro.production,
    Desarrollo: padro.development,
    Monitorización: padro.monitoring,
    'Unidad de Servicio': padro.serviceUnit,
    'Oficina técnica': padro.technicalOffice,
    [padro.psisHost]: `primaria ${padro.psisPrimary}; secundaria ${padro.psisSecondary} (antiguas: ${padro.psisFormerSecondary})`,
    [padro.psisBetaHost]: `primaria ${padro.psisBetaPrimary}; secundaria ${padro.psisBetaSecondary}`,
  }),
};
