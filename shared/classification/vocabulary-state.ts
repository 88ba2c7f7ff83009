import { list, type VocabularyRow } from './sense.ts';

/**
 * How people name the services of the State, in Catalan and Spanish and without accents. Sources: captions of the form,
 * the issuers' documentation, the agents' procedure and the wording of tickets (routing rules §5, T5, T6, T12-T14).
 */
export const stateWords: readonly VocabularyRow[] = [
  {
    service: 'AEAT',
    words: list('aeat, agencia estatal de administracio tributaria, agencia estatal d administracio tributaria'),
  },
  { service: 'AEAT', words: list('agencia estatal de la administracion tributaria, agencia estatal tributaria') },
  { service: 'AEAT', sharedBy: ['ATC'], words: list('agencia tributaria, agència tributària') },
  { service: 'AEAT', isWeak: true, words: list('hisenda, hacienda') },
  {
    service: 'AEAT',
    product: 'AEAT_IRPF',
    words: list('nivell de renda, nivel de renta, irpf, certificat de renda, certificats de renda'),
  },
  {
    service: 'AEAT',
    product: 'AEAT_IRPF',
    words: list('certificado de renta, certificados de renta, declaració de la renda, declaración de la renta'),
  },
  {
    service: 'AEAT',
    product: 'AEAT_IRPF',
    words: list('renda per a beques, renta para becas, dades de renda, datos de renta, renda dels sol·licitants'),
  },
  {
    service: 'AEAT',
    product: 'AEAT_IRPF',
    words: list('pensions públiques exemptes, pensiones públicas exentas, renda de les famílies'),
  },
  {
    service: 'AEAT',
    product: 'AEAT_IAE',
    words: list(`
      iae, impost d activitats econòmiques, impuesto de actividades económicas,
      impuesto sobre actividades económicas`),
  },
  {
    service: 'AEAT',
    product: 'AEAT_IAE',
    words: list('impost sobre activitats econòmiques, impost activitats econòmiques'),
  },
  {
    service: 'AEAT',
    product: 'AEAT_DADES',
    sharedBy: ['ATC'],
    words: list('obligacions tributàries, obligaciones tributarias, deutes tributaris, deudas tributarias'),
  },
  {
    service: 'AEAT',
    product: 'AEAT_DADES',
    words: list('dades tributàries, datos tributarios, domicili fiscal, domicilio fiscal'),
  },
  {
    service: 'AEAT',
    product: 'AEAT_DADES',
    words: list(`
      al corrent amb hisenda, al corrent de pagament amb hisenda, al corriente con hacienda,
      al corriente de pago con hacienda`),
  },
  {
    service: 'AEAT',
    product: 'AEAT_DADES',
    modality: 'INFOCAT',
    words: list(`
      dades cadastrals d un contribuent, dades cadastrals del contribuent,
      datos catastrales de un contribuyente`),
  },
  {
    service: 'ANTECEDENTS_PENALS',
    product: 'RCP',
    words: list('antecedents penals, antecedentes penales, rcp, delictes sexuals, delitos sexuales'),
  },
  {
    service: 'ANTECEDENTS_PENALS',
    product: 'RCP',
    words: list(`
      delictes de naturalesa sexual, delitos de naturaleza sexual, delinqüents sexuals, delincuentes sexuales,
      registre central de penats`),
  },
  {
    service: 'REGISTRE_CIVIL',
    product: 'REGISTRE_CIVIL',
    words: list('registre civil, registro civil, registros civiles, registres civils, dicireg'),
  },
  {
    service: 'CADASTRE',
    product: 'CADASTRE',
    words: list(`
      cadastre, catastro, cadastro, catastre, dades cadastrals, datos catastrales, informació cadastral,
      información catastral`),
  },
  {
    service: 'CADASTRE',
    product: 'CADASTRE',
    words: list(`
      certificació cadastral, certificación catastral, referència cadastral, referencia catastral,
      certificació de titularitat, titularitat cadastral`),
  },
  {
    service: 'CADASTRE',
    product: 'CADASTRE',
    words: list(`
      descriptiva i gràfica, descriptiva y gráfica, consulta cadastral, consulta catastral,
      consultes cadastrals`),
  },
  {
    service: 'DGP',
    sharedBy: ['RESIDENCIA_LEGAL'],
    words: list(`
      dgp, direcció general de la policia, dirección general de la policía, direcció general de policia,
      dirección general de policía, policía nacional, policia nacional`),
  },
  {
    service: 'DGP',
    product: 'DGP_IDENTITAT',
    words: list(`
      dades d identitat, dades de identitat, verificació d identitat, verificació de les dades d identitat,
      verificació de la identitat, consulta d identitat`),
  },
  {
    service: 'DGP',
    product: 'DGP_IDENTITAT',
    words: list(`
      datos de identidad, verificación de identidad, verificación de datos de identidad, consulta de identidad,
      dgp identitat, dgp identidad`),
  },
  {
    service: 'DGP',
    product: 'DGP_IDENTITAT',
    words: list('identitat de la dgp, identidad de la dgp, identitat dgp, identidad dgp, dades del dni, datos del dni'),
  },
  {
    service: 'DGP',
    product: 'DGP_RESIDENCIA',
    words: list(`
      tràmits de residència, trámites de residencia, històric de tràmits de residència legal,
      histórico de trámites de residencia legal, tràmits de residència legal`),
  },
  {
    service: 'RESIDENCIA_LEGAL',
    words: list(`
      residència legal, residencia legal, residència legal d estrangers, residencia legal de extranjeros,
      estrangeria, extranjería, consulta d estrangers`),
  },
  {
    service: 'DISCAPACITAT_CCAA',
    product: 'GRAU_DISCAPACITAT_CCAA',
    words: list('rd 888 2022, discapacitat ccaa, discapacidad ccaa, discapacitats ccaa, grau discapacitat ccaa'),
  },
  {
    service: 'FAMILIA_NOMBROSA_CCAA',
    product: 'TFN_CCAA',
    words: list('família nombrosa ccaa, familia numerosa ccaa, tfn ccaa'),
  },
  { service: 'DGT', sharedBy: ['IVTM'], words: list('dgt, direcció general de trànsit, dirección general de tráfico') },
  {
    service: 'DGT',
    product: 'DGT',
    words: list(`
      vehicles i conductors, vehículos y conductores, dades de vehicles, datos de vehículos,
      dades d un vehicle, dades del vehicle, datos del vehículo, datos de vehículo`),
  },
  {
    service: 'DGT',
    product: 'DGT',
    words: list(`
      permisos de conduir, permisos de conducir, permís de conduir, titular de la via, distintiu mediambiental,
      distintiu ambiental, distintivo ambiental, distintivo medioambiental, etiqueta ambiental,
      etiqueta mediambiental, eucaris`),
  },
  {
    service: 'DGT',
    product: 'DGT',
    words: list(`
      titularitat de vehicles, titularidad de vehículos, titular del vehicle, titular del vehículo,
      historial de domicilis`),
  },
  {
    service: 'DGT',
    product: 'DGT',
    modality: 'DGT_DADES_VEHICLE_IVTM',
    words: list(`
      dades d un vehicle per l ivtm, dades d un vehicle per a l ivtm, dades de vehicles per a l ivtm,
      dades de vehicles per l ivtm, datos de vehículo para el ivtm, datos de vehículos para el ivtm`),
  },
  { service: 'DGT', product: 'DGT', isAtex: true, words: list('atex') },
  {
    service: '',
    sharedBy: ['IVTM', 'DGT'],
    words: list('exempció de l ivtm, exempció ivtm, exempcions de l ivtm, exención del ivtm, exención ivtm'),
  },
  {
    service: 'IVTM',
    product: 'ATMV',
    words: list(`
      ivtm, atmv, impost de vehicles, impuesto de vehículos, tracció mecànica, tracción mecánica,
      registre de deutors, registro de deudores, impost municipal de vehicles`),
  },
  {
    service: 'IVTM',
    product: 'ATMV',
    words: list(`
      deutors de l ivtm, deutors ivtm, deudores del ivtm, deudores ivtm, deutors de l impost de vehicles,
      deudores del impuesto de vehículos, impagaments de l ivtm`),
  },
  {
    service: 'INE',
    words: list(`
      institut nacional d estadística, instituto nacional de estadística, servei ine, servicio ine,
      servei de l ine, servicio del ine, integració ine, integración ine`),
  },
  {
    service: 'INE',
    words: list('integració amb l ine, integración con el ine, integració de l ine, dades de l ine, datos del ine'),
  },
  {
    service: 'INSS',
    product: 'PRESTACIONS_SOCIALS',
    words: list(`
      inss, tsd, targeta social, tarjeta social, prestacions socials, prestaciones sociales, rpsp,
      institut nacional de la seguretat social, instituto nacional de la seguridad social`),
  },
  {
    service: 'IMSERSO',
    product: 'DEPENDENCIA',
    words: list(
      'imserso, grau de dependència, grado de dependencia, nivell de dependència, nivell i grau de dependència',
    ),
  },
  { service: 'IMSERSO', product: 'DEPENDENCIA', isWeak: true, words: list('dependència, dependencia') },
  {
    service: 'IGAE',
    product: 'IGAE',
    words: list(`
      igae, bdns, base de dades nacional de subvencions, base de datos nacional de subvenciones, minimis,
      ajudes d estat, ayudas de estado`),
  },
  {
    service: 'EDUCACIO',
    product: 'MEPSYD',
    words: list(`
      mepsyd, titulacions, titulaciones, títols universitaris, títulos universitarios,
      titulacions universitàries, titulacions acadèmiques, titulaciones académicas, ministeri d educació,
      ministerio de educación, títols no universitaris, títols acadèmics, títulos académicos`),
  },
  { service: 'MUFACE', product: 'MUFACE', words: list('muface') },
  {
    service: 'PODERS_NOTARIALS',
    product: 'PODERS_NOTARIALS',
    words: list(`
      poders notarials, poderes notariales, subsistència de poders, subsistencia de poderes,
      subsistència d administradors, subsistencia de administradores, notariat, notariado`),
  },
  {
    service: 'SEPE',
    product: 'INEM',
    words: list(`
      sepe, inem, spee, prestacions per desocupació, prestaciones por desempleo, prestacions d atur,
      prestació d atur, prestacions atur, prestació per desocupació, prestación por desempleo,
      prestaciones de paro, dades d atur`),
  },
  {
    service: 'SEPE',
    product: 'INEM',
    words: list(`
      subsidi d atur, subsidio de desempleo, servei públic d ocupació estatal, servicio público de empleo,
      servei públic d ocupació, imports de prestacions`),
  },
  {
    service: '',
    sharedBy: ['SEPE', 'SOC'],
    isWeak: true,
    words: list('atur, situació d atur, situación de desempleo, desempleo'),
  },
  {
    service: '',
    sharedBy: ['INSS', 'SEPE', 'RENDA_GARANTIDA'],
    isWeak: true,
    words: list('prestacions, prestaciones'),
  },
  {
    service: 'TGSS',
    sharedBy: ['INSS'],
    words: list(`
      tgss, tresoreria general de la seguretat social, tesorería general de la seguridad social,
      seguretat social, seguridad social`),
  },
  {
    service: 'TGSS',
    product: 'SCSP_TGSS',
    words: list(`
      deute amb la seguretat social, deutes amb la seguretat social, deuda con la seguridad social,
      deudas con la seguridad social, deute tgss, deuda tgss, deute de la tgss, deute amb la tgss,
      deuda con la tgss`),
  },
  {
    service: 'TGSS',
    product: 'SCSP_TGSS',
    words: list(`
      al corrent amb la seguretat social, al corrent de la seguretat social,
      al corrent de pagament amb la seguretat social, al corrent de pagament de la seguretat social,
      al corriente con la seguridad social, al corriente de la seguridad social,
      al corriente de pago con la seguridad social, al corriente de pago de la seguridad social,
      al corrent amb la tgss, al corriente con la tgss`),
  },
  {
    service: 'TGSS',
    product: 'SCSP_TGSS',
    words: list(`
      alta laboral, jornades agràries, jornadas agrarias, jornadas reales, obligacions amb la seguretat social,
      obligaciones con la seguridad social`),
  },
  {
    service: 'TGSS',
    product: 'TGSS_VIDA_LABORAL',
    words: list(`
      vida laboral, vides laborals, vidas laborales, números d afiliació, números de afiliación,
      número d afiliació, número de afiliación`),
  },
  {
    service: '',
    sharedBy: ['TGSS', 'ATC', 'AEAT'],
    isWeak: true,
    meaning: { TGSS: 'SCSP_TGSS', ATC: 'ATC', AEAT: 'AEAT_DADES' },
    words: list(`
      situació de deute, situación de deuda, al corrent de pagament, al corriente de pago, al corrent, al corriente,
      deute, deutes, deuda, deudas, situació d alta, situación de alta`),
  },
];
