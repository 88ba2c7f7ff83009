import { isDeepStrictEqual } from 'node:util';
import { classify } from '#shared/classification/classify.ts';
import type { IntegrationForm, TicketFacts } from '#shared/contract/index.ts';
import { labelOf } from './label.ts';
import { isOfPeople, nobody, type People, peopleAround, type Reach, replaceNames } from './names-around.ts';
import { maskNumbers } from './numbers-of-people.ts';

/**
 * The facts of a ticket without who wrote it, who dealt with it and who signs the form; NIFs, mail addresses and
 * telephone numbers are masked, in attachments' names too. The text keeps its shape, so that it is still read as it
 * was. Names that nobody told us (a colleague's, in the text) stay.
 */
export function anonymousFacts(facts: TicketFacts, agents: readonly string[]): TicketFacts {
  const { ticketId: _id, requester, form, ...rest } = facts;
  const people = peopleAround(facts, agents);
  const bare: TicketFacts = {
    ...rest,
    // Known as the requester's, so that a signature that begins with it is still one.
    ...(requester?.name ? { requester: { name: nobody } } : {}),
    ...(form ? { form: withoutContacts(form) } : {}),
  };
  const without = withoutNames(bare, people, 'every word');
  const isReadAlike = isDeepStrictEqual(labelOf(classify(without)), labelOf(classify(facts)));
  // A requester called Padró: her surname by itself is the service's name too.
  const kept = isReadAlike ? without : withoutNames(bare, people, 'whole names');
  return withoutNumbers(kept, people);
}

/** What an agent wrote about a ticket, without the names around it, NIFs, mail addresses and telephone numbers. */
export function anonymousNote(note: string, facts: TicketFacts, agents: readonly string[]): string {
  const people = peopleAround(facts, agents);
  return maskNumbers(replaceNames(note, people, 'every word'), people.phones);
}

function withoutContacts(form: IntegrationForm): IntegrationForm {
  return {
    ...form,
    technician: { givenName: '', surname: '', nif: '', position: '', phone: '', email: '' },
    integrator: null,
    ips: { pre: [], pro: [] },
  };
}

function withoutNames(facts: TicketFacts, people: People, reach: Reach): TicketFacts {
  const write = (text: string) => replaceNames(text, people, reach);
  const { organization, form } = facts;
  return {
    ...facts,
    subject: write(facts.subject),
    description: write(facts.description),
    ...(facts.comments ? { comments: facts.comments.map(write) } : {}),
    ...(facts.tags ? { tags: facts.tags.map(write) } : {}),
    ...(facts.attachments
      ? { attachments: facts.attachments.map((file) => ({ ...file, fileName: write(file.fileName) })) }
      : {}),
    ...(organization ? { organization: withoutOwner(organization, people) } : {}),
    ...(form
      ? {
          form: {
            ...form,
            organization: withoutOwner(form.organization, people),
            application: everyText(form.application, write),
            otherServices: form.otherServices.map(write),
            warnings: form.warnings.map(write),
          },
        }
      : {}),
  };
}

/** A body that is a person has that person's name; one that shares a surname with somebody keeps its own. */
function withoutOwner<T extends { name?: string | undefined; nif?: string | undefined }>(body: T, people: People): T {
  if (body.name === undefined) return body;
  const isPerson = /^\s*[\dXYZKLM]/i.test(body.nif ?? '') || isOfPeople(body.name, people);
  return { ...body, name: isPerson ? nobody : replaceNames(body.name, people, 'whole names') };
}

function withoutNumbers(facts: TicketFacts, { phones }: People): TicketFacts {
  const masked = everyText(facts, (text) => maskNumbers(text, phones));
  const ine10 = facts.organization?.ine10;
  return ine10 === undefined ? masked : { ...masked, organization: { ...masked.organization, ine10 } };
}

function everyText<T>(value: T, write: (text: string) => string): T {
  if (typeof value === 'string') return write(value) as T;
  if (Array.isArray(value)) return value.map((inner) => everyText(inner, write)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, everyText(inner, write)])) as T;
}
