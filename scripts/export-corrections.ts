import { exportCorrections } from '#server/corrections/export-command.ts';

const interruption = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interruption.abort());

const { sentence, exitCode } = await exportCorrections(process.env, process.argv.slice(2), interruption.signal);
if (exitCode === 0) console.log(sentence);
else console.error(sentence);
process.exitCode = exitCode;
