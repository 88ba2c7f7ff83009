import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { describe, expect, test } from 'vitest';
import type { CaseView } from '#shared/contract/index.ts';
import { aCaseView } from '#test/builders/a-case-view.ts';
import { at, held, network, onActions, onFacts, show, withNetwork } from './a-sidebar.tsx';

withNetwork();

const pendingForm = { state: 'PENDING', fileName: null, detail: null, form: null } as const;
const readForm = { state: 'READ', fileName: 'formulari.pdf', detail: null, form: null } as const;

/** Answers the readings of the form one after the other, when the test gives them. */
function onReadings(...answers: readonly { value: Promise<CaseView> }[]) {
  let asked = 0;
  network.use(
    http.post(at('/api/tickets/7/form-readings'), async () => HttpResponse.json(await answers[asked++]?.value)),
  );
  return () => asked;
}

describe('an agent who acts while the form is being read', () => {
  test('sees the form once it is read, when the reading knows of the action', async () => {
    const reading = held<CaseView>();
    onReadings(reading);
    onActions({ view: (action) => aCaseView({ version: 2, actions: [action], form: pendingForm }) });
    const { user } = show({ view: aCaseView({ form: pendingForm }) });
    await user.click(await screen.findByRole('button', { name: 'Ja està fet' }));
    reading.give(aCaseView({ version: 3, form: readForm }));
    expect(await screen.findByText('Formulari llegit: formulari.pdf')).toBeTruthy();
    expect(screen.queryByText('Llegint el formulari adjunt…')).toBeNull();
  });

  test('sees it when the form was read before the action, and the reading is answered after it', async () => {
    const reading = held<CaseView>();
    onReadings(reading);
    onActions({ view: (action) => aCaseView({ version: 3, actions: [action], form: readForm }) });
    const { user } = show({ view: aCaseView({ form: pendingForm }) });
    await user.click(await screen.findByRole('button', { name: 'Ja està fet' }));
    await screen.findByText('Formulari llegit: formulari.pdf');
    reading.give(aCaseView({ version: 2, form: { ...readForm, fileName: 'abans.pdf' } }));
    await waitFor(() => expect(screen.queryByText('Formulari llegit: abans.pdf')).toBeNull());
    expect(screen.getByText('Formulari llegit: formulari.pdf')).toBeTruthy();
  });

  test('sees that it cannot be fetched, and what the action did', async () => {
    const reading = held<CaseView>();
    network.use(
      http.post(at('/api/tickets/7/form-readings'), async () => {
        await reading.value;
        return HttpResponse.error();
      }),
    );
    const done = aCaseView().steps.map((step) => ({ ...step, state: 'DONE' as const }));
    onActions({ view: () => aCaseView({ version: 2, steps: done, nextStepId: null, form: pendingForm }) });
    const { user } = show({ view: aCaseView({ form: pendingForm }) });
    await user.click(await screen.findByRole('button', { name: 'Ja està fet' }));
    await screen.findByText('No queda cap pas pendent.');
    reading.give(aCaseView());
    expect(await screen.findByText(/^No s'han pogut baixar els adjunts/)).toBeTruthy();
    expect(screen.getByText('No queda cap pas pendent.')).toBeTruthy();
  });
});

describe('when the conversation grows', () => {
  test('by a file while the form is being read, the form is read again', async () => {
    const [first, second] = [held<CaseView>(), held<CaseView>()];
    const asked = onReadings(first, second);
    const { fire } = show({ view: aCaseView({ form: pendingForm }) });
    await screen.findByText('Llegint el formulari adjunt…');
    onFacts(() => aCaseView({ version: 3, form: { ...pendingForm, fileName: 'nou.pdf' } }));
    await fire('ticket.conversation.changed');
    await waitFor(() => expect(asked()).toBe(1));
    first.give(aCaseView({ version: 2, form: { ...readForm, fileName: 'vell.pdf' } }));
    second.give(aCaseView({ version: 4, form: { ...readForm, fileName: 'nou.pdf' } }));
    await screen.findByText(/^Formulari llegit: (nou|vell)\.pdf$/);
    expect(await screen.findByText('Formulari llegit: nou.pdf')).toBeTruthy();
  });

  test('and the server does not answer, what is on the screen and what is being typed stays, with another try', async () => {
    const { user, fire } = show();
    await user.click(await screen.findByRole('button', { name: 'Prepara: Falta el formulari' }));
    await user.type(await screen.findByLabelText('serveis'), ' i un altre');
    onFacts(() => 503);
    await fire('ticket.conversation.changed');
    const why = await screen.findByText('SIRI PRE no respon ara mateix.');
    expect(why.closest('[role="alert"]')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('serveis').value).toMatch(/ i un altre$/);
    onFacts(() => aCaseView({ version: 2 }));
    await user.click(screen.getByRole('button', { name: 'Torna-ho a provar' }));
    await waitFor(() => expect(why.isConnected).toBe(false));
    expect(screen.getByLabelText<HTMLInputElement>('serveis').value).toMatch(/ i un altre$/);
  });
});

describe('coming back to the tab', () => {
  test.each([
    { what: 'reads the ticket again', payload: undefined, readings: 1 },
    { what: 'is not what opening it is', payload: { firstLoad: true }, readings: 0 },
  ])('$what', async ({ payload, readings }) => {
    const { fire, reads } = show();
    await screen.findByText(/^Falten documents/);
    await fire('app.activated', payload);
    expect(reads.count).toBe(readings);
  });

  test('while the ticket is still being opened does not ask twice', async () => {
    const { fire, reads } = show();
    await fire('app.activated');
    expect(reads.count).toBe(0);
    await screen.findByText(/^Falten documents/);
  });
});

describe('one action at a time', () => {
  test('while one is on its way the next cannot be started', async () => {
    const answer = held<undefined>();
    const seen = onActions({ special: () => answer.value });
    const { user } = show();
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Ja està fet' });
    await user.click(button);
    await waitFor(() => expect(seen).toHaveLength(1));
    expect(button.disabled).toBe(true);
    answer.give(undefined);
    await waitFor(() => expect(button.disabled).toBe(false));
  });
});
