import { describe, expect, test } from 'vitest';
import { aTicket } from '#test/builders/a-ticket.ts';
import { parseLabelledTickets } from '../../../scripts/evaluate/labelled-tickets.ts';
import { reportOf } from '../../../scripts/evaluate/report.ts';
import { evaluate } from '../../../scripts/evaluate/results.ts';

const cadastre = aTicket().titled('Cadastre').asking('Volem integrar el Cadastre.').facts;
const tgss = aTicket().titled('TGSS').asking('Volem integrar la TGSS.').facts;
const labelled = (id: string, facts: unknown, expected: object) => ({ id, facts, expect: expected });

const tickets = parseLabelledTickets(
  JSON.stringify([
    labelled('right', cadastre, { disposition: 'PROCEED', services: ['CADASTRE'], scopes: ['AGE'] }),
    labelled('confident', cadastre, { disposition: 'CLOSE_COETC' }),
    labelled('asked', tgss, { disposition: 'PROCEED' }),
    labelled('other', cadastre, { disposition: 'PROCEED', services: ['PADRO'] }),
  ]),
  'tickets.json',
);

describe('an evaluation', () => {
  const results = evaluate(tickets);

  test('tells a wrong disposition that nothing was asked about from one that the agent is asked about', () => {
    expect(results.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['right', 'RIGHT'],
      ['confident', 'CONFIDENT_ERROR'],
      ['asked', 'WRONG_BUT_ASKED'],
      ['other', 'OTHER_FIELDS_WRONG'],
    ]);
  });

  test('judges a label’s fields and no others, its lists in any order', () => {
    const both = aTicket().asking('Volem integrar el Cadastre i el SEPE.').facts;
    const [result] = evaluate(
      parseLabelledTickets(JSON.stringify([labelled('x', both, { services: ['SEPE', 'CADASTRE'] })]), 'x.json'),
    );
    expect(result?.differences).toEqual([]);
  });

  test('shows every miss with the ticket’s words and the rule', () => {
    const report = reportOf(tickets, results);
    expect(report).toContain('exactly right        1 (25.0 %)');
    expect(report).toMatch(
      /CONFIDENT ERRORS.*: 1\n\nconfident: Cadastre\n {2}disposition: expected "CLOSE_COETC", given "PROCEED"/,
    );
    expect(report).toMatch(/service:CADASTRE by [a-z-]+: .*“Cadastre”/);
    expect(report).toMatch(/asked: TGSS[\s\S]+asks handling:TGSS/);
  });

  test('counts the dispositions expected against those given', () => {
    const row = reportOf(tickets, results)
      .split('\n')
      .find((line) => line.startsWith('CLOSE_COETC'));
    expect(row?.split(/\s+/)).toEqual(['CLOSE_COETC', '1', '·', '·']);
  });
});

test('a list may begin with a byte order mark, and be what the export writes', () => {
  const exported = { ...labelled('a', cadastre, {}), told: [], rules: {}, differs: [] };
  expect(parseLabelledTickets(`\ufeff${JSON.stringify([exported])}`, 'x.json')).toMatchObject([{ id: 'a' }]);
});

test('a ticket is told on one line, whatever its number and subject hold', () => {
  const odd = labelled(
    'a\nCONFIDENT\u2028b',
    { ...cadastre, subject: 'Cadastre\r\n\u001b[31mper a tothom' },
    {
      disposition: 'CLOSE_COETC',
    },
  );
  const list = parseLabelledTickets(JSON.stringify([odd]), 'x.json');
  expect(reportOf(list, evaluate(list))).toContain('\n\na CONFIDENT b: Cadastre [31mper a tothom\n');
});

const listed = (...labels: object[]) => JSON.stringify(labels.map((label) => labelled('a', cadastre, label)));

describe('a file that is no list of labelled tickets', () => {
  test.each([
    ['no JSON at all', 'Bon dia', /^x\.json is not JSON: /],
    ['something else', '{"name": "via-oberta"}', /^x\.json is not a list of labelled tickets/],
    [
      'a ticket without its label',
      '[{"id": "a", "facts": {"subject": "", "description": ""}}]',
      /ticket 1 \(a\): expect: /,
    ],
    [
      'facts that the contract does not take',
      '[{"id": "a", "facts": {"subject": 3, "description": ""}, "expect": {}}]',
      /ticket 1 \(a\): facts\.subject: /,
    ],
    [
      'a disposition that there is not',
      '[{"id": "a", "facts": {"subject": "", "description": ""}, "expect": {"disposition": "WAIT"}}]',
      /ticket 1 \(a\): expect\.disposition: /,
    ],
    [
      'a field of the label that there is not',
      listed({ dispositon: 'PROCEED' }),
      /ticket 1 \(a\): expect: .*dispositon/,
    ],
    ['a service that there is not', listed({ services: ['CADASTRE', 'CADASTER'] }), /expect\.services\.1: .*CADASTER/],
    ['products of a service that there is not', listed({ products: { CADASTER: [] } }), /expect\.products\.CADASTER: /],
    [
      'a product of another service',
      listed({ products: { CADASTRE: ['ACTIC'] } }),
      /expect\.products\.CADASTRE: .*ACTIC/,
    ],
    ['the same ticket twice', listed({}, {}), /^x\.json: ticket 2 \(a\): id: .*ticket 1/],
    ['no ticket at all', '[]', /^x\.json holds no tickets\.$/],
    ['what is no ticket', '[7]', /ticket 1: the ticket itself: /],
  ])('%s', (_, content, message) => {
    expect(() => parseLabelledTickets(content, 'x.json')).toThrow(message);
  });
});
