/** The steps that a sent reply closes, each with the templates any of which does it. */
export const messageSteps = {
  'coetc-message': ['coetc-no-integration'],
  'open-through-eacat': ['open-through-eacat'],
  'split-by-scope': ['split-by-scope', 'split-by-college'],
  'request-documents': ['missing-form-and-cda', 'missing-form', 'missing-cda'],
  'padro-message': ['padro-deployment'],
  'aeat-message': ['aeat-certificate'],
  'body-silence': ['close-for-silence'],
  'corpme-message': ['corpme-registered'],
  'homologation-request': ['homologation-request'],
  'finished-message': ['finished-pre-and-pro'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
