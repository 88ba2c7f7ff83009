import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classify } from '#shared/classification/classify.ts';
import type { TicketFacts } from '#shared/contract/index.ts';
import { nextStep, procedureSteps } from '#shared/procedures/index.ts';
import { offeredReplies } from '#shared/replies/index.ts';
import { detectLanguage } from '#shared/replies/language.ts';
import { renderReply } from '#shared/replies/render.ts';
import { aSituation, type SituationBuilder, tick } from '#test/builders/a-situation.ts';

const file = new URL('../../../../shared/tickets/demo-tickets.json', import.meta.url);
const tickets = read();

function read(): Map<string, TicketFacts> | null {
  try {
    const written: { id: string; comments: { body: string }[] }[] = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(
      written.map(({ id, ...facts }) => [
        id,
        { ...facts, ticketId: id, comments: facts.comments.map(({ body }) => body) } as unknown as TicketFacts,
      ]),
    );
  } catch {
    return null;
  }
}

function open(id: string): SituationBuilder {
  const facts = tickets?.get(id);
  if (!facts) throw new Error(`There is no demo ticket ${id}`);
  const classification = classify(facts, { locale: 'ca' });
  return aSituation().with({ facts, classification, language: detectLanguage(facts) });
}

const next = (builder: SituationBuilder) => nextStep(procedureSteps(builder.build(), 'ca'))?.id;

describe.skipIf(tickets === null)('the demo tickets (needs the reference folder beside the checkout)', () => {
  test.each([
    ['demo-minhap', 'documents', 'check-authorisations'],
    ['demo-aeat', 'documents', 'check-authorisations'],
    ['demo-dcoc-coac', 'documents', 'check-authorisations'],
    ['demo-corpme-mercantil', 'documents', 'check-authorisations'],
    ['demo-padro', 'padro-purpose', 'padro-purpose'],
    ['demo-split', 'split-by-scope', 'split-by-scope'],
    ['demo-copia-alta', 'request-documents', 'request-documents'],
    ['demo-audifilm-excel', 'mass-excel-review', 'mass-excel-review'],
  ])('%s begins with %s and, once the documents are checked, %s', (id, first, second) => {
    expect(next(open(id))).toBe(first);
    expect(next(open(id).after(tick('documents')))).toBe(second);
  });

  test.each([
    ['demo-minhap', 'minhap-spreadsheet'],
    ['demo-aeat', 'register-pre:AEAT'],
    ['demo-dcoc-coac', 'college-consent:COAC'],
    ['demo-corpme-mercantil', 'corpme-message'],
  ])('%s, compared, goes on with %s', (id, step) => {
    expect(next(open(id).after(tick('documents')).checked('REGISTER_IN_PRE'))).toBe(step);
  });

  test.each([
    ['demo-split', 'split-by-scope', 'DGP'],
    ['demo-copia-alta', 'missing-form-and-cda', 'Dependència (IMSERSO)'],
  ])('%s is answered with %s, ready to send, about %s', (id, replyId, words) => {
    const [offer] = offeredReplies(open(id).build(), 'ca');
    expect(offer?.id).toBe(replyId);
    const values = Object.fromEntries(offer?.placeholders.map(({ name, values }) => [name, values.ca ?? '']) ?? []);
    const reply = renderReply(replyId, 'ca', values);
    expect(reply.empty).toEqual([]);
    expect(reply.text).toContain(words);
  });

  test('the ticket of Vic, written in Spanish, is answered in Spanish', () => {
    const vic = open('demo-corpme-mercantil').after(tick('documents')).checked('REGISTER_IN_PRE');
    expect(offeredReplies(vic.build(), 'ca')[0]).toMatchObject({ id: 'corpme-registered', language: 'es' });
  });
});
