import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { CaseView, Step, WaitingFor } from '#shared/contract/index.ts';
import { aCaseView } from '#test/builders/a-case-view.ts';
import { onActions, show, withNetwork } from './a-sidebar.tsx';

withNetwork();

const step = (changes: Partial<Step>): Step => ({ ...(aCaseView().steps[0] as Step), offers: [], ...changes });
const aWait = (changes: Partial<WaitingFor>): WaitingFor => ({
  whom: 'l’ens',
  since: '2026-11-13T09:00:00Z',
  days: 0,
  deadline: null,
  opensAt: null,
  isLate: false,
  ...changes,
});
const withSteps = (...steps: Step[]): CaseView =>
  aCaseView({ steps, nextStepId: steps.find(({ state }) => state === 'NEXT')?.id ?? null, replies: [] });
const next = async () =>
  within((await screen.findByRole('heading', { name: 'Què cal fer ara' })).closest('section') as HTMLElement);

describe('when no step is to be done now', () => {
  test('what is waited for is said, and not that nothing is left', async () => {
    const waitingFor = aWait({ whom: 'el ministeri', since: '2026-11-20T09:00:00Z' });
    show({ view: withSteps(step({ id: 'answer', title: 'Resposta del ministeri', state: 'WAITING', waitingFor })) });
    expect((await next()).getByText('Ara no hi ha res per fer: toca esperar.')).toBeTruthy();
    expect((await next()).getByText(/^Esperem el ministeri des del 20\/11\/26/)).toBeTruthy();
    expect(screen.queryByText('No queda cap pas pendent.')).toBeNull();
  });

  test('nothing is left when all are done', async () => {
    show({ view: withSteps(step({ state: 'DONE' }), step({ id: 'other', state: 'SKIPPED' })) });
    expect(await screen.findByText('No queda cap pas pendent.')).toBeTruthy();
  });
});

describe('a wait', () => {
  const waiting = (wait: Partial<WaitingFor>) =>
    withSteps(step({ id: 'wait', title: 'Espereu la captura', state: 'WAITING', waitingFor: aWait(wait) }));

  test('says its days, and the time that is left', async () => {
    show({ view: waiting({ days: 3, deadline: '2026-11-20T09:00:00Z' }) });
    expect((await next()).getByText(/^Esperem l’ens des del 13\/11\/26.*, fa 3 dies$/)).toBeTruthy();
    expect((await next()).getByText(/^El termini acaba el 20\/11\/26/)).toBeTruthy();
  });

  test('that is over stands out, its days on the checklist too', async () => {
    show({ view: waiting({ days: 8, deadline: '2026-11-20T09:00:00Z', isLate: true }) });
    expect((await next()).getByText(/^El termini es va acabar el 20\/11\/26/).className).toContain('late');
    expect((await next()).getByRole('button', { name: /^Espereu la captura En espera.*fa 8 dies$/ })).toBeTruthy();
  });

  test('without a term is late too', async () => {
    show({ view: waiting({ days: 9, isLate: true }) });
    expect((await next()).getByText('Fa massa que esperem: torneu-ho a demanar.').className).toContain('late');
  });

  test('for an hour of the day says the hour', async () => {
    show({ view: waiting({ opensAt: '2026-11-20T15:00:00+01:00' }) });
    expect((await next()).getByText(/^Es pot fer a partir de les 15:00/)).toBeTruthy();
  });
});

test('an open step says when it applies and what proves it', async () => {
  const { user } = show({
    view: withSteps(step({ title: 'Compareu', state: 'NEXT', provenBy: ['Una consulta', 'La marca'] })),
  });
  await user.click(await screen.findByRole('button', { name: /^Compareu/ }));
  expect(screen.getByText('Quan: Si hi falten documents.')).toBeTruthy();
  expect(screen.getByText('Es dona per fet amb: Una consulta · La marca')).toBeTruthy();
});

describe('checking the authorisations of a body whose INE10 the ticket does not say', () => {
  const check = step({ id: 'check', state: 'NEXT', offers: [{ kind: 'CHECK_AUTHORISATIONS' }] });
  const requested = [{ productCode: 'DEPENDENCIA', modalityCode: 'CONSULTA' }];

  test('asks for it, in the step and in the panel, and sends what was typed', async () => {
    const seen = onActions();
    const { user } = show({ view: { ...withSteps(check), requested } });
    const fields = await screen.findAllByLabelText("INE10 de l'ens");
    expect(fields).toHaveLength(2);
    await user.type(fields[0] as HTMLElement, '4317110001');
    await user.click((await next()).getByRole('button', { name: 'Comprova PRO i PRE' }));
    await waitFor(() =>
      expect(seen.map(({ request }) => request)).toEqual([{ type: 'CHECK_AUTHORISATIONS', ine10: '4317110001' }]),
    );
  });

  test.each(['', 'Vila-seca', '43171100011'])('does not send "%s"', async (typed) => {
    const seen = onActions();
    const { user } = show({ view: withSteps(check) });
    const field = await screen.findByLabelText<HTMLInputElement>("INE10 de l'ens");
    if (typed) await user.type(field, typed);
    await user.click(screen.getByRole('button', { name: 'Comprova PRO i PRE' }));
    expect(field.checkValidity()).toBe(false);
    expect(seen).toEqual([]);
  });

  test('does not ask for it when the ticket says it', async () => {
    const seen = onActions();
    const view = withSteps(check);
    const classification = { ...view.classification, organization: { ine10: '4317110001' } };
    const { user } = show({ view: { ...view, classification } });
    await user.click(await screen.findByRole('button', { name: 'Comprova PRO i PRE' }));
    await waitFor(() => expect(seen.map(({ request }) => request)).toEqual([{ type: 'CHECK_AUTHORISATIONS' }]));
  });
});

describe('something to copy', () => {
  const copy = step({ state: 'NEXT', offers: [{ kind: 'COPY', label: 'NIF', text: 'P4317300I' }] });

  test('is copied', async () => {
    const { user } = show({ view: withSteps(copy) });
    await user.click(await screen.findByRole('button', { name: 'Copia: NIF' }));
    expect(await screen.findByRole('button', { name: 'Copia: NIF' })).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe('P4317300I');
  });

  test('is left selected, and said, where the browser does not let us copy', async () => {
    const { user } = show({ view: withSteps(copy) });
    const button = await screen.findByRole('button', { name: 'Copia: NIF' });
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    await user.click(button);
    expect(await screen.findByText(/^El navegador no deixa copiar/)).toBeTruthy();
    expect(window.getSelection()?.toString()).toBe('P4317300I');
  });
});
