import { sendingOf } from './case-history.ts';
import { ticketStep } from './define-step.ts';
import { letterWasAsked, signatureWasAsked } from './minhap-answers.ts';
import { codeOffers, minhapServices, minhapSource } from './minhap-spreadsheet.ts';
import { linkTo } from './offers.ts';
import type { Situation } from './situation.ts';

export const minhapRequestStepId = 'minhap-request';
export const minhapAnswerStepId = 'minhap-answer';
export const minhapLetterStepId = 'minhap-letter';
export const minhapSignatureStepId = 'minhap-signature';

const withLetter = (situation: Situation) =>
  minhapServices(situation).filter(({ serviceId }) => letterWasAsked(situation, serviceId));

export const minhapLetterStep = ticketStep({
  id: minhapLetterStepId,
  source: `${minhapSource}. DOCUMENT WORD, només si ens ho demanen explícitament`,
  title: {
    ca: 'Adjunteu el Word al tiquet del ministeri i torneu a demanar l’alta',
    es: 'Adjunte el Word al tique del ministerio y vuelva a pedir el alta',
    en: 'Attach the Word letter to the ministry’s ticket and ask again',
  },
  detail: {
    ca: 'Baixeu el model antic, Formulario 1.doc, del Sharepoint (VO - Integració) i canvieu-hi: data a les pàgines 1 i 3; nom de l’ens (Denominacion) i CIF a l’apartat 2 i a la pàgina 3; codi de procediment, el mateix de l’Excel, i servei a la pàgina 3. La resta, com a la plantilla. Va sense signar.',
    es: 'Descargue el modelo antiguo, Formulario 1.doc, del Sharepoint (VO - Integració) y cambie: fecha en las páginas 1 y 3; nombre del ente (Denominacion) y CIF en el apartado 2 y en la página 3; código de procedimiento, el mismo del Excel, y servicio en la página 3. El resto, como en la plantilla. Va sin firmar.',
    en: 'Download the old model, Formulario 1.doc, from Sharepoint (VO - Integració) and change: date on pages 1 and 3; the body’s name (Denominacion) and CIF in section 2 and on page 3; procedure code, as in the spreadsheet, and service on page 3. The rest as in the template. It goes unsigned.',
  },
  after: [minhapRequestStepId],
  returnsTo: minhapAnswerStepId,
  tick: { ca: 'Word adjuntat', es: 'Word adjuntado', en: 'Letter attached' },
  when: {
    ca: 'Només si el ministeri demana el «formulario de alta de aplicación».',
    es: 'Solo si el ministerio pide el «formulario de alta de aplicación».',
    en: 'Only if the ministry asks for the “formulario de alta de aplicación”.',
  },
  applies: (situation) => withLetter(situation).length > 0,
  services: withLetter,
  gives: {
    text: { ca: 'El codi de procediment.', es: 'El código de procedimiento.', en: 'The procedure code.' },
    find: codeOffers,
  },
});

const withSignature = (situation: Situation) =>
  withLetter(situation).filter(({ serviceId }) => signatureWasAsked(situation, serviceId));

export const minhapSignatureStep = ticketStep({
  id: minhapSignatureStepId,
  source: `${minhapSource}. Demanar la signatura del Word`,
  title: {
    ca: 'Feu signar el Word per PortaSignatures i adjunteu-lo signat',
    es: 'Haga firmar el Word por PortaSignatures y adjúntelo firmado',
    en: 'Have the letter signed in PortaSignatures and attach it signed',
  },
  detail: {
    ca: 'Primer comenteu-ho internament: només amb autorització. EACAT, Aplicacions, PortaSignatures; identifiqueu-vos i premeu «Redactar»: destinatari, assumpte i missatge del text preparat, el document, i «Avís de finalització del flux» marcat. Envieu-ho: quan estigui signat arriba un correu i el document és a «Completades».',
    es: 'Primero coméntelo internamente: solo con autorización. EACAT, Aplicaciones, PortaSignatures; identifíquese y pulse «Redactar»: destinatario, asunto y mensaje del texto preparado, el documento, y «Avís de finalització del flux» marcado. Envíelo: cuando esté firmado llega un correo y el documento está en «Completades».',
    en: 'Raise it internally first: only with permission. EACAT, Aplicacions, PortaSignatures; identify yourself and press “Redactar”: addressee, subject and message of the prepared text, the document, and “Avís de finalització del flux” ticked. Send it: once signed a mail comes, and the document is under “Completades”.',
  },
  after: [minhapLetterStepId],
  returnsTo: minhapAnswerStepId,
  replies: ['minhap-signature'],
  tick: {
    ca: 'Word signat i adjuntat',
    es: 'Word firmado y adjuntado',
    en: 'Letter signed and attached',
  },
  when: {
    ca: 'Només si el ministeri no accepta el Word sense signar i us autoritzen a demanar la signatura.',
    es: 'Solo si el ministerio no acepta el Word sin firmar y le autorizan a pedir la firma.',
    en: 'Only if the ministry refuses the unsigned letter and asking for the signature is permitted.',
  },
  applies: (situation) => withSignature(situation).length > 0,
  services: withSignature,
  waits: {
    text: {
      ca: 'Qui signa, des que se li va demanar.',
      es: 'Quien firma, desde que se le pidió.',
      en: 'The signatory, since the signature was asked for.',
    },
    find: (situation) => {
      const asked = sendingOf(situation, 'minhap-signature');
      return asked && { whom: { ca: 'la signatura', es: 'la firma', en: 'the signature' }, since: asked.at };
    },
  },
  gives: {
    text: { ca: 'L’enllaç a EACAT.', es: 'El enlace a EACAT.', en: 'The link to EACAT.' },
    find: ({ settings }) => [linkTo(settings.links.eacat, { ca: 'EACAT', es: 'EACAT', en: 'EACAT' })],
  },
});
