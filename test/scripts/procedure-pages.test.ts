import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '#server/paths.ts';
import { procedureSteps, procedureTable } from '#shared/procedures/index.ts';
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

const label = '"[^"<>[\\]{}()|]+"';
const box = new RegExp(`^ {2}(\\w+)(?:\\[${label}\\]|\\(\\[${label}\\]\\)|\\{${label}\\})$`);
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
      expect(lines.filter((line) => !box.test(line) && !arrow.test(line) && !style.test(line))).toEqual([]);
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
