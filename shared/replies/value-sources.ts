import type { Text } from '#shared/i18n/locale.ts';
import { newestOrigin, procedureDay } from './desk-facts.ts';
import type { DeskSettings } from './desk-settings.ts';

/** Where a value comes from, as the agent reads it under its field. */
export const sources = {
  form: { ca: 'del formulari adjunt', es: 'del formulario adjunto', en: 'from the attached form' },
  ticket: { ca: 'del tiquet', es: 'del tique', en: 'from the ticket' },
  classification: { ca: 'de la classificació', es: 'de la clasificación', en: 'from the classification' },
  comparison: {
    ca: 'de la comparació amb el SIRI',
    es: 'de la comparación con el SIRI',
    en: 'from the SIRI comparison',
  },
  catalogue: { ca: 'del catàleg de serveis', es: 'del catálogo de servicios', en: 'from the service catalogue' },
  link: { ca: 'de l’enllaç enregistrat', es: 'del enlace registrado', en: 'from the recorded link' },
  steps: { ca: 'dels passos que queden', es: 'de los pasos que quedan', en: 'from the steps that are left' },
  history: { ca: 'de la resposta enviada', es: 'de la respuesta enviada', en: 'from the reply that was sent' },
} as const satisfies Record<string, Text>;

/** Where facts of the desk come from, and the day the newest of them was last changed. */
export function factSource(settings: DeskSettings, keys: readonly string[]): Text {
  const { source, changedOn } = newestOrigin(settings, keys);
  const day = changedOn?.split('-').reverse().join('/');
  if (source === 'configuration') {
    return {
      ca: `de la configuració de Suport Tècnic, canviat el ${day}`,
      es: `de la configuración de Suport Tècnic, cambiado el ${day}`,
      en: `from the desk settings, changed on ${day}`,
    };
  }
  if (changedOn !== procedureDay) {
    return {
      ca: `del procediment, segons un exemple del ${day}`,
      es: `del procedimiento, según un ejemplo del ${day}`,
      en: `from the procedure, by an example of ${day}`,
    };
  }
  return {
    ca: `del procediment, segons la revisió del ${day}`,
    es: `del procedimiento, según la revisión del ${day}`,
    en: `from the procedure, as revised on ${day}`,
  };
}
