import type { ClassifiedService } from '#shared/contract/index.ts';
import { servicesToCompare } from './branches.ts';
import { sendingOf, skipOf, tickOf } from './case-history.ts';
import { isCompared, rowsMissingInPro } from './comparison-rows.ts';
import { serviceStep } from './define-step.ts';
import { checkAuthorisations } from './offers.ts';
import type { Situation } from './situation.ts';
import type { Proof } from './step-definition.ts';

const transferId = 'transfer-support-unit';

export const transferStep = serviceStep({
  id: transferId,
  source: 'Altes especials: servei que l’alta no va incloure a PRO',
  title: {
    ca: 'Traslladeu el tiquet a la Unitat de Suport',
    es: 'Traslade el tique a la Unidad de Soporte',
    en: 'Transfer the ticket to the Support Unit',
  },
  detail: {
    ca: 'Digueu-los que volien l’alta per a una altra modalitat i que no es va fer en el tiquet d’altes de serveis o, si és el cas, que l’autorització ha caducat.',
    es: 'Dígales que querían el alta para otra modalidad y que no se hizo en el tique de altas de servicios o, si es el caso, que la autorización ha caducado.',
    en: 'Tell them that another modality was wanted and the ticket of altes de serveis did not register it or, if so, that the authorisation has expired.',
  },
  when: {
    ca: 'Per a cada servei que l’alta no va autoritzar a PRO, o que ja hi ha caducat.',
    es: 'Para cada servicio que el alta no autorizó en PRO, o que ya ha caducado.',
    en: 'For each service that the sign-up did not authorise in PRO, or that has expired there.',
  },
  notice: (service, situation) => {
    const rows = rowsMissingInPro(situation, service);
    const list = rows.map(({ productCode, modalityCode }) => `${productCode} / ${modalityCode}`).join(', ');
    return list === ''
      ? null
      : {
          ca: `No autoritzat a PRO, o ja no vigent: ${list}.`,
          es: `No autorizado en PRO, o ya no vigente: ${list}.`,
          en: `Not authorised in PRO, or no longer valid: ${list}.`,
        };
  },
  after: ['check-authorisations'],
  replies: ['transfer-support-unit'],
  applies: (situation) =>
    servicesToCompare(situation).filter(
      (service) => rowsMissingInPro(situation, service).length > 0 || wasTransferred(situation, service),
    ),
  tick: { ca: 'Ja està autoritzat a PRO', es: 'Ya está autorizado en PRO', en: 'PRO authorises it now' },
  proof: {
    text: {
      ca: 'Una comparació nova que ho troba tot autoritzat a PRO.',
      es: 'Una comparación nueva que lo encuentra todo autorizado en PRO.',
      en: 'A new comparison that finds everything authorised in PRO.',
    },
    find: allInPro,
  },
  waits: {
    text: {
      ca: 'La Unitat de Suport, des que se li va traslladar el tiquet.',
      es: 'La Unidad de Soporte, desde que se le trasladó el tique.',
      en: 'The Support Unit, since the ticket was transferred.',
    },
    find: (situation) => {
      const sent = sendingOf(situation, 'transfer-support-unit');
      const whom = { ca: 'la Unitat de Suport', es: 'la Unidad de Soporte', en: 'the Support Unit' };
      return sent ? { whom, since: sent.at } : null;
    },
  },
  gives: {
    text: { ca: 'Una altra comparació.', es: 'Otra comparación.', en: 'Another comparison.' },
    find: () => [checkAuthorisations()],
  },
});

function allInPro(situation: Situation, service: ClassifiedService): Proof[] | null {
  if (!isCompared(situation) || rowsMissingInPro(situation, service).length > 0) return null;
  const text = {
    ca: 'Tot està autoritzat a PRO',
    es: 'Todo está autorizado en PRO',
    en: 'Everything is authorised in PRO',
  };
  return [{ text, at: situation.comparison?.asOf ?? situation.now }];
}

/** Once something was done about it, the step stays on the list as a record. */
function wasTransferred(situation: Situation, { serviceId }: ClassifiedService): boolean {
  const id = `${transferId}:${serviceId}`;
  return tickOf(situation, id) !== null || skipOf(situation, id) !== null || sentAbout(situation, serviceId);
}

/** Whether an earlier comparison said PRO lacked this service and the transfer was then sent. */
function sentAbout(situation: Situation, serviceId: string): boolean {
  if (!sendingOf(situation, 'transfer-support-unit')) return false;
  const service = servicesToCompare(situation).find((one) => one.serviceId === serviceId);
  return situation.actions.some(
    ({ result }) =>
      service &&
      result?.comparison &&
      rowsMissingInPro({ ...situation, comparison: result.comparison }, service).length > 0,
  );
}
