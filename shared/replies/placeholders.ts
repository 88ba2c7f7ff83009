import type { Text } from '#shared/i18n/locale.ts';

/** Every value a reply can carry, and what the agent reads beside its field. */
export const placeholderLabels = {
  organization: { ca: 'nom de l’ens', es: 'nombre del ente', en: 'name of the body' },
  services: { ca: 'serveis', es: 'servicios', en: 'services' },
  scopes: { ca: 'serveis per àmbit', es: 'servicios por ámbito', en: 'services by scope' },
  authorisationsPre: { ca: 'autoritzacions a PRE', es: 'autorizaciones en PRE', en: 'authorisations in PRE' },
  authorisationsPro: { ca: 'autoritzacions a PRO', es: 'autorizaciones en PRO', en: 'authorisations in PRO' },
  authorisations: { ca: 'autoritzacions a PRE i PRO', es: 'autorizaciones en PRE y PRO', en: 'authorisations in both' },
  servicesInCatalan: { ca: 'serveis, en català', es: 'servicios, en catalán', en: 'services, in Catalan' },
  notInPro: { ca: 'què falta a PRO', es: 'qué falta en PRO', en: 'what PRO lacks' },
  ticketNumber: { ca: 'número de tiquet', es: 'número de tique', en: 'ticket number' },
  college: { ca: 'col·legi', es: 'colegio', en: 'college' },
  collegeCode: { ca: 'sigles del col·legi', es: 'siglas del colegio', en: 'initials of the college' },
  collegeMailbox: { ca: 'bústia del col·legi', es: 'buzón del colegio', en: 'mailbox of the college' },
  consentCc: { ca: 'persones en còpia', es: 'personas en copia', en: 'people in copy' },
  deskMailbox: { ca: 'bústia de suport', es: 'buzón de soporte', en: 'desk mailbox' },
  jiraKey: { ca: 'clau del Jira', es: 'clave del Jira', en: 'Jira key' },
  firewallAddresses: { ca: 'IP del tallafoc', es: 'IP del cortafuegos', en: 'firewall addresses' },
  sslPorts: { ca: 'ports SSL', es: 'puertos SSL', en: 'SSL ports' },
  webPorts: { ca: 'ports web', es: 'puertos web', en: 'web ports' },
  eacatUrl: { ca: 'web d’EACAT', es: 'web de EACAT', en: 'EACAT site' },
  supportUrl: { ca: 'web de suport', es: 'web de soporte', en: 'support site' },
  guideUrl: { ca: 'guia d’integració', es: 'guía de integración', en: 'integration guide' },
  formUrl: { ca: 'formulari d’integració', es: 'formulario de integración', en: 'integration form' },
  pciUrl: { ca: 'documentació de la PCI', es: 'documentación de la PCI', en: 'PCI documentation' },
  docsAgeUrl: { ca: 'documentació de l’AGE', es: 'documentación de la AGE', en: 'State documentation' },
  docsGeneralitatUrl: {
    ca: 'documentació de la Generalitat',
    es: 'documentación de la Generalitat',
    en: 'Generalitat documentation',
  },
  docsLocalUrl: {
    ca: 'documentació de l’Administració local',
    es: 'documentación de la Administración local',
    en: 'local documentation',
  },
  docsCollegesUrl: {
    ca: 'documentació dels col·legis',
    es: 'documentación de los colegios',
    en: 'colleges documentation',
  },
  homologationUrl: { ca: 'documents d’homologació', es: 'documentos de homologación', en: 'homologation documents' },
  homologationDocuments: {
    ca: 'documents d’homologació de cada producte',
    es: 'documentos de homologación de cada producto',
    en: 'homologation document of each product',
  },
  homologationOutcome: {
    ca: 'tancament d’aquest tiquet, o què hi continua',
    es: 'cierre de este tique, o qué continúa en él',
    en: 'that this ticket is closed, or what goes on in it',
  },
  silenceOutcome: {
    ca: 'tancament d’aquest tiquet, o què hi continua',
    es: 'cierre de este tique, o qué continúa en él',
    en: 'that this ticket is closed, or what goes on in it',
  },
  awaited: { ca: 'què s’espera de l’ens', es: 'qué se espera del ente', en: 'what the body owes' },
  askedOn: { ca: 'dia que es va demanar', es: 'día en que se pidió', en: 'day it was asked for' },
  aeatUrl: { ca: 'seu electrònica de l’AEAT', es: 'sede electrónica de la AEAT', en: 'AEAT site' },
  aeatMailbox: { ca: 'bústia de l’AEAT', es: 'buzón de la AEAT', en: 'AEAT mailbox' },
  aeatDays: { ca: 'dies per respondre', es: 'días para responder', en: 'days to answer' },
  signatory: { ca: 'persona que signa', es: 'persona que firma', en: 'signatory' },
} as const satisfies Record<string, Text>;

export type PlaceholderName = keyof typeof placeholderLabels;
