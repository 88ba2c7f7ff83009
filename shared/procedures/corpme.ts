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
    ca: 'Comproveu que és a PRO; no feu res a PRE',
    es: 'Compruebe que está en PRO; no haga nada en PRE',
    en: 'Check that it is in PRO; do nothing in PRE',
  },
  detail: {
    ca: 'L’alta de serveis ja l’ha d’haver donat d’alta a PRO. A PRE no hi ha dades per validar ni es donen credencials.',
    es: 'El alta de servicios ya debe haberlo dado de alta en PRO. En PRE no hay datos que validar ni se dan credenciales.',
    en: 'The sign-up must have registered it in PRO already. PRE has no data to validate and gives no credentials.',
  },
  after: ['documents', 'check-authorisations', 'transfer-support-unit'],
  tick: { ca: 'És a PRO', es: 'Está en PRO', en: 'It is in PRO' },
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
