import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

const onPath = () =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => existsSync(file));

const playwrightsOwn = () => {
  const file = chromium.executablePath();
  return file && existsSync(file) ? file : undefined;
};

/** Debian's, where this process may install it. */
function install(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  try {
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env: environment });
    execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: 'ignore', env: environment });
  } catch {
    return undefined;
  }
  return onPath();
}

/**
 * A Chromium for the browser tests: the setting `CHROMIUM_PATH`, the system's, Playwright's own, or Debian's installed
 * on the spot. Throws one line that says what to do when there is none.
 */
export function findChromium(): string {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH says ${given}, and there is no such file.`);
  const found = given ?? onPath() ?? playwrightsOwn() ?? install();
  if (found) return found;
  throw new Error('The browser tests need Chromium: install it (apt-get install chromium) or set CHROMIUM_PATH.');
}
