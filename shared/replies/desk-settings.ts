import { defaultOriginTags, type OriginTags } from '#shared/classification/origin-tags.ts';

/** Facts in the replies and steps that change without the product changing. A name or mailbox of a person is never a default. */
export interface DeskSettings {
  /** The day (`YYYY-MM-DD`) each fact that is not the procedure's own was last changed, by its key (`links.caid`). */
  changedOn: Readonly<Record<string, string>>;
  /** Zendesk's tags that tell where a ticket comes from. */
  originTags: OriginTags;
  deskMailbox: string;
  links: {
    /** How a body asks for an integration (FAQ of Via Oberta). */
    integrationGuide: string;
    integrationForm: string;
    pciDocumentation: string;
    documentationAge: string;
    documentationGeneralitat: string;
    documentationLocal: string;
    documentationColleges: string;
    homologationDocuments: string;
    aeatPortal: string;
    eacat: string;
    support: string;
    caid: string;
    minhapTemplates: string;
    dir3Search: string;
    siriPre: string;
    integratorRegistry: string;
  };
  aeat: { mailbox: string; daysToAnswer: string };
  /** Addresses a town hall opens in its firewall, and ports, to deploy its padró. */
  padro: {
    production: string;
    development: string;
    monitoring: string;
    serviceUnit: string;
    technicalOffice: string;
    psisHost: string;
    psisPrimary: string;
    psisSecondary: string;
    psisFormerSecondary: string;
    psisBetaHost: string;
    psisBetaPrimary: string;
    psisBetaSecondary: string;
    sslPorts: string;
    webPorts: string;
  };
  /** Mailbox of each college, by service id; one that is not here is typed by the agent. */
  collegeMailboxes: Record<string, string>;
  /** Who goes in copy of the mail to a college. */
  collegeConsentCc: string;
  /** Who signs the ministry's letter when a signature is authorised. */
  letterSignatory: string;
}

const faq = 'https://suport-integradors.aoc.cat/hc/ca/articles';

/** What the agents' procedure states (revision of 15 April 2025). */
export const defaultDeskSettings: DeskSettings = {
  changedOn: {},
  originTags: defaultOriginTags,
  deskMailbox: 'otsuporttecnic@aoc.cat',
  links: {
    integrationGuide: 'https://suport-viaoberta.aoc.cat/hc/ca/articles/4415428870161-Com-integrar-se-a-Via-Oberta-',
    integrationForm:
      'https://github.com/ConsorciAOC/Integracio-Serveis/raw/main/documentAlta/formulari_sol-licitud_integracio_serveis_caoc.pdf',
    pciDocumentation: `${faq}/7352984409757-Documentaci%C3%B3-gen%C3%A8rica-per-a-integrar-se-a-la-PCI`,
    documentationAge: `${faq}/4416414672913-Documentaci%C3%B3-integraci%C3%B3-%C3%80mbit-Administraci%C3%B3-General-de-l-Estat-AGE-`,
    documentationGeneralitat: `${faq}/4416407081873-Documentaci%C3%B3-integraci%C3%B3-Administraci%C3%B3-de-la-Generalitat-de-Catalunya`,
    documentationLocal: `${faq}/4416414674449-Documentaci%C3%B3-integraci%C3%B3-%C3%80mbit-de-l-Administraci%C3%B3-local`,
    documentationColleges: `${faq}/4416414675857-Documentaci%C3%B3-integraci%C3%B3-%C3%80mbit-de-Col-legis-i-Entitats-Col-laboradores`,
    homologationDocuments: 'https://github.com/ConsorciAOC/Homologacio-Serveis',
    aeatPortal: 'https://sede.agenciatributaria.gob.es/',
    eacat: 'https://www.eacat.cat',
    support: 'http://suport.aoc.cat/',
    caid: 'https://ssweb.seap.minhap.es/ayuda/consulta/CAID',
    minhapTemplates: 'https://administracionelectronica.gob.es/ctt/svd/descargas#.YK95vPkzaUm',
    dir3Search:
      'https://administracion.gob.es/pagFront/espanaAdmon/directorioOrganigramas/entidadesLocales/entidadesLocales.htm?idProvincia=0#.XRtAE-gzaUk',
    siriPre: 'https://plpre6.eacat.cat/',
    integratorRegistry: 'http://192.168.166.136:8080/ens/',
  },
  aeat: { mailbox: 'RelacionesInstitucionales.Cataluna@correo.aeat.es', daysToAnswer: '7' },
  padro: {
    production: '213.27.191.126',
    development: '213.27.191.107',
    monitoring: '81.19.100.250, 83.231.130.138',
    serviceUnit: '212.0.104.88',
    technicalOffice: '62.97.96.198, 91.215.65.18',
    psisHost: 'psis.catcert.net',
    psisPrimary: '217.111.232.28',
    psisSecondary: '185.100.181.144',
    psisFormerSecondary: '178.249.15.200, 217.124.241.45',
    psisBetaHost: 'psisbeta.catcert.net',
    psisBetaPrimary: '217.111.232.27',
    psisBetaSecondary: '217.124.241.47',
    sslPorts: '8443 o 443',
    webPorts: '8080 o 80',
  },
  collegeMailboxes: { COAC: 'coac@coac.net' },
  collegeConsentCc: '',
  letterSignatory: '',
};
