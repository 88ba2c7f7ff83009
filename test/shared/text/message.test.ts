import { describe, expect, test } from 'vitest';
import { readMessage } from '#shared/text/message.ts';

function said(original: string, names: string[] = []): string[] {
  const { tokens, units } = readMessage(original, { names });
  return units.map(({ from, to }) =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' '),
  );
}

describe('what the writer says now', () => {
  test('quoted lines are somebody else’s words', () => {
    expect(said('Gràcies per respondre.\n> Volem el Padró\n> i el Cadastre\nEns va bé.')).toEqual([
      'gracies per respondre',
      'ens va be',
    ]);
  });

  test('a forwarded chain is history from its first header on', () => {
    expect(said('Ja està.\n\nDe: Suport\nEnviat el: dilluns\nAssumpte: Padró\n\nVoleu el Padró?')).toEqual(['ja esta']);
  });

  test('a reply without quote marks is history from the line that announces it', () => {
    expect(said('Ja està.\n\nEl 3/2/2026, Suport va escriure:\n\nVoleu el Padró?')).toEqual(['ja esta']);
  });

  test('a signature begins at the farewell', () => {
    expect(said('Volem el Cadastre.\n\nAtentament,\n\nOficina del Padró')).toEqual(['volem el cadastre']);
  });

  test('a signature without farewell is known by the requester’s name', () => {
    expect(said('No puc entrar.\n\nInma\nRegistre i Padró', ['Inma'])).toEqual(['no puc entrar']);
  });

  test('thanks before the request are no farewell', () => {
    expect(said('Hola,\nGràcies per la resposta.\n\nNecessitem el Padró.')).toEqual([
      'hola',
      'gracies per la resposta',
      'necessitem el padro',
    ]);
  });

  test('a message may be nothing but its signature', () => {
    expect(said('Un saludo,\nNegociado de Padrón')).toEqual([]);
    expect(said('--\nServei de Cadastre')).toEqual([]);
  });

  test('a postscript after the farewell still counts', () => {
    expect(said('Volem el Cadastre.\n\nSalutacions,\nAnna\n\nPD: també el Padró')).toContain('pd tambe el padro');
  });

  test('legal footers and what follows a rule are no request', () => {
    expect(said('Volem la DGP.\n\n----------\nTràmits de padró amb cita')).toEqual(['volem la dgp']);
    expect(said('Volem la DGP.\n\nAvís legal: el padró i el cadastre')).toEqual(['volem la dgp']);
  });
});

describe('statements', () => {
  test('list items know the words that lead them in', () => {
    const { units } = readMessage('Ja tenim integrats:\n- Padró\n- Cadastre\n\nEsperem resposta aviat');
    expect(units.map(({ leadIn }) => leadIn)).toEqual([undefined, 0, 0, undefined]);
  });

  test('a wrapped line is one sentence with the next', () => {
    const wrapped = 'Demanem la integració dels serveis de verificació de les dades\nde la policia';
    expect(readMessage(wrapped).units).toHaveLength(1);
  });

  test('a text without full stops is cut into bounded statements', () => {
    const { units, tokens } = readMessage('padró '.repeat(1000));
    expect(tokens).toHaveLength(1000);
    expect(Math.max(...units.map(({ from, to }) => to - from))).toBeLessThanOrEqual(120);
  });
});
