import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createTicketDraft } from '#server/demo/workspace/ticket-draft.ts';
import { submitTicket } from '#server/demo/workspace/ticket-submit.ts';
import type { TicketUpdateRequest } from '#server/demo/zendesk/workspace-wire.ts';
import { aDesk, hears } from './a-desk.ts';
import { agent, aTicket } from './a-ticket.ts';
import { ORIGIN, openSdkFrame } from './sdk-frame.ts';

beforeEach(() => document.body.replaceChildren());

describe('an app frame registers', () => {
  test('and learns which app it is and which ticket it is on', async () => {
    const { client } = await aDesk().openTicket('one');
    expect(await client.metadata()).toMatchObject({ installationId: 42, settings: { a: 1 } });
    expect(await client.context()).toEqual({
      product: 'support',
      location: 'ticket_sidebar',
      instanceGuid: 'one',
      account: { subdomain: 'demo' },
      ticketId: '176814',
    });
  });

  test('a message from another origin, or from no known frame, is not answered', async () => {
    const desk = aDesk();
    const { window } = await desk.openTicket('one');
    const before = desk.log.filter(({ direction }) => direction === 'out').length;
    const ask = JSON.stringify({ id: 1, request: 'get', params: ['ticket.id'], appGuid: 'one', instanceGuid: 'one' });
    desk.page.receive(ask, 'https://evil.example', window);
    desk.page.receive(ask, ORIGIN, openSdkFrame(desk.page, 'one').window);
    await Promise.resolve();
    expect(desk.log.filter(({ direction }) => direction === 'out')).toHaveLength(before);
    expect(desk.log.at(-1)).toMatchObject({ direction: 'refused', guid: 'one' });
  });
});

describe('an app reads the ticket', () => {
  test.each([
    { path: 'ticket.id', gives: 176814 },
    { path: 'ticket.subject', gives: 'Integració del padró' },
    { path: 'ticket.status', gives: 'open' },
    { path: 'ticket.tags', gives: ['via_oberta'] },
    { path: 'ticket.requester.email', gives: 'sol@ens.example' },
    { path: 'ticket.organization.name', gives: 'Ajuntament' },
    { path: 'ticket.organization.externalId', gives: '4317110007' },
    { path: 'ticket.customField:custom_field_900001', gives: '4317110007' },
    { path: 'ticket.customField:custom_field_900002', gives: 'P9900100J' },
    { path: 'ticket.form.id', gives: 360_000_101 },
    { path: 'comment.text', gives: '' },
    { path: 'ticket.comment.type', gives: 'publicReply' },
    { path: 'comment.useRichText', gives: true },
    { path: 'currentUser.role', gives: 'agent' },
    { path: 'currentAccount.subdomain', gives: 'demo' },
  ])('$path', async ({ path, gives }) => {
    const { client } = await aDesk().openTicket('one');
    expect(await client.get(path)).toMatchObject({ [path]: gives });
  });

  test('with what has been said, the files apart from the pictures', async () => {
    const { client } = await aDesk().openTicket('one');
    const answer = await client.get(['ticket.comments', 'ticket.conversation']);
    expect(answer['ticket.comments']).toMatchObject([
      {
        value: '<p>Bon dia</p>',
        author: { role: 'end-user' },
        nonImageAttachments: [{ filename: 'formulari.pdf', contentUrl: `${ORIGIN}/demo/attachments/11/formulari.pdf` }],
        imageAttachments: [{ filename: 'captura.png' }],
      },
      { author: { role: 'agent' } },
    ]);
    expect(answer['ticket.conversation']).toMatchObject([
      { channel: { name: 'email' }, message: { content: '<p>Bon dia</p>', contentType: 'text/html' } },
      { channel: { name: 'internal' } },
    ]);
  });

  test('a ticket without a body has none', async () => {
    const { client } = await aDesk().openTicket('one', createTicketDraft(aTicket({ organization: null })));
    expect(await client.get(['ticket.organization', 'ticket.organization.name'])).toMatchObject({
      'ticket.organization': null,
      'ticket.organization.name': null,
      errors: {},
    });
  });

  test('a path that does not exist fails alone, and only by itself when asked among others', async () => {
    const { client } = await aDesk().openTicket('one');
    await expect(client.get('ticket.nope')).rejects.toThrow('"ticket.nope"');
    const answer = await client.get(['ticket.id', 'ticket.nope', 'constructor']);
    expect(answer).toMatchObject({ 'ticket.id': 176814, errors: { 'ticket.nope': { path: 'ticket.nope' } } });
    expect(answer.errors).toHaveProperty('constructor');
  });
});

