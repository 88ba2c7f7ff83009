import { list, type VocabularyRow } from './sense.ts';

const colleges = ['COAC', 'CAATEEB', 'COL_GIRONA', 'COL_TARRAGONA', 'COETC', 'COEIC', 'CETIB'];

/** How people name the services of the Generalitat and the local census (routing rules §5, T4, T7, T11, T13, T14). */
export const generalitatWords: readonly VocabularyRow[] = [
  {
    service: '',
    words:
      list(`padró fiscal, padró de contribuents, padró d escombraries, padró de la taxa, padró de taxes, padrón fiscal,
      padrón de contribuyentes`),
  },
  {
    service: 'ACTIC',
    product: 'ACTIC',
    words: list('actic, competències tic, competencias tic, competències digitals, competencias digitales'),
  },
  {
    service: 'ATC',
    product: 'ATC',
    words: list(`
      atc, agència tributària de catalunya, agència tributària catalana, agencia tributaria de cataluña,
      agencia tributaria catalana`),
  },
  {
    service: 'BDSEU',
    product: 'BDSEU',
    words: list('bdseu, base de dades de la seu e, base de dades de la seu electrònica'),
  },
  {
    service: 'CAMINS',
    product: 'CAMINS',
    words: list(`
      pagament de matrícula, pagament de la matrícula, pago de matrícula, pago de la matrícula,
      matrícula universitària, matrícula universitaria`),
  },
  { service: 'CAMINS', product: 'CAMINS', isCommonWord: true, words: list('camins') },
  {
    service: 'CATSALUT',
    product: 'RCA',
    words: list('rca, catsalut, cat salut, registre central d assegurats, registro central de asegurados'),
  },
  {
    service: 'CERTIFICAT_CATALA',
    product: 'CERTIFICAT_CATALA',
    words: list(`
      certificat de català, certificats de català, certificat de nivell de català,
      certificats de nivell de català, nivell de català, nivells de català, certificado de catalán,
      certificados de catalán, nivel de catalán, política lingüística, coneixements de català,
      certificat català, nivell certificat català, certificado de nivel de catalán`),
  },
  {
    service: 'DISCAPACITAT',
    product: 'GRAU_DISCAPACITAT',
    words: list(
      'grau de discapacitat, discapacitat, discapacitats, discapacidad, grado de discapacidad, sispap, icass',
    ),
  },
  {
    service: 'ENTITATS_JURIDIQUES',
    product: 'REGISTRE_ENTITATS',
    words: list('entitats jurídiques, entidades jurídicas, registre d entitats, registro de entidades'),
  },
  {
    service: 'FAMILIA_MONOPARENTAL',
    product: 'TFM',
    words: list(`
      monoparental, monoparentals, monoparentales, família monoparental, familia monoparental,
      títol de família monoparental, famílies monoparentals, familias monoparentales, tfm`),
  },
  {
    service: 'FAMILIA_NOMBROSA',
    product: 'TFN',
    words: list(`
      família nombrosa, famílies nombroses, familia numerosa, familias numerosas, títol de família nombrosa,
      título de familia numerosa, tfn`),
  },
  {
    service: 'PADRO_HISTORIC',
    product: 'PADRO_HISTORIC',
    words: list(`
      padró històric, padrón histórico, històric d empadronament, histórico de empadronamiento,
      històric del padró, histórico del padrón, històric de residència, històric de convivència,
      historial d empadronament, historial de empadronamiento, informe històric d empadronament,
      empadronament històric, empadronamiento histórico, històrics d empadronament`),
  },
  {
    service: '',
    sharedBy: ['PADRO_HISTORIC', 'PADRO'],
    words: list('idescat, institut d estadística de catalunya, instituto de estadística de cataluña'),
  },
  {
    service: 'PARELLES_ESTABLES',
    product: 'RPE',
    words: list('parelles estables, parejas estables, parelles de fet, parejas de hecho, parella estable, rpe'),
  },
  {
    service: 'RELI',
    product: 'RELI',
    words: list(`
      reli, registre d empreses licitadores, registre electrònic d empreses licitadores,
      registro de empresas licitadoras`),
  },
  {
    service: 'RENDA_GARANTIDA',
    product: 'RGC',
    words: list('renda garantida, renta garantizada, renda garantida de ciutadania, rgc'),
  },
  {
    service: 'SCT_DENUNCIES',
    product: 'SCT_DENUNCIES',
    words: list(`
      sct denúncies, sct denuncias, denúncies al servei català de trànsit,
      denuncias al servei català de trànsit, denuncias al servicio catalán de tráfico, enviament de denúncies,
      envío de denuncias, remesa de butlletes, remeses de butlletes, remesas de boletines,
      denúncies de trànsit, denuncias de tráfico, denúncies del sct, denúncies a l sct, denúncies al sct,
      butlletes`),
  },
  {
    service: '',
    sharedBy: ['SCT_DENUNCIES'],
    words: list('sct, servei català de trànsit, servicio catalán de tráfico, servei català del trànsit'),
  },
  {
    service: 'SOC',
    product: 'SOC',
    words: list(`
      demandants d ocupació, demandant d ocupació, demandantes de empleo, demandante de empleo,
      servei d ocupació de catalunya, servicio de ocupación de cataluña, servei públic d ocupació de catalunya,
      servicio público de empleo de cataluña, inscripció al soc, inscrits al soc`),
  },
  { service: 'SOC', product: 'SOC', isCommonWord: true, words: list('soc') },
  {
    service: 'PADRO',
    product: 'PADRO',
    words: list(`
      padró, padrón, padró municipal, padró municipal d habitants, padrón municipal,
      padrón municipal de habitantes, empadronament, empadronaments, empadronamiento, empadronamientos,
      volant de convivència, volants de convivència, volante de empadronamiento, volant d empadronament,
      volants d empadronament, certificat d empadronament, padró telemàtic, padrón telemático`),
  },
];

