import { findService } from '#shared/catalogue/index.ts';
import type { ClassifiedService, ReplyLanguage, Scope } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';
import { bodyName } from '#shared/procedures/body.ts';
import { linkOf } from '#shared/procedures/case-history.ts';
import { rowsMissingInPro, rowsOf } from '#shared/procedures/comparison-rows.ts';
import { padroJiraStepId } from '#shared/procedures/padro.ts';
import type { Situation } from '#shared/procedures/situation.ts';
import { authorisationLines } from './authorisation-lines.ts';
import { firewallLines } from './firewall-lines.ts';
import type { PlaceholderName } from './placeholders.ts';

/** What a placeholder carries in a case, and where it comes from. */
export interface Filled {
  readonly value: string;
  readonly source: Text;
}

/** What a reply is about: the services of the steps that offer it, and the one it is written for, if it is for one. */
export interface ReplySubject {
  readonly services: readonly ClassifiedService[];
  readonly service: ClassifiedService | null;
}

type Fill = (situation: Situation, subject: ReplySubject, language: ReplyLanguage) => Filled | null;

const from = {
  form: { ca: 'del formulari adjunt', es: 'del formulario adjunto', en: 'from the attached form' },
  ticket: { ca: 'del tiquet', es: 'del tique', en: 'from the ticket' },
  classification: { ca: 'de la classificació', es: 'de la clasificación', en: 'from the classification' },
  comparison: {
    ca: 'de la comparació amb el SIRI',
    es: 'de la comparación con el SIRI',
    en: 'from the SIRI comparison',
  },
  settings: {
    ca: 'de la configuració de la taula de suport',
    es: 'de la configuración de la mesa de soporte',
    en: 'from the desk settings',
  },
  catalogue: { ca: 'del catàleg de serveis', es: 'del catálogo de servicios', en: 'from the service catalogue' },
  link: { ca: 'de l’enllaç enregistrat', es: 'del enlace registrado', en: 'from the recorded link' },
} as const satisfies Record<string, Text>;

const given = (value: string | null | undefined, source: Text): Filled | null => (value ? { value, source } : null);

const setting =
  (read: (settings: Situation['settings']) => string): Fill =>
  ({ settings }) =>
    given(read(settings), from.settings);

const linkSetting = (name: keyof Situation['settings']['links']): Fill => setting(({ links }) => links[name]);

const fills: Record<PlaceholderName, Fill> = {
  organization: (situation) => {
    const name = bodyName(situation);
    return name && given(name.value, name.fromForm ? from.form : from.ticket);
  },
  services: (_, { services }, language) => given(namesOf(services, language), from.classification),
  scopes: (_, { services }, language) => given(scopeLines(services, language), from.classification),
  authorisationsPre: (situation, { services }) => authorisations(situation, services, ['PRE']),
  authorisationsPro: (situation, { services }) => authorisations(situation, services, ['PRO']),
  authorisations: (situation, { services }) => authorisations(situation, services, ['PRE', 'PRO']),
  notInPro: (situation, { services }) =>
    given(
      services
        .flatMap((service) => rowsMissingInPro(situation, service))
        .map(({ productCode, modalityCode, modalityName }) => `– ${productCode} / ${modalityCode} (${modalityName})`)
        .join('\n'),
      from.comparison,
    ),
  ticketNumber: ({ facts }) => given(facts.ticketId, from.ticket),
  college: (_, { service }) => given(service && findService(service.serviceId)?.issuer, from.catalogue),
  collegeCode: (_, { service }) => given(service?.serviceId, from.catalogue),
  collegeMailbox: ({ settings }, { service }) =>
    given(service && settings.collegeMailboxes[service.serviceId], from.settings),
  consentCc: setting(({ collegeConsentCc }) => collegeConsentCc),
  deskMailbox: setting(({ deskMailbox }) => deskMailbox),
  jiraKey: (situation) => given(jiraKeyOf(situation), from.link),
  firewallAddresses: ({ settings }, _, language) => given(firewallLines(settings.padro, language), from.settings),
  sslPorts: setting(({ padro }) => padro.sslPorts),
  webPorts: setting(({ padro }) => padro.webPorts),
  eacatUrl: linkSetting('eacat'),
  supportUrl: linkSetting('support'),
  guideUrl: linkSetting('integrationGuide'),
  formUrl: linkSetting('integrationForm'),
  pciUrl: linkSetting('pciDocumentation'),
  docsAgeUrl: linkSetting('documentationAge'),
  docsGeneralitatUrl: linkSetting('documentationGeneralitat'),
  docsLocalUrl: linkSetting('documentationLocal'),
  docsCollegesUrl: linkSetting('documentationColleges'),
  homologationUrl: linkSetting('homologationDocuments'),
  aeatUrl: linkSetting('aeatPortal'),
  aeatMailbox: setting(({ aeat }) => aeat.mailbox),
  aeatDays: setting(({ aeat }) => aeat.daysToAnswer),
  signatory: setting(({ letterSignatory }) => letterSignatory),
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

function namesOf(services: readonly ClassifiedService[], language: ReplyLanguage): string {
  const ids = [...new Set(services.map(({ serviceId }) => serviceId))];
  const names = ids.map((id) => findService(id)?.name[language] ?? id);
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${andBefore(last, language)} ${last}`;
}

function andBefore(word: string, language: ReplyLanguage): string {
  if (language === 'ca') return 'i';
  return /^h?i(?![aeo])/i.test(word) ? 'e' : 'y';
}

const scopeNames: Record<Scope, Record<ReplyLanguage, string>> = {
  AGE: { ca: 'Administració General de l’Estat', es: 'Administración General del Estado' },
  GENERALITAT: { ca: 'Administració de la Generalitat', es: 'Administración de la Generalitat' },
  LOCAL: { ca: 'Administració local', es: 'Administración local' },
  COLLEGI: { ca: 'Col·legis professionals', es: 'Colegios profesionales' },
};
const scopeOrder = ['AGE', 'GENERALITAT', 'LOCAL', 'COLLEGI'] as const satisfies readonly Scope[];

function scopeLines(services: readonly ClassifiedService[], language: ReplyLanguage): string {
  return scopeOrder
    .map((scope) => ({ scope, asked: services.filter((service) => service.scope === scope) }))
    .filter(({ asked }) => asked.length > 0)
    .map(({ scope, asked }) => `– ${scopeNames[scope][language]}: ${namesOf(asked, language)}`)
    .join('\n');
}

function authorisations(
  situation: Situation,
  services: readonly ClassifiedService[],
  environments: readonly ('PRE' | 'PRO')[],
): Filled | null {
  const lines = services.flatMap((service) => authorisationLines(situation, service, environments)).join('\n');
  const isCompared = services.some((service) => rowsOf(situation, service).length > 0);
  return given(lines, isCompared ? from.comparison : from.classification);
}

function jiraKeyOf(situation: Situation): string | undefined {
  const jira = linkOf(situation, padroJiraStepId);
  return /\b[A-Z][A-Z0-9]+-\d+\b/.exec(`${jira?.url ?? ''} ${jira?.text ?? ''}`)?.[0];
}
