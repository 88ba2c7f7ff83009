import { verifyStoredLog } from '#server/audit/verify-command.ts';

const { sentence, exitCode } = await verifyStoredLog(process.env);
if (exitCode === 0) console.log(sentence);
else console.error(sentence);
process.exitCode = exitCode;
