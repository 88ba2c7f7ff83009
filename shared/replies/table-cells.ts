import type { AuthorisationTable, Environment, ReplyLanguage } from '#shared/contract/index.ts';
import type { Cell } from './table-layout.ts';

const headings: Readonly<
  Record<ReplyLanguage, { product: string; modality: string; finality: (environment: Environment) => string }>
> = {
  ca: { product: 'Producte', modality: 'Modalitat', finality: (environment) => `Finalitat a ${environment}` },
  es: { product: 'Producto', modality: 'Modalidad', finality: (environment) => `Finalidad en ${environment}` },
};

/** What stands where no finality is known: an empty cell reads as one that was forgotten. */
const unknown = '—';

/** The table as cells, its header first: a product's and a modality's code under its name, a finality a line. */
export function tableCells({ environments, rows }: AuthorisationTable, language: ReplyLanguage): Cell[][] {
  const { product, modality, finality } = headings[language];
  const header = [product, modality, ...environments.map(finality)];
  return [
    header.map((text) => [{ text, style: 'header' as const }]),
    ...rows.map((row) => [
      named(row.product),
      named(row.modality),
      ...environments.map((environment) => {
        const codes = row.finalities[environment] ?? [];
        return (codes.length > 0 ? codes : [unknown]).map((text) => ({ text, style: 'code' as const }));
      }),
    ]),
  ];
}

function named({ code, name }: { code: string; name: string }): Cell {
  const written = { text: code, style: 'code' as const };
  return name === code || name === '' ? [written] : [{ text: name, style: 'name' }, written];
}
