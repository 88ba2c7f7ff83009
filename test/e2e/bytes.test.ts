import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { projectRoot } from '#server/paths.ts';

const web = path.join(projectRoot, 'dist/web');

/** What a page loads before it shows anything: its scripts, and what those import at once. */
async function firstView(page: string): Promise<string[]> {
  const html = await readFile(path.join(web, page), 'utf8');
  const found = new Set([...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file ?? ''));
  for (const file of found) {
    const code = await readFile(path.join(web, file), 'utf8');
    for (const [, name] of code.matchAll(/(?:^|[;}])import(?:[^"'();]*from)?["']\.\/([^"']+\.js)["']/g))
      found.add(`assets/${name}`);
  }
  return [...found];
}

const gzipKilobytes = async (files: string[]) => {
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(path.join(web, file))).length));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
};

describe('the first view', () => {
  test('of the sidebar is at most 110 KB of JavaScript, compressed', async () => {
    const files = await firstView('zendesk-app/sidebar/index.html');
    expect(files.length).toBeGreaterThan(0);
    const size = await gzipKilobytes(files);
    expect(size).toBeGreaterThan(40);
    expect(size).toBeLessThanOrEqual(110);
  });
});
