import type { IntegrationForm } from '#shared/contract/form.ts';
import type { Text } from '#shared/i18n/locale.ts';

/** Bytes: the largest PDF that is looked at (contract, "Forms"). */
export const maxPdfBytes = 20 * 1024 * 1024;

export type RefusalReason = 'not-a-pdf' | 'not-this-form' | 'password' | 'damaged' | 'too-large' | 'too-slow';

export interface UnreadableForm {
  ok: false;
  reason: RefusalReason;
  message: Text;
}

export type FormReadingResult = { ok: true; form: IntegrationForm } | UnreadableForm;

const messages: Record<RefusalReason, Text> = {
  'not-a-pdf': {
    ca: 'El fitxer no és un PDF.',
    es: 'El fichero no es un PDF.',
    en: 'The file is not a PDF.',
  },
  'not-this-form': {
    ca: "El PDF no és el formulari oficial de sol·licitud d'integració, o és una còpia impresa sense les dades.",
    es: 'El PDF no es el formulario oficial de solicitud de integración, o es una copia impresa sin los datos.',
    en: 'The PDF is not the official integration request form, or it is a printed copy without its data.',
  },
  password: {
    ca: "El PDF està protegit amb contrasenya: demaneu-ne una còpia que s'obri sense.",
    es: 'El PDF está protegido con contraseña: pedid una copia que se abra sin ella.',
    en: 'The PDF is locked with a password: ask for a copy that opens without one.',
  },
  damaged: {
    ca: 'El PDF està malmès i no es pot llegir: demaneu que el tornin a desar i a enviar.',
    es: 'El PDF está dañado y no se puede leer: pedid que lo vuelvan a guardar y a enviar.',
    en: 'The PDF is damaged and cannot be read: ask for it to be saved and sent again.',
  },
  'too-large': {
    ca: 'El PDF ocupa més de 20 MB: el formulari oficial no arriba a 1 MB.',
    es: 'El PDF ocupa más de 20 MB: el formulario oficial no llega a 1 MB.',
    en: 'The PDF is over 20 MB: the official form is under 1 MB.',
  },
  'too-slow': {
    ca: 'El PDF triga massa a llegir-se: torneu-ho a provar i, si passa igual, obriu-lo a mà.',
    es: 'El PDF tarda demasiado en leerse: volved a intentarlo y, si sigue igual, abridlo a mano.',
    en: 'The PDF takes too long to read: try again and, if that fails, open it by hand.',
  },
};

export function refuse(reason: RefusalReason): UnreadableForm {
  return { ok: false, reason, message: messages[reason] };
}

/** Thrown inside the reading to stop it; it never leaves this folder. */
export class FormRefusal extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason);
    this.reason = reason;
  }
}
