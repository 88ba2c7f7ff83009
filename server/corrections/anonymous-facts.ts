import { isDeepStrictEqual } from 'node:util';
import { classify } from '#shared/classification/classify.ts';
import type { IntegrationForm, TicketFacts } from '#shared/contract/index.ts';
import { maskDeep, maskPersonalData } from '#shared/identifiers/personal-data.ts';
import { fold, tokenise } from '#shared/text/tokens.ts';
import { labelOf } from './label.ts';

/** What stands for every word of a person's name. */
const nobody = 'Xxxx';
const particles = new Set(['de', 'del', 'dels', 'la', 'las', 'los', 'i', 'y', 'd', 'l']);

/**
 * The facts of a ticket without who wrote it, who dealt with it and who signs the form; NIFs and mail addresses are
 * masked, in attachments' names too. The text keeps its shape, so that it is still read as it was. Names that nobody
 * told us (a colleague's, in the text) stay.
 */
export function anonymousFacts(facts: TicketFacts, people: readonly string[]): TicketFacts {
  const { ticketId: _id, requester, form, ...rest } = facts;
  const names = namesAround(facts, people);
  const bare: TicketFacts = {
    ...rest,
    // Known as the requester's, so that a signature that begins with it is still one.
    ...(requester?.name ? { requester: { name: nobody } } : {}),
    ...(form ? { form: anonymousForm(form) } : {}),
  };
  const without = withoutNames(bare, names, 'every word');
  const isReadAlike = isDeepStrictEqual(labelOf(classify(without)), labelOf(classify(facts)));
  // A requester called Padró: her surname by itself is the service's name too.
  return maskDeep(isReadAlike ? without : withoutNames(bare, names, 'whole names'));
}

/** What an agent wrote about a ticket, without the names around it, NIFs and mail addresses. */
export function anonymousNote(note: string, facts: TicketFacts, people: readonly string[]): string {
  return maskPersonalData(replaceNames(note, namesAround(facts, people), 'every word'));
}

function namesAround({ requester, form }: TicketFacts, people: readonly string[]): string[] {
  const technician = form ? `${form.technician.givenName} ${form.technician.surname}` : '';
  return [requester?.name ?? '', technician, ...people].filter((name) => name.trim() !== '');
}

function anonymousForm(form: IntegrationForm): IntegrationForm {
  return {
    ...form,
    technician: { givenName: '', surname: '', nif: '', position: '', phone: '', email: '' },
    integrator: null,
    ips: { pre: [], pro: [] },
  };
}

type Reach = 'every word' | 'whole names';

function withoutNames(facts: TicketFacts, names: readonly string[], reach: Reach): TicketFacts {
  const write = (text: string) => replaceNames(text, names, reach);
  return {
    ...facts,
    subject: write(facts.subject),
    description: write(facts.description),
    ...(facts.comments ? { comments: facts.comments.map(write) } : {}),
    ...(facts.attachments
      ? { attachments: facts.attachments.map((file) => ({ ...file, fileName: write(file.fileName) })) }
      : {}),
  };
}

function replaceNames(text: string, names: readonly string[], reach: Reach): string {
  const whole = names.map((name) => fold(name).split(' '));
  const single = new Set(reach === 'every word' ? whole.flat().filter((word) => word.length > 2) : []);
  const tokens = tokenise(text, { splitUnderscores: true });
  let written = '';
  let copied = 0;
  for (let at = 0; at < tokens.length; ) {
    const length = lengthOfName(whole, (ahead) => tokens[at + ahead]?.text);
    const token = tokens[at];
    const isName = length > 0 || (token !== undefined && single.has(token.text) && !particles.has(token.text));
    const to = at + Math.max(length, 1);
    if (isName) {
      for (const { start, end } of tokens.slice(at, to)) {
        written += text.slice(copied, start) + nobody;
        copied = end;
      }
    }
    at = to;
  }
  return written + text.slice(copied);
}

/** How many words of a name, given and surname at least, stand where `word(0)` does. */
function lengthOfName(names: readonly string[][], word: (ahead: number) => string | undefined): number {
  const standing = names.filter((name) => name.length > 1 && name.every((part, ahead) => part === word(ahead)));
  return Math.max(0, ...standing.map((name) => name.length));
}
