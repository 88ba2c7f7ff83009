import { beforeAll, describe, expect, test } from 'vitest';
import { demoTickets } from '#server/demo/tickets/demo-tickets.ts';
import { readIntegrationForm } from '#server/documents/integration-form.ts';
import { classify } from '#shared/classification/classify.ts';
import type { DemoTicketInput, Disposition, FormReading, TicketFacts } from '#shared/contract/index.ts';
import { nextStep } from '#shared/procedures/index.ts';
import { offeredReplies } from '#shared/replies/index.ts';
import { detectLanguage } from '#shared/replies/language.ts';
import { renderReply } from '#shared/replies/render.ts';
import { afternoon, aSituation, type SituationBuilder, tick } from '#test/builders/a-situation.ts';
import { stepsOf } from '#test/builders/steps-of.ts';
import { offeredValues } from '../replies/offered-values.ts';

/** The demo's tickets as the desk finds them, their forms read, at four in the afternoon. */
const opened = new Map<string, SituationBuilder>();

beforeAll(async () => {
  for (const ticket of await demoTickets()) opened.set(ticket.id ?? '', await openTicket(ticket));
});

async function openTicket(ticket: DemoTicketInput): Promise<SituationBuilder> {
  const { id = '', comments = [], attachments = [], ...told } = ticket;
  const form = await formIn(attachments);
  const facts: TicketFacts = {
    ...told,
    ticketId: id,
    comments: comments.map(({ body }) => body),
    attachments: attachments.map(({ fileName, contentType }) => ({ fileName, contentType })),
    ...(form.form ? { form: form.form } : {}),
  };
  return aSituation()
    .with({ facts, form, classification: classify(facts), language: detectLanguage(facts) })
    .at(afternoon);
}

async function formIn(attachments: NonNullable<DemoTicketInput['attachments']>): Promise<FormReading> {
  const pdf = attachments.find(({ contentType }) => contentType === 'application/pdf');
  const reading = pdf && (await readIntegrationForm(Buffer.from(pdf.base64, 'base64')));
  return pdf && reading?.ok
    ? { state: 'READ', fileName: pdf.fileName, detail: null, form: reading.form }
    : { state: 'NONE', fileName: null, detail: null, form: null };
}

function open(id: string): SituationBuilder {
  const ticket = opened.get(id);
  if (!ticket) throw new Error(`There is no demo ticket ${id}`);
  return ticket;
}

const nextOf = (builder: SituationBuilder) => nextStep(stepsOf(builder))?.id;

