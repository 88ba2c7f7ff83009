import { aeatLoadStep, aeatMessageStep, aeatScreenshotStep } from './aeat.ts';
import { asRevised } from './as-revised.ts';
import { closeStep, finishedStep, homologationStep } from './closing.ts';
import { checkStep } from './compare.ts';
import { configureIpsStep } from './configure-ips.ts';
import { corpmeMessageStep, registerProStep } from './corpme.ts';
import { collegeConsentStep, dcocPropertiesStep } from './dcoc.ts';
import { documentsStep } from './documents.ts';
import { minhapVersions } from './minhap-versions.ts';
import { coetcStep } from './not-to-integrate.ts';
import { padroAnswerStep, padroJiraStep, padroMessageStep, padroPurposeStep } from './padro.ts';
import type { Procedure } from './procedure-version.ts';
import { integratorStep } from './register-integrator.ts';
import { registerPreStep } from './register-pre.ts';
import { transferStep } from './transfer.ts';

const fromPas1 = ['documents', 'check-authorisations', 'transfer-support-unit'];
const fromPas5 = ['configure-ips', 'homologation-request', 'register-integrator', 'close-ticket'];

/** The way each service goes: the standard one first, then those that leave it. */
export const serviceProcedures: readonly Procedure[] = [
  {
    id: 'estandard',
    name: { ca: 'Via estàndard', es: 'Vía estándar', en: 'Standard way' },
    when: {
      ca: 'Tots els altres serveis: de la Generalitat, i els de l’Estat que no van pel ministeri.',
      es: 'Todos los demás servicios: de la Generalitat, y los del Estado que no van por el ministerio.',
      en: 'All other services: the Generalitat’s, and the State’s that do not go through the ministry.',
    },
    chosenFor: 'service',
    notes: ['Les altres vies d’un servei en comparteixen els passos que no canvien.'],
    shares: [],
    versions: asRevised(
      documentsStep,
      checkStep,
      transferStep,
      registerPreStep,
      configureIpsStep,
      homologationStep,
      integratorStep,
      finishedStep,
      closeStep,
    ),
  },
  {
    id: 'minhap',
    name: { ca: 'Serveis que van pel MINHAP', es: 'Servicios que van por el MINHAP', en: 'Through MINHAP' },
    when: {
      ca: 'Serveis de l’Estat, menys AEAT, TGSS i, de la DGT, ATEX i els deutors de l’IVTM (ATMV). La vida laboral de la TGSS sí que hi va.',
      es: 'Servicios del Estado, menos AEAT, TGSS y, de la DGT, ATEX y los deudores del IVTM (ATMV). La vida laboral de la TGSS sí que va.',
      en: 'State services, but AEAT, TGSS and, of the DGT, ATEX and vehicle tax debtors (ATMV). TGSS’s vida laboral does go.',
    },
    chosenFor: 'service',
    notes: [
      'Fins que el ministeri no ho confirma no es dona res d’alta al SIRI.',
      'Amb el codi INE10_PROVES es crea una finalitat SIA pròpia de l’ens, si encara no hi és; sense, s’autoritza amb Monitoratge - Proves (PROVES) després de contrastar el correu amb l’evidència de la petició a PRE.',
      'El Word només s’envia si el ministeri el demana expressament; va sense signar.',
      'El ministeri pot canviar la plantilla de l’Excel, també de nom: llavors es baixa la nova de la seva web, a «Formularios y Procedimientos de Autorización». Per a PRE no cal consultar-ho abans amb Suport Tècnic.',
      'De la DGT: abans de dir res d’ATEX, comproveu-ho, perquè consta que el canal és tancat; la modalitat DGT_DADES_VEHICLE_IVTM [es pregunta](dubtes.md); les de sancions requereixen un conveni amb la DGT.',
    ],
    shares: [...fromPas1, ...fromPas5, 'finished-message'],
    versions: minhapVersions,
  },
  {
    id: 'aeat',
    name: { ca: 'AEAT', es: 'AEAT', en: 'AEAT' },
    when: {
      ca: 'Serveis de l’Agència Tributària estatal.',
      es: 'Servicios de la Agencia Tributaria estatal.',
      en: 'Services of the State tax agency.',
    },
    chosenFor: 'service',
    notes: ['No va pel ministeri: és l’ens qui registra el seu CDA a l’AEAT. A PRO el certificat ja hi hauria de ser.'],
    shares: [...fromPas1, 'register-pre', 'body-silence', ...fromPas5],
    versions: asRevised(aeatMessageStep, aeatScreenshotStep, aeatLoadStep),
  },
  {
    id: 'corpme',
    name: { ca: 'CORPME i Registre d’Entitats', es: 'CORPME y Registro de Entidades', en: 'CORPME and Entitats' },
    when: {
      ca: 'Registre Mercantil, Registre de la Propietat i Registre d’Entitats Jurídiques.',
      es: 'Registro Mercantil, Registro de la Propiedad y Registro de Entidades Jurídicas.',
      en: 'Registre Mercantil, Registre de la Propietat and Registre d’Entitats Jurídiques.',
    },
    chosenFor: 'service',
    notes: ['Només PRO: a PRE no hi ha dades per validar i no es donen credencials. No es demana homologació.'],
    shares: [...fromPas1, 'configure-ips', 'register-integrator', 'close-ticket'],
    versions: asRevised(registerProStep, corpmeMessageStep),
  },
  {
    id: 'dcoc',
    name: { ca: 'Col·legis oficials (DCOC)', es: 'Colegios oficiales (DCOC)', en: 'Colleges (DCOC)' },
    when: {
      ca: 'Documents visats d’un col·legi professional, menys el COETC.',
      es: 'Documentos visados de un colegio profesional, menos el COETC.',
      en: 'Endorsed documents of a professional college, COETC apart.',
    },
    chosenFor: 'service',
    notes: [
      'Un correu per col·legi. Fins que el col·legi no hi està d’acord no es passa al Pas 2.',
      'De les línies de dcoc.properties només se saben la del COAC (dcoc.coac.expedients.organismes) i la del CAATEEB (dcoc.caatb.expedients.organismes). Són llistes de codis separats per comes: `dcoc.coac.expedients.organismes=801930008,0801930008,7972100020`.',
    ],
    shares: [...fromPas1, 'register-pre', ...fromPas5],
    versions: asRevised(collegeConsentStep, dcocPropertiesStep),
  },
  {
    id: 'coetc',
    name: { ca: 'COETC', es: 'COETC', en: 'COETC' },
    when: {
      ca: 'Col·legi d’Enginyers de Telecomunicació.',
      es: 'Colegio de Ingenieros de Telecomunicación.',
      en: 'College of telecommunication engineers.',
    },
    chosenFor: 'service',
    notes: ['No hi ha integració: es respon i, si no es demana res més, es tanca. El missatge és del 2019.'],
    shares: ['close-ticket'],
    versions: asRevised(coetcStep),
  },
  {
    id: 'padro',
    name: { ca: 'Padró', es: 'Padrón', en: 'Padró' },
    when: {
      ca: 'Padró municipal; el padró històric (IDESCAT) va per la via estàndard.',
      es: 'Padrón municipal; el padrón histórico (IDESCAT) va por la vía estándar.',
      en: 'The municipal padró; the padró històric (IDESCAT) goes the standard way.',
    },
    chosenFor: 'service',
    notes: [
      'Si l’ajuntament només vol consultar el padró d’altres, un cop contestada la pregunta, segueix la via estàndard.',
      'Per desplegar-lo no cal tenir el formulari ni el CDA: el certificat es demana a l’ajuntament en el missatge.',
    ],
    shares: [...fromPas1, 'register-pre', ...fromPas5],
    versions: asRevised(padroPurposeStep, padroJiraStep, padroMessageStep, padroAnswerStep),
  },
];
