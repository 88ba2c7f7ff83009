import { exportCorrections } from '#server/corrections/export-command.ts';

const { sentence, exitCode } = await exportCorrections(process.env, process.argv[2]);
if (exitCode === 0) console.log(sentence);
else console.error(sentence);
process.exitCode = exitCode;
