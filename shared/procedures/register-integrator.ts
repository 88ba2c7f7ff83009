import { findService } from '#shared/catalogue/index.ts';
import type { ClassifiedService } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';
import { bodyName } from './body.ts';
import { isHomologation, isMassExcel, servicesToIntegrate } from './branches.ts';
import { configured } from './configured.ts';
import { ticketStep } from './define-step.ts';
import { asWritten, copy, linkTo, type OfferDraft } from './offers.ts';
import { goingOn } from './silence.ts';
import type { Situation } from './situation.ts';

export const integratorStep = ticketStep({
  id: 'register-integrator',
  source: 'Pas 7: registrar l’empresa integradora',
  title: {
    ca: 'Registreu l’empresa integradora (ens, servei i integrador)',
    es: 'Registre la empresa integradora (ente, servicio e integrador)',
    en: 'Register the integrator (body, service, integrator)',
  },
  detail: {
    ca: 'A l’eina, «Crear una nova relació Empresa/Ens/Servei». Servei AOC: VO; al segon desplegable, que només surt amb MUX i Via Oberta, el producte. SCT_DENUNCIES: segon desplegable SCT i, a Observacions, SCT_DENUNCIES. Acabeu amb «Desar».',
    es: 'En la herramienta, «Crear una nova relació Empresa/Ens/Servei». Servicio AOC: VO; en el segundo desplegable, que solo sale con MUX y Via Oberta, el producto. SCT_DENUNCIES: segundo desplegable SCT y, en Observaciones, SCT_DENUNCIES. Termine con «Desar».',
    en: 'In the tool, “Crear una nova relació Empresa/Ens/Servei”. AOC service: VO; in the second list, only shown for MUX and Via Oberta, the product. SCT_DENUNCIES: second list SCT and, under Remarks, SCT_DENUNCIES. End with “Desar”.',
  },
  notice: (_, situation) => (isHomologation(situation) ? onlyIfNotDoneInPre : noIntegrator(situation)),
  when: {
    ca: 'A totes les integracions; en una homologació, si no es va registrar amb l’alta a PRE.',
    es: 'En todas las integraciones; en una homologación, si no se registró con el alta en PRE.',
    en: 'On every integration; on a homologation, unless it was registered with PRE.',
  },
  after: [...configured, 'register-pro', 'padro-message'],
  tick: { ca: 'Relació desada', es: 'Relación guardada', en: 'Relation saved' },
  applies: (situation) =>
    servicesToIntegrate(situation).length > 0 || isMassExcel(situation) || isHomologation(situation),
  services: (situation) => goingOn(situation.classification.services, situation),
  gives: {
    text: {
      ca: 'L’enllaç a l’eina de registre i els seus camps per copiar: ens, servei, empresa.',
      es: 'El enlace a la herramienta de registro y sus campos para copiar: ente, servicio, empresa.',
      en: 'The link to the registry and its fields to copy: body, service, company.',
    },
    find: registryOffers,
  },
});

function registryOffers(situation: Situation, services: readonly ClassifiedService[]): OfferDraft[] {
  return [
    linkTo(situation.settings.links.integratorRegistry, asWritten('Crear una nova relació Empresa/Ens/Servei')),
    ...copy(bodyName(situation)?.value, { ca: 'Ens', es: 'Ente', en: 'Body' }),
    ...copy('VO', { ca: 'Servei AOC', es: 'Servicio AOC', en: 'AOC service' }),
    ...services.flatMap(registryFields),
    ...copy(situation.form.form?.integrator?.companyName.trim(), {
      ca: 'Empresa integradora',
      es: 'Empresa integradora',
      en: 'Integrator',
    }),
  ];
}

const secondList: Text = { ca: 'Segon desplegable', es: 'Segundo desplegable', en: 'Second list' };

/** What goes in the registry's second list; SCT_DENUNCIES has a wording of its own (Pas 7, note). */
function registryFields({ serviceId, products }: ClassifiedService): OfferDraft[] {
  if (serviceId === 'SCT_DENUNCIES') {
    return [
      ...copy('SCT', secondList),
      ...copy('SCT_DENUNCIES', { ca: 'Observacions', es: 'Observaciones', en: 'Remarks' }),
    ];
  }
  const name = findService(serviceId)?.name ?? asWritten(serviceId);
  const codes = products.flatMap(({ code }) => (code === null ? [] : [code])).join(', ');
  return copy(codes || name.ca, {
    ca: `${secondList.ca}: ${name.ca}`,
    es: `${secondList.es}: ${name.es}`,
    en: `${secondList.en}: ${name.en}`,
  });
}

function noIntegrator({ form }: Situation): Text | null {
  if (!form.form || form.form.integrator?.companyName.trim()) return null;
  return {
    ca: 'El formulari no indica cap empresa integradora: registreu-hi el mateix ens (criteri propi).',
    es: 'El formulario no indica ninguna empresa integradora: registre el propio ente (criterio propio).',
    en: 'The form names no integrator: register the body itself (our own rule).',
  };
}

const onlyIfNotDoneInPre: Text = {
  ca: 'Només si no es va registrar amb l’alta a PRE; si ja hi és, marqueu el pas.',
  es: 'Solo si no se registró con el alta en PRE; si ya está, marque el paso.',
  en: 'Only unless it was registered with PRE; if it is there, tick the step.',
};