describe('the demo tickets', () => {
  test.each<{ id: string; next: string; steps: string[] }>([
    {
      id: 'demo-minhap',
      next: 'check-authorisations',
      steps: [
        'documents',
        'check-authorisations',
        'minhap-spreadsheet',
        'minhap-request',
        'minhap-answer:CADASTRE',
        'minhap-answer:DGP',
        'minhap-register:CADASTRE',
        'minhap-register:DGP',
        'configure-ips',
        'homologation-request:CADASTRE',
        'homologation-request:DGP',
        'register-integrator',
        'close-ticket',
      ],
    },
    {
      id: 'demo-aeat',
      next: 'check-authorisations',
      steps: [
        'documents',
        'check-authorisations',
        'register-pre:AEAT',
        'aeat-message:AEAT',
        'aeat-screenshot:AEAT',
        'aeat-load-certificate:AEAT',
        'configure-ips',
        'homologation-request:AEAT',
        'register-integrator',
        'close-ticket',
      ],
    },
    {
      id: 'demo-dcoc-coac',
      next: 'documents',
      steps: [
        'documents',
        'check-authorisations',
        'college-consent:COAC',
        'register-pre:COAC',
        'dcoc-properties:COAC',
        'configure-ips',
        'homologation-request:COAC',
        'register-integrator',
        'close-ticket',
      ],
    },
    {
      id: 'demo-corpme-mercantil',
      next: 'check-authorisations',
      steps: [
        'documents',
        'check-authorisations',
        'register-pro:REGISTRE_MERCANTIL',
        'configure-ips',
        'corpme-message',
        'register-integrator',
        'close-ticket',
      ],
    },
    {
      id: 'demo-padro',
      next: 'padro-purpose',
      steps: ['padro-purpose', 'padro-jira', 'padro-message', 'padro-answer', 'register-integrator', 'close-ticket'],
    },
    {
      id: 'demo-split',
      next: 'split-by-scope',
      steps: ['split-by-scope'],
    },
    {
      id: 'demo-copia-alta',
      next: 'request-documents',
      steps: ['request-documents', 'documents-arrive'],
    },
    {
      id: 'demo-directe',
      next: 'open-through-eacat',
      steps: ['open-through-eacat', 'close-ticket'],
    },
    {
      id: 'demo-coetc',
      next: 'coetc-message',
      steps: ['coetc-message', 'close-ticket'],
    },
    {
      id: 'demo-altre-servei',
      next: 'other-service',
      steps: ['other-service'],
    },
    {
      id: 'demo-pregunta',
      next: 'question:origin',
      steps: ['question:origin'],
    },
    {
      id: 'demo-audifilm-excel',
      next: 'mass-excel-review',
      steps: [
        'mass-excel-review',
        'mass-excel-pro',
        'mass-excel-pre',
        'register-integrator',
        'finished-message',
        'close-ticket',
      ],
    },
  ])('$id begins with $next, on the way of its branch', ({ id, next, steps }) => {
    expect(stepsOf(open(id)).map((step) => step.id)).toEqual(steps);
    expect(nextOf(open(id))).toBe(next);
  });

  test.each<[Disposition, string[]]>([
    [
      'PROCEED',
      ['demo-minhap', 'demo-aeat', 'demo-dcoc-coac', 'demo-corpme-mercantil', 'demo-padro', 'demo-audifilm-excel'],
    ],
    ['SPLIT_BY_SCOPE', ['demo-split']],
    ['REQUEST_DOCUMENTS', ['demo-copia-alta']],
    ['REDIRECT_TO_ALTA', ['demo-directe']],
    ['CLOSE_COETC', ['demo-coetc']],
    ['OTHER_SERVICE', ['demo-altre-servei']],
    ['ASK_AGENT', ['demo-pregunta']],
  ])('%s: %j and no other', (disposition, ids) => {
    const found = [...opened].filter(([, ticket]) => ticket.build().classification.disposition === disposition);
    expect(found.map(([id]) => id)).toEqual(ids);
  });

  test.each([
    ['demo-minhap', 'minhap-spreadsheet'],
    ['demo-aeat', 'register-pre:AEAT'],
    ['demo-dcoc-coac', 'college-consent:COAC'],
    ['demo-corpme-mercantil', 'configure-ips'],
  ])('%s, compared, goes on with %s', (id, step) => {
    expect(nextOf(open(id).after(tick('documents')).checked('REGISTER_IN_PRE'))).toBe(step);
  });

  test.each([
    ['demo-split', 'split-by-scope', 'DGP'],
    ['demo-copia-alta', 'missing-form-and-cda', 'Dependència (IMSERSO)'],
    ['demo-directe', 'open-through-eacat', 'EACAT'],
    ['demo-coetc', 'coetc-no-integration', 'COETC'],
  ])('%s is answered with %s, ready to send, about %s', (id, replyId, words) => {
    expect(offeredReplies(open(id).build(), 'ca')[0]?.id).toBe(replyId);
    const reply = renderReply(replyId, 'ca', offeredValues(open(id), replyId, 'ca'));
    expect(reply.empty).toEqual([]);
    expect(reply.text).toContain(words);
  });

  test('the ticket of Vic, written in Spanish, is answered in Spanish', () => {
    const vic = open('demo-corpme-mercantil')
      .after(tick('documents'))
      .checked('REGISTER_IN_PRE')
      .after(tick('configure-ips'));
    expect(offeredReplies(vic.build(), 'ca')[0]).toMatchObject({ id: 'corpme-registered', language: 'es' });
  });
});
