import { Environment } from '#shared/contract/index.ts';
import { parseIne10 } from '#shared/identifiers/ine10.ts';
import { demoAuthorisations, demoModalities } from './authorisations.ts';
import { demoBodies } from './bodies.ts';
import { demoFinalities } from './finalities.ts';

type Row = Record<string, string | number | null>;

/** What is over in SIRI itself, whatever a finality says. */
const endedProducts: Record<string, string> = { ESTRANGERIA: '2023-12-20' };
const endedModalities: Record<string, string> = { IGAE_MINIMIS: '2024-06-30' };

const products = [...new Map(demoModalities.map(({ product, productName }) => [product, productName]))];
const productId = idsOf(products.map(([code]) => code));
const modalityId = idsOf(demoModalities.map(({ product, code }) => `${product} ${code}`));
const finalityId = idsOf(demoFinalities.map(({ environment, code }) => `${environment} ${code}`));
const bodyId = idsOf(demoBodies.map(({ ine10 }) => ine10));

/** The rows of every table of the demo databases, by table name. */
export const demoTables: Record<string, Row[]> = {
  'demo.organisme': inBoth(
    demoBodies.map(({ name, ine10, nif }) => ({
      id: bodyId(ine10),
      nom: name,
      codi: parseIne10(ine10)?.siri ?? ine10,
      cif: `${nif.slice(0, 1)}-${nif.slice(1, -1)}-${nif.slice(-1)}`,
    })),
  ),
  'demo.producte': inBoth(
    products.map(([codi, nom]) => ({ id: productId(codi), codi, nom, ...period(null, endedProducts[codi]) })),
  ),
  'demo.modalitat': inBoth(
    demoModalities.map(({ product, code, name }) => ({
      id: modalityId(`${product} ${code}`),
      id_producte: productId(product),
      codi: code,
      nom: name,
      ...period(null, endedModalities[code]),
    })),
  ),
  'demo.finalitat': demoFinalities.map(({ environment, code, name, from, to }) => ({
    environment,
    id: finalityId(`${environment} ${code}`),
    codi: code,
    nom: name,
    ...period(from, to),
  })),
  'demo.autoritzacio': demoAuthorisations.map(({ environment, ine10, product, modality, finality, registeredAt }) => ({
    environment,
    id_organisme: bodyId(ine10),
    id_modalitat: modalityId(`${product} ${modality}`),
    id_finalitat: finalityId(`${environment} ${finality}`),
    data_alta: registeredAt,
  })),
  'public.dir3_2_ine10_uo': demoBodies.flatMap(({ name, ine10 }, index) => {
    const unit = { ine10, dir3: `L01${ine10.slice(0, 6)}`, nom: name };
    const office = { ine10, dir3: `LA000${9000 + index}`, nom: `${name} - Registre general` };
    return index % 6 === 0 ? [unit, office] : [unit];
  }),
};

function idsOf(keys: readonly string[]): (key: string) => number {
  const ids = new Map(keys.map((key, index) => [key, index + 1]));
  return (key) => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`The demo data name ${key}, which they do not define`);
    return id;
  };
}

function inBoth(rows: readonly Row[]): Row[] {
  return Environment.options.flatMap((environment) => rows.map((row) => ({ environment, ...row })));
}

/** The last day counts whole. */
function period(from: string | null, to: string | null | undefined): Row {
  return { vigent_data_inici: from && `${from} 00:00:00`, vigent_data_fi: to ? `${to} 23:59:59` : null };
}
