import type { Registration } from '../files/registrations-workbook.ts';

/** The body that signs the request and ten invented ones; the NIFs pass the check digit and belong to nobody. */
const bodies = [
  { organization: 'Ajuntament de Cerdanyola del Vallès', nif: 'P9902600G', ine10: '0826650005' },
  { organization: 'Ajuntament de mostra 1', nif: 'P9906100D', ine10: '0899010001' },
  { organization: 'Ajuntament de mostra 2', nif: 'P9906200B', ine10: '0899020002' },
  { organization: 'Ajuntament de mostra 3', nif: 'P9906300J', ine10: '0899030003' },
  { organization: 'Ajuntament de mostra 4', nif: 'P9906400H', ine10: '0899040004' },
  { organization: 'Ajuntament de mostra 5', nif: 'P9906500E', ine10: '0899050005' },
  { organization: 'Ajuntament de mostra 6', nif: 'P9906600C', ine10: '1799010001' },
  { organization: 'Ajuntament de mostra 7', nif: 'P9906700A', ine10: '1799020002' },
  { organization: 'Ajuntament de mostra 8', nif: 'P9906800I', ine10: '2599010001' },
  { organization: 'Ajuntament de mostra 9', nif: 'P9906900G', ine10: '4399010001' },
  { organization: 'Ajuntament de mostra 10', nif: 'P9907000E', ine10: '4399020002' },
] as const;

const requested = [
  {
    productCode: 'CADASTRE',
    modalityCode: 'DADES_CADASTRALS',
    finality: "Gestió dels tributs locals i de l'urbanisme",
  },
  { productCode: 'DGP_IDENTITAT', modalityCode: 'IDENTITAT_DADES', finality: 'Tramitació electrònica de sol·licituds' },
  {
    productCode: 'DGP_IDENTITAT',
    modalityCode: 'IDENTITAT_VERIFICACIO',
    finality: "Comprovació d'identitat al registre",
  },
  { productCode: 'INEM', modalityCode: 'VERIF_DADES_ATUR', finality: "Bonificacions i ajuts a persones a l'atur" },
] as const;

/** The mass registration's rows: each body with each modality. */
export const registrations: readonly Registration[] = bodies.flatMap((body) =>
  requested.map((modality) => ({ ...body, ...modality })),
);