describe('an app changes the draft', () => {
  test('and hears of each change by its name and by the wildcard', async () => {
    const { client, draft } = await aDesk().openTicket('one');
    const heard = hears(client, ['ticket.status.changed', 'ticket.tags.changed', 'comment.type.changed', '*.changed']);
    await client.set('ticket.status', 'pending');
    await client.invoke('ticket.tags.add', ['padro', 'via_oberta']);
    await client.invoke('ticket.tags.remove', 'via_oberta');
    await client.set({ 'comment.type': 'internalNote', 'ticket.status': 'pending' });
    expect(draft.state()).toMatchObject({ status: 'pending', tags: ['padro'], commentType: 'internalNote' });
    expect(heard).toEqual([
      ['ticket.status.changed', 'pending'],
      ['*.changed', { propertyName: 'ticket.status', newValue: 'pending' }],
      ['ticket.tags.changed', ['via_oberta', 'padro']],
      ['*.changed', { propertyName: 'ticket.tags', newValue: ['via_oberta', 'padro'] }],
      ['ticket.tags.changed', ['padro']],
      ['*.changed', { propertyName: 'ticket.tags', newValue: ['padro'] }],
      ['comment.type.changed', 'internalNote'],
      ['*.changed', { propertyName: 'comment.type', newValue: 'internalNote' }],
    ]);
  });

  test('a field of the ticket, and its event', async () => {
    const { client, draft } = await aDesk().openTicket('one');
    const heard = hears(client, ['ticket.custom_field_900002.changed']);
    await client.set('ticket.customField:custom_field_900002', 'Q0801175A');
    expect(draft.state().customFields[900_002]).toBe('Q0801175A');
    expect(heard).toEqual([['ticket.custom_field_900002.changed', 'Q0801175A']]);
  });

  test.each([
    { path: 'ticket.status', value: 'tancat' },
    { path: 'comment.type', value: 'xat' },
    { path: 'ticket.id', value: 3 },
  ])('$path does not take $value', async ({ path, value }) => {
    const { client } = await aDesk().openTicket('one');
    await expect(client.set(path, value)).rejects.toThrow(`"${path}"`);
  });

  test('text is inserted where the cursor is, text is appended at the end, both cleaned', async () => {
    const { client } = await aDesk().openTicket('one');
    const heard = hears(client, ['comment.text.changed']);
    await client.invoke('ticket.editor.insert', '<p onclick="x">Bon dia</p><script>1</script>');
    await client.invoke('comment.appendText', 'a < b');
    await client.invoke({ 'comment.appendHtml': ['<ul><li>cda</li></ul>'] });
    const text = '<p>Bon dia</p>a &lt; b<ul><li>cda</li></ul>';
    expect(await client.get('comment.text')).toMatchObject({ 'comment.text': text });
    expect(heard.at(-1)).toEqual(['comment.text.changed', text]);
  });

  test('when it stops listening it hears no more', async () => {
    const { client, draft } = await aDesk().openTicket('one');
    const heard: unknown[] = [];
    const listener = (status: unknown) => void heard.push(status);
    client.on('ticket.status.changed', listener);
    await client.get('ticket.id');
    draft.change({ status: 'pending' });
    await client.get('ticket.id');
    client.off('ticket.status.changed', listener);
    await client.get('ticket.id');
    draft.change({ status: 'solved' });
    await client.get('ticket.id');
    expect(heard).toEqual(['pending']);
  });
});

