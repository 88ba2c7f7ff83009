import { screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, test } from 'vitest';
import { aCaseView } from '#test/builders/a-case-view.ts';
import { at, aZendesk, insertionId, network, onActions, onFacts, problem, show, withNetwork } from './a-sidebar.tsx';

withNetwork();

describe('opening a ticket', () => {
  test('shows that it is being read, then what it is and the one thing to do', async () => {
    show();
    expect(screen.getByText('Llegint el tiquet…')).toBeTruthy();
    expect(await screen.findByText('Falten documents: cal demanar-los abans de continuar.')).toBeTruthy();
    expect(await screen.findByRole('button', { name: 'Prepara: Falta el formulari' })).toBeTruthy();
    expect(screen.queryByText('Llegint el tiquet…')).toBeNull();
  });

  test('that fails says why, with the id of the request, and tries again', async () => {
    const { user } = show({ view: 503 });
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('SIRI PRE no respon ara mateix.')).toBeTruthy();
    expect(within(alert).getByText('Identificador de la petició: r-1')).toBeTruthy();
    onFacts(() => aCaseView());
    await user.click(within(alert).getByRole('button', { name: 'Torna-ho a provar' }));
    expect(await screen.findByText(/^Falten documents/)).toBeTruthy();
  });

  test('with a form that cannot be fetched goes on with the text', async () => {
    network.use(http.post(at('/api/tickets/7/form-readings'), () => HttpResponse.error()));
    show({ view: aCaseView({ form: { state: 'PENDING', fileName: null, detail: null, form: null } }) });
    expect(await screen.findByText(/^No s'han pogut baixar els adjunts/)).toBeTruthy();
    expect(screen.getByText(/^Falten documents/)).toBeTruthy();
  });
});

describe('an action', () => {
  test('whose answer got lost is sent once more with the same key', async () => {
    const seen = onActions({ special: (_request, attempt) => (attempt === 1 ? HttpResponse.error() : undefined) });
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Ja està fet' }));
    await waitFor(() => expect(seen).toHaveLength(2));
    expect(seen[0]?.key).toBeTruthy();
    expect(seen[1]?.key).toBe(seen[0]?.key);
  });

  test('that is refused says so and leaves the rest standing', async () => {
    const refusal = { ...problem, status: 422, detail: 'Aquest pas ja està fet.' };
    onActions({ special: () => HttpResponse.json(refusal, { status: 422 }) });
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Ja està fet' }));
    expect(within(await screen.findByRole('alert')).getByText('Aquest pas ja està fet.')).toBeTruthy();
    expect(screen.getByText(/^Falten documents/)).toBeTruthy();
  });
});

describe('a reply', () => {
  const insert = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.click(await screen.findByRole('button', { name: 'Prepara: Falta el formulari' }));
    await user.click(await screen.findByRole('button', { name: 'Insereix' }));
  };

  test('is recorded, then put into the editor as a public reply', async () => {
    const seen = onActions();
    const { user, editor } = show();
    await insert(user);
    expect(await screen.findByText("Inserida a l'editor. Reviseu-la i envieu el tiquet.")).toBeTruthy();
    expect(editor).toEqual({ html: '<p>Benvolguts,</p>', type: 'publicReply' });
    expect(seen.map(({ request }) => request.type)).toEqual(['INSERT_REPLY']);
  });

  test('that Zendesk does not let into the editor is taken back in the log and said', async () => {
    const seen = onActions();
    const { user } = show({ zendesk: aZendesk({ refusesText: true }) });
    await insert(user);
    await waitFor(() =>
      expect(seen.map(({ request }) => request.type)).toEqual(['INSERT_REPLY', 'REPORT_INSERTION_FAILED']),
    );
    expect(screen.getByText(/No consta com a inserida/)).toBeTruthy();
  });

  test('with a value taken out is not inserted, and says what is missing', async () => {
    const seen = onActions();
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Prepara: Falta el formulari' }));
    await user.clear(await screen.findByLabelText('serveis'));
    const button = screen.getByRole('button', { name: 'Insereix' });
    await user.click(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getAllByText('No es pot inserir: falta serveis.').length).toBeGreaterThan(0);
    expect(seen).toEqual([]);
  });

  test('inserted before is sent once the ticket goes out with it, and not before', async () => {
    const seen = onActions();
    const { user, fire } = show();
    await insert(user);
    await screen.findByText("Inserida a l'editor. Reviseu-la i envieu el tiquet.");
    expect(seen).toHaveLength(1);
    await fire('ticket.save');
    await fire('ticket.submit.done');
    await waitFor(() =>
      expect(seen.at(-1)?.request).toEqual({
        type: 'CONFIRM_REPLY_SENT',
        insertionId,
        edited: false,
      }),
    );
  });

  test('inserted before does not count as sent when the agent turns it into an internal note', async () => {
    const seen = onActions();
    const { user, fire, editor } = show();
    await insert(user);
    await screen.findByText("Inserida a l'editor. Reviseu-la i envieu el tiquet.");
    editor.type = 'internalNote';
    await fire('ticket.save');
    await fire('ticket.submit.done');
    expect(seen.map(({ request }) => request.type)).toEqual(['INSERT_REPLY']);
  });

  test('keeps the focus in a value while its only line break is taken out', async () => {
    const view = aCaseView();
    const lines = { ca: 'una\ndues', es: 'una\ndos' };
    const replies = view.replies.map((reply) => ({
      ...reply,
      placeholders: reply.placeholders.map((own) => (own.name === 'services' ? { ...own, values: lines } : own)),
    }));
    const { user } = show({ view: { ...view, replies } });
    await user.click(await screen.findByRole('button', { name: 'Prepara: Falta el formulari' }));
    const field = await screen.findByLabelText('serveis');
    await user.clear(field);
    await user.type(field, 'totes');
    expect(screen.getByLabelText<HTMLTextAreaElement>('serveis').value).toBe('totes');
    expect(document.activeElement).toBe(screen.getByLabelText('serveis'));
  });

  test('shows where each value comes from, and that one was typed', async () => {
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Prepara: Falta el formulari' }));
    expect(await screen.findByText('de la classificació')).toBeTruthy();
    await user.type(screen.getByLabelText('serveis'), ' i més');
    expect(screen.getByText('escrit per vós')).toBeTruthy();
  });
});
