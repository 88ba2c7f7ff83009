import { spawn } from 'node:child_process';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { projectRoot } from '#server/paths.ts';
import { findChromium } from '../chromium.ts';
import { median, spread } from './figures.ts';

const runs = 12;
const web = path.join(projectRoot, 'dist/web');

/** Runs in every frame: when the verdict first stood on the screen, in milliseconds since the frame began to load. */
const recordVerdict = `
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.verdict')) return;
    observer.disconnect();
    requestAnimationFrame(() => { window.verdictAt = performance.now(); });
  });
  observer.observe(document, { childList: true, subtree: true });
`;

/**
 * Opens the same demo ticket in the same workspace, with our sidebar in its frame and with a bare React and Garden page
 * in its place, in turn, each time in a fresh context. Prints the medians and their ratio.
 */
export async function benchOpening(): Promise<void> {
  await build({
    root: projectRoot,
    configFile: false,
    logLevel: 'silent',
    plugins: [react()],
    build: {
      outDir: 'dist/web',
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rollupOptions: { input: 'scripts/bench/bare-page/index.html' },
    },
  });
  // Beside the assets, which the server gives to anybody.
  await copyFile(path.join(web, 'scripts/bench/bare-page/index.html'), path.join(web, 'assets/bare.html'));
  const { origin, stop } = await startBuiltServer();
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    await compare(browser, origin);
  } finally {
    await browser.close();
    await stop();
  }
}

async function compare(browser: Browser, origin: string): Promise<void> {
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run <= runs; run++) {
    const [a, b] = [await open(browser, origin), await open(browser, origin, `${origin}/assets/bare.html`)];
    // The first pair warms the server, the database and the disk cache.
    if (run > 0) {
      ours.push(a);
      theirs.push(b);
    }
  }
  console.log('opening a ticket, median (least–most)');
  console.log(`  sidebar to a visible classification: ${spread(ours)} ms`);
  console.log(`  bare React and Garden page: ${spread(theirs)} ms`);
  console.log(`  ratio of the medians: ${(median(ours) / median(theirs)).toFixed(2)}`);
}

/** Milliseconds from the start of the frame to its verdict; `instead` is the address of a page to frame instead of ours. */
async function open(browser: Browser, origin: string, instead?: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript({ content: recordVerdict });
  if (instead) await page.route('**/zendesk/sidebar*', (route) => route.continue({ url: instead, method: 'GET' }));
  await page.goto(`${origin}/demo/tickets/demo-minhap`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('no frame');
  const handle = await frame.waitForFunction(() => (window as { verdictAt?: number }).verdictAt);
  const at = (await handle.jsonValue()) as number;
  await context.close();
  return at;
}

/** The server as `npm start` runs it, in a process and a data folder of its own. */
async function startBuiltServer(): Promise<{ origin: string; stop: () => Promise<void> }> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'desk-bench-'));
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: projectRoot,
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the server did not start')));
    child.stdout.on('data', (chunk) => {
      const address = /http:\/\/[\d.:]+/.exec(String(chunk))?.[0];
      if (address) resolve(address);
    });
  });
  const stop = async () => {
    child.removeAllListeners('exit');
    child.kill('SIGKILL');
    await rm(dataDir, { recursive: true, force: true });
  };
  return { origin, stop };
}
