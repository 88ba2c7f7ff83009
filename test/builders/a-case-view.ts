import { classify } from '#shared/classification/classify.ts';
import type { CaseView, TicketFacts } from '#shared/contract/index.ts';

const facts: TicketFacts = {
  ticketId: '7',
  subject: 'Còpia de: Alta de serveis - Dependència (IMSERSO)',
  description: 'Servei sol·licitat: Dependència (IMSERSO). Integració via serveis web: SÍ',
  tags: ['copia_alta'],
};

/** A case as the server answers it: a copy of an alta whose form is missing, with one reply that fits. */
export function aCaseView(changes: Partial<CaseView> = {}): CaseView {
  return {
    ticketId: '7',
    version: 1,
    classification: classify(facts),
    services: { IMSERSO: { name: 'Dependència (IMSERSO)', issuer: 'IMSERSO' } },
    form: { state: 'NONE', fileName: null, detail: null, form: null },
    procedures: [],
    steps: [
      {
        id: 'request-documents',
        title: 'Demaneu els documents que falten',
        detail: null,
        when: 'Si hi falten documents.',
        provenBy: ['Missatge enviat: «Falta el formulari»'],
        services: [],
        state: 'NEXT',
        evidence: [],
        blockedBy: [],
        waitingFor: null,
        offers: [
          { kind: 'REPLY', replyId: 'missing-form' },
          { kind: 'TICK', label: 'Ja està fet' },
        ],
        source: 'PAS 0.3',
      },
    ],
    nextStepId: 'request-documents',
    replies: [
      {
        id: 'missing-form',
        title: 'Falta el formulari',
        reason: 'No hi ha cap formulari adjunt.',
        languages: ['ca', 'es'],
        language: 'ca',
        channel: 'publicReply',
        placeholders: [
          {
            name: 'services',
            label: 'serveis',
            values: { ca: 'Dependència (IMSERSO)', es: 'Dependencia (IMSERSO)' },
            source: 'de la classificació',
          },
          {
            name: 'formUrl',
            label: 'enllaç del formulari',
            values: { ca: 'https://desk.example/form.pdf', es: 'https://desk.example/form.pdf' },
            source: 'de la configuració',
          },
        ],
        inserted: null,
        sent: null,
      },
    ],
    comparison: null,
    requested: [],
    actions: [],
    links: [],
    ...changes,
  };
}
