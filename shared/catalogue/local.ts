import { type Issuer, product, text } from './types.ts';

/** Local administration: the form's local group. Names are the issuers' own, in Catalan. */
export const local = [
  {
    id: 'AJUNTAMENTS',
    name: 'Ajuntaments o Diputacions i Consells Comarcals',
    services: [
      {
        id: 'PADRO',
        name: text("Padró municipal d'habitants", 'Padrón municipal de habitantes', 'Municipal census'),
        checkbox: { field: 'CHK_PADRO', caption: 'Padró Municipal d’habitants' },
        products: [
          product('PADRO', "Padró municipal d'habitants", 'PADRO', [
            { code: 'RESIDENT', name: "Residència d'un individu a Catalunya" },
            { code: 'MUNICIPI_RESIDENCIA', name: 'Municipi de residència' },
            { code: 'RESIDENT_MUNICIPI', name: 'Residència en un municipi determinat' },
            { code: 'NUMERO_CONVIVENTS', name: 'Nombre de convivents' },
            { code: 'COMPROVACIO_CONVIVENTS', name: 'Comprovació del nombre de convivents' },
            { code: 'TITULAR', name: 'Dades del titular' },
            { code: 'CONVIVENTS', name: 'Dades dels convivents' },
            { code: 'VALIDACIO_CONVIVENTS', name: 'Validació dels convivents' },
            { code: 'TITULAR_PDF', name: 'Dades del titular (PDF)' },
            { code: 'CONVIVENTS_PDF', name: 'Dades dels convivents (PDF)' },
            { code: 'TITULAR_IDESCAT', name: "Dades del titular (alternativa a l'IDESCAT)" },
            { code: 'TITULAR_PROPI', name: 'Dades del titular al padró propi (només administració local)' },
            { code: 'CONVIVENTS_PROPI', name: 'Dades dels convivents al padró propi (només administració local)' },
            { code: 'TITULAR_CERCA', name: "Cerca d'un titular", variants: ['CERCA_TITULAR'] },
          ]),
        ],
      },
    ],
  },
] as const satisfies readonly Issuer[];
