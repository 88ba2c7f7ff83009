import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '#server/paths.ts';
import { services } from '#shared/catalogue/index.ts';
import type { Handling } from '#shared/contract/index.ts';
import { procedureSteps, procedureTable } from '#shared/procedures/index.ts';
import { aCompleteSituation, answer } from '#test/builders/a-situation.ts';
import { type Arrow, flowchart, withoutShortcuts } from '../../scripts/procedure-pages/flowchart.ts';
import { procedurePages } from '../../scripts/procedure-pages/pages.ts';
import { stepsOf } from '../../scripts/procedure-pages/procedure-page.ts';
import { paths, stationsOf } from '../shared/procedures/paths.ts';

const folder = path.join(projectRoot, 'docs/procedures');
const pages = procedurePages(procedureTable);
const { procedures } = procedureTable;

describe('the pages under docs/procedures', () => {
  test.each([...pages])('%s is current: `npm run docs:procedures` writes it', async (name, text) => {
    expect(await readFile(path.join(folder, name), 'utf8')).toBe(text);
  });

  test('are all there are', async () => {
    expect((await readdir(folder)).sort()).toEqual([...pages.keys()].sort());
  });

  test('lead only to pages and messages that exist', () => {
    const anchors = new Set([...(pages.get('missatges.md') ?? '').matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id));
    const links = [...pages.values()].flatMap((text) => [...text.matchAll(/\]\(([\w-]+\.md)(?:#([\w-]+))?\)/g)]);
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter(([, page = '']) => !pages.has(page)).map(([link]) => link)).toEqual([]);
    expect(links.filter(([, , anchor]) => anchor && !anchors.has(anchor)).map(([link]) => link)).toEqual([]);
  });
});

describe('the page of a procedure', () => {
  test.each(procedures)('$id tells every one of its steps: when, what proves it, where it comes from', (procedure) => {
    const text = pages.get(`${procedure.id}.md`) ?? '';
    const steps = procedure.versions.at(-1)?.steps ?? [];
    for (const { title, when, source } of steps) {
      const row = text.split('\n').find((line) => line.startsWith('| ') && line.includes(`**${title.ca}**`));
      expect(row).toContain(when.ca);
      expect(row).toContain(source);
      expect(row?.split(' | ')).toHaveLength(8);
    }
  });

  test.each(paths)('the steps of its tickets are all on the pages they follow: $ticket', (path) => {
    for (const station of stationsOf(path)) {
      const onList = new Set(procedureSteps(station.build(), 'ca').map(({ id }) => id.split(':')[0] ?? ''));
      const followed = procedures.filter(({ versions }) => versions.at(-1)?.steps.some(({ id }) => onList.has(id)));
      const told = new Set(
        followed.flatMap((procedure) => stepsOf(procedure, procedureTable)).map(({ step }) => step.id),
      );
      expect([...onList].filter((id) => !told.has(id))).toEqual([]);
    }
  });
});

const pageOf: Readonly<Record<Handling, string>> = {
  STANDARD: 'estandard',
  MINHAP: 'minhap',
  AEAT: 'aeat',
  CORPME: 'corpme',
  DCOC: 'dcoc',
  PADRO: 'padro',
  MASS_EXCEL: 'altes-massives',
};

describe('the day a version is valid from', () => {
  test.each([
    ['estandard', 'des del 15 d’abril del 2025 (la data de revisió de la pàgina dels agents)'],
    ['minhap', 'des del 14 de desembre del 2017 (suposada pel nom de la imatge més antiga de la pàgina dels agents)'],
    ['minhap', 'vigent des del 2 de febrer del 2023.'],
  ])('on the page of %s is told with whence it is: %s', (id, words) => {
    expect(pages.get(`${id}.md`)).toContain(words);
  });
});

describe('the page of a service’s own way', () => {
  const ways = services.flatMap(({ id, products }) =>
    products.flatMap(({ code, handling }) => (handling && id !== 'COETC' ? [{ id, code, handling }] : [])),
  );

  test.each(ways)('$handling tells all the steps of $id / $code, to the last', ({ id, code, handling }) => {
    const procedure = procedures.find((one) => one.id === pageOf[handling]);
    const told = procedure ? stepsOf(procedure, procedureTable).map(({ step }) => step.id) : [];
    const ticket = aCompleteSituation()
      .formRead({ ips: { pre: ['192.0.2.10'], pro: ['192.0.2.20'] } })
      .asking(id, { handling, products: [{ code, modalities: [] }] })
      .after(answer('padro-purpose', 'consume'));
    const placed = procedureSteps(ticket.build(), 'ca').map((step) => step.id.split(':')[0]);
    expect(placed.filter((step) => !told.includes(step ?? ''))).toEqual([]);
  });
});

describe('the ministry’s way', () => {
  const drawing = pages.get('minhap.md') ?? '';
  const numberOf = (id: string) => drawing.match(new RegExp(`p(\\d+)\\(?\\[.*${id}`))?.[1] ?? '?';
  const answered = numberOf('Què ha respost');

  test.each([['Adjunteu el Word'], ['Feu signar el Word']])(
    '«%s» comes of the answer, and the ministry is waited for again',
    (title) => {
      expect(drawing).toMatch(new RegExp(`  p${numberOf(title)} -\\.->(\\|[^|]+\\|)? p${answered}\\n`));
    },
  );

  test('nothing leads to the Word but the answer', () => {
    const word = numberOf('Adjunteu el Word');
    expect([...drawing.matchAll(new RegExp(`(p\\d+) --> p${word}\\n`, 'g'))].map(([, from]) => from)).toEqual([
      `p${answered}`,
    ]);
  });
});

const label = '"[^"<>[\\]{}()|]+"';
const box = new RegExp(`^ {2}(\\w+)(?:\\[${label}\\]|\\(\\[${label}\\]\\)|\\{${label}\\})$`);
const back = new RegExp(`^ {2}\\w+ -\\.->(?:\\|${label}\\|)? \\w+$`);
const arrow = new RegExp(`^ {2}(\\w+) -->(?:\\|${label}\\|)? (\\w+)$`);
const style = /^ {2}(classDef comu [\w:#,-]+|class (\w+,)*\w+ comu)$/;

describe('the drawings', () => {
  const drawings = [...pages].flatMap(([name, text]) =>
    [...text.matchAll(/```mermaid\n([\s\S]*?)\n```/g)].map(([, drawing = '']) => ({ name, drawing })),
  );

  test('there is one on the index and on the page of each procedure', () => {
    expect(drawings.map(({ name }) => name)).toEqual(['README.md', ...procedures.map(({ id }) => `${id}.md`)]);
  });

  test.each(drawings)(
    'of $name is Mermaid: boxes with quoted words, arrows between boxes, no way round',
    ({ drawing }) => {
      const [head, ...lines] = drawing.split('\n');
      expect(head).toBe('flowchart TD');
      expect(lines.filter((line) => ![box, arrow, back, style].some((one) => one.test(line)))).toEqual([]);
      const boxes = lines.flatMap((line) => box.exec(line)?.[1] ?? []);
      const arrows = lines.flatMap((line) => {
        const [, from, to] = arrow.exec(line) ?? [];
        return from && to ? [{ from, to }] : [];
      });
      expect(new Set(boxes).size).toBe(boxes.length);
      expect(arrows.flatMap(({ from, to }) => [from, to]).filter((id) => !boxes.includes(id))).toEqual([]);
      expect(arrows.filter(({ from, to }) => reaches(to, from, arrows))).toEqual([]);
      expect(withoutShortcuts(arrows)).toEqual(arrows);
    },
  );

  function reaches(from: string, to: string, arrows: readonly Arrow[]): boolean {
    return from === to || arrows.some((one) => one.from === from && reaches(one.to, to, arrows));
  }

  test('words that Mermaid would read are written as entities', () => {
    const drawing = flowchart([{ id: 'a', label: '1 "x" [y] (z) #1; <b>', shape: 'step' }], []);
    expect(drawing.split('\n')[2]).toBe('  a["1 #34;x#34; #91;y#93; #40;z#41; #35;1#59; #60;b#62;"]');
  });

  test('an arrow that a longer way says is left out', () => {
    const arrows = [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'a', to: 'c' },
    ];
    expect(withoutShortcuts(arrows)).toEqual(arrows.slice(0, 2));
  });
});
