import type { ClassifiedService } from '#shared/contract/index.ts';
import { servicesToRegisterInPre } from './branches.ts';
import { isAllInPre, notCompared, rowsOf } from './comparison-rows.ts';
import { serviceStep } from './define-step.ts';
import { intranetPages, linkToPage } from './intranet-pages.ts';
import { asWritten, linkTo } from './offers.ts';
import type { Situation } from './situation.ts';
import type { Proof } from './step-definition.ts';

/** The links to where PRE is registered and to how it is done (Pas 2). */
export const linkToSiriPre = {
  text: {
    ca: `Enllaços al SIRI de PRE i a «${intranetPages.registrations.name}», que explica com es fa.`,
    es: `Enlaces al SIRI de PRE y a «${intranetPages.registrations.name}», que explica cómo se hace.`,
    en: `Links to SIRI PRE and to “${intranetPages.registrations.name}”, which tells how.`,
  },
  find: ({ settings }: Situation) => [
    linkTo(settings.links.siriPre, asWritten('SIRI PRE')),
    linkToPage(intranetPages.registrations),
  ],
};

export const comparisonFindsItInPre = {
  ca: 'La comparació troba a PRE tot el que es demana.',
  es: 'La comparación encuentra en PRE todo lo que se pide.',
  en: 'The comparison finds all that is asked for in PRE.',
};

export const registerPreStep = serviceStep({
  id: 'register-pre',
  source: 'Pas 2: donar d’alta els productes i modalitats',
  title: { ca: 'Doneu-lo d’alta al SIRI de PRE', es: 'Delo de alta en el SIRI de PRE', en: 'Register it in SIRI PRE' },
  detail: {
    ca: 'Finalitat: Monitoratge - Proves (PROVES), com a les peticions d’exemple de l’AOC.',
    es: 'Finalidad: Monitoratge - Proves (PROVES), como en las peticiones de ejemplo del AOC.',
    en: 'Finality: Monitoratge - Proves (PROVES), as in AOC’s sample requests.',
  },
  notice: (service, situation) => {
    const list = modalitiesToRegister(situation, service);
    return list === ''
      ? null
      : {
          ca: `Producte i modalitats: ${list}.`,
          es: `Producto y modalidades: ${list}.`,
          en: `Product and modalities: ${list}.`,
        };
  },
  when: {
    ca: 'Per a cada servei que no va pel ministeri ni és només de PRO.',
    es: 'Para cada servicio que no va por el ministerio ni es solo de PRO.',
    en: 'For each service that neither goes through the ministry nor is in PRO only.',
  },
  after: ['documents', 'check-authorisations', 'transfer-support-unit', 'college-consent', 'padro-purpose'],
  applies: servicesToRegisterInPre,
  tick: { ca: 'Donat d’alta a PRE', es: 'Dado de alta en PRE', en: 'Registered in PRE' },
  proof: { text: comparisonFindsItInPre, find: alreadyInPre },
  gives: linkToSiriPre,
});

/** What is still to be registered: what the comparison says is missing in PRE, and what it was not asked about. */
export function modalitiesToRegister(situation: Situation, service: ClassifiedService): string {
  const missing = rowsOf(situation, service).filter(({ verdict }) => verdict !== 'ALREADY_IN_PRE');
  const modalities = [...missing, ...notCompared(situation, service)];
  return modalities.map(({ productCode, modalityCode }) => `${productCode} / ${modalityCode}`).join(', ');
}

/** A comparison that finds everything a service asks for in PRE proves its registration. */
export function alreadyInPre(situation: Situation, service: ClassifiedService): Proof[] | null {
  if (!isAllInPre(situation, service)) return null;
  const codes = [...new Set(rowsOf(situation, service).flatMap(({ pre }) => pre.finalityCodes))].join(', ');
  return [
    {
      text: {
        ca: `Ja consta a PRE (finalitat ${codes})`,
        es: `Ya consta en PRE (finalidad ${codes})`,
        en: `Already in PRE (finality ${codes})`,
      },
      at: situation.comparison?.asOf ?? situation.now,
    },
  ];
}
