import { type Issuer, product, text } from './types.ts';

/** Professional colleges and registrars: the form's colleges group. Names are the issuers' own, in Catalan. */
export const collegi = [
  {
    id: 'COAC',
    name: "Col·legi Oficial d'Arquitectes de Catalunya (COAC)",
    services: [
      {
        id: 'COAC',
        name: text(
          "Visats del Col·legi d'Arquitectes (COAC)",
          'Visados del Colegio de Arquitectos (COAC)',
          'Endorsed projects of the Architects (COAC)',
        ),
        checkbox: { field: 'CHK_ARQITECTES', caption: 'Col·legi Oficial d’Arquitectes de Catalunya' },
        products: [
          product('DCOC_COAC', 'Documents visats del COAC', 'DCOC', [
            { code: 'COAC_CONSULTA', name: 'Consulta si un projecte està visat' },
            { code: 'COAC_DESCARREGA_HTTP', name: "Descàrrega d'un projecte visat (HTTP, asíncron)" },
            { code: 'COAC_DADES_TECNIQUES', name: "Dades tècniques d'un projecte visat" },
          ]),
        ],
      },
    ],
  },
  {
    id: 'CAATEEB',
    name: "Col·legi d'Aparelladors, Arquitectes Tècnics i Enginyers d'Edificació de Barcelona (CAATEEB)",
    services: [
      {
        id: 'CAATEEB',
        name: text(
          'Visats dels Aparelladors de Barcelona (CAATEEB)',
          'Visados de los Aparejadores de Barcelona (CAATEEB)',
          'Endorsed projects of the Technical Architects of Barcelona (CAATEEB)',
        ),
        checkbox: {
          field: 'CHK_COL_BAR',
          caption: 'Col·legi d’Aparelladors, Arquitectes Tècnics i Enginyers d’Edificació de Barcelona',
        },
        products: [
          product('DCOC_CAATB', 'Documents visats del CAATEEB', 'DCOC', [
            { code: 'CAATB_CONSULTA', name: 'Consulta si un projecte està visat' },
            {
              code: 'CAATB_DESCARREGA_HTTP',
              name: "Descàrrega d'un projecte visat (HTTP, asíncron)",
              variants: ['CAATB_DESCARREGA_HTPP'],
            },
            { code: 'CAATB_DADES_TECNIQUES', name: "Dades tècniques d'un projecte visat" },
          ]),
        ],
      },
    ],
  },
  {
    id: 'COL_TARRAGONA',
    name: "Col·legi d'Aparelladors, Arquitectes Tècnics i Enginyers d'Edificació de Tarragona",
    services: [
      {
        id: 'COL_TARRAGONA',
        name: text(
          'Visats dels Aparelladors de Tarragona',
          'Visados de los Aparejadores de Tarragona',
          'Endorsed projects of the Technical Architects of Tarragona',
        ),
        checkbox: {
          field: 'CHK_COL_TARR',
          caption: 'Col·legi d’aparelladors, Arquitectes Tècnics i Enginyers d’Edificació de Tarragona',
        },
        products: [
          product(null, 'Documents visats del col·legi de Tarragona', 'DCOC', [
            { code: null, name: 'Consulta si un projecte està visat' },
            { code: null, name: "Descàrrega d'un projecte visat (HTTP, asíncron)" },
            { code: null, name: "Dades tècniques d'un projecte visat" },
          ]),
        ],
      },
    ],
  },
  {
    id: 'COL_GIRONA',
    name: "Col·legi d'Aparelladors, Arquitectes Tècnics i Enginyers d'Edificació de Girona",
    services: [
      {
        id: 'COL_GIRONA',
        name: text(
          'Visats dels Aparelladors de Girona',
          'Visados de los Aparejadores de Girona',
          'Endorsed projects of the Technical Architects of Girona',
        ),
        checkbox: {
          field: 'CHK_COL_GIR',
          caption: 'Col·legi d’Aparelladors, Arquitectes Tècnics i Enginyers d’Edificació de Girona',
        },
        products: [
          product(null, 'Documents visats del col·legi de Girona', 'DCOC', [
            { code: null, name: 'Consulta si un projecte està visat' },
            { code: null, name: "Descàrrega d'un projecte visat (HTTP, asíncron)" },
            { code: null, name: "Dades tècniques d'un projecte visat" },
          ]),
        ],
      },
    ],
  },
  {
    id: 'COETC',
    name: "Col·legi d'Enginyers de Telecomunicació (COETC)",
    services: [
      {
        id: 'COETC',
        name: text(
          'Enginyers de Telecomunicació (COETC)',
          'Ingenieros de Telecomunicación (COETC)',
          'Telecommunication Engineers (COETC)',
        ),
        checkbox: { field: 'CHK_COL_TELECO', caption: 'Col·legi d’Enginyers de Telecomunicació' },
        products: [
          product(null, 'Documents visats del COETC', 'DCOC', [
            { code: null, name: 'Consulta si un projecte està visat' },
            { code: null, name: "Descàrrega d'un projecte visat (HTTP, asíncron)" },
            { code: null, name: "Dades tècniques d'un projecte visat" },
          ]),
        ],
      },
    ],
  },
  {
    id: 'COEIC',
    name: "Col·legi d'Enginyers Industrials de Catalunya",
    services: [
      {
        id: 'COEIC',
        name: text(
          'Visats dels Enginyers Industrials (COEIC)',
          'Visados de los Ingenieros Industriales (COEIC)',
          'Endorsed projects of the Industrial Engineers (COEIC)',
        ),
        checkbox: { field: 'CHK_COL_ENGINYERS', caption: 'Col·legi d’Enginyers Industrials de Catalunya' },
        products: [
          product(null, "Documents visats del col·legi d'Enginyers Industrials", 'DCOC', [
            { code: null, name: 'Consulta si un projecte està visat' },
            { code: null, name: "Descàrrega d'un projecte visat (HTTP, asíncron)" },
            { code: null, name: "Dades tècniques d'un projecte visat" },
          ]),
        ],
      },
    ],
  },
  {
    id: 'CETIB',
    name: "Col·legi d'Enginyers Tècnics Industrials de Barcelona",
    services: [
      {
        id: 'CETIB',
        name: text(
          'Visats dels Enginyers Tècnics Industrials (CETIB)',
          'Visados de los Ingenieros Técnicos Industriales (CETIB)',
          'Endorsed projects of the Technical Industrial Engineers (CETIB)',
        ),
        checkbox: { field: 'CHK_COL_TECNICS', caption: 'Col·legi d’Enginyers Tècnics Industrials de Barcelona' },
        products: [
          product(null, "Documents visats del col·legi d'Enginyers Tècnics Industrials", 'DCOC', [
            { code: null, name: 'Consulta si un projecte està visat' },
            { code: null, name: "Descàrrega d'un projecte visat (HTTP, asíncron)" },
            { code: null, name: "Dades tècniques d'un projecte visat" },
          ]),
        ],
      },
    ],
  },
  {
    id: 'ECA',
    name: 'ECA Aucatel',
    services: [
      {
        id: 'ECA',
        name: text('ECA Aucatel', 'ECA Aucatel', 'ECA Aucatel'),
        checkbox: { field: 'CHK_ECA', caption: 'ECA Aucatel' },
        products: [product(null, 'ECA Aucatel (servei no documentat)', null, [])],
      },
    ],
  },
  {
    id: 'CORPME',
    name: 'Col·legi Oficial de Registradors de la Propietat i Mercantils (CORPME)',
    services: [
      {
        id: 'REGISTRE_MERCANTIL',
        name: text('Registre Mercantil', 'Registro Mercantil', 'Companies Register'),
        checkbox: { field: 'CHK_MERCANTIL', caption: 'Registre Mercantil (CORPME)' },
        products: [
          product('REGISTRE_MERCANTIL', 'Registre Mercantil', 'CORPME', [
            { code: 'INFO_MERCANTIL', name: 'Nota mercantil', variants: ['NOTA_MERCANTIL'] },
          ]),
        ],
      },
      {
        id: 'REGISTRE_PROPIETAT',
        name: text('Registre de la Propietat', 'Registro de la Propiedad', 'Property Register'),
        checkbox: { field: 'CHK_CORPME', caption: 'Registre de la Propietat (CORPME)' },
        products: [
          product('REGISTRE_PROPIETAT', 'Registre de la Propietat', 'CORPME', [
            { code: 'NOTA_SIMPLE', name: 'Nota simple' },
            { code: 'NOTA_LOCALITZACIO', name: 'Nota de localització' },
          ]),
        ],
      },
    ],
  },
] as const satisfies readonly Issuer[];
