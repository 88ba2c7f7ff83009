import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '#server/paths.ts';

let dataDir: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'desk-start-'));
});
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL');
  await rm(dataDir, { recursive: true, force: true });
});

/** The built server as `npm start` runs it, with an environment of its own; resolves once `until` is printed or it ends. */
function start(
  environment: Record<string, string>,
  until: RegExp,
): Promise<{ output: string; code: number | null; child: ChildProcess }> {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['dist/server/main.js'], {
    cwd: projectRoot,
    env: { PATH, PORT: '0', DATA_DIR: dataDir, ...environment },
  });
  started.push(child);
  return new Promise((resolve) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk;
      if (until.test(output)) resolve({ output, code: null, child });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', (code) => resolve({ output, code, child }));
  });
}

const stop = (child: ChildProcess) =>
  new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });

describe('the server, started as a newcomer does', () => {
  test('prints its address, that it is a demonstration and how to configure it; what is done survives a restart', async () => {
    const first = await start({}, /refuses to start/);
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(first.output)?.[0] ?? '';
    expect(first.output).toContain('DEMONSTRATION');
    expect((await fetch(origin)).status).toBe(200);
    const session = async (address: string) => {
      const answer = await fetch(`${address}/demo/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ role: 'supervisor' }),
      });
      return { authorization: `Bearer ${(await answer.json()).token}` };
    };
    await fetch(`${origin}/api/tickets/demo-aeat/case`, { headers: await session(origin) });

    const second = await start({}, /never printed/);
    expect(second.code).toBe(1);
    expect(second.output).toMatch(/^The data folder .* is in use by process \d+: stop it first/m);

    await stop(first.child);
    const again = await start({}, /refuses to start/);
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(again.output)?.[0] ?? '';
    const { events } = await (
      await fetch(`${address}/api/audit/events?ticket=demo-aeat`, { headers: await session(address) })
    ).json();
    expect(events).toHaveLength(1);
    await stop(again.child);
  });

  test('in production it starts with nothing less than everything, and says what is missing', async () => {
    const { output, code } = await start({ NODE_ENV: 'production' }, /never printed/);
    expect(code).toBe(1);
    expect(output).toMatch(/DATABASE_URL is missing/);
    expect(output).toMatch(/ZENDESK_SUBDOMAIN is missing/);
    expect(output).not.toMatch(/\bat .*\.js:\d+/);
  });

  test('asked to stop, it first finishes the answers under way', async () => {
    const { output, child } = await start({}, /refuses to start/);
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? '';
    const slow = fetch(`${origin}/demo/session-zendesk/api/v2/users/me.json?fault=slow`);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await Promise.all([stop(child), slow.then(({ status }) => expect(status).toBe(200))]);
  });
});
