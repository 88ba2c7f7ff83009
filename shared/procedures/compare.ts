import { findService } from '#shared/catalogue/index.ts';
import type { ClassifiedService, Environment } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';
import { bodyIne10 } from './body.ts';
import { servicesToCompare } from './branches.ts';
import { sendingOf, skipOf, tickOf } from './case-history.ts';
import {
  comparisonOf,
  environmentsToCompare,
  isCompared,
  notCompared,
  rowsMissingInPro,
  rowsOf,
} from './comparison-rows.ts';
import { type Proof, serviceStep, ticketStep } from './define-step.ts';
import { checkAuthorisations, copy } from './offers.ts';
import { requestedOf } from './requested-modalities.ts';
import type { Situation } from './situation.ts';

const source = 'Pas 1: seguiment dels productes, modalitats i finalitats';

export const checkStep = ticketStep({
  id: 'check-authorisations',
  source,
  title: {
    ca: 'Compareu el que es demana amb el que hi ha a PRO i a PRE',
    es: 'Comparad lo que se pide con lo que hay en PRO y en PRE',
    en: 'Compare what is asked for with PRO and PRE',
  },
  detail: (services, situation) => whatIsNotCompared(services, situation),
  after: ['documents', 'homologation-review', 'padro-purpose'],
  applies: (situation) => servicesToCompare(situation).length > 0,
  services: servicesToCompare,
  tick: { ca: 'Ho he comprovat a mà', es: 'Lo he comprobado a mano', en: 'I checked it by hand' },
  done: (situation, services) => (isCompared(situation) ? outcome(situation, services) : null),
  offers: (situation, services) => [
    ...(services.some((service) => requestedOf(service).length > 0) ? [checkAuthorisations()] : []),
    ...copy(bodyIne10(situation)?.siri, {
      ca: 'INE10 com el desa el SIRI',
      es: 'INE10 como lo guarda el SIRI',
      en: 'INE10 as SIRI stores it',
    }),
  ],
});

function outcome(situation: Situation, services: readonly ClassifiedService[]): Proof[] {
  const rows = services.flatMap((service) => rowsOf(situation, service));
  const missing = services.flatMap((service) => rowsMissingInPro(situation, service)).length;
  const inPre = rows.filter(({ pre }) => pre.state === 'AUTHORIZED').length;
  const text: Text = {
    ca: `Modalitats comparades: ${rows.length}. Sense autorització vigent a PRO: ${missing}. Ja a PRE: ${inPre}.`,
    es: `Modalidades comparadas: ${rows.length}. Sin autorización vigente en PRO: ${missing}. Ya en PRE: ${inPre}.`,
    en: `Modalities compared: ${rows.length}. Without a current authorisation in PRO: ${missing}. Already in PRE: ${inPre}.`,
  };
  return [{ text, at: situation.comparison?.asOf ?? situation.now }];
}

/** Why the step is open although a comparison was made, or what no comparison can tell. */
function whatIsNotCompared(services: readonly ClassifiedService[], situation: Situation): Text | null {
  return (
    comparedAnotherBody(situation) ??
    didNotAnswer(situation) ??
    askedSince(services, situation) ??
    withoutCodes(services)
  );
}

function comparedAnotherBody(situation: Situation): Text | null {
  const { comparison, classification } = situation;
  if (comparison === null || comparisonOf(situation) !== null) return null;
  const own = classification.organization.ine10 ?? '';
  return {
    ca: `El que s’ha comparat és d’un altre ens (INE10 ${comparison.ine10}) i no val per al d’aquest tiquet (${own}): torneu a comparar.`,
    es: `Lo comparado es de otro ente (INE10 ${comparison.ine10}) y no vale para el de este tique (${own}): volved a comparar.`,
    en: `What was compared is another body’s (INE10 ${comparison.ine10}), not this ticket’s (${own}): compare again.`,
  };
}

