import { isHomologation, servicesToConsume } from './branches.ts';
import { environmentsToCompare } from './comparison-rows.ts';
import { ticketStep } from './define-step.ts';
import { intranetPages, linkToPage } from './intranet-pages.ts';
import { atMadridHour, madridClock } from './madrid-clock.ts';
import { copy, type OfferDraft } from './offers.ts';
import type { Situation } from './situation.ts';
import type { Waiting } from './step-definition.ts';

/** Hour of the day, Europe/Madrid, from which addresses may be configured (Pas 5: not to collide with Sistemes). */
const firstHour = 15;

export const configureIpsStep = ticketStep({
  id: 'configure-ips',
  source: 'Pas 5: configuració d’IP',
  title: { ca: 'Configureu les IP', es: 'Configure las IP', en: 'Configure the IP addresses' },
  detail: {
    ca: `A partir de les ${firstHour}:00, per no topar amb Sistemes.`,
    es: `A partir de las ${firstHour}:00, para no chocar con Sistemas.`,
    en: `From ${firstHour}:00 on, not to collide with Sistemes.`,
  },
  after: ['check-authorisations', 'transfer-support-unit', 'college-consent'],
  tick: { ca: 'IP configurades', es: 'IP configuradas', en: 'Addresses configured' },
  when: {
    ca: 'Si el formulari porta adreces IP.',
    es: 'Si el formulario trae direcciones IP.',
    en: 'If the form has IP addresses.',
  },
  applies: (situation) =>
    (isHomologation(situation) || servicesToConsume(situation).length > 0) && offersOfIps(situation).length > 0,
  waits: {
    text: {
      ca: `Les ${firstHour}:00, hora de Madrid.`,
      es: `Las ${firstHour}:00, hora de Madrid.`,
      en: `${firstHour}:00, Madrid time.`,
    },
    find: untilFirstHour,
  },
  gives: {
    text: {
      ca: `Les IP del formulari, per entorn, i les de l’empresa integradora. Enllaç a «${intranetPages.addresses.name}», que explica com es fa.`,
      es: `Las IP del formulario, por entorno, y las de la empresa integradora. Enlace a «${intranetPages.addresses.name}», que explica cómo se hace.`,
      en: `The form’s addresses, by environment, and the integrator’s. A link to “${intranetPages.addresses.name}”, which tells how.`,
    },
    find: (situation) => [...offersOfIps(situation), linkToPage(intranetPages.addresses)],
  },
});

function untilFirstHour({ now, openedAt }: Situation): Waiting | null {
  const { date, hour, startOfDay } = madridClock(now);
  if (hour >= firstHour) return null;
  const whom = { ca: `les ${firstHour}:00`, es: `las ${firstHour}:00`, en: `${firstHour}:00` };
  // On a case of yesterday they may have been configured yesterday: it waits, and can be ticked.
  const mayBeDone = madridClock(openedAt).date < date;
  return { whom, since: startOfDay, ...(mayBeDone ? {} : { opensAt: atMadridHour(now, firstHour) }) };
}

function offersOfIps(situation: Situation): OfferDraft[] {
  const { form } = situation.form;
  if (!form) return [];
  const pre = environmentsToCompare(situation).includes('PRE') ? form.ips.pre : [];
  return [
    ...copy(listed(pre), { ca: 'IP de PRE', es: 'IP de PRE', en: 'PRE addresses' }),
    ...copy(listed(form.ips.pro), { ca: 'IP de PRO', es: 'IP de PRO', en: 'PRO addresses' }),
    ...copy(listed(form.integrator?.ips ?? []), {
      ca: 'IP de l’empresa integradora',
      es: 'IP de la empresa integradora',
      en: 'Integrator’s addresses',
    }),
  ];
}

function listed(addresses: readonly string[]): string {
  return addresses.filter((address) => address.trim() !== '').join('\n');
}
