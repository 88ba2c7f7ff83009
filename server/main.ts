import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createApp } from './app.ts';
import { compose } from './compose.ts';
import { ConfigError, readConfig } from './config.ts';
import { FolderInUse } from './db/folder-lock.ts';

/** Time for answers under way before the process goes. */
const drainMs = 10_000;

async function start(): Promise<void> {
  const config = readConfig();
  const log = pino({ level: config.logLevel, base: undefined });
  const server = createServer();
  const services = await compose(config, () => originOf(server.address() as AddressInfo), { log });
  server.on('request', createApp(services, log));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, resolve);
  });
  console.log(welcome(originOf(server.address() as AddressInfo), config.systems === null));

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), drainMs).unref();
    const drained = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    await drained;
    await services.close();
    process.exit(0);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

function originOf({ address, port }: AddressInfo): string {
  const anywhere = address === '0.0.0.0' || address === '::';
  return `http://${anywhere ? '127.0.0.1' : address.includes(':') ? `[${address}]` : address}:${port}`;
}

function welcome(origin: string, demo: boolean): string {
  if (!demo) return `Via Oberta desk: ${origin}`;
  return `
  Via Oberta desk: ${origin}

  This is a DEMONSTRATION: an embedded database, simulated Zendesk, SIRI and DIR3, invented data.
  Open the address above to see the agent workspace; its tickets are examples.
  To use the real systems, set the variables of the README's "Configuration" (NODE_ENV=production
  refuses to start without them).
`;
}

start().catch((error: unknown) => {
  if (error instanceof ConfigError) console.error(`The settings do not fit together:\n${error.message}`);
  else if (error instanceof FolderInUse) console.error(error.message);
  else if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    console.error('The port is in use: stop what listens there, or set another PORT.');
  } else console.error(error);
  process.exit(1);
});
