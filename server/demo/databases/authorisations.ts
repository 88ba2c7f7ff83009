import { services } from '#shared/catalogue/index.ts';
import type { Environment } from '#shared/contract/index.ts';
import { type DemoBody, demoBodies } from './bodies.ts';
import { ownTestFinality } from './finalities.ts';

interface DemoAuthorisation {
  readonly environment: Environment;
  readonly ine10: string;
  readonly product: string;
  readonly modality: string;
  readonly finality: string;
  /** `YYYY-MM-DD HH:MM:SS`, peninsular time. */
  readonly registeredAt: string;
}

interface DemoModality {
  readonly product: string;
  readonly productName: string;
  readonly code: string;
  readonly name: string;
}

/** Every modality of the catalogue that has a code. */
export const demoModalities: readonly DemoModality[] = services.flatMap((service) =>
  service.products.flatMap((product) =>
    product.modalities.flatMap((modality) =>
      product.code === null || modality.code === null
        ? []
        : [{ product: product.code, productName: product.name, code: modality.code, name: modality.name }],
    ),
  ),
);

interface Grant {
  product: string;
  /** All of the product's when not given. */
  modalities?: readonly string[];
  finality: string;
  registeredAt: string;
  environment?: Environment;
}

/** What the demo's tickets ask is in PRO, but for Mataró's single-parent family title, and Cerdanyola has begun in PRE. */
const granted: Record<string, readonly Grant[]> = {
  '4317110007': [
    { product: 'CADASTRE', finality: 'GESTIO_TRIBUTARIA', registeredAt: '2026-02-03 09:12:44' },
    { product: 'DGP_IDENTITAT', finality: 'GESTIO_TRIBUTARIA', registeredAt: '2026-02-03 09:15:02' },
    { product: 'INEM', finality: 'BEQUES_MENJADOR_2021', registeredAt: '2021-09-14 11:40:19' },
  ],
  '0809610006': [
    { product: 'AEAT_IRPF', modalities: ['C2'], finality: 'AJUTS_SOCIALS', registeredAt: '2026-03-12 10:01:30' },
    { product: 'AEAT_DADES', modalities: ['ECOT103'], finality: 'SUBVENCIONS', registeredAt: '2026-03-12 10:04:11' },
    { product: 'AEAT_IRPF', modalities: ['C6'], finality: 'BEQUES_MENJADOR_2021', registeredAt: '2021-09-02 08:55:00' },
  ],
  '0820550006': [{ product: 'DCOC_COAC', finality: 'LLICENCIES_OBRES', registeredAt: '2026-01-20 12:30:45' }],
  '0829810004': [{ product: 'REGISTRE_MERCANTIL', finality: 'CONTRACTACIO', registeredAt: '2025-11-05 13:20:08' }],
  '0811360007': [{ product: 'PADRO', finality: 'PADRO_HABITANTS', registeredAt: '2026-01-28 09:48:27' }],
  '0812130009': [
    { product: 'DGP_IDENTITAT', finality: 'SELECCIO_PERSONAL', registeredAt: '2026-04-09 10:10:10' },
    {
      product: 'TFN',
      modalities: ['TFN_VIGENCIA', 'TFN_DADESCOMPLETES'],
      finality: 'AJUTS_SOCIALS',
      registeredAt: '2026-04-09 10:12:35',
    },
    {
      product: 'PADRO',
      modalities: ['RESIDENT_MUNICIPI'],
      finality: 'PADRO_HABITANTS',
      registeredAt: '2026-04-09 10:14:00',
    },
    { product: 'DCOC_CAATB', finality: 'LLICENCIES_OBRES', registeredAt: '2026-04-10 08:31:52' },
  ],
  '0810220008': [
    { product: 'DEPENDENCIA', finality: 'AJUTS_SOCIALS', registeredAt: '2026-05-06 11:25:40' },
    { product: 'GRAU_DISCAPACITAT', finality: 'CENS_2090', registeredAt: '2026-05-06 11:28:03' },
  ],
  '2595660001': [
    { product: 'INEM', finality: 'AJUTS_SOCIALS', registeredAt: '2026-06-15 09:40:12' },
    { product: 'MUFACE', finality: 'AJUTS_SOCIALS', registeredAt: '2026-06-15 09:43:50' },
  ],
  '0826650005': [
    {
      product: 'CADASTRE',
      modalities: ['DADES_CADASTRALS'],
      finality: 'GESTIO_TRIBUTARIA',
      registeredAt: '2025-05-19 09:00:21',
    },
    { product: 'DGP_IDENTITAT', finality: 'GESTIO_TRIBUTARIA', registeredAt: '2025-05-19 09:02:47' },
    {
      product: 'INEM',
      modalities: ['VERIF_DADES_ATUR'],
      finality: 'SELECCIO_PERSONAL',
      registeredAt: '2025-05-19 09:05:13',
    },
    {
      product: 'CADASTRE',
      modalities: ['DADES_CADASTRALS'],
      finality: ownTestFinality,
      registeredAt: '2025-06-02 15:40:00',
      environment: 'PRE',
    },
    {
      product: 'DGP_IDENTITAT',
      modalities: ['IDENTITAT_DADES'],
      finality: 'PROVES',
      registeredAt: '2025-06-03 16:05:30',
      environment: 'PRE',
    },
  ],
};

const proFinalities = [
  'GESTIO_TRIBUTARIA',
  'AJUTS_SOCIALS',
  'SUBVENCIONS',
  'SELECCIO_PERSONAL',
  'BEQUES_MENJADOR_2021',
];

/** Deterministic: the demo shows the same every time it starts. */
export const demoAuthorisations: readonly DemoAuthorisation[] = demoBodies.flatMap((body, index) => {
  const grants = granted[body.ine10];
  return grants ? grants.flatMap((grant) => expand(body, grant)) : spread(body, index);
});

function expand(body: DemoBody, grant: Grant): DemoAuthorisation[] {
  const { product, finality, registeredAt, environment = 'PRO', modalities } = grant;
  return demoModalities
    .filter((modality) => modality.product === product && (modalities?.includes(modality.code) ?? true))
    .map(({ code }) => ({ environment, ine10: body.ine10, product, modality: code, finality, registeredAt }));
}

/** Some of the catalogue in PRO for a body that no ticket integrates, and the first of it in PRE for one in three. */
function spread(body: DemoBody, index: number): DemoAuthorisation[] {
  const inPro = demoModalities
    .filter((_modality, place) => (place * 3 + index * 7) % 11 === 0)
    .map(({ product, code }, place) => ({
      environment: 'PRO' as const,
      ine10: body.ine10,
      product,
      modality: code,
      finality: proFinalities[(place + index) % proFinalities.length] ?? 'GESTIO_TRIBUTARIA',
      registeredAt: registeredAt(index * 61 + place * 17),
    }));
  const inPre = index % 3 === 0 ? inPro.slice(0, 4) : [];
  return [...inPro, ...inPre.map((held) => ({ ...held, environment: 'PRE' as const, finality: 'PROVES' }))];
}

function registeredAt(days: number): string {
  const day = new Date(Date.UTC(2019, 0, 8) + (days % 2500) * 86_400_000).toISOString().slice(0, 10);
  return `${day} ${String(9 + (days % 6)).padStart(2, '0')}:${String(days % 60).padStart(2, '0')}:00`;
}
