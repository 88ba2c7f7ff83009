import { minhapAnswerStep, minhapRequestStep } from './minhap.ts';
import { minhapLetterStep, minhapSignatureStep } from './minhap-letter.ts';
import { minhapFinalityStep, minhapRegisterStep } from './minhap-register.ts';
import { minhapSpreadsheetStep } from './minhap-spreadsheet.ts';
import type { ProcedureVersion } from './procedure-version.ts';
import { revised } from './step-definition.ts';

const papers = [minhapSpreadsheetStep, minhapRequestStep, minhapAnswerStep, minhapLetterStep, minhapSignatureStep];

/** Registration did not wait for the ministry until 2 February 2023 (agents' procedure, "UPDATE IMPORTANT"). */
const registerAtOnceStep = revised(minhapRegisterStep, {
  after: minhapRegisterStep.after.filter((id) => id !== 'minhap-answer' && id !== 'minhap-finality'),
});

/** The ministry's way: the first version is dated by the oldest picture of the agents' page. */
export const minhapVersions: readonly [ProcedureVersion, ...ProcedureVersion[]] = [
  {
    validFrom: '2017-12-14',
    datedBy: 'suposada pel nom de la imatge més antiga de la pàgina dels agents',
    change: {
      ca: 'L’alta al SIRI es feia sense esperar el ministeri.',
      es: 'El alta en el SIRI se hacía sin esperar al ministerio.',
      en: 'Registration in SIRI did not wait for the ministry.',
    },
    steps: [...papers, minhapFinalityStep, registerAtOnceStep],
  },
  {
    validFrom: '2023-02-02',
    change: {
      ca: 'Res no es dona d’alta al SIRI fins que el ministeri ho confirma.',
      es: 'Nada se da de alta en el SIRI hasta que el ministerio lo confirma.',
      en: 'Nothing is registered in SIRI until the ministry confirms it.',
    },
    steps: [...papers, minhapFinalityStep, minhapRegisterStep],
  },
];
