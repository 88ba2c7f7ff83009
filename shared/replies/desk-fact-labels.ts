import type { Text } from '#shared/i18n/locale.ts';
import type { DeskSettings } from './desk-settings.ts';

type GroupKey<Group extends 'originTags' | 'links' | 'aeat' | 'padro'> =
  `${Group}.${keyof DeskSettings[Group] & string}`;

/** The key of a fact of the desk: its place in the settings. The colleges' mailboxes are as many as the desk writes. */
export type FactKey =
  | GroupKey<'originTags'>
  | GroupKey<'links'>
  | GroupKey<'aeat'>
  | GroupKey<'padro'>
  | 'deskMailbox'
  | 'collegeConsentCc'
  | 'letterSignatory';

const text = (ca: string, es: string, en: string): Text => ({ ca, es, en });

/** What each fact of the desk is called where it is shown. */
export const factLabels: Readonly<Record<FactKey, Text>> = {
  deskMailbox: text('Bústia de Suport Tècnic', 'Buzón de Suport Tècnic', 'Mailbox of Suport Tècnic'),
  collegeConsentCc: text(
    'En còpia dels correus als col·legis',
    'En copia de los correos a los colegios',
    'In copy of the mails to the colleges',
  ),
  letterSignatory: text(
    'Qui signa la carta al ministeri',
    'Quién firma la carta al ministerio',
    'Who signs the letter to the ministry',
  ),
  'originTags.alta': text('Etiqueta d’alta de serveis', 'Etiqueta de alta de servicios', 'Tag of a service sign-up'),
  'originTags.copy': text('Etiqueta de còpia d’una alta', 'Etiqueta de copia de un alta', 'Tag of a copied sign-up'),
  'originTags.direct': text('Etiqueta de tiquet directe', 'Etiqueta de tique directo', 'Tag of a direct ticket'),
  'originTags.homologation': text('Etiqueta d’homologació', 'Etiqueta de homologación', 'Tag of a homologation'),
  'links.integrationGuide': text('Com integrar-se a Via Oberta', 'Cómo integrarse en Via Oberta', 'How to integrate'),
  'links.integrationForm': text('Formulari d’integració', 'Formulario de integración', 'Integration form'),
  'links.pciDocumentation': text('Documentació de la PCI', 'Documentación de la PCI', 'PCI documentation'),
  'links.documentationAge': text('Documentació de l’AGE', 'Documentación de la AGE', 'State documentation'),
  'links.documentationGeneralitat': text(
    'Documentació de la Generalitat',
    'Documentación de la Generalitat',
    'Generalitat documentation',
  ),
  'links.documentationLocal': text(
    'Documentació de l’Administració local',
    'Documentación de la Administración local',
    'Local documentation',
  ),
  'links.documentationColleges': text(
    'Documentació dels col·legis',
    'Documentación de los colegios',
    'Colleges documentation',
  ),
  'links.homologationDocuments': text(
    'Documents d’homologació',
    'Documentos de homologación',
    'Homologation documents',
  ),
  'links.aeatPortal': text('Seu electrònica de l’AEAT', 'Sede electrónica de la AEAT', 'AEAT site'),
  'links.eacat': text('EACAT', 'EACAT', 'EACAT'),
  'links.support': text('Web de suport', 'Web de soporte', 'Support site'),
  'links.caid': text('Tiquets del ministeri (CAID)', 'Tiques del ministerio (CAID)', 'The ministry’s tickets (CAID)'),
  'links.minhapTemplates': text('Plantilles del ministeri', 'Plantillas del ministerio', 'The ministry’s templates'),
  'links.dir3Search': text('Cercador de DIR3', 'Buscador de DIR3', 'DIR3 search'),
  'links.siriPre': text('SIRI de PRE', 'SIRI de PRE', 'SIRI in PRE'),
  'links.integratorRegistry': text(
    'Registre d’empreses integradores',
    'Registro de empresas integradoras',
    'Register of integrators',
  ),
  'aeat.mailbox': text('Bústia de l’AEAT', 'Buzón de la AEAT', 'AEAT mailbox'),
  'aeat.daysToAnswer': text('Dies per respondre (AEAT)', 'Días para responder (AEAT)', 'Days to answer (AEAT)'),
  'padro.production': text('Padró: IP de producció', 'Padrón: IP de producción', 'Padró: production IP'),
  'padro.development': text('Padró: IP de desenvolupament', 'Padrón: IP de desarrollo', 'Padró: development IP'),
  'padro.monitoring': text('Padró: IP de monitorització', 'Padrón: IP de monitorización', 'Padró: monitoring IPs'),
  'padro.serviceUnit': text(
    'Padró: IP de la Unitat de Servei',
    'Padrón: IP de la Unidad de Servicio',
    'Padró: Service Unit IP',
  ),
  'padro.technicalOffice': text(
    'Padró: IP de l’Oficina tècnica',
    'Padrón: IP de la Oficina técnica',
    'Padró: Technical Office IPs',
  ),
  'padro.psisHost': text('PSIS: servidor', 'PSIS: servidor', 'PSIS: host'),
  'padro.psisPrimary': text('PSIS: IP primària', 'PSIS: IP primaria', 'PSIS: primary IP'),
  'padro.psisSecondary': text('PSIS: IP secundària', 'PSIS: IP secundaria', 'PSIS: secondary IP'),
  'padro.psisFormerSecondary': text(
    'PSIS: IP secundàries antigues',
    'PSIS: IP secundarias antiguas',
    'PSIS: former secondary IPs',
  ),
  'padro.psisBetaHost': text('PSIS de proves: servidor', 'PSIS de pruebas: servidor', 'PSIS for tests: host'),
  'padro.psisBetaPrimary': text(
    'PSIS de proves: IP primària',
    'PSIS de pruebas: IP primaria',
    'PSIS for tests: primary IP',
  ),
  'padro.psisBetaSecondary': text(
    'PSIS de proves: IP secundària',
    'PSIS de pruebas: IP secundaria',
    'PSIS for tests: secondary IP',
  ),
  'padro.sslPorts': text('Padró: ports SSL', 'Padrón: puertos SSL', 'Padró: SSL ports'),
  'padro.webPorts': text('Padró: ports web', 'Padrón: puertos web', 'Padró: web ports'),
};
