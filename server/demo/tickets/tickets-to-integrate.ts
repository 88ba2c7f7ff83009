import { certificate, form, workbook, zippedCertificate } from './attachments.ts';
import { afterRegistration, type DemoTicket, officialName } from './demo-ticket.ts';
import { application, technicianAt } from './form-answers.ts';
import { registrations } from './registrations.ts';

/** Tickets that go on to an integration, one for each way of handling. Bodies are real, their NIFs and mail addresses invented. */
export const ticketsToIntegrate: readonly DemoTicket[] = [
  {
    id: 'demo-minhap',
    subject: 'Cadastre i DGP per servei web - Ajuntament de Vila-seca',
    description: `Bon dia,

Ens han resolt l'alta de serveis a EACAT amb el número S/2026/003310 i ara voldríem connectar el nostre gestor d'expedients per servei web. Farem servir:

- Cadastre, amb les modalitats DADES_CADASTRALS i CERTIFICACIO_TITULARITAT
- Direcció General de la Policia (DGP), verificació d'identitat: IDENTITAT_VERIFICACIO

Teniu adjunts el formulari d'integració amb la signatura electrònica i la part pública del certificat de l'aplicació.

Quan ens digueu començarem amb les proves.

Salutacions,

Departament de Sistemes
Ajuntament de Vila-seca`,
    requester: { name: 'Departament de Sistemes', email: 'sistemes@vila-seca.example' },
    organization: { name: 'Ajuntament de Vila-seca', ine10: '4317110007', nif: 'P9900100J' },
    tags: afterRegistration,
    comments: [],
    attachments: [
      form(officialName, {
        organization: { name: 'Ajuntament de Vila-seca', nif: 'P9900100J' },
        technician: technicianAt('sistemes@vila-seca.example', '977000001'),
        services: ['CADASTRE', 'DGP'],
        application: application("Gestor d'expedients", 'Java 17'),
        ips: { pre: '192.0.2.14', pro: '192.0.2.15, 192.0.2.16' },
      }),
      certificate('CDA_vilaseca.cer', 'Ajuntament de Vila-seca - CDA', 'application/x-x509-ca-cert'),
    ],
  },
  {
    id: 'demo-aeat',
    subject: 'AEAT: certificat de renda i estar al corrent de tributs',
    description: `Bona tarda,

A l'Ajuntament de Granollers (INE10 0809610006) tenim autoritzada l'AEAT des de l'alta de serveis que es va resoldre el 12 de març. El programa de beques i subvencions l'ha de consultar per servei web, amb aquestes modalitats:

  1. AEAT_IRPF: C2, nivell de renda
  2. AEAT_DADES: ECOT103, estar al corrent de les obligacions tributàries per a subvencions

Enviem el formulari i el CDA. A l'Agència Tributària no els hem lliurat cap certificat: ho hem de fer nosaltres? I per on es fa?

Gràcies per endavant,

Unitat de Subvencions
Ajuntament de Granollers`,
    requester: { name: 'Unitat de Subvencions', email: 'subvencions@granollers.example' },
    organization: { name: 'Ajuntament de Granollers', ine10: '0809610006', nif: 'P9900300F' },
    tags: afterRegistration,
    comments: [{ author: 'requester', body: "El certificat s'havia quedat pel camí; l'afegim ara a la petició." }],
    attachments: [
      form('formulari_integracio_AEAT_Granollers.pdf', {
        organization: { name: 'Ajuntament de Granollers', nif: 'P9900300F' },
        technician: technicianAt('subvencions@granollers.example', '938000003'),
        services: ['AEAT'],
        application: application('Beques i subvencions', '.NET 8'),
        ips: { pre: '198.51.100.20', pro: '198.51.100.21' },
      }),
      certificate('granollers_cda.cer', 'Ajuntament de Granollers - CDA'),
    ],
  },
  {
    id: 'demo-dcoc-coac',
    subject: "Visats del Col·legi d'Arquitectes (COAC) - Sant Cugat del Vallès",
    description: `Bon dia,

Els tècnics d'Urbanisme necessiten veure i baixar els projectes visats pel Col·legi d'Arquitectes de Catalunya (COAC) sense sortir de l'expedient de llicència:

- COAC_CONSULTA
- COAC_DESCARREGA_HTTP

Ja tenim aprovada l'alta de serveis i a EACAT ens surt autoritzada a producció.

El nostre codi d'ens és el 820550006 i el NIF, P9900700G.

Hi ha adjunt el formulari i també el certificat, dins d'un ZIP perquè el servidor de correu rebutja els fitxers .cer.

Cordialment,

Àrea d'Urbanisme`,
    requester: { name: "Àrea d'Urbanisme", email: 'urbanisme@santcugat.example' },
    organization: { name: 'Ajuntament de Sant Cugat del Vallès', ine10: '0820550006', nif: 'P9900700G' },
    tags: ['via_oberta', 'integracio', 'dcoc', 'alta_serveis'],
    comments: [],
    attachments: [
      form(
        officialName,
        {
          organization: { name: 'Ajuntament de Sant Cugat del Vallès', nif: 'P9900700G' },
          technician: technicianAt('urbanisme@santcugat.example', '935000007'),
          services: ['COAC'],
          application: application("Llicències d'obres", 'PHP 8.3'),
          ips: { pre: '203.0.113.7', pro: '203.0.113.8' },
        },
        { incremental: true },
      ),
      zippedCertificate('santcugat_clau_publica.zip', 'Ajuntament de Sant Cugat del Vallès - CDA'),
    ],
  },
  {
    id: 'demo-corpme-mercantil',
    subject: 'Integración del Registre Mercantil (CORPME) - Vic',
    description: `Buenas tardes:

Nos han aceptado el alta de servicios para el Registre Mercantil (CORPME). El módulo de contratación debe consultar por servicio web los cargos vigentes de las empresas que licitan (nota mercantil, modalidad INFO_MERCANTIL).

La empresa que nos hace el desarrollo pide acceso a preproducción para probarlo. ¿Pueden darnos esas credenciales?

Enviamos el formulario con la firma y la parte pública del certificado.

Saludos cordiales,

Servicio de Contratación
Ajuntament de Vic`,
    requester: { name: 'Servicio de Contratación', email: 'contractacio@vic.example' },
    organization: { name: 'Ajuntament de Vic', ine10: '0829810004', nif: 'P9900900C' },
    tags: afterRegistration,
    comments: [],
    attachments: [
      form('formulario_integracion_Vic.pdf', {
        organization: { name: 'Ajuntament de Vic', nif: 'P9900900C' },
        technician: technicianAt('contractacio@vic.example', '938000009'),
        services: ['REGISTRE_MERCANTIL'],
        application: application('Módulo de contratación', 'Java 21'),
        ips: { pre: '', pro: '192.0.2.90' },
        integrator: { companyName: 'Empresa Integradora de Mostra, SL', nif: 'B00000000', ip: '198.51.100.90' },
      }),
      certificate('CDA_Vic.cer', 'Ajuntament de Vic - CDA', 'application/x-x509-ca-cert'),
    ],
  },
  {
    id: 'demo-padro',
    subject: "Padró d'habitants per servei web - Ajuntament de Manresa",
    description: `Bon dia,

El mes passat ens vau acceptar l'alta de serveis de Via Oberta, on hi havia el Padró municipal d'habitants, i ara n'hem de fer la integració.

El padró el portem amb el programa d'una empresa externa i les dades són en un SQL Server. L'empresa creu que cal obrir el tallafoc i demanar un certificat de servidor, però no tenim clar si això ens toca, o si n'hi ha prou de consultar el padró dels altres municipis. Ens ho podeu dir?

Adjuntem formulari i clau pública.

Moltes gràcies,

Oficina d'Atenció Ciutadana
Ajuntament de Manresa`,
    requester: { name: "Oficina d'Atenció Ciutadana", email: 'oac@manresa.example' },
    organization: { name: 'Ajuntament de Manresa', ine10: '0811360007', nif: 'P9900400D' },
    tags: afterRegistration,
    comments: [],
    attachments: [
      form('formulari_integracio_padro.pdf', {
        organization: { name: 'Ajuntament de Manresa', nif: 'P9900400D' },
        technician: technicianAt('oac@manresa.example', '938000004'),
        services: ['PADRO'],
        application: application("Gestió del padró d'habitants", 'SQL Server 2022'),
        ips: { pre: '203.0.113.40', pro: '203.0.113.41' },
      }),
      certificate('manresa.cer', 'Ajuntament de Manresa - CDA'),
    ],
  },
  {
    id: 'demo-audifilm-excel',
    subject: 'Audifilm: altes massives de Via Oberta per a 11 ajuntaments',
    description: `Bon dia,

Des d'Audifilm posem en marxa el gestor d'expedients a l'Ajuntament de Cerdanyola del Vallès i a deu ajuntaments més, que ja tenen resoltes a EACAT les seves altes de serveis.

L'Excel que adjuntem porta una fila per cada ens i producte, amb NIF, INE10 i finalitat. Els productes són:

  CADASTRE: DADES_CADASTRALS
  DGP_IDENTITAT: IDENTITAT_DADES i IDENTITAT_VERIFICACIO
  INEM: VERIF_DADES_ATUR

Suposem que, igual que en les tandes anteriors, es carrega directament a producció.

Gràcies,

Equip d'Integracions
Audifilm`,
    requester: { name: "Equip d'Integracions", email: 'integracions@audifilm.example' },
    organization: { name: 'Ajuntament de Cerdanyola del Vallès', ine10: '0826650005', nif: 'P9902600G' },
    tags: afterRegistration,
    comments: [],
    attachments: [workbook('Altes_massives_VO_11_ens.xlsx', registrations)],
  },
];
