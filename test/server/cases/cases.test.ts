import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionRequest, CaseView } from '#shared/contract/index.ts';
import { engines } from '#test/builders/databases.ts';
import { type Answer, startTestServer, type TestServer } from '#test/builders/test-server.ts';

describe.each(engines.map(([name]) => name))('a case, kept on %s', (engine) => {
  let server: TestServer;
  let token: string;
  let serial = 0;
  beforeAll(async () => {
    server = await startTestServer({ engine });
    token = await server.token('agent', 'Agent Primera');
  });
  afterAll(() => server.close());

  /** A ticket of its own for each test, like one of the demo's. */
  async function open(like = 'demo-minhap'): Promise<{ id: string; view: CaseView }> {
    const id = `${like}-${++serial}`;
    const ticket = server.zendesk.ticket(like);
    if (!ticket) throw new Error(`no demo ticket ${like}`);
    const attachments = ticket.comments.flatMap((comment) => comment.attachments);
    server.addTicket({
      id,
      subject: ticket.subject,
      description: ticket.description,
      organization: { name: ticket.organization?.name ?? 'Ens', ine10: ticket.organization?.ine10 ?? undefined },
      tags: ticket.tags,
      attachments: attachments.map(({ fileName, contentType, bytes }) => ({
        fileName,
        contentType,
        base64: Buffer.from(bytes).toString('base64'),
      })),
    });
    await server.call('GET', `/api/tickets/${id}/case`, { token });
    const { json } = await server.call('POST', `/api/tickets/${id}/form-readings`, { token });
    return { id, view: json };
  }

  const act = (id: string, body: ActionRequest, headers: Record<string, string> = {}): Promise<Answer> =>
    server.call('POST', `/api/tickets/${id}/actions`, { token, body, headers });

  const eventsOf = (id: string) =>
    server.database.db.query<{ action: string; actor_name: string; detail: Record<string, unknown> }>(
      'select action, actor_name, detail from audit_events where ticket_id = $1 order by seq',
      [id],
    );
  const actionsOf = (id: string) =>
    server.database.db.query<{ type: string }>('select type from case_actions where ticket_id = $1 order by ordinal', [
      id,
    ]);

  test('is opened from what Zendesk knows, and the opening is audited', async () => {
    const { id, view } = await open();
    expect(view.classification).toMatchObject({ disposition: 'PROCEED', scopes: ['AGE'], handlings: ['MINHAP'] });
    expect((await eventsOf(id)).map(({ action }) => action)).toEqual(['OPEN_CASE', 'READ_FORM']);
  });

  test('of a ticket that Zendesk does not have is not found', async () => {
    expect((await server.call('GET', '/api/tickets/none/case', { token })).status).toBe(404);
  });

  test('told the same facts again, nothing is written', async () => {
    const id = `facts-${++serial}`;
    const facts = { ticketId: id, subject: 'Integració del Cadastre', description: 'Bon dia' };
    const put = (body: object) => server.call('PUT', `/api/tickets/${id}/facts`, { token, body });
    expect((await put(facts)).status).toBe(200);
    await put(facts);
    await put({ ...facts, description: 'Bon dia i gràcies' });
    expect((await eventsOf(id)).map(({ action }) => action)).toEqual(['OPEN_CASE']);
  });

  test('a ticket with characters that no database keeps is opened all the same', async () => {
    const id = `odd-${++serial}`;
    const body = { ticketId: id, subject: 'Cadastre \u0000', description: 'Mig parell: \ud83d' };
    expect((await server.call('PUT', `/api/tickets/${id}/facts`, { token, body })).status).toBe(200);
    expect((await server.call('GET', `/api/tickets/${id}/case`, { token })).status).toBe(200);
  });

  test('an action, the case and the audit event are written together, by whom and what', async () => {
    const { id } = await open();
    const answer = await act(id, {
      type: 'CORRECT_CLASSIFICATION',
      correction: { field: 'origin', value: 'DIRECT' },
      reason: "L'ens diu que no va fer cap alta, NIF P9900100J",
    });
    expect(answer.status).toBe(201);
    expect(answer.json.case.classification).toMatchObject({
      origin: { value: 'DIRECT' },
      disposition: 'REDIRECT_TO_ALTA',
    });
    expect((await actionsOf(id)).map(({ type }) => type)).toEqual(['CORRECT_CLASSIFICATION']);
    const event = (await eventsOf(id)).at(-1);
    expect(event).toMatchObject({ action: 'CORRECT_CLASSIFICATION', actor_name: 'Agent Primera' });
    expect(event?.detail).toMatchObject({
      reason: "L'ens diu que no va fer cap alta, NIF P******0J",
      before: { disposition: 'PROCEED' },
      after: { disposition: 'REDIRECT_TO_ALTA' },
    });
  });

  test('whatever statement the light goes out at, the action is whole or it is not there', async () => {
    const { id } = await open();
    const { db } = server.database;
    const transaction = db.transaction;
    for (let statement = 1; statement < 40; statement++) {
      let left = statement;
      db.transaction = (work) =>
        transaction((tx) =>
          work({
            ...tx,
            query: (sql, params) => (--left === 0 ? Promise.reject(new Error('dark')) : tx.query(sql, params)),
          }),
        );
      const { status } = await act(id, {
        type: 'CORRECT_CLASSIFICATION',
        correction: { field: 'origin', value: 'UNKNOWN' },
        reason: `prova ${statement}`,
      });
      db.transaction = transaction;
      const [actions, events] = await Promise.all([actionsOf(id), eventsOf(id)]);
      const audited = events.filter(({ action }) => action === 'CORRECT_CLASSIFICATION');
      expect(audited).toHaveLength(actions.length);
      expect(status).toBe(left > 0 ? 201 : 500);
      if (left > 0) break;
    }
    const supervisor = await server.token('supervisor');
    expect((await server.call('GET', '/api/audit/verification', { token: supervisor })).json.ok).toBe(true);
  });

  describe('sent twice with the same key', () => {
    const correction: ActionRequest = {
      type: 'CORRECT_CLASSIFICATION',
      correction: { field: 'disposition', value: 'ASK_AGENT' },
      reason: 'Cal mirar-ho amb calma',
    };

    test('an action has one effect and the same answer', async () => {
      const { id } = await open();
      const key = { 'idempotency-key': `key-${id}` };
      const [first, second] = [await act(id, correction, key), await act(id, correction, key)];
      expect(second.status).toBe(201);
      expect(second.json).toEqual(first.json);
      expect(await actionsOf(id)).toHaveLength(1);
    });

    test('at the same moment too', async () => {
      const { id } = await open();
      const key = { 'idempotency-key': `key-${id}` };
      const answers = await Promise.all(Array.from({ length: 5 }, () => act(id, correction, key)));
      expect(new Set(answers.map(({ json }) => json.action.id)).size).toBe(1);
      expect(await actionsOf(id)).toHaveLength(1);
    });

    test('a look-up gives the same answer, whatever has changed since', async () => {
      const { id } = await open();
      const key = { 'idempotency-key': `key-${id}` };
      const first = await act(id, { type: 'CHECK_AUTHORISATIONS' }, key);
      await act(id, {
        type: 'CORRECT_CLASSIFICATION',
        correction: { field: 'services', value: [] },
        reason: 'cap servei',
      });
      const again = await act(id, { type: 'CHECK_AUTHORISATIONS' }, key);
      expect(again.status).toBe(201);
      expect(again.json).toEqual(first.json);
    });

    test('with another body it is refused', async () => {
      const { id } = await open();
      const key = { 'idempotency-key': `key-${id}` };
      await act(id, correction, key);
      const answer = await act(id, { ...correction, reason: 'Un altre motiu' } as ActionRequest, key);
      expect(answer.status).toBe(422);
      expect(answer.json.type).toContain('conflict');
      expect(await actionsOf(id)).toHaveLength(1);
    });
  });

  test('twenty agents at once: every action has its place, and the chain holds', async () => {
    const { id } = await open();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        act(id, {
          type: 'CORRECT_CLASSIFICATION',
          correction: { field: 'origin', value: 'UNKNOWN' },
          reason: `agent ${i}`,
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(201));
    expect(await actionsOf(id)).toHaveLength(20);
    const supervisor = await server.token('supervisor');
    expect((await server.call('GET', '/api/audit/verification', { token: supervisor })).json.ok).toBe(true);
  });

  describe('the authorisations', () => {
    test('are compared, kept as evidence, and the step ticks itself', async () => {
      const { id, view } = await open();
      const { json } = await act(id, { type: 'CHECK_AUTHORISATIONS' });
      expect(json.case.comparison.unavailable).toEqual([]);
      expect(json.case.comparison.rows.length).toBeGreaterThan(0);
      const step = (view: CaseView) => view.steps.find(({ id }) => id === 'check-authorisations');
      expect(step(view)?.state).toBe('NEXT');
      expect(step(json.case)).toMatchObject({
        state: 'DONE',
        evidence: [expect.objectContaining({ text: expect.stringMatching(/^Modalitats comparades: 3\./) })],
      });
    });

    test('with one SIRI down, the other answers, nothing pretends, and it can be asked again', async () => {
      const { id } = await open();
      server.databases.setDown('siri-pre', true);
      const { status, json } = await act(id, { type: 'CHECK_AUTHORISATIONS' });
      server.databases.setDown('siri-pre', false);
      expect(status).toBe(201);
      expect(json.case.comparison.unavailable).toEqual(['PRE']);
      for (const row of json.case.comparison.rows) {
        expect(row.pre.state).toBe('UNAVAILABLE');
        expect(row.pro.state).not.toBe('UNAVAILABLE');
      }
      expect((await act(id, { type: 'CHECK_AUTHORISATIONS' })).json.case.comparison.unavailable).toEqual([]);
    });

    test('the plain look-up says which system is down and when to come back', async () => {
      server.databases.setDown('siri-pro', true);
      const answer = await server.call('GET', '/api/siri/authorizations?ine10=4317110007&environment=PRO', { token });
      server.databases.setDown('siri-pro', false);
      expect(answer.status).toBe(503);
      expect(answer.json).toMatchObject({ upstream: 'siri-pro', retryAfter: expect.any(Number) });
      expect(answer.headers.get('retry-after')).toBe(String(answer.json.retryAfter));
    });
  });

  describe('the attached form', () => {
    test('that Zendesk does not give is said, and the text still speaks', async () => {
      const { id } = await open();
      server.zendesk.failAttachments(id, 500);
      const { status, json } = await server.call('POST', `/api/tickets/${id}/form-readings`, { token });
      server.zendesk.failAttachments(id, null);
      expect(status).toBe(200);
      expect(json.form.state).toBe('UNFETCHABLE');
      expect(json.classification.services.length).toBeGreaterThan(0);
    });

    test('that is no form is said with its reason', async () => {
      const id = `no-form-${++serial}`;
      const base64 = Buffer.from('%PDF-1.4\nno res\n%%EOF').toString('base64');
      server.addTicket({
        id,
        subject: 'Integració',
        description: 'Adjuntem el formulari',
        attachments: [{ fileName: 'formulari.pdf', contentType: 'application/pdf', base64 }],
      });
      const { json } = await server.call('POST', `/api/tickets/${id}/form-readings`, { token });
      expect(json.form).toMatchObject({ state: 'UNREADABLE', fileName: 'formulari.pdf', form: null });
      expect(json.form.detail).toMatch(/^El PDF /);
    });
  });

  test('what the case does not allow is refused in words and leaves nothing behind', async () => {
    const { id } = await open();
    const uuid = '7b4f2f5e-5d2b-4a7c-9a55-0a3b9f0f2c11';
    const refused: ActionRequest[] = [
      { type: 'TICK_STEP', stepId: 'no-such-step' },
      { type: 'ANSWER_QUESTION', questionId: 'no-such-question', value: 'x' },
      { type: 'INSERT_REPLY', replyId: 'no-such-reply', language: 'ca' },
      { type: 'CONFIRM_REPLY_SENT', insertionId: uuid, edited: false },
      {
        type: 'CORRECT_CLASSIFICATION',
        correction: { field: 'services', value: [{ serviceId: 'NO_SUCH' }] },
        reason: 'prova',
      },
    ];
    for (const request of refused) {
      const answer = await act(id, request);
      expect(answer.status).toBe(422);
      expect(answer.json.type).toContain('refused');
    }
    expect(await actionsOf(id)).toEqual([]);
  });

  test('begun before a procedure changed, keeps it until the agent moves it, which is audited', async () => {
    const { id } = await open();
    await server.database.db.query('update cases set opened_at = $2 where ticket_id = $1', [
      id,
      '2023-02-01T10:00:00+01:00',
    ]);
    const { json: before } = await server.call('GET', `/api/tickets/${id}/case`, { token });
    expect(before.procedures).toContainEqual(
      expect.objectContaining({ id: 'minhap', version: 1, newer: expect.objectContaining({ version: 2 }) }),
    );
    const { status, json } = await act(id, { type: 'MOVE_PROCEDURE', procedureId: 'minhap', version: 2 });
    expect(status).toBe(201);
    expect(json.case.procedures).toContainEqual(expect.objectContaining({ id: 'minhap', version: 2, newer: null }));
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      action: 'MOVE_PROCEDURE',
      detail: { procedureId: 'minhap', version: 2 },
    });
  });

  test('a skipped step is audited with what it was holding back', async () => {
    const { id } = await open();
    await act(id, { type: 'SKIP_STEP', stepId: 'check-authorisations', reason: 'El SIRI està aturat' });
    expect((await eventsOf(id)).at(-1)?.detail).toMatchObject({
      reason: 'El SIRI està aturat',
      heldBack: expect.arrayContaining(['minhap-spreadsheet']),
    });
  });

  test('a reply remembers the steps it was written for', async () => {
    const { id } = await open('demo-split');
    const { json } = await act(id, { type: 'INSERT_REPLY', replyId: 'split-by-scope', language: 'ca' });
    expect(json.action.result.forSteps).toEqual(['split-by-scope']);
  });

  test('no full NIF and no token reaches the log', async () => {
    const { id } = await open();
    await act(id, {
      type: 'CORRECT_CLASSIFICATION',
      correction: { field: 'origin', value: 'UNKNOWN' },
      reason: 'NIF 00000001R',
    });
    await act(id, { type: 'TICK_STEP', stepId: '00000001R' });
    const everything = server.log.join('\n');
    expect(everything).not.toMatch(/00000001R|P9900100J/);
    expect(everything).not.toContain(token);
    expect(JSON.stringify(await eventsOf(id))).not.toMatch(/00000001R|P9900100J/);
  });
});