/** How people name the colleges and the registrars (routing rules T15, T28). */
export const collegeWords: readonly VocabularyRow[] = [
  {
    service: 'COAC',
    product: 'DCOC_COAC',
    words: list(`
      coac, col·legi d arquitectes, col·legi oficial d arquitectes, colegio de arquitectos,
      colegio oficial de arquitectos, arquitectes de catalunya, arquitectos de cataluña`),
  },
  {
    service: 'CAATEEB',
    product: 'DCOC_CAATB',
    words: list(`
      caateeb, caatb, cateb, aparelladors de barcelona, aparejadores de barcelona,
      aparelladors arquitectes tècnics i enginyers d edificació de barcelona,
      col·legi d aparelladors de barcelona, colegio de aparejadores de barcelona`),
  },
  {
    service: 'COL_GIRONA',
    words: list(`
      aparelladors de girona, aparejadores de girona, aparejadores de gerona,
      aparelladors arquitectes tècnics i enginyers d edificació de girona, col·legi d aparelladors de girona,
      colegio de aparejadores de girona`),
  },
  {
    service: 'COL_TARRAGONA',
    words: list(`
      apatgn, caatt, aparelladors de tarragona, aparejadores de tarragona,
      aparelladors arquitectes tècnics i enginyers d edificació de tarragona,
      col·legi d aparelladors de tarragona, colegio de aparejadores de tarragona`),
  },
  {
    service: '',
    sharedBy: ['CAATEEB', 'COL_GIRONA', 'COL_TARRAGONA'],
    words: list(`
      aparelladors, aparejadores, col·legi d aparelladors, colegio de aparejadores, arquitectes tècnics,
      arquitectos técnicos`),
  },
  {
    service: 'COETC',
    words: list(`
      coetc, coit, telecos, enginyers de telecomunicació, enginyers de telecomunicacions,
      ingenieros de telecomunicación, ingenieros de telecomunicaciones, enginyers en telecomunicació,
      enginyers de telecos`),
  },
  {
    service: 'COEIC',
    words: list(`
      coeic, enginyers industrials, ingenieros industriales, enginyers industrials de catalunya,
      ingenieros industriales de cataluña`),
  },
  { service: 'CETIB', words: list('cetib, enginyers tècnics industrials, ingenieros técnicos industriales') },
  {
    service: '',
    sharedBy: colleges,
    words: list(`
      dcoc, documents visats, projectes visats, projecte visat, visats, visados, documentos visados,
      proyectos visados`),
  },
  { service: 'ECA', words: list('eca aucatel, aucatel') },
  {
    service: 'REGISTRE_MERCANTIL',
    product: 'REGISTRE_MERCANTIL',
    words: list('registre mercantil, registro mercantil, nota mercantil, notes mercantils, notas mercantiles'),
  },
  {
    service: 'REGISTRE_PROPIETAT',
    product: 'REGISTRE_PROPIETAT',
    words: list(`
      registre de la propietat, registro de la propiedad, registre propietat, nota simple, notes simples,
      notas simples, nota de localització, nota de localización, idufir`),
  },
  {
    service: '',
    sharedBy: ['REGISTRE_PROPIETAT', 'REGISTRE_MERCANTIL'],
    words: list('corpme, col·legi de registradors, colegio de registradores, registradors, registradores'),
  },
];
