import { INE10_FIELD_ID, NIF_FIELD_ID } from '#server/demo/zendesk/ticket.ts';
import type { WorkspaceTicket, WorkspaceUser } from '#server/demo/zendesk/workspace-wire.ts';

export const agent: WorkspaceUser = {
  id: 9_001_001,
  name: 'Agent de proves',
  email: 'agent@suport.example',
  role: 'agent',
  locale: 'ca',
  groups: [{ id: 360_002, name: 'Integracions' }],
};

const requester: WorkspaceUser = {
  id: 9_100_001,
  name: 'Sol·licitant de proves',
  email: 'sol@ens.example',
  role: 'end-user',
  locale: 'ca',
  groups: [],
};

/** A ticket of a town hall, with a form and a picture attached; `changes` override what a test is about. */
export function aTicket(changes: Partial<WorkspaceTicket> = {}): WorkspaceTicket {
  const file = (id: number, fileName: string, contentType: string) => ({
    id,
    fileName,
    contentType,
    size: 4,
    url: `/demo/attachments/${id}/${fileName}`,
  });
  return {
    id: '176814',
    subject: 'Integració del padró',
    description: 'Bon dia',
    status: 'open',
    tags: ['via_oberta'],
    requester,
    organization: { id: 5, name: 'Ajuntament', ine10: '4317110007', nif: 'P9900100J' },
    comments: [
      {
        id: 1,
        author: requester,
        public: true,
        html: '<p>Bon dia</p>',
        createdAt: '2026-11-20T09:00:00.000Z',
        attachments: [file(11, 'formulari.pdf', 'application/pdf'), file(12, 'captura.png', 'image/png')],
      },
      {
        id: 2,
        author: agent,
        public: false,
        html: '<p>Ho miro</p>',
        createdAt: '2026-11-20T10:00:00.000Z',
        attachments: [],
      },
    ],
    customFields: { [INE10_FIELD_ID]: '4317110007', [NIF_FIELD_ID]: 'P9900100J' },
    formId: 360_000_101,
    createdAt: '2026-11-20T09:00:00.000Z',
    updatedAt: '2026-11-20T10:00:00.000Z',
    ...changes,
  };
}
