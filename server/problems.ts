import type { Upstream } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';

/** One thing wrong with the input: where (`services[0].code`), and what, in the caller's language. */
export interface InputError {
  path: string;
  message: string;
}

interface Extra {
  errors?: InputError[];
  upstream?: Upstream;
  retryAfter?: number;
  reason?: string;
}

/** A refusal that the caller is meant to read; everything else that is thrown is a fault of ours. */
export class ProblemError extends Error {
  readonly status: number;
  readonly kind: string;
  readonly detail: Text;
  readonly extra: Extra;

  constructor(status: number, kind: string, detail: Text, extra: Extra = {}) {
    super(detail.en);
    this.status = status;
    this.kind = kind;
    this.detail = detail;
    this.extra = extra;
  }
}

/** The `title` of each kind of problem: short, the same every time. */
export const problemTitles: Record<string, Text> = {
  'malformed-json': { ca: 'El JSON no es pot llegir', es: 'El JSON no se puede leer', en: 'Malformed JSON' },
  'bad-input': { ca: "Dades d'entrada incorrectes", es: 'Datos de entrada incorrectos', en: 'Bad input' },
  'too-large': { ca: 'Petició massa gran', es: 'Petición demasiado grande', en: 'Request too large' },
  'unsupported-media-type': {
    ca: 'Tipus de contingut no admès',
    es: 'Tipo de contenido no admitido',
    en: 'Unsupported media type',
  },
  'no-session': { ca: 'Cal una sessió', es: 'Se necesita una sesión', en: 'A session is needed' },
  forbidden: { ca: 'Sense permís', es: 'Sin permiso', en: 'Not allowed' },
  'not-found': { ca: 'No trobat', es: 'No encontrado', en: 'Not found' },
  conflict: { ca: 'La petició es contradiu amb una altra', es: 'La petición contradice otra', en: 'Conflict' },
  'unreadable-form': {
    ca: 'El formulari no es pot llegir',
    es: 'El formulario no se puede leer',
    en: 'Unreadable form',
  },
  refused: { ca: 'Acció refusada', es: 'Acción rechazada', en: 'Action refused' },
  'upstream-down': {
    ca: 'Un sistema extern no respon',
    es: 'Un sistema externo no responde',
    en: 'An external system is down',
  },
  internal: { ca: 'Error intern', es: 'Error interno', en: 'Internal error' },
};

export const badInput = (errors: InputError[]) =>
  new ProblemError(
    422,
    'bad-input',
    {
      ca: 'Alguna dada de la petició no té la forma esperada.',
      es: 'Algún dato de la petición no tiene la forma esperada.',
      en: 'Some of the data sent do not have the expected shape.',
    },
    { errors },
  );

export const noSession = () =>
  new ProblemError(401, 'no-session', {
    ca: 'La sessió no hi és o ha caducat: torneu a carregar les aplicacions del tiquet.',
    es: 'La sesión falta o ha caducado: vuelva a cargar las aplicaciones del tique.',
    en: 'The session is missing or has expired: reload the apps of the ticket.',
  });

export const supervisorsOnly = () =>
  new ProblemError(403, 'forbidden', {
    ca: 'Això només ho poden veure els supervisors.',
    es: 'Esto solo pueden verlo los supervisores.',
    en: 'Only supervisors may see this.',
  });

export const notFound = () =>
  new ProblemError(404, 'not-found', {
    ca: "L'adreça demanada no existeix.",
    es: 'La dirección pedida no existe.',
    en: 'There is nothing at this address.',
  });

/** Why a PDF is not the form, as an answer; the reason also stands as a word that scripts can read. */
export const unreadableForm = (refusal: { message: Text; reason: string }) =>
  new ProblemError(422, 'unreadable-form', refusal.message, { reason: refusal.reason });
