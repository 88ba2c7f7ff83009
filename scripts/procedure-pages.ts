import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '#server/paths.ts';
import { procedureTable } from '#shared/procedures/index.ts';
import { procedurePages } from './procedure-pages/pages.ts';

const folder = path.join(projectRoot, 'docs/procedures');
const pages = procedurePages(procedureTable);

await mkdir(folder, { recursive: true });
const old = (await readdir(folder)).filter((name) => name.endsWith('.md') && !pages.has(name));
await Promise.all(old.map((name) => rm(path.join(folder, name))));
await Promise.all([...pages].map(([name, text]) => writeFile(path.join(folder, name), text)));
console.log(`${pages.size} pages in docs/procedures`);
