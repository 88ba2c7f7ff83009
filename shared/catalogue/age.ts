import { type Issuer, product, text } from './types.ts';

/** The State administration (AGE): the form group SUB_ADMIN_GEN_ESTADO. Names are the issuers' own, in Catalan. */
export const age = [
  {
    id: 'AEAT',
    name: "Agència Estatal d'Administració Tributària (AEAT)",
    services: [
      {
        id: 'AEAT',
        name: text('Tributs i renda (AEAT)', 'Tributos y renta (AEAT)', 'Tax and income (AEAT)'),
        checkbox: { field: 'CHK_AGENCIA', caption: 'Agencia Estatal de la Administración Tributaria (AEAT)' },
        products: [
          product('AEAT_DADES', 'Dades tributàries', 'AEAT', [
            { code: 'ECOT101', name: 'Obligacions tributàries: llei de contractes' },
            { code: 'ECOT102', name: 'Obligacions tributàries: autorització de transport' },
            { code: 'ECOT103', name: 'Obligacions tributàries: subvencions i ajuts' },
            { code: 'ECOT104', name: 'Obligacions tributàries: permisos de residència i treball' },
            { code: 'ECOTGEN', name: 'Obligacions tributàries: genèric' },
            { code: 'SCPWIJ1R', name: "Domicili fiscal d'un contribuent" },
            { code: 'INFOCAT', name: "Dades cadastrals d'un contribuent" },
            {
              code: 'VERIFICAR_NIF',
              name: 'Verificació de NIF (qualitat de dades identificatives)',
              variants: ['VALIDAR_NIF'],
            },
          ]),
          product('AEAT_IRPF', 'Renda (IRPF)', 'AEAT', [
            { code: 'IRPF', name: "Certificat d'IRPF d'un contribuent en un exercici" },
            { code: 'C2', name: 'Nivell de renda' },
            { code: 'C4', name: 'Renda per a prestacions socials' },
            { code: 'C6', name: 'Renda per a beques' },
            { code: 'PPE', name: 'Pensions públiques exemptes' },
          ]),
          product('AEAT_IAE', "Impost d'Activitats Econòmiques (IAE)", 'AEAT', [
            { code: 'AEATIAE', name: "Epígrafs de l'IAE del contribuent", variants: ['AEAT_IAE'] },
          ]),
        ],
      },
    ],
  },
  {
    id: 'MJUSTICIA',
    name: 'Ministeri de Justícia',
    services: [
      {
        id: 'ANTECEDENTS_PENALS',
        name: text('Antecedents penals', 'Antecedentes penales', 'Criminal records'),
        checkbox: { field: 'CHK_ANTECEDENTES', caption: 'Antecedentes Penales' },
        products: [
          product('RCP', 'Antecedents penals', 'MINHAP', [
            { code: 'ANTECEDENTS_PENALS', name: "Inexistència d'antecedents penals" },
            { code: 'DELICTES_SEXUALS', name: "Inexistència d'antecedents per delictes sexuals" },
          ]),
        ],
      },
      {
        id: 'REGISTRE_CIVIL',
        name: text('Registre Civil', 'Registro Civil', 'Civil Registry'),
        checkbox: { field: 'CHK_REG_CIV', caption: 'Registros Civiles' },
        products: [
          product('REGISTRE_CIVIL', 'Registre Civil', 'MINHAP', [
            { code: 'NAIXEMENT', name: 'Consulta de naixement' },
            { code: 'MATRIMONI', name: 'Consulta de matrimoni' },
            { code: 'DEFUNCIO', name: 'Consulta de defunció' },
          ]),
        ],
      },
    ],
  },
  {
    id: 'CCAA',
    name: "Comunitats autònomes de la resta de l'Estat",
    services: [
      {
        id: 'DISCAPACITAT_CCAA',
        name: text('Discapacitat (altres CCAA)', 'Discapacidad (otras CCAA)', 'Disability (other regions)'),
        checkbox: { field: 'CHK_SIDCAPACITATS', caption: "CCAA de la resta de l'Estat - Dades de discapacitats" },
        products: [
          product('GRAU_DISCAPACITAT_CCAA', 'Grau de discapacitat (altres CCAA)', 'MINHAP', [
            { code: 'GRAU_DISCAPACITAT_CCAA_RD8882022', name: 'Grau de discapacitat CCAA (RD 888/2022)' },
            { code: 'GRAU_DISCAPACITAT_CCAA', name: 'Grau de discapacitat CCAA (versió anterior)' },
          ]),
        ],
      },
      {
        id: 'FAMILIA_NOMBROSA_CCAA',
        name: text('Família nombrosa (altres CCAA)', 'Familia numerosa (otras CCAA)', 'Large family (other regions)'),
        checkbox: { field: 'CHK_FAM_NOMBROSA', caption: "CCAA de la resta de l'Estat - Títol de família nombrosa" },
        products: [
          product('TFN_CCAA', 'Títol de família nombrosa (altres CCAA)', 'MINHAP', [
            { code: 'TFN_CCAA', name: 'Títol de família nombrosa CCAA' },
          ]),
        ],
      },
    ],
  },
  {
    id: 'CATASTRO',
    name: 'Direcció General del Cadastre',
    services: [
      {
        id: 'CADASTRE',
        name: text('Cadastre', 'Catastro', 'Land Registry (Cadastre)'),
        checkbox: { field: 'CHK_CATASTRO', caption: 'Dirección General de Catastro' },
        products: [
          product('CADASTRE', 'Cadastre', 'MINHAP', [
            { code: 'DADES_CADASTRALS', name: 'Consulta de dades cadastrals' },
            { code: 'CERTIFICACIO_TITULARITAT', name: "Certificació de titularitat d'un bé immoble" },
            { code: 'DESCRIPTIVA_GRAFICA', name: "Certificació descriptiva i gràfica d'un immoble" },
            { code: 'DOCUMENT_CSV', name: 'Document associat a un CSV' },
          ]),
        ],
      },
    ],
  },
  {
    id: 'DGP',
    name: 'Direcció General de la Policia (DGP)',
    services: [
      {
        id: 'DGP',
        name: text('Identitat i residència (DGP)', 'Identidad y residencia (DGP)', 'Identity and residence (DGP)'),
        checkbox: { field: 'CHK_DGP', caption: 'Dirección General de Policía (DGP)' },
        products: [
          product('DGP_IDENTITAT', 'Identitat', 'MINHAP', [
            { code: 'IDENTITAT_DADES', name: "Consulta de dades d'identitat (sense residència)" },
            { code: 'IDENTITAT_VERIFICACIO', name: "Verificació de dades d'identitat (sense residència)" },
          ]),
          product('DGP_RESIDENCIA', 'Residència (històric de tràmits)', 'MINHAP', [
            { code: 'TRAMITS_RESIDENCIA', name: 'Històric de tràmits de residència legal' },
          ]),
        ],
      },
      {
        id: 'RESIDENCIA_LEGAL',
        name: text("Residència legal d'estrangers", 'Residencia legal de extranjeros', "Foreigners' legal residence"),
        checkbox: { field: 'CHK_MINEXT_ESTRANGERIA', caption: 'Dirección General de Policía - Residencia Legal (DGP)' },
        products: [
          product('DGP_RESIDENCIA_LEGAL', "Residència legal d'estrangers", 'MINHAP', [
            { code: 'RESIDENCIA_LEGAL_DOCUMENTACIO', name: "Residència legal d'estrangers per documentació" },
            { code: 'RESIDENCIA_LEGAL_FILIACIO', name: "Residència legal d'estrangers per filiació" },
            { code: 'IDENTITAT_ESTRANGERS_AMPLIADA', name: "Identitat d'estrangers ampliada" },
          ]),
          product('ESTRANGERIA', 'Estrangeria (dades de residència legal)', 'MINHAP', [
            { code: 'RESIDENCIA_LEGAL', name: 'Consulta de dades de residència legal' },
          ]),
        ],
      },
    ],
  },
  {
    id: 'DGT',
    name: 'Direcció General de Trànsit (DGT)',
    services: [
      {
        id: 'DGT',
        name: text('Vehicles i conductors (DGT)', 'Vehículos y conductores (DGT)', 'Vehicles and drivers (DGT)'),
        checkbox: { field: 'CHK_DGT', caption: 'Dirección General de Tráfico (DGT)' },
        products: [
          product('DGT', 'Registre de vehicles i conductors', 'MINHAP', [
            { code: 'DGT_DADES_VEHICLE', name: "Dades d'un vehicle" },
            { code: 'DGT_DADES_VEHICLE_SANCIONS', name: "Dades d'un vehicle per a sancions (requereix conveni DGT)" },
            { code: 'DGT_PERMISOS_CONDUCTOR', name: "Permisos de conduir d'un conductor" },
            { code: 'DGT_TITULAR_VIA', name: "Dades d'un vehicle per al titular de la via" },
            {
              code: 'DGT_SANCIONS_CONDUCTOR',
              name: "Sancions, vigències i condemnes d'un conductor (requereix conveni DGT)",
            },
            { code: 'DGT_VEHICLES_CONDUCTOR', name: "Vehicles d'un propietari" },
            { code: 'DGT_DISTINTIU_MEDIAMBIENTAL', name: "Distintiu mediambiental d'un vehicle" },
            { code: 'DGT_EUCARIS', name: "Dades d'un vehicle EUCARIS (UE) per infracció de trànsit" },
            { code: 'DGT_DADES_VEHICLE_IVTM', name: "Dades d'un vehicle per a l'IVTM" },
            { code: 'DGT_VERIFICACIO_TITULAR', name: "Verificació del titular d'un vehicle" },
            { code: 'DGT_HISTORIAL_DOMICILIS_PROPIETARI', name: "Historial de domicilis d'un propietari" },
            { code: 'DGT_HISTORIAL_DOMICILIS_VEHICLE', name: "Historial de domicilis d'un vehicle" },
          ]),
        ],
      },
      {
        id: 'IVTM',
        name: text("Deutors de l'IVTM", 'Deudores del IVTM', 'Vehicle tax debtors (IVTM)'),
        checkbox: {
          field: 'CHK_IVTM',
          caption: 'Servei d’intercanvi de dades de deutors de l’IVTM a la Direcció General de Trànsit (DGT)',
        },
        products: [
          product('ATMV', "Deutors de l'impost municipal de vehicles (IVTM)", 'STANDARD', [
            { code: 'ATMV_ALTA', name: "Alta d'impagament de l'IVTM al registre de deutors" },
            { code: 'ATMV_CONSULTA', name: "Consulta d'impagament de l'IVTM" },
            { code: 'ATMV_ELIMINAR', name: "Eliminació d'impagament de l'IVTM" },
          ]),
        ],
      },
    ],
  },
  {
    id: 'INE',
    name: "Institut Nacional d'Estadística (INE)",
    services: [
      {
        id: 'INE',
        name: text('Estadística (INE)', 'Estadística (INE)', 'National statistics (INE)'),
        checkbox: { field: 'CHK_INE', caption: 'Instituto Nacional de Estadística (INE)' },
        products: [product(null, 'INE (servei no documentat)', null, [])],
      },
    ],
  },
  {
    id: 'INSS',
    name: 'Institut Nacional de la Seguretat Social (INSS)',
    services: [
      {
        id: 'INSS',
        name: text('Prestacions socials (INSS)', 'Prestaciones sociales (INSS)', 'Social benefits (INSS)'),
        checkbox: { field: 'CHK_INSS', caption: 'Instituto Nacional de la Seguridad Social (INSS)' },
        products: [
          product('PRESTACIONS_SOCIALS', 'Prestacions socials públiques (INSS / Targeta Social Digital)', 'MINHAP', [
            { code: 'TSD_PRESTACIONS', name: 'Prestacions TSD' },
            { code: 'TSD_INTEGRANTS', name: 'Integrants de la unitat familiar IMV o RIS (TSD)' },
            { code: 'TSD_DADES_ECONOMIQUES', name: 'Dades econòmiques TSD' },
            { code: 'PRESTACIONS', name: 'Prestacions RPSP, incapacitat temporal i maternitat (servei antic)' },
            { code: 'PRESTACIONS_HISTORIC', name: 'Històric de prestacions (servei antic)' },
          ]),
        ],
      },
    ],
  },
  {
    id: 'IMSERSO',
    name: 'Institut de la Gent Gran i Serveis Socials (IMSERSO)',
    services: [
      {
        id: 'IMSERSO',
        name: text('Dependència (IMSERSO)', 'Dependencia (IMSERSO)', 'Dependency (IMSERSO)'),
        checkbox: { field: 'CHK_IMSERSO', caption: 'Instituto de Mayores y Servicios Sociales (IMSERSO)' },
        products: [
          product('DEPENDENCIA', 'Dependència', 'MINHAP', [
            { code: 'GRAU_DEPENDENCIA', name: 'Nivell i grau de dependència' },
          ]),
        ],
      },
    ],
  },
  {
    id: 'IGAE',
    name: "Intervenció General de l'Administració de l'Estat (IGAE)",
    services: [
      {
        id: 'IGAE',
        name: text('Subvencions (IGAE)', 'Subvenciones (IGAE)', 'Subsidies (IGAE)'),
        checkbox: { field: 'CHK_IGAE', caption: 'Intervención General de la Administración del Estado (IGAE)' },
        products: [
          product('IGAE', 'IGAE - Base de Dades Nacional de Subvencions', 'MINHAP', [
            { code: 'IGAE_INHABILITACIONS', name: 'Inhabilitacions per percebre subvencions o ajuts (BDNS)' },
            { code: 'IGAE_MINIMIS_AMPLIAT', name: 'Subvencions per la regla de minimis, ampliat' },
            { code: 'IGAE_CONCESSIONS_AMPLIAT', name: 'Concessions de subvencions, ampliat' },
            { code: 'IGAE_AJUDES_ESTAT', name: "Ajudes d'Estat" },
            { code: 'IGAE_MINIMIS', name: 'Subvencions per la regla de minimis (versió anterior)' },
            { code: 'IGAE_CONCESSIONS', name: 'Concessions de subvencions (versió anterior)' },
          ]),
        ],
      },
    ],
  },
  {
    id: 'MEDUCACIO',
    name: "Ministeri d'Educació",
    services: [
      {
        id: 'EDUCACIO',
        name: text('Titulacions acadèmiques', 'Titulaciones académicas', 'Academic degrees'),
        checkbox: { field: 'CHK_MIN_EDU', caption: 'Ministerio de Educación' },
        products: [
          product('MEPSYD', 'Titulacions', 'MINHAP', [
            { code: 'TITOLS_UNIVERSITARIS', name: 'Verificació de títols universitaris' },
            { code: 'TITOLS_NO_UNIVERSITARIS', name: 'Verificació de títols no universitaris' },
            { code: 'TITOLS_UNIVERSITARIS_LLISTAT', name: 'Llistat de títols universitaris' },
            { code: 'TITOLS_NO_UNIVERSITARIS_LLISTAT', name: 'Llistat de títols no universitaris' },
            { code: 'RJCU_UNIVERSITATS', name: "RJCU: consulta d'universitats" },
            { code: 'RJCU_CENTRES', name: 'RJCU: consulta de centres universitaris' },
            { code: 'RJCU_TITOLS', name: 'RJCU: consulta de títols universitaris' },
            { code: 'RJCU_TITOL_DETALL', name: "RJCU: detall d'un títol universitari" },
          ]),
        ],
      },
    ],
  },
  {
    id: 'MUFACE',
    name: "Mutualitat General de Funcionaris Civils de l'Estat (MUFACE)",
    services: [
      {
        id: 'MUFACE',
        name: text('Afiliació a MUFACE', 'Afiliación a MUFACE', 'MUFACE membership'),
        checkbox: { field: 'CHK_MUFACE', caption: 'Mutualidad General de Funcionarios Civiles del Estado (MUFACE)' },
        products: [
          product('MUFACE', "MUFACE: dades d'afiliació", 'MINHAP', [
            { code: 'MUFACE_AFILIACIO', name: "Dades d'afiliació a MUFACE" },
          ]),
        ],
      },
    ],
  },
  {
    id: 'NOTARIAT',
    name: 'Consell General del Notariat',
    services: [
      {
        id: 'PODERS_NOTARIALS',
        name: text('Poders notarials', 'Poderes notariales', 'Notarial powers of attorney'),
        checkbox: { field: 'CHK_PODERS', caption: 'Poders Notarials' },
        products: [
          product('PODERS_NOTARIALS', 'Poders notarials', 'MINHAP', [
            { code: 'SUBSISTENCIA_ADMINISTRADORS', name: "Subsistència d'administradors d'una societat" },
            { code: 'SUBSISTENCIA_PODERS', name: 'Subsistència de poders notarials' },
            { code: 'COPIA_SIMPLE', name: 'Còpia simple de poders notarials' },
            { code: 'CONSULTA_NOTARIS', name: 'Consulta de notaris i notaries' },
          ]),
        ],
      },
    ],
  },
  {
    id: 'SEPE',
    name: "Servei Públic d'Ocupació Estatal (SEPE)",
    services: [
      {
        id: 'SEPE',
        name: text("Prestacions d'atur (SEPE)", 'Prestaciones por desempleo (SEPE)', 'Unemployment benefits (SEPE)'),
        checkbox: { field: 'CHK_SEPE', caption: 'Servicio de Empleo Públicos Estatal (SEPE)' },
        products: [
          product('INEM', 'Prestacions per desocupació', 'MINHAP', [
            { code: 'VERIF_DADES_ATUR', name: "Darrera situació de prestacions d'atur" },
            { code: 'VERIF_IMPORTS_ACTUALS', name: 'Imports de prestacions actuals' },
            { code: 'VERIF_IMPORTS_PERIODE', name: 'Imports de prestacions per període' },
          ]),
        ],
      },
    ],
  },
  {
    id: 'TGSS',
    name: 'Tresoreria General de la Seguretat Social (TGSS)',
    services: [
      {
        id: 'TGSS',
        name: text('Seguretat Social (TGSS)', 'Seguridad Social (TGSS)', 'Social Security Treasury (TGSS)'),
        checkbox: { field: 'CHK_TGSS', caption: 'Tesorería General de la Seguridad Social (TGSS)' },
        products: [
          product('SCSP_TGSS', "Deute amb la Seguretat Social i situació d'alta", 'STANDARD', [
            { code: 'Q2827003ATGSS001B', name: 'Situació de deute amb la Seguretat Social' },
            { code: 'Q2827003ATGSS006', name: 'Alta laboral a data concreta' },
            { code: 'Q2827003ATGSS008', name: 'Acreditació de jornades agràries' },
          ]),
          product('TGSS_VIDA_LABORAL', 'Vida laboral', 'MINHAP', [
            { code: 'VIDA_LABORAL', name: 'Vida laboral del darrer any' },
            { code: 'VIDA_LABORAL5', name: 'Període de vida laboral dels darrers 5 anys' },
            { code: 'NUMEROS_AFILIACIO', name: "Números d'afiliació" },
          ]),
        ],
      },
    ],
  },
] as const satisfies readonly Issuer[];
