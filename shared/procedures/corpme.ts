import type { ClassifiedService } from '#shared/contract/index.ts';
import { servicesHandledAs } from './branches.ts';
import { isAllInPro, rowsOf } from './comparison-rows.ts';
import { serviceStep, ticketStep } from './define-step.ts';
import { messageSteps } from './message-steps.ts';
import type { Situation } from './situation.ts';
import type { Proof } from './step-definition.ts';

const source = 'Altes especials: altes CORPME';
const when = {
  ca: 'Si es demana el Registre Mercantil, el de la Propietat o el d’Entitats Jurídiques.',
  es: 'Si se pide el Registro Mercantil, el de la Propiedad o el de Entidades Jurídicas.',
  en: 'If the Registre Mercantil, the Registre de la Propietat or the Registre d’Entitats is asked for.',
};

export const registerProStep = serviceStep({
  id: 'register-pro',
  source,
  title: {
    ca: 'Alta només a PRO, sense PRE',
    es: 'Alta solo en PRO, sin PRE',
    en: 'Registered in PRO only, not in PRE',
  },
  detail: {
    ca: 'No es fa cap alta a PRE, perquè no hi ha dades per validar, ni es donen credencials.',
    es: 'No se hace ninguna alta en PRE, porque no hay datos que validar, ni se dan credenciales.',
    en: 'Nothing is registered in PRE, where there is no data to validate, and no credentials are given.',
  },
  after: ['documents', 'check-authorisations', 'transfer-support-unit'],
  tick: { ca: 'Donat d’alta a PRO', es: 'Dado de alta en PRO', en: 'Registered in PRO' },
  when,
  applies: (situation) => servicesHandledAs(situation, 'CORPME'),
  proof: {
    text: {
      ca: 'La comparació troba a PRO tot el que es demana.',
      es: 'La comparación encuentra en PRO todo lo que se pide.',
      en: 'The comparison finds all that is asked for in PRO.',
    },
    find: alreadyInPro,
  },
});

function alreadyInPro(situation: Situation, service: ClassifiedService): Proof[] | null {
  if (!isAllInPro(situation, service)) return null;
  const codes = [...new Set(rowsOf(situation, service).flatMap(({ pro }) => pro.finalityCodes))].join(', ');
  return [
    {
      text: {
        ca: `Ja consta a PRO (finalitat ${codes})`,
        es: `Ya consta en PRO (finalidad ${codes})`,
        en: `Already in PRO (finality ${codes})`,
      },
      at: situation.comparison?.asOf ?? situation.now,
    },
  ];
}

export const corpmeMessageStep = ticketStep({
  id: 'corpme-message',
  source,
  title: {
    ca: 'Comuniqueu l’alta a PRO i que no hi ha credencials de PRE',
    es: 'Comunique el alta en PRO y que no hay credenciales de PRE',
    en: 'Tell the body it is in PRO and that PRE has no credentials',
  },
  after: ['register-pro', 'configure-ips'],
  replies: messageSteps['corpme-message'],
  doneOnceSent: true,
  when,
  applies: (situation) => servicesHandledAs(situation, 'CORPME').length > 0,
  services: (situation) => servicesHandledAs(situation, 'CORPME'),
});
