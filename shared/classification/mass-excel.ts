import type { Evidence } from '#shared/contract/index.ts';
import { findPhrases } from '#shared/text/phrases.ts';
import { tokenise } from '#shared/text/tokens.ts';
import { phrasesNamed } from './phrase-lists.ts';
import { quote, type TicketReading } from './ticket-reading.ts';

export interface MassExcelFinding {
  readonly isMassExcel: boolean;
  /** Audifilm and a spreadsheet are both there, but not clearly its spreadsheet of many registrations. */
  readonly isDoubtful: boolean;
  readonly evidence: readonly Evidence[];
}

const supplier = 'audifilm';
const spreadsheets = new Set(['xlsx', 'xls', 'ods', 'csv', 'xlsm']);
const speaksAsSupplier = phrasesNamed('speaksAsSupplier');
const many = phrasesNamed('many');
const sheetWords = phrasesNamed('sheetWords');
const counted = /^(?:altes|altas|ajuntaments|ayuntamientos|ens|municipis|municipios|entitats|entidades|entes)$/;

/** Audifilm sends a spreadsheet of many registrations now (procedure, Altes massives; R15). */
export function findMassExcel(reading: TicketReading): MassExcelFinding {
  if (!namesSupplier(reading)) return { isMassExcel: false, isDoubtful: false, evidence: [] };
  const sender = sentBySupplier(reading);
  const sheet = spreadsheetIn(reading);
  const amount = manyRegistrations(reading);
  const evidence = [...sender, ...sheet, ...amount];
  const isMassExcel = sender.length > 0 && sheet.length > 0 && amount.length > 0;
  const named = sender.length > 0 || phrasesIn(reading, speaksOfSupplier).length > 0;
  const attached = reading.attachments.some(isSpreadsheet);
  return {
    isMassExcel,
    isDoubtful: !isMassExcel && named && attached && (sender.length > 0 || amount.length > 0),
    evidence,
  };
}

const speaksOfSupplier = phrasesNamed('speaksOfSupplier');

function namesSupplier(reading: TicketReading): boolean {
  const { requester, organization } = reading.facts;
  if (holds(requester?.email) || holds(requester?.name) || holds(organization?.name)) return true;
  return reading.passages.some(({ message }) => message.tokens.some((token) => token.text === supplier));
}

function sentBySupplier(reading: TicketReading): Evidence[] {
  const { requester, organization } = reading.facts;
  const said = phrasesIn(reading, speaksAsSupplier);
  const domain = requester?.email?.split('@')[1] ?? '';
  if (holds(domain) || holds(requester?.name)) said.push(...nameIn(reading));
  else if (holds(organization?.name)) said.push({ source: 'organization', quote: organization?.name ?? '' });
  return said;
}

function holds(name: string | undefined): boolean {
  return name !== undefined && tokenise(name.replaceAll(/[@.]/g, ' ')).some((token) => token.text === supplier);
}

/** Where the ticket itself writes the supplier's name; the address it was sent from is none of the ticket's texts. */
function nameIn(reading: TicketReading): Evidence[] {
  for (const passage of reading.passages) {
    const at = passage.message.tokens.findIndex((token) => token.text === supplier);
    if (at >= 0) return [quote(passage, at, at + 1)];
  }
  return [{ source: 'organization', quote: reading.facts.requester?.name ?? supplier }];
}

function isSpreadsheet(attachment: TicketReading['attachments'][number]): boolean {
  return spreadsheets.has(attachment.words.at(-1)?.text ?? '') || attachment.contentType.includes('spreadsheet');
}

function spreadsheetIn(reading: TicketReading): Evidence[] {
  const attached: Evidence[] = reading.attachments
    .filter(isSpreadsheet)
    .map(({ fileName }) => ({ source: 'attachment', quote: fileName }));
  return attached.length > 0 ? attached : phrasesIn(reading, sheetWords);
}

function manyRegistrations(reading: TicketReading): Evidence[] {
  const said = phrasesIn(reading, many);
  for (const passage of reading.passages) {
    const { tokens } = passage.message;
    for (const { unit } of passage.units) {
      for (let i = unit.from + 1; i < unit.to; i++) {
        const number = tokens[i - 1]?.text ?? '';
        if (counted.test(tokens[i]?.text ?? '') && /^\d{1,4}$/.test(number) && Number(number) > 1) {
          said.push(quote(passage, i - 1, i + 1));
        }
      }
    }
  }
  return said;
}

function phrasesIn(reading: TicketReading, phrases: Parameters<typeof findPhrases>[0]): Evidence[] {
  return reading.passages.flatMap((passage) =>
    passage.units.flatMap(({ unit }) =>
      findPhrases(phrases, passage.message.tokens, unit.from, unit.to).map((match) =>
        quote(passage, match.from, match.to),
      ),
    ),
  );
}
