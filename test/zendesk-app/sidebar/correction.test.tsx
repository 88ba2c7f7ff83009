import { screen, waitFor, within } from '@testing-library/react';
import type userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import type { ClassifiedService } from '#shared/contract/index.ts';
import { aCaseView } from '#test/builders/a-case-view.ts';
import { onActions, show, withNetwork } from './a-sidebar.tsx';

withNetwork();

const asked = (serviceId: string, handling: ClassifiedService['handling'], ...codes: (string | null)[]) => ({
  serviceId,
  scope: 'AGE' as const,
  handling,
  products: codes.map((code) => ({ code, modalities: [] })),
  confidence: 1,
  evidence: [],
});

/** The form that corrects the services of a ticket that asks for these. */
async function correcting(...services: ClassifiedService[]) {
  const view = aCaseView();
  const seen = onActions();
  const { user } = show({ view: { ...view, classification: { ...view.classification, services } } });
  await user.click(await screen.findByRole('button', { name: 'Corregeix' }));
  await user.selectOptions(await screen.findByLabelText('Què cal corregir'), 'services');
  return { user, seen };
}

async function saved({ user, seen }: { user: ReturnType<typeof userEvent.setup>; seen: ReturnType<typeof onActions> }) {
  await user.type(screen.getByLabelText(/^Motiu/), 'Ho diu el formulari');
  await user.click(screen.getByRole('button', { name: 'Desa la correcció' }));
  await waitFor(() => expect(seen).toHaveLength(1));
  const request = seen[0]?.request;
  return request?.type === 'CORRECT_CLASSIFICATION' ? request.correction : undefined;
}

describe('correcting the services', () => {
  test('keeps the products and the handling of those that stay', async () => {
    const form = await correcting(asked('TGSS', 'MINHAP', 'TGSS', null), asked('IMSERSO', null));
    await form.user.click(screen.getByLabelText('Cadastre'));
    expect(await saved(form)).toEqual({
      field: 'services',
      value: [
        { serviceId: 'TGSS', products: ['TGSS'], handling: 'MINHAP' },
        { serviceId: 'IMSERSO' },
        { serviceId: 'CADASTRE' },
      ],
    });
  });

  test('a service taken out and put in again is as it was', async () => {
    const form = await correcting(asked('IMSERSO', 'MINHAP', 'DEPENDENCIA'));
    await form.user.click(screen.getByLabelText('Dependència (IMSERSO)'));
    expect(screen.queryByLabelText('Tractament de Dependència (IMSERSO)')).toBeNull();
    await form.user.click(screen.getByLabelText('Dependència (IMSERSO)'));
    expect(await saved(form)).toEqual({
      field: 'services',
      value: [{ serviceId: 'IMSERSO', products: ['DEPENDENCIA'], handling: 'MINHAP' }],
    });
  });

  test.each([
    { what: 'another handling', option: 'STANDARD', handling: { handling: 'STANDARD' } },
    { what: 'what the procedure says', option: '', handling: {} },
  ])('gives a service $what', async ({ option, handling }) => {
    const form = await correcting(asked('IMSERSO', 'MINHAP', 'DEPENDENCIA'));
    await form.user.selectOptions(screen.getByLabelText('Tractament de Dependència (IMSERSO)'), option);
    expect(await saved(form)).toEqual({
      field: 'services',
      value: [{ serviceId: 'IMSERSO', products: ['DEPENDENCIA'], ...handling }],
    });
  });

  test('a service asked for in two ways has a handling for each', async () => {
    const form = await correcting(asked('DGT', 'MINHAP', 'DGT'), asked('DGT', 'STANDARD', 'ATEX'));
    const choices = screen.getAllByLabelText(/^Tractament de .* (DGT|ATEX)$/);
    expect(choices.map((choice) => (choice as HTMLSelectElement).value)).toEqual(['MINHAP', 'STANDARD']);
    await form.user.selectOptions(choices[1] as HTMLElement, '');
    expect(await saved(form)).toEqual({
      field: 'services',
      value: [
        { serviceId: 'DGT', products: ['DGT'], handling: 'MINHAP' },
        { serviceId: 'DGT', products: ['ATEX'] },
      ],
    });
  });

  test('only the handlings that a service may have are offered', async () => {
    await correcting(asked('IMSERSO', 'MINHAP'));
    const choice = screen.getByLabelText('Tractament de Dependència (IMSERSO)');
    expect(
      within(choice)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['El que digui el procediment', 'MINHAP', 'Estàndard']);
  });
});

describe('a ticket that an agent corrected', () => {
  test('says so beside its verdict', async () => {
    onActions();
    const { user } = show();
    await user.click(await screen.findByRole('button', { name: 'Corregeix' }));
    expect(screen.queryByText('Corregit per un agent')).toBeNull();
    await user.type(await screen.findByLabelText(/^Motiu/), 'Ho diu el formulari');
    await user.click(screen.getByRole('button', { name: 'Desa la correcció' }));
    expect(await screen.findByText('Corregit per un agent')).toBeTruthy();
  });
});
