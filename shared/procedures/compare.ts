import { findService } from '#shared/catalogue/index.ts';
import type { ClassifiedService, Environment } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';
import { bodyIne10 } from './body.ts';
import { servicesToCompare } from './branches.ts';
import {
  comparisonOf,
  environmentsToCompare,
  isCompared,
  notCompared,
  rowsMissingInPro,
  rowsOf,
} from './comparison-rows.ts';
import { ticketStep } from './define-step.ts';
import { checkAuthorisations, copy } from './offers.ts';
import { requestedOf } from './requested-modalities.ts';
import type { Situation } from './situation.ts';
import type { Proof } from './step-definition.ts';

const source = 'Pas 1: seguiment dels productes, modalitats i finalitats';

export const checkStep = ticketStep({
  id: 'check-authorisations',
  source,
  title: {
    ca: 'Compareu el que es demana amb el que consta al SIRI',
    es: 'Compare lo que se pide con lo que consta en el SIRI',
    en: 'Compare what is asked for with what SIRI has',
  },
  detail: {
    ca: 'Ha d’estar autoritzat a PRO i no ser encara a PRE. En una homologació o un registre (CORPME), PRE no compta: comproveu que continuï autoritzat a PRO. El seguiment de les altes es porta a AOC_SUPORT_alta_serveis.xlsx (Sharepoint: Tecnologia - SUPORT_TECNIC\\SERVEIS\\VO - Integració).',
    es: 'Debe estar autorizado en PRO y no estar aún en PRE. En una homologación o un registro (CORPME), PRE no cuenta: compruebe que siga autorizado en PRO. El seguimiento de las altas se lleva en AOC_SUPORT_alta_serveis.xlsx (Sharepoint: Tecnologia - SUPORT_TECNIC\\SERVEIS\\VO - Integració).',
    en: 'It must be authorised in PRO and not be in PRE yet. For a homologation or a registry (CORPME) PRE does not count: check that PRO still authorises it. Registrations are followed in AOC_SUPORT_alta_serveis.xlsx (Sharepoint: Tecnologia - SUPORT_TECNIC\\SERVEIS\\VO - Integració).',
  },
  notice: (services, situation) => whatIsNotCompared(services, situation),
  when: {
    ca: 'A tots els tiquets amb serveis per consumir o per homologar.',
    es: 'En todos los tiques con servicios para consumir o para homologar.',
    en: 'On every ticket with services to consume or to homologate.',
  },
  after: ['documents', 'homologation-review', 'padro-purpose'],
  applies: (situation) => servicesToCompare(situation).length > 0,
  services: servicesToCompare,
  tick: { ca: 'Ho he comprovat a mà', es: 'Lo he comprobado a mano', en: 'I checked it by hand' },
  proof: {
    text: {
      ca: 'Una consulta al SIRI que hagi donat resposta per a totes les modalitats demanades.',
      es: 'Una consulta al SIRI que haya dado respuesta para todas las modalidades pedidas.',
      en: 'A query that SIRI answered for every modality asked for.',
    },
    find: (situation, services) => (isCompared(situation) ? outcome(situation, services) : null),
  },
  gives: {
    text: {
      ca: 'La comparació amb PRO i PRE, i l’INE10 com el desa el SIRI: sense zeros a l’esquerra.',
      es: 'La comparación con PRO y PRE, y el INE10 como lo guarda el SIRI: sin ceros a la izquierda.',
      en: 'The comparison with PRO and PRE, and the INE10 as SIRI stores it: without leading zeros.',
    },
    find: (situation, services) => [
      ...(services.some((service) => requestedOf(service).length > 0) ? [checkAuthorisations()] : []),
      ...copy(bodyIne10(situation)?.siri, {
        ca: 'INE10 com el desa el SIRI',
        es: 'INE10 como lo guarda el SIRI',
        en: 'INE10 as SIRI stores it',
      }),
    ],
  },
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
    es: `Lo comparado es de otro ente (INE10 ${comparison.ine10}) y no vale para el de este tique (${own}): vuelva a comparar.`,
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
    es: `No ha respondido: ${list}. Vuelva a probarlo o compruébelo a mano.`,
    en: `No answer from ${list}. Try again or check by hand.`,
  };
}

function askedSince(services: readonly ClassifiedService[], situation: Situation): Text | null {
  const left = services.flatMap((service) => notCompared(situation, service));
  if (situation.comparison === null || left.length === 0) return null;
  const list = left.map(({ productCode, modalityCode }) => `${productCode} / ${modalityCode}`).join(', ');
  return {
    ca: `Encara no s’ha comparat: ${list}. Torneu a comparar.`,
    es: `Aún no se ha comparado: ${list}. Vuelva a comparar.`,
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
