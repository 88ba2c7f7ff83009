import type { MissingDocument, ReplyLanguage } from '#shared/contract/index.ts';
import { servicesHandledAs } from '#shared/procedures/branches.ts';
import { type Deed, sendingOf } from '#shared/procedures/case-history.ts';
import { messageSteps } from '#shared/procedures/message-steps.ts';
import type { Situation } from '#shared/procedures/situation.ts';

/** The message that last asked the body for something it owes: its documents (PAS 0.3), or the screenshot of AEAT (Pas 4). */
export function askedOf(situation: Situation): Deed | null {
  const asking = isOwedDocuments(situation) ? messageSteps['request-documents'] : messageSteps['aeat-message'];
  const sent = asking.flatMap((replyId) => sendingOf(situation, replyId) ?? []);
  return sent.reduce<Deed | null>((last, one) => (last && last.at > one.at ? last : one), null);
}

const documents: Readonly<Record<ReplyLanguage, Readonly<Record<MissingDocument, string>>>> = {
  ca: { INTEGRATION_FORM: 'el formulari d’integració', CDA_CERTIFICATE: 'la clau pública del certificat CDA' },
  es: { INTEGRATION_FORM: 'el formulario de integración', CDA_CERTIFICATE: 'la clave pública del certificado CDA' },
};
const aeatProof: Readonly<Record<ReplyLanguage, string>> = {
  ca: 'la captura que confirma que l’AEAT ha registrat el vostre certificat CDA',
  es: 'la captura que confirma que la AEAT ha registrado su certificado CDA',
};
const and: Readonly<Record<ReplyLanguage, string>> = { ca: ' i ', es: ' y ' };

/** What the body owes, as it is named in a sentence; `null` when it owes nothing. */
export function awaitedThing(situation: Situation, language: ReplyLanguage): string | null {
  if (isOwedDocuments(situation)) {
    return situation.classification.missing.map((document) => documents[language][document]).join(and[language]);
  }
  return servicesHandledAs(situation, 'AEAT').length > 0 ? aeatProof[language] : null;
}

function isOwedDocuments({ classification }: Situation): boolean {
  return classification.disposition === 'REQUEST_DOCUMENTS';
}

/** A day as a sentence says it: "10 de març del 2026", in Madrid. */
export function longDay(iso: string, language: ReplyLanguage): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Madrid' }).format(new Date(iso));
}