describe('two tickets are open in tabs', () => {
  test('each app sees and hears its own only', async () => {
    const desk = aDesk();
    const one = await desk.openTicket('one');
    const two = await desk.openTicket('two', createTicketDraft(aTicket({ id: 'demo-2' })), false);
    const heardByTwo = hears(two.client, ['ticket.status.changed', 'app.activated']);
    await one.client.set('ticket.status', 'solved');
    expect(await two.client.get(['ticket.id', 'ticket.status'])).toMatchObject({
      'ticket.id': 'demo-2',
      'ticket.status': 'open',
    });
    desk.host.fire('two', 'app.activated');
    await two.client.get('ticket.id');
    expect(heardByTwo.map(([event]) => event)).toEqual(['app.activated']);
  });

  test('the one in view is told it is active as soon as it listens', async () => {
    const { client } = await aDesk().openTicket('one');
    const heard = hears(client, ['app.activated']);
    await client.get('ticket.id');
    expect(heard).toEqual([['app.activated', { firstLoad: true }]]);
  });
});

describe('the agent saves', () => {
  async function aSave(onSave?: () => unknown, hookTimeoutMs?: number) {
    const desk = aDesk(hookTimeoutMs === undefined ? {} : { hookTimeoutMs });
    const { client, draft } = await desk.openTicket('one');
    const heard = hears(
      client,
      ['start', 'done', 'fail', 'always'].map((end) => `ticket.submit.${end}`),
    );
    if (onSave) client.on('ticket.save', onSave);
    draft.editor?.setHtml('<p>Resposta</p>');
    await client.get('ticket.id');
    const sent: TicketUpdateRequest[] = [];
    const submit = (save: (update: TicketUpdateRequest) => Promise<ReturnType<typeof aTicket>>) =>
      submitTicket({
        draft,
        host: desk.host,
        instanceGuid: 'one',
        userId: agent.id,
        status: 'solved',
        save,
        origin: ORIGIN,
      });
    const saveAndNote = async (update: TicketUpdateRequest) => {
      sent.push(update);
      return aTicket({ status: update.status ?? 'open' });
    };
    const events = async () => {
      await client.get('ticket.id');
      return heard.map(([event]) => event.replace('ticket.submit.', ''));
    };
    return { client, draft, sent, submit, saveAndNote, events };
  }

  test('the comment goes with the status chosen, and the draft starts again', async () => {
    const { draft, sent, submit, saveAndNote, events } = await aSave(() => true);
    expect(await submit(saveAndNote)).toEqual({ kind: 'saved' });
    expect(sent).toMatchObject([{ status: 'solved', comment: { html: '<p>Resposta</p>', public: true } }]);
    expect(draft.state()).toMatchObject({ status: 'solved', commentHtml: '', saving: false });
    expect(await events()).toEqual(['start', 'done', 'always']);
  });

  test('the app sees the status it is being saved with', async () => {
    const seen: unknown[] = [];
    const save = await aSave(async () => {
      seen.push((await save.client.get('ticket.status'))['ticket.status']);
    });
    await save.submit(save.saveAndNote);
    expect(seen).toEqual(['solved']);
  });

  test.each([
    { how: 'with a reason', onSave: () => 'Falta un pas', reason: 'Falta un pas' },
    { how: 'with an error', onSave: () => Promise.reject(new Error('Falta el CDA')), reason: 'Falta el CDA' },
    { how: 'without a word', onSave: () => false, reason: '' },
  ])('the app refuses $how: nothing is saved and the status is as it was', async ({ onSave, reason }) => {
    const { draft, sent, submit, saveAndNote, events } = await aSave(onSave);
    expect(await submit(saveAndNote)).toEqual({ kind: 'refused', reason });
    expect(sent).toEqual([]);
    expect(draft.state()).toMatchObject({ status: 'open', commentHtml: '<p>Resposta</p>' });
    expect(await events()).toEqual([]);
  });

  test('an app that does not answer lets it pass after a while', async () => {
    const { sent, submit, saveAndNote } = await aSave(() => new Promise(() => {}), 5);
    expect(await submit(saveAndNote)).toEqual({ kind: 'saved' });
    expect(sent).toHaveLength(1);
  });

  test('a save that fails keeps what was written', async () => {
    const { draft, submit, events } = await aSave();
    expect(await submit(() => Promise.reject(new Error('500')))).toEqual({ kind: 'failed' });
    expect(draft.state().commentHtml).toBe('<p>Resposta</p>');
    expect(await events()).toEqual(['start', 'fail', 'always']);
  });
});

