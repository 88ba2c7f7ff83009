import { type Issuer, product, text } from './types.ts';

/** The Generalitat de Catalunya: the form's Generalitat group; PARELLES_ESTABLES, RELI and CAMINS have no checkbox. Names are the issuers' own, in Catalan. */
export const generalitat = [
  {
    id: 'ACTIC',
    name: 'ACTIC - Acreditacions en Competències TIC',
    services: [
      {
        id: 'ACTIC',
        name: text('Competències TIC (ACTIC)', 'Competencias TIC (ACTIC)', 'Digital skills accreditation (ACTIC)'),
        checkbox: { field: 'CHK_ACTIC', caption: 'Acreditacions en Competències TIC (ACTIC)' },
        products: [
          product('ACTIC', 'Acreditacions en Competències TIC (ACTIC)', 'STANDARD', [
            { code: 'ACTIC_CERTIFICAT', name: 'Certificat ACTIC' },
          ]),
        ],
      },
    ],
  },
  {
    id: 'ATC',
    name: 'Agència Tributària de Catalunya (ATC)',
    services: [
      {
        id: 'ATC',
        name: text(
          "Deutes amb l'Agència Tributària de Catalunya (ATC)",
          'Deudas con la Agencia Tributaria de Cataluña (ATC)',
          'Debts with the Catalan Tax Agency (ATC)',
        ),
        checkbox: { field: 'CHK_ATC', caption: 'Agència Tributària de Catalunya (ATC)' },
        products: [
          product('ATC', "Estat de deute amb l'ATC", 'STANDARD', [
            { code: 'ATC_INF_DEUTES_TMP', name: "Situació de deute d'un contribuent a Catalunya" },
          ]),
        ],
      },
    ],
  },
  {
    id: 'BDSEU',
    name: 'Base de dades de la Seu-e de la Generalitat de Catalunya (BDSEU)',
    services: [
      {
        id: 'BDSEU',
        name: text(
          'Base de dades de la Seu-e (BDSEU)',
          'Base de datos de la Seu-e (BDSEU)',
          'Contact data of the e-office (BDSEU)',
        ),
        checkbox: { field: 'CHK_BDSEU', caption: 'Base de dades de la Seu-e de la Generalitat de Catalunya (BDSEU)' },
        products: [
          product('BDSEU', 'Base de dades de la Seu-e (BDSEU)', 'STANDARD', [
            { code: 'BDSEU_DADES_CONTACTE', name: 'Dades de contacte de la Seu-e' },
          ]),
        ],
      },
    ],
  },
  {
    id: 'CATSALUT',
    name: 'CatSalut - Servei Català de la Salut',
    services: [
      {
        id: 'CATSALUT',
        name: text(
          "Registre Central d'Assegurats (CatSalut)",
          'Registro Central de Asegurados (CatSalut)',
          'Health insurance register (CatSalut)',
        ),
        checkbox: { field: 'CHK_CATSALUT', caption: 'CatSalut' },
        products: [
          product('RCA', "Registre Central d'Assegurats (RCA)", 'STANDARD', [
            { code: 'RCA_CONSULTA', name: "Consulta de dades d'assegurats" },
            { code: 'RCA_VERIFICACIO', name: "Verificació d'assegurats per CIP", variants: ['RCA_VALIDACIO'] },
          ]),
        ],
      },
    ],
  },
  {
    id: 'POL_LING',
    name: 'Departament de Política Lingüística (Generalitat de Catalunya)',
    services: [
      {
        id: 'CERTIFICAT_CATALA',
        name: text('Certificat de nivell de català', 'Certificado de nivel de catalán', 'Catalan language certificate'),
        checkbox: { field: 'CHK_CERF_CAT', caption: 'Nivell Certificat Català' },
        products: [
          product('CERTIFICAT_CATALA', 'Certificat de nivell de català', 'STANDARD', [
            { code: 'CERTIFICAT_CATALA_CONSULTA', name: 'Consulta de certificat de català' },
            { code: 'CERTIFICAT_CATALA_VERIFICACIO', name: 'Verificació de certificat de català' },
          ]),
        ],
      },
    ],
  },
  {
    id: 'ICASS',
    name: "Direcció General de l'Autonomia Personal i la Discapacitat (abans ICASS)",
    services: [
      {
        id: 'DISCAPACITAT',
        name: text(
          'Grau de discapacitat (Catalunya)',
          'Grado de discapacidad (Cataluña)',
          'Disability degree (Catalonia)',
        ),
        checkbox: { field: 'CHK_SISPAP', caption: 'Discapacitat (SISPAP)' },
        products: [
          product('GRAU_DISCAPACITAT', 'Grau de discapacitat (Catalunya)', 'STANDARD', [
            { code: 'GRAU_DISCAPACITAT_SIMPLE', name: 'Grau de discapacitat, dades bàsiques' },
            { code: 'GRAU_DISCAPACITAT_TOTAL', name: 'Grau de discapacitat, dades avançades' },
            { code: 'GRAU_DISCAPACITAT_AMPLIADA', name: 'Grau de discapacitat, dades avançades ampliades' },
          ]),
        ],
      },
    ],
  },
  {
    id: 'IDESCAT',
    name: "Institut d'Estadística de Catalunya (IDESCAT)",
    services: [
      {
        id: 'PADRO_HISTORIC',
        name: text('Padró històric (IDESCAT)', 'Padrón histórico (IDESCAT)', 'Historical census (IDESCAT)'),
        checkbox: { field: 'CHK_IDESCAT', caption: 'Institut d’Estadística de Catalunya (IDESCAT)' },
        products: [
          product('PADRO_HISTORIC', "Padró històric (informe històric d'empadronament)", 'STANDARD', [
            { code: 'TITULAR_HISTORIC', name: 'Històric de residència (IDESCAT)' },
            { code: 'CONVIVENTS_HISTORIC', name: 'Històric de convivència (IDESCAT)' },
          ]),
        ],
      },
    ],
  },
  {
    id: 'JUSTICIA',
    name: 'Departament de Justícia (Generalitat de Catalunya)',
    services: [
      {
        id: 'ENTITATS_JURIDIQUES',
        name: text("Registre d'Entitats Jurídiques", 'Registro de Entidades Jurídicas', 'Register of Legal Entities'),
        checkbox: { field: 'CHK_ENT_JUR', caption: 'Registre d’Entitats Jurídiques' },
        products: [
          product('REGISTRE_ENTITATS', "Registre d'Entitats Jurídiques", 'CORPME', [
            { code: 'ENTITAT_INSCRIPCIO', name: "Dades bàsiques (inscripció) d'entitats" },
            { code: 'ENTITAT_DADES', name: 'Dades domiciliàries i òrgans de govern' },
            { code: 'ENTITAT_ESTATUTS', name: "Estatuts d'una entitat" },
            { code: 'ENTITAT_COMPTES', name: "Comptes d'una entitat" },
            {
              code: 'ENTITAT_ESCRIPTURES',
              name: "Enviament d'escriptures (exclusiu del Col·legi de Notaris de Catalunya)",
            },
          ]),
        ],
      },
      {
        id: 'PARELLES_ESTABLES',
        name: text('Registre de Parelles Estables', 'Registro de Parejas Estables', 'Register of Stable Couples'),
        checkbox: null,
        products: [
          product('RPE', 'Registre de Parelles Estables', 'STANDARD', [
            { code: 'RPE_CONSULTA', name: "Situació d'un titular al registre" },
            { code: 'RPE_VERIFICACIO', name: "Situació a partir d'un o dels dos membres de la parella" },
          ]),
        ],
      },
    ],
  },
  {
    id: 'DRETS_SOCIALS',
    name: 'Departament de Drets Socials (Generalitat de Catalunya)',
    services: [
      {
        id: 'FAMILIA_MONOPARENTAL',
        name: text('Títol de família monoparental', 'Título de familia monoparental', 'Single-parent family title'),
        checkbox: { field: 'CHK_FAM_MON', caption: 'Títol de Família Monoparental' },
        products: [
          product('TFM', 'Títol de família monoparental', 'STANDARD', [
            { code: 'TFM_VIGENCIA', name: 'Vigència del títol en una data' },
            { code: 'TFM_DADESCOMPLETES', name: 'Dades completes del títol' },
            { code: 'TFM_DADESCOMPLETES_DIS', name: 'Dades completes i nombre de discapacitats' },
            { code: 'TFM_DADESCOMPLETES_MASSIU', name: 'Dades completes (lot)' },
            { code: 'TFM_DADESCOMPLETES_DIS_MASSIU', name: 'Dades completes i nombre de discapacitats (lot)' },
          ]),
        ],
      },
      {
        id: 'FAMILIA_NOMBROSA',
        name: text('Títol de família nombrosa', 'Título de familia numerosa', 'Large family title'),
        checkbox: { field: 'CHK_FAM_NUM', caption: 'Títol de Família Nombrosa' },
        products: [
          product('TFN', 'Títol de família nombrosa', 'STANDARD', [
            { code: 'TFN_VIGENCIA', name: 'Vigència del títol en una data' },
            { code: 'TFN_DADESCOMPLETES', name: 'Dades completes del títol' },
            { code: 'TFN_DADESCOMPLETES_DIS', name: 'Dades completes i nombre de discapacitats' },
            { code: 'TFN_DADESCOMPLETES_MASSIU', name: 'Dades completes (lot)' },
            { code: 'TFN_DADESCOMPLETES_DIS_MASSIU', name: 'Dades completes i nombre de discapacitats (lot)' },
          ]),
        ],
      },
      {
        id: 'RENDA_GARANTIDA',
        name: text('Renda Garantida de Ciutadania', 'Renta Garantizada de Ciudadanía', 'Guaranteed Citizenship Income'),
        checkbox: { field: 'CHK_RENDA_GARANTIDA', caption: 'Renda Garantida Ciutadana' },
        products: [
          product('RGC', 'Renda Garantida de Ciutadania', 'STANDARD', [
            { code: 'RGC_CONSULTA', name: 'Situació de prestacions RGC' },
            { code: 'RGC_CONSULTA_HISTORIC', name: 'Històric de prestacions RGC' },
          ]),
        ],
      },
    ],
  },
  {
    id: 'SCT',
    name: 'Servei Català de Trànsit (SCT)',
    services: [
      {
        id: 'SCT_DENUNCIES',
        name: text(
          'Denúncies al Servei Català de Trànsit',
          'Denuncias al Servei Català de Trànsit',
          'Traffic reports to the Catalan Traffic Service',
        ),
        checkbox: {
          field: 'CHK_SCT_DENUNCIES',
          caption: 'SCT-DENUNCIES: Enviament de denúncies al Servei Català de Trànsit (SCT)',
        },
        products: [
          product('SCT_DENUNCIES', 'Enviament de denúncies al Servei Català de Trànsit', 'STANDARD', [
            { code: 'SCT_REMESA', name: 'Enviament de remesa de butlletes (asíncron)' },
            { code: 'SCT_BUTLLETES', name: 'Obtenció de rang de butlletes' },
            { code: 'SCT_CATALEG', name: 'Catàleg de normatives' },
          ]),
        ],
      },
    ],
  },
  {
    id: 'SOC',
    name: "Servei d'Ocupació de Catalunya (SOC)",
    services: [
      {
        id: 'SOC',
        name: text("Demandants d'ocupació (SOC)", 'Demandantes de empleo (SOC)', 'Job seekers (SOC)'),
        checkbox: { field: 'CHK_SOC', caption: 'Servei d’Ocupació de Catalunya (SOC)' },
        products: [
          product('SOC', "Demandants d'ocupació", 'STANDARD', [
            { code: 'SOC_CERT_INSCRIPCIO', name: "Certificat d'inscripció com a demandant d'ocupació" },
            { code: 'SOC_CERT_ULTIMPERIODE', name: "Certificat de períodes d'inscripció" },
            { code: 'SOC_CERT_DADESPERSONALS', name: 'Certificat de dades personals' },
            { code: 'SOC_CERT_DONO', name: "Certificat de demandant d'ocupació no ocupat (DONO)" },
          ]),
        ],
      },
    ],
  },
  {
    id: 'RELI_EMISSOR',
    name: 'Organisme emissor no documentat',
    services: [
      {
        id: 'RELI',
        name: text('Empreses licitadores (RELI)', 'Empresas licitadoras (RELI)', 'Bidders register (RELI)'),
        checkbox: null,
        products: [
          product('RELI', 'RELI (nom no expandit a la font)', 'STANDARD', [
            { code: 'RELI_CONSULTA_EMPRESA', name: "Consulta d'empresa al RELI" },
          ]),
        ],
      },
    ],
  },
  {
    id: 'CAMINS_EMISSOR',
    name: 'Organisme emissor no documentat',
    services: [
      {
        id: 'CAMINS',
        name: text(
          'Matrícula universitària (CAMINS)',
          'Matrícula universitaria (CAMINS)',
          'University enrolment (CAMINS)',
        ),
        checkbox: null,
        products: [
          product('CAMINS', 'CAMINS (estat de pagament de matrícula universitària)', 'STANDARD', [
            {
              code: 'CAMINS_ESTAT_PAGAMENT_MATRICULA',
              name: 'Estat de pagament de la matrícula universitària',
              variants: ['CAMINS_ESTAT_MATRICULA'],
            },
          ]),
        ],
      },
    ],
  },
] as const satisfies readonly Issuer[];