function didNotAnswer(situation: Situation): Text | null {
  const silent = environmentsToCompare(situation).filter((environment: Environment) =>
    situation.comparison?.unavailable.includes(environment),
  );
  if (silent.length === 0) return null;
  const list = silent.join(' / ');
  return {
    ca: `No ha respost: ${list}. Torneu-ho a provar o comproveu-ho a mà.`,
    es: `No ha respondido: ${list}. Volved a probarlo o comprobadlo a mano.`,
    en: `No answer from ${list}. Try again or check by hand.`,
  };
}

function askedSince(services: readonly ClassifiedService[], situation: Situation): Text | null {
  const left = services.flatMap((service) => notCompared(situation, service));
  if (situation.comparison === null || left.length === 0) return null;
  const list = left.map(({ productCode, modalityCode }) => `${productCode} / ${modalityCode}`).join(', ');
  return {
    ca: `Encara no s’ha comparat: ${list}. Torneu a comparar.`,
    es: `Aún no se ha comparado: ${list}. Volved a comparar.`,
    en: `Not compared yet: ${list}. Compare again.`,
  };
}

function withoutCodes(services: readonly ClassifiedService[]): Text | null {
  const unknown = services.filter((service) => requestedOf(service).length === 0);
  if (unknown.length === 0) return null;
  const names = (locale: keyof Text) =>
    unknown.map(({ serviceId }) => findService(serviceId)?.name[locale] ?? serviceId).join(', ');
  return {
    ca: `Sense codis coneguts, cal mirar-ho a mà al SIRI: ${names('ca')}.`,
    es: `Sin códigos conocidos, hay que mirarlo a mano en el SIRI: ${names('es')}.`,
    en: `No known codes, to be looked up in SIRI by hand: ${names('en')}.`,
  };
}

const transferId = 'transfer-support-unit';

export const transferStep = serviceStep({
  id: transferId,
  source: 'Altes especials: no es va donar d’alta el servei en aquest tiquet a PRO',
  title: {
    ca: 'Traslladeu el tiquet a la Unitat de Suport',
    es: 'Trasladad el tique a la Unidad de Soporte',
    en: 'Transfer the ticket to the Support Unit',
  },
  detail: (service, situation) => {
    const rows = rowsMissingInPro(situation, service);
    const list = rows.map(({ productCode, modalityCode }) => `${productCode} / ${modalityCode}`).join(', ');
    return list === ''
      ? null
      : {
          ca: `L’alta de serveis no ho va autoritzar a PRO, o ja no és vigent: ${list}.`,
          es: `El alta de servicios no lo autorizó en PRO, o ya no está vigente: ${list}.`,
          en: `The sign-up did not authorise it in PRO, or it is no longer valid: ${list}.`,
        };
  },
  after: ['check-authorisations'],
  replies: ['transfer-support-unit'],
  applies: (situation) =>
    servicesToCompare(situation).filter(
      (service) => rowsMissingInPro(situation, service).length > 0 || wasTransferred(situation, service),
    ),
  tick: { ca: 'Ja està autoritzat a PRO', es: 'Ya está autorizado en PRO', en: 'PRO authorises it now' },
  done: (situation, service) => {
    if (!isCompared(situation) || rowsMissingInPro(situation, service).length > 0) return null;
    return [
      {
        text: {
          ca: 'Tot està autoritzat a PRO',
          es: 'Todo está autorizado en PRO',
          en: 'Everything is authorised in PRO',
        },
        at: situation.comparison?.asOf ?? situation.now,
      },
    ];
  },
  waitingFor: (situation) => {
    const sent = sendingOf(situation, 'transfer-support-unit');
    return sent
      ? {
          whom: { ca: 'la Unitat de Suport', es: 'la Unidad de Soporte', en: 'the Support Unit' },
          since: sent.at,
        }
      : null;
  },
  offers: () => [checkAuthorisations()],
});

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
