import { findService } from '#shared/catalogue/index.ts';
import type { AuthorisationTable, ClassifiedService, Environment, ReplyLanguage } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';
import { bodyName } from '#shared/procedures/body.ts';
import { linkOf } from '#shared/procedures/case-history.ts';
import { rowsOf } from '#shared/procedures/comparison-rows.ts';
import { padroJiraStepId } from '#shared/procedures/padro.ts';
import type { Situation } from '#shared/procedures/situation.ts';
import { authorisationLines } from './authorisation-lines.ts';
import { authorisationTable } from './authorisation-table.ts';
import { askedOf, awaitedThing, longDay } from './awaited.ts';
import type { FactKey } from './desk-fact-labels.ts';
import { firewallLines } from './firewall-lines.ts';
import { homologationLines } from './homologation-lines.ts';
import { notInProLines } from './not-in-pro-lines.ts';
import type { PlaceholderName } from './placeholders.ts';
import type { ReplySubject } from './reply-subject.ts';
import { scopeLines, serviceNames, withCurlyApostrophes } from './service-lists.ts';
import { outcomeOfHomologation, outcomeOfSilence } from './ticket-outcome.ts';
import { factSource, sources } from './value-sources.ts';

/** What a placeholder carries in a case, and where it comes from. */
export interface Filled {
  readonly value: string;
  readonly source: Text;
}

type Fill = (situation: Situation, subject: ReplySubject, language: ReplyLanguage) => Filled | null;

const given = (value: string | null | undefined, source: Text): Filled | null => (value ? { value, source } : null);

/** A fact of the desk, with the day it was last changed. */
const fact =
  (key: FactKey, read: (settings: Situation['settings']) => string): Fill =>
  ({ settings }) =>
    given(read(settings), factSource(settings, [key]));

const linkFact = (name: keyof Situation['settings']['links']): Fill =>
  fact(`links.${name}`, ({ links }) => links[name]);

const authorisationsIn =
  (environments: readonly Environment[]): Fill =>
  (situation, { services }) => {
    const lines = authorisationLines(authorisationTable(situation, services, environments)).join('\n');
    const isCompared = services.some((service) => rowsOf(situation, service).length > 0);
    return given(lines, isCompared ? sources.comparison : sources.classification);
  };

/** The placeholders that list authorisations, and the environments of each. */
const listed = {
  authorisationsPre: ['PRE'],
  authorisationsPro: ['PRO'],
  authorisations: ['PRE', 'PRO'],
} as const satisfies Partial<Record<PlaceholderName, readonly Environment[]>>;

const fills: Record<PlaceholderName, Fill> = {
  organization: (situation) => {
    const name = bodyName(situation);
    return name && given(name.value, name.fromForm ? sources.form : sources.ticket);
  },
  services: (_, { services }, language) => given(serviceNames(services, language), sources.classification),
  servicesInCatalan: (_, { services }) => given(serviceNames(services, 'ca'), sources.classification),
  scopes: (_, { services }, language) => given(scopeLines(services, language), sources.classification),
  authorisationsPre: authorisationsIn(listed.authorisationsPre),
  authorisationsPro: authorisationsIn(listed.authorisationsPro),
  authorisations: authorisationsIn(listed.authorisations),
  notInPro: (situation, { services }, language) =>
    given(notInProLines(situation, services, language), sources.comparison),
  ticketNumber: ({ facts }) => given(facts.ticketId, sources.ticket),
  college: (_, { service }) => given(service && issuerOf(service), sources.catalogue),
  collegeCode: (_, { service }) => given(service?.serviceId, sources.catalogue),
  collegeMailbox: ({ settings }, { service }) =>
    service &&
    given(
      settings.collegeMailboxes[service.serviceId],
      factSource(settings, [`collegeMailboxes.${service.serviceId}`]),
    ),
  consentCc: fact('collegeConsentCc', ({ collegeConsentCc }) => collegeConsentCc),
  deskMailbox: fact('deskMailbox', ({ deskMailbox }) => deskMailbox),
  jiraKey: (situation) => given(jiraKeyOf(situation), sources.link),
  firewallAddresses: ({ settings }, _, language) =>
    given(
      firewallLines(settings.padro, language),
      factSource(
        settings,
        Object.keys(settings.padro).flatMap((key) => (key.endsWith('Ports') ? [] : [`padro.${key}`])),
      ),
    ),
  sslPorts: fact('padro.sslPorts', ({ padro }) => padro.sslPorts),
  webPorts: fact('padro.webPorts', ({ padro }) => padro.webPorts),
  eacatUrl: linkFact('eacat'),
  supportUrl: linkFact('support'),
  guideUrl: linkFact('integrationGuide'),
  formUrl: linkFact('integrationForm'),
  pciUrl: linkFact('pciDocumentation'),
  docsAgeUrl: linkFact('documentationAge'),
  docsGeneralitatUrl: linkFact('documentationGeneralitat'),
  docsLocalUrl: linkFact('documentationLocal'),
  docsCollegesUrl: linkFact('documentationColleges'),
  homologationUrl: linkFact('homologationDocuments'),
  homologationDocuments: ({ settings }, { services }, language) =>
    given(homologationLines(services, settings.links.homologationDocuments, language), sources.catalogue),
  aeatUrl: linkFact('aeatPortal'),
  aeatMailbox: fact('aeat.mailbox', ({ aeat }) => aeat.mailbox),
  aeatDays: fact('aeat.daysToAnswer', ({ aeat }) => aeat.daysToAnswer),
  homologationOutcome: (_, { others }, language) => given(outcomeOfHomologation(others, language), sources.steps),
  silenceOutcome: (_, { others }, language) => given(outcomeOfSilence(others, language), sources.steps),
  awaited: (situation, _, language) => given(awaitedThing(situation, language), sources.classification),
  askedOn: (situation, _, language) => {
    const asked = askedOf(situation);
    return asked && given(longDay(asked.at, language), sources.history);
  },
  signatory: fact('letterSignatory', ({ letterSignatory }) => letterSignatory),
};

/** The value of one placeholder in a case; `null` when the case does not tell and the agent has to. */
export function fillPlaceholder(
  name: PlaceholderName,
  situation: Situation,
  subject: ReplySubject,
  language: ReplyLanguage,
): Filled | null {
  return fills[name](situation, subject, language);
}

/** The table behind the authorisations a reply lists, for its image; `undefined` when it lists none. */
export function tableOf(
  uses: readonly PlaceholderName[],
  situation: Situation,
  { services }: ReplySubject,
): AuthorisationTable | undefined {
  const name = uses.find((used): used is keyof typeof listed => used in listed);
  if (!name) return undefined;
  const table = authorisationTable(situation, services, listed[name]);
  return table.rows.length > 0 ? table : undefined;
}

function issuerOf({ serviceId }: ClassifiedService): string | null {
  const issuer = findService(serviceId)?.issuer;
  return issuer ? withCurlyApostrophes(issuer) : null;
}

function jiraKeyOf(situation: Situation): string | undefined {
  const jira = linkOf(situation, padroJiraStepId);
  return /\b[A-Z][A-Z0-9]+-\d+\b/.exec(`${jira?.url ?? ''} ${jira?.text ?? ''}`)?.[0];
}
