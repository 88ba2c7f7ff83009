import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Action, CaseView, Question, Step } from '#shared/contract/index.ts';
import { aCaseView } from '#test/builders/a-case-view.ts';
import { onActions, show, withNetwork } from './a-sidebar.tsx';

withNetwork();

const origin: Question = {
  id: 'origin',
  text: 'D’on ve aquest tiquet?',
  options: [
    { value: 'ALTA_DE_SERVEIS', label: 'D’una alta' },
    { value: 'DIRECT', label: 'De l’ens' },
  ],
};
const colleges: Question = {
  id: 'split-colleges',
  text: 'Cal un tiquet per a cada col·legi?',
  options: [
    { value: 'SPLIT', label: 'Sí' },
    { value: 'TOGETHER', label: 'No' },
  ],
};

const stepOf = ({ id, text, options }: Question, changes: Partial<Step> = {}): Step => ({
  ...(aCaseView().steps[0] as Step),
  id: `question:${id}`,
  title: text,
  offers: [{ kind: 'ANSWER', questionId: id, options }],
  ...changes,
});

function aView(questions: Question[], steps: Step[], changes: Partial<CaseView> = {}): CaseView {
  const view = aCaseView({ steps, nextStepId: steps.find(({ state }) => state === 'NEXT')?.id ?? null, ...changes });
  return { ...view, classification: { ...view.classification, disposition: 'ASK_AGENT', questions } };
}

const section = async (name: string) =>
  within((await screen.findByRole('heading', { name })).closest('section') as HTMLElement);

describe('a question', () => {
  const asked = aView([origin, colleges], [stepOf(origin), stepOf(colleges, { state: 'PENDING' })]);

  test('has its answers where the agent acts, and nowhere else', async () => {
    show({ view: asked });
    expect((await section('Què cal fer ara')).getByRole('button', { name: 'De l’ens' })).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'De l’ens' })).toHaveLength(1);
    expect((await section('Què és')).getByText('D’on ve aquest tiquet?')).toBeTruthy();
  });

  test('is led to from where the ticket is told', async () => {
    const { user } = show({ view: asked });
    await section('Què cal fer ara');
    const [toFirst] = screen.getAllByRole('button', { name: 'Respon-la més avall' });
    await user.click(toFirst as HTMLElement);
    expect(document.activeElement?.textContent).toBe('D’on ve aquest tiquet?');
    expect(document.activeElement?.closest('.next-step')).toBeTruthy();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'D’una alta' }));
  });

  test('that is not the first to answer is unfolded on the checklist', async () => {
    const { user } = show({ view: asked });
    await section('Què cal fer ara');
    expect(screen.queryByRole('group', { name: 'Cal un tiquet per a cada col·legi?' })).toBeNull();
    await user.click(screen.getAllByRole('button', { name: 'Respon-la més avall' })[1] as HTMLElement);
    const title = screen.getByRole('button', { name: /^Cal un tiquet per a cada col·legi\?/ });
    expect(document.activeElement).toBe(title);
    const group = screen.getByRole('group', { name: 'Cal un tiquet per a cada col·legi?' });
    expect(within(group).getAllByRole('button')).toHaveLength(2);
  });
});

describe('an answered question', () => {
  const given: Action = {
    id: '1',
    type: 'ANSWER_QUESTION',
    at: '2026-11-20T09:00:00Z',
    actor: { id: '1', name: 'Agent de guàrdia' },
    request: { type: 'ANSWER_QUESTION', questionId: 'origin', value: 'DIRECT' },
    result: null,
  };
  const evidence = [{ text: 'De l’ens', at: given.at, by: given.actor.name }];
  const answered = aView([], [stepOf(origin, { state: 'DONE', evidence })], { actions: [given] });

  test('says what was answered, by whom and when, and is changed with another answer', async () => {
    const seen = onActions({ view: () => answered });
    const { user } = show({ view: answered });
    await user.click(await screen.findByRole('button', { name: /^D’on ve aquest tiquet\? Fet/ }));
    expect(screen.getByText(/^De l’ens/).textContent).toMatch(/^De l’ens 20\/11\/26.* · Agent de guàrdia$/);
    expect(screen.queryByRole('button', { name: 'Torna a obrir' })).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Canvia la resposta' }));
    expect(screen.getByRole('button', { name: 'De l’ens', pressed: true })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'D’una alta', pressed: false }));
    await waitFor(() =>
      expect(seen.map(({ request }) => request)).toEqual([
        { type: 'ANSWER_QUESTION', questionId: 'origin', value: 'ALTA_DE_SERVEIS' },
      ]),
    );
  });

  test('that a correction overrules offers no other answer', async () => {
    const overruled = aView([], [stepOf(origin, { state: 'DONE', evidence, offers: [] })], { actions: [given] });
    const { user } = show({ view: overruled });
    await user.click(await screen.findByRole('button', { name: /^D’on ve aquest tiquet\? Fet/ }));
    expect(screen.getByText(/^De l’ens/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Canvia la resposta' })).toBeNull();
  });
});
