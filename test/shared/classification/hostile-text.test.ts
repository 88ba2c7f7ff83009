import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { check } from 'recheck';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { projectRoot } from '#server/paths.ts';
import { classify } from '#shared/classification/classify.ts';
import { readTicket } from '#shared/classification/ticket-reading.ts';
import { Classification } from '#shared/contract/index.ts';
import { maskPersonalData } from '#shared/identifiers/personal-data.ts';
import { readMessage } from '#shared/text/message.ts';
import { tokenise } from '#shared/text/tokens.ts';
import { zonesOf } from '#shared/text/zones.ts';

/** Pieces that some reader stops at, alone and without their other half. */
const pieces = [
  ...['padró', 'DGP', 'C2', 'AEATIAE', 'DGT_DADES_VEHICLE_IVTM', 'col·legi', 'sol.', 'l·', 'l·l', 'alta de serveis'],
  ...['volem', 'no', 'ja el', 'de moment no', 'necessitem:', 'i', 'per a', 'excepte', 'error', 'e-NOTUM', 'audifilm'],
  ...[
    'De: x',
    'Enviat: y',
    'va escriure:',
    '-----Missatge original-----',
    'Atentament',
    'Avís legal',
    'PD',
    '--',
    '___',
  ],
  ...[
    '<',
    '<a',
    '<p',
    '</',
    '<li>',
    '>',
    '> >',
    '&',
    '&amp',
    '&nbsp;',
    '&#',
    '&#99999;',
    '&#108;',
    '"',
    '(',
    ')',
    '[',
    ']',
  ],
  ...[
    '-',
    '•',
    '·',
    '1.',
    'a)',
    '...',
    ':',
    ';',
    ',',
    '?',
    '!',
    '/',
    '\\',
    '_',
    '@',
    'a@',
    'www.',
    'http://',
    '://',
    '|',
  ],
  ...['\n', '\r\n', '\r', '\t', ' ', '\u00a0', '\u2028', '\u0000', '\u0301', '\ud83d', '🙂', '漢', 'ﬁ', 'İ', 'ß', 'ª'],
  ...['00000001R', 'P9900000A', '4317110007', 'INE10', 'a@b.c', '9'.repeat(60)],
];
const hostile = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((chosen) => chosen.join(''));
const spaced = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((chosen) => chosen.join(' '));
const repeated = fc
  .tuple(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 2000 }))
  .map(([chosen, times]) => chosen.join('').repeat(times));
const anyText = fc.oneof(hostile, spaced, repeated, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

describe('whatever is written', () => {
  test('words stand where they say they do, in order', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, splitUnderscores) => {
        let end = 0;
        for (const token of tokenise(text, { splitUnderscores })) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          end = token.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('every line has its zone, and statements cover only what is said now', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, units, zones } = readMessage(text);
        expect(zonesOf(text, tokens, [])).toHaveLength(text.split('\n').length);
        for (const { from, to } of units) {
          expect(to).toBeGreaterThan(from);
          for (const { line } of tokens.slice(from, to)) expect(zones[line]).toBe('live');
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a ticket is read and gets an answer that keeps the contract', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (subject, description, comment) => {
        const facts = { subject, description, comments: [comment], requester: { name: subject.slice(0, 40) } };
        expect(readTicket(facts).passages.length).toBeGreaterThan(0);
        expect(Classification.safeParse(classify(facts)).success).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('names of files and bodies, and tags, are read too', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const facts = {
          subject: 'Homologació',
          description: '',
          attachments: [{ fileName: text.slice(0, 1000) }],
          organization: { name: text.slice(0, 500), ine10: text.slice(0, 40), nif: text.slice(0, 40) },
          tags: [text.slice(0, 255)],
        };
        expect(Classification.safeParse(classify(facts)).success).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('masking leaves no mail address and no NIF', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        expect(maskPersonalData(`${before} algu@prova.example ${after}`)).not.toContain('algu@');
        expect(maskPersonalData(`${before} 00000002W ${after}`)).not.toContain('00000002W');
      }),
      { numRuns: 400 },
    );
  });
});

describe('a megabyte', () => {
  test.each([
    ...['padró ', '- padró\n', 'volem padró\n', 'no el padró, ', 'AEATIAE ', 'C2 ', 'necessitem:\n', 'volem e-NOTUM '],
    ...['De: x\n', ':', '\n', '\r\n', '>', '> \n', '<a', '&', '.', 'l·l', 'l·', 'x', 'e\u0301', '1)', 'Ajuntament\n'],
    ...['alta de serveis ', 'oficina del padró ', 'per a padró ', 'TGSS deute ', '\u0301', 'a@', 'Gràcies\n'],
  ])('of %j is read to its end', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length)).slice(0, 1_000_000);
    expect(Classification.safeParse(classify({ subject: '', description: text })).success).toBe(true);
  });

  test.each(['re', 'Re: ', ' ', 'a'])('of subject, beginning %j and going on with blanks, too', (start) => {
    const subject = `${start}${' '.repeat(1_000_000)}x`;
    expect(Classification.safeParse(classify({ subject, description: '' })).success).toBe(true);
  });
});

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

/** Every regular expression written in the sources of a folder, each once. */
function patternsIn(...folders: string[]): Pattern[] {
  const found = new Map<string, Pattern>();
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).map(
      (file) => `${folder}/${file}`,
    ),
  );
  for (const file of files.filter((name) => /\.tsx?$/.test(name))) {
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        found.set(node.text, { source: node.text.slice(1, end), flags: node.text.slice(end + 1), file });
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(path.join(projectRoot, file), 'utf8'), ts.ScriptTarget.Latest));
  }
  return [...found.values()];
}

/** Patterns that may take the square of their text's length, and why that text is short or our own. */
const neverLong: Readonly<Record<string, string>> = {
  'server/demo/databases/named-binds.ts': 'reads the SQL that stands in our own sources, in the demonstration alone',
  'server/demo/zendesk/comment-html.ts': 'reads what the person who tries the demonstration writes, on her own machine',
};

describe('no regular expression backtracks without bound', () => {
  /** Milliseconds; a pattern takes one or two seconds at most. */
  const patience = 60_000;
  // The analyser as JavaScript, the same on every machine.
  beforeAll(() => vi.stubEnv('RECHECK_BACKEND', 'pure'));
  afterAll(() => vi.unstubAllEnvs());

  const patterns = patternsIn('shared', 'server', 'zendesk-app').filter(({ file }) => !(file in neverLong));

  test('what is let off is still there', () => {
    const files = new Set(patternsIn('server').map(({ file }) => file));
    for (const file of Object.keys(neverLong)) expect(files).toContain(file);
  });

  test('the analyser knows a bad one', async () => {
    expect((await check('^(a+)+$', '')).status).toBe('vulnerable');
  });

  test.each(patterns.map(({ source, flags, file }) => [`/${source}/${flags}`, file, source, flags] as const))(
    '%s in %s',
    async (_, __, source, flags) => {
      const verdict = await check(source, flags, { timeout: patience });
      const growth = verdict.status === 'vulnerable' ? verdict.complexity.summary : verdict.status;
      expect(growth).toBe('safe');
    },
    2 * patience,
  );
});
