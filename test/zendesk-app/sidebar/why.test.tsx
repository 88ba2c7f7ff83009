import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { classify } from '#shared/classification/classify.ts';
import type { CaseView, TicketFacts } from '#shared/contract/index.ts';
import { aCaseView } from '#test/builders/a-case-view.ts';
import { aTicket } from '#test/builders/a-ticket.ts';
import { show, withNetwork } from './a-sidebar.tsx';

withNetwork();

const aView = (facts: TicketFacts): CaseView =>
  aCaseView({ classification: classify(facts), services: { CADASTRE: { name: 'Cadastre', issuer: 'Cadastre' } } });

describe('why', () => {
  test('is one press away, with the ticket’s words, what would change it and the rule', async () => {
    const { user } = show();
    const why = (await screen.findAllByRole('button', { name: 'Per què?' }))[0] as HTMLElement;
    why.focus();
    await user.keyboard('{Enter}');
    expect(screen.getByText('És una còpia d’alta i li falten documents.')).toBeTruthy();
    expect(screen.getByText('copia_alta', { selector: 'mark' })).toBeTruthy();
    expect(
      within(screen.getAllByRole('list').find((list) => list.className === 'changes') as HTMLElement)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toContain('Amb la clau pública CDA i el formulari d’integració: es pot tramitar.');
    const rule = screen.getByTitle('copy-incomplete');
    expect(rule.textContent).toBe(
      'Regla: còpia d’alta amb documents per rebre · Guia: què cal fer-ne, punt 5 · Regles d’encaminament: còpia d’una alta · Procediment: pas 0.3',
    );
  });

  test('says what comes second, by which rule, and what separates it', async () => {
    const { user } = show();
    await user.click((await screen.findAllByRole('button', { name: 'Per què?' }))[0] as HTMLElement);
    expect(screen.getByText(/es pot tramitar\. Ho serà quan arribi el que falta\./)).toBeTruthy();
    expect(screen.getByTitle('proceed').textContent).toBe(
      'Regla: tot és clar i es tramita · Guia: què cal fer-ne, punt 7',
    );
  });

  test('of the origin shows the signs of another one', async () => {
    const ticket = aTicket()
      .with({ tags: ['copia_alta'] })
      .saying('Obro aquest tiquet directament.');
    const { user } = show({ view: aView(ticket.facts) });
    await user.click((await screen.findAllByRole('button', { name: 'Per què?' }))[1] as HTMLElement);
    expect(screen.getByText('També hi ha indicis d’un altre origen:')).toBeTruthy();
    expect(screen.getByText('Obro aquest tiquet directament', { selector: 'mark' })).toBeTruthy();
  });

  test('shows a few quotes, and the rest on request', async () => {
    const ticket = aTicket().asking('Volem el Cadastre.\n\n- Cadastre\n- dades cadastrals\n- Cadastre\n- Cadastre');
    const { user } = show({ view: aView(ticket.facts) });
    await user.click(await screen.findByRole('button', { name: /^Cadastre/ }));
    const all = classify(ticket.facts).services[0]?.evidence.length ?? 0;
    expect(all).toBeGreaterThan(3);
    expect(screen.getAllByText('Descripció')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: `${all - 3} cites més` }));
    expect(screen.getAllByText('Descripció')).toHaveLength(all);
  });

  test('tells comments apart by their number', async () => {
    const ticket = aTicket().from('ALTA_DE_SERVEIS').commented('Gràcies.', 'Volem el Cadastre.');
    const { user } = show({ view: aView(ticket.facts) });
    await user.click(await screen.findByRole('button', { name: /^Cadastre/ }));
    expect(screen.getByText('Comentari 2')).toBeTruthy();
  });
});
