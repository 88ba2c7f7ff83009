import type { Text } from '#shared/i18n/locale.ts';
import { bodyName } from './body.ts';
import { servicesHandledAs } from './branches.ts';
import { serviceStep } from './define-step.ts';
import { madridClock } from './madrid-clock.ts';
import { answeredFinality, minhapAnswer, needsOwnFinality } from './minhap-answers.ts';
import { whenMinhap } from './minhap-spreadsheet.ts';
import { asWritten, copy, linkTo, type OfferDraft } from './offers.ts';
import { alreadyInPre, comparisonFindsItInPre, linkToSiriPre, modalitiesToRegister } from './register-pre.ts';
import type { Situation } from './situation.ts';

const source = 'Pas 3 (només per productes de l’estat - MINHAP): resposta del MINHAP';

export const minhapFinalityStep = serviceStep({
  id: 'minhap-finality',
  source,
  title: {
    ca: 'Creeu la finalitat SIA, si encara no hi és, i associeu-hi el producte',
    es: 'Cree la finalidad SIA, si aún no está, y asocie el producto',
    en: 'Create the SIA finality, unless it exists, and attach the product',
  },
  detail: {
    ca: 'EACAT PRE, SIRI, Finalitats. Primer comproveu que el codi no hi sigui ja. Codi sense espais, com al correu del ministeri; descripció igual que el nom; tipus «Finalitat SIA» (sense marcar la casella SIA); «Actiu» marcat; vigència des d’avui. Després seleccioneu el producte, premeu «Afegeix» i confirmeu que hi queda associat.',
    es: 'EACAT PRE, SIRI, Finalitats. Primero compruebe que el código no esté ya. Código sin espacios, como en el correo del ministerio; descripción igual que el nombre; tipo «Finalitat SIA» (sin marcar la casilla SIA); «Actiu» marcado; vigencia desde hoy. Después seleccione el producto, pulse «Afegeix» y confirme que queda asociado.',
    en: 'EACAT PRE, SIRI, Finalitats. First check that the code is not there yet. Code without blanks, as in the ministry’s mail; description as the name; type “Finalitat SIA” (do not tick the SIA box); “Actiu” ticked; valid from today. Then select the product, press “Afegeix” and confirm that it is attached.',
  },
  after: ['minhap-answer'],
  when: {
    ca: 'Per a cada servei que el ministeri autoritza amb el codi INE10_PROVES.',
    es: 'Para cada servicio que el ministerio autoriza con el código INE10_PROVES.',
    en: 'For each service that the ministry authorises with the code INE10_PROVES.',
  },
  tick: { ca: 'Finalitat a punt', es: 'Finalidad lista', en: 'Finality is ready' },
  applies: (situation) =>
    servicesHandledAs(situation, 'MINHAP').filter(({ serviceId }) => needsOwnFinality(situation, serviceId)),
  gives: {
    text: {
      ca: 'L’enllaç al SIRI de PRE i els camps per copiar: codi, nom (PROVES i el nom de l’ens) i data.',
      es: 'El enlace al SIRI de PRE y los campos para copiar: código, nombre (PROVES y el nombre del ente) y fecha.',
      en: 'The link to SIRI PRE and the fields to copy: code, name (PROVES and the body’s name) and date.',
    },
    find: (situation, { serviceId }) => finalityFields(situation, serviceId),
  },
});

function finalityFields(situation: Situation, serviceId: string): OfferDraft[] {
  const body = bodyName(situation)?.value;
  return [
    linkTo(situation.settings.links.siriPre, asWritten('SIRI PRE')),
    ...copy(answeredFinality(situation, serviceId), { ca: 'Codi', es: 'Código', en: 'Code' }),
    ...copy(body && `PROVES ${body}`, {
      ca: 'Nom i descripció',
      es: 'Nombre y descripción',
      en: 'Name and description',
    }),
    ...copy(madridClock(situation.now).date.split('-').reverse().join('/'), {
      ca: 'Vigència des de',
      es: 'Vigencia desde',
      en: 'Valid from',
    }),
  ];
}

export const minhapRegisterStep = serviceStep({
  id: 'minhap-register',
  source,
  title: { ca: 'Doneu-lo d’alta al SIRI de PRE', es: 'Delo de alta en el SIRI de PRE', en: 'Register it in SIRI PRE' },
  detail: {
    ca: 'Res no s’hi dona d’alta abans que el ministeri ho confirmi. Finalitat: si l’autoritza amb el codi INE10_PROVES, la SIA de l’ens; si no, Monitoratge - Proves (PROVES), un cop contrastat el correu amb l’evidència de la petició al MTI d’IOP de PRE.',
    es: 'No se da nada de alta antes de que el ministerio lo confirme. Finalidad: si lo autoriza con el código INE10_PROVES, la SIA del ente; si no, Monitoratge - Proves (PROVES), una vez contrastado el correo con la evidencia de la petición en el MTI de IOP de PRE.',
    en: 'Nothing is registered before the ministry confirms it. Finality: if it authorises with the code INE10_PROVES, the body’s SIA one; else Monitoratge - Proves (PROVES), once its mail is checked against the evidence of the request in PRE’s IOP MTI.',
  },
  when: whenMinhap,
  notice: (service, situation) => {
    const finality = finalityInWords(situation, service.serviceId);
    const list = modalitiesToRegister(situation, service);
    return list === ''
      ? finality
      : { ca: `${list}. ${finality.ca}`, es: `${list}. ${finality.es}`, en: `${list}. ${finality.en}` };
  },
  after: ['documents', 'check-authorisations', 'transfer-support-unit', 'minhap-answer', 'minhap-finality'],
  tick: { ca: 'Donat d’alta a PRE', es: 'Dado de alta en PRE', en: 'Registered in PRE' },
  applies: (situation) => servicesHandledAs(situation, 'MINHAP'),
  proof: { text: comparisonFindsItInPre, find: alreadyInPre },
  gives: linkToSiriPre,
});

function finalityInWords(situation: Situation, serviceId: string): Text {
  const code = answeredFinality(situation, serviceId);
  if (minhapAnswer(situation, serviceId) === 'without-code') {
    return {
      ca: 'Finalitat Monitoratge - Proves (PROVES).',
      es: 'Finalidad Monitoratge - Proves (PROVES).',
      en: 'Finality Monitoratge - Proves (PROVES).',
    };
  }
  return code === null
    ? {
        ca: 'La finalitat és la que digui el ministeri.',
        es: 'La finalidad es la que diga el ministerio.',
        en: 'The finality is the one the ministry says.',
      }
    : { ca: `Finalitat ${code}.`, es: `Finalidad ${code}.`, en: `Finality ${code}.` };
}