describe('an app uses the rest of the workspace', () => {
  test('notices, tracking and going to another ticket', async () => {
    const desk = aDesk();
    const { client } = await desk.openTicket('one');
    await client.invoke('notify', 'Desat', 'alert', { sticky: true });
    await client.invoke('track', { event: 'click' });
    await client.invoke('routeTo', 'ticket', 12);
    await client.invoke('routeTo', 'nav_bar', 'app');
    expect(desk.notices).toEqual([['Desat', 'alert', true]]);
    expect(desk.places).toEqual(['12', 'app']);
    await expect(client.invoke('routeTo', 'lloc')).rejects.toThrow('"routeTo"');
  });

  test('a request ends well or badly with what the service said', async () => {
    const request = vi
      .fn()
      .mockResolvedValueOnce({ ok: true, responseArgs: [{ user: { id: 1 } }] })
      .mockResolvedValueOnce({ ok: false, responseArgs: [{ status: 429, responseJSON: { error: 'x' } }] });
    const { client } = await aDesk({ request }).openTicket('one');
    expect(await client.request('/api/v2/users/me.json')).toEqual({ user: { id: 1 } });
    await expect(client.request({ url: '/api/v2/x', type: 'POST' })).rejects.toMatchObject({ status: 429 });
    expect(request.mock.calls).toEqual([[{ url: '/api/v2/users/me.json' }], [{ url: '/api/v2/x', type: 'POST' }]]);
  });

  test('a modal reads the ticket through the sidebar that opened it, and they talk', async () => {
    const desk = aDesk();
    const { client: sidebar } = await desk.openTicket('one');
    const size = { width: '400px', height: '300px' };
    const made = await sidebar.invoke('instances.create', { location: 'modal', url: 'modal.html', size });
    expect(made['instances.create']).toEqual([
      {
        product: 'support',
        location: 'modal',
        instanceGuid: 'modal-1',
        account: { subdomain: 'demo' },
        status: 'created',
      },
    ]);
    expect(desk.modals).toMatchObject([{ guid: 'modal-1', openerGuid: 'one', url: 'modal.html', width: '400px' }]);

    const modal = await desk.openModal('modal-1');
    const opener = modal.instance('one');
    expect(await opener.get('ticket.id')).toMatchObject({ 'ticket.id': 176814 });
    await expect(modal.get('ticket.id')).rejects.toThrow('"ticket.id"');
    expect(Object.keys(Object((await sidebar.get('instances')).instances))).toEqual(['one', 'modal-1']);

    const heard = hears(sidebar, ['triat']);
    const closed = hears(sidebar.instance('modal-1'), ['modal.close']);
    await sidebar.get('ticket.id');
    opener.trigger('triat', { codi: 'AEAT' });
    await modal.invoke('app.close');
    await sidebar.get('ticket.id');
    expect(heard).toEqual([['triat', { codi: 'AEAT' }]]);
    expect(closed).toHaveLength(1);
  });
});
