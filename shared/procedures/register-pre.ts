import type { ClassifiedService } from '#shared/contract/index.ts';
import { servicesToRegisterInPre } from './branches.ts';
import { isAllInPre, notCompared, rowsOf } from './comparison-rows.ts';
import { type Proof, serviceStep } from './define-step.ts';
import { asWritten, linkTo } from './offers.ts';
import type { Situation } from './situation.ts';

export const registerPreStep = serviceStep({
  id: 'register-pre',
  source: 'Pas 2: donar d’alta els productes i modalitats',
  title: { ca: 'Doneu-lo d’alta al SIRI de PRE', es: 'Dadlo de alta en el SIRI de PRE', en: 'Register it in SIRI PRE' },
  detail: (service, situation) => {
    const list = modalitiesToRegister(situation, service);
    return list === ''
      ? null
      : {
          ca: `Producte i modalitats: ${list}. Finalitat: Monitoratge - Proves (PROVES).`,
          es: `Producto y modalidades: ${list}. Finalidad: Monitoratge - Proves (PROVES).`,
          en: `Product and modalities: ${list}. Finality: Monitoratge - Proves (PROVES).`,
        };
  },
  after: ['documents', 'check-authorisations', 'transfer-support-unit', 'college-consent', 'padro-purpose'],
  applies: servicesToRegisterInPre,
  tick: { ca: 'Donat d’alta a PRE', es: 'Dado de alta en PRE', en: 'Registered in PRE' },
  done: alreadyInPre,
  offers: ({ settings }) => [linkTo(settings.links.siriPre, asWritten('SIRI PRE'))],
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
