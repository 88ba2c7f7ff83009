import type { Evidence } from '#shared/contract/index.ts';
import type { Findings } from '../findings.ts';
import { findOtherMatter } from '../other-matter.ts';
import { askedOr, type Doubts, type WhatIf } from './what-if.ts';

/** A file that may hold anything: whether it is the public key is in doubt (procedure, PAS 0.3). */
const wrapped = /\.(?:txt|zip|rar)\s*$/i;

/** The documents of a copy of a sign-up: what it lacks arriving, or its key being none. */
export function otherDocuments({ findings }: Doubts): WhatIf[] {
  const { origin, documents, facts } = findings;
  if (origin.value !== 'COPY_OF_ALTA') return [];
  if (documents.missing.length > 0) {
    if (papersWouldSpeak(findings)) return [];
    return [
      { fact: 'documents-arrive', values: documents.missing, nearness: 'EXPECTED', facts: { ...facts, missing: [] } },
    ];
  }
  const [key] = documents.certificate;
  if (documents.certificate.length !== 1 || !isWrapped(key)) return [];
  const values = ['CDA_CERTIFICATE'] as const;
  return [{ fact: 'document-absent', values, nearness: 'DOUBTFUL', facts: { ...facts, missing: values } }];
}

/** Papers turn a message that asks for nothing into a request: to say what it would ask for is to read it again. */
function papersWouldSpeak({ documents, text, reading }: Findings): boolean {
  const hasPapers = documents.form.length > 0 || documents.certificate.length > 0;
  const { bodyAsks, incidents, thanks, asksNothing } = text.signs;
  const isOver = incidents.length + thanks.length + asksNothing.length > 0;
  return !hasPapers && bodyAsks.length === 0 && (isOver || reading.isReply);
}

function isWrapped(key: Evidence | undefined): boolean {
  return key !== undefined && wrapped.test(key.quote);
}

/** The spreadsheet being one of mass registrations, or not being it. */
export function otherSpreadsheet(doubts: Doubts): WhatIf[] {
  const { massExcel, matterFacts, services, isDenied, decisions, facts } = doubts.findings;
  const isSettled = decisions.answers['mass-excel'] !== undefined;
  if (isSettled || !(massExcel.isDoubtful || massExcel.isMassExcel)) return [];
  const isMassExcel = !massExcel.isMassExcel;
  const matter = findOtherMatter({ ...matterFacts, hasServices: services.length > 0 || isMassExcel });
  return [
    {
      fact: 'mass-excel',
      values: [isMassExcel ? 'YES' : 'NO'],
      nearness: askedOr(doubts, 'mass-excel', null),
      facts: { ...facts, isMassExcel, isOtherMatter: isDenied || matter.isOtherMatter },
    },
  ];
}

/** Several colleges, each in its own ticket or all in one. */
export function otherColleges(doubts: Doubts): WhatIf[] {
  const { facts, services } = doubts.findings;
  if (services.filter(({ handling }) => handling === 'DCOC').length < 2) return [];
  return [
    {
      fact: 'split-colleges',
      values: [facts.splitsColleges ? 'TOGETHER' : 'SPLIT'],
      nearness: askedOr(doubts, 'split-colleges', null),
      facts: { ...facts, splitsColleges: !facts.splitsColleges },
    },
  ];
}

/** What the rules say of a ticket whose disposition an agent corrected. */
export function withoutCorrection({ findings }: Doubts): WhatIf[] {
  const { facts } = findings;
  return facts.corrected === undefined
    ? []
    : [{ fact: 'correction', values: [], nearness: 'OVERRULED', facts: { ...facts, corrected: undefined } }];
}
