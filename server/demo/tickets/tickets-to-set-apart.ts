import { certificate, certificateAsText, form } from './attachments.ts';
import { afterRegistration, type DemoTicket, officialName } from './demo-ticket.ts';
import { application, technicianAt } from './form-answers.ts';

/**
 * Tickets that are answered or asked about before anything is integrated. Mataró and Igualada are real bodies with invented
 * NIFs and mail addresses; the others exist nowhere.
 */
export const ticketsToSetApart: readonly DemoTicket[] = [
  {
    id: 'demo-split',
    subject: "Integració de serveis d'àmbits diferents - Ajuntament de Mataró",
    description: `Bon dia,

L'alta de serveis S/2026/004092 ja és resolta i demanem d'integrar-ho tot plegat:

  • Identitat de la DGP
  • Títols de família nombrosa i de família monoparental de la Generalitat
  • Padró municipal d'habitants, modalitat RESIDENT_MUNICIPI
  • Visats dels aparelladors de Barcelona (CAATEEB)

Hem emplenat un sol formulari per a tots. Aviseu-nos si falta alguna cosa.

Cordialment,

Servei de Sistemes d'Informació
Ajuntament de Mataró`,
    requester: { name: "Sistemes d'Informació", email: 'ssi@mataro.example' },
    organization: { name: 'Ajuntament de Mataró', ine10: '0812130009', nif: 'P9904800A' },
    tags: afterRegistration,
    comments: [
      { author: 'agent', body: 'Bon dia,\n\nJa tenim la vostra petició i us direm alguna cosa aviat.\n\nSalutacions' },
      { author: 'requester', body: "D'acord. Si pot anar tot junt, millor per a nosaltres." },
    ],
    attachments: [
      form(officialName, {
        organization: { name: 'Ajuntament de Mataró', nif: 'P9904800A' },
        technician: technicianAt('ssi@mataro.example', '937000048'),
        services: ['DGP', 'FAMILIA_NOMBROSA', 'FAMILIA_MONOPARENTAL', 'PADRO', 'CAATEEB'],
        application: application('Tramitador municipal', 'Java 17'),
        ips: { pre: '192.0.2.48', pro: '192.0.2.49' },
      }),
      certificateAsText('mataro_cda.txt', 'Ajuntament de Mataró - CDA'),
    ],
  },
  {
    id: 'demo-copia-alta',
    subject: "Còpia de: Alta de serveis - Dependència (IMSERSO) - Ajuntament d'Igualada",
    description: `Aquesta petició s'ha generat com a còpia de l'alta de serveis presentada per l'Ajuntament d'Igualada.

Servei ..............: Dependència (IMSERSO)
Modalitat ...........: GRAU_DEPENDENCIA
Autoritzat a PRO ....: SÍ
Integració via serveis web: SÍ

Comentari de l'ens: "La consulta també s'ha de poder fer des de l'aplicació de serveis socials. Quina documentació us fem arribar?"`,
    requester: { name: 'Serveis Socials', email: 'ssocials@igualada.example' },
    organization: { name: "Ajuntament d'Igualada", ine10: '0810220008', nif: 'P9902200F' },
    tags: ['via_oberta', 'copia_alta'],
    comments: [],
    attachments: [],
  },
  {
    id: 'demo-directe',
    subject: 'Cadastre i DGP des de la nostra aplicació',
    description: `Bona tarda,

Des de l'Ajuntament de Riudeclara voldríem consultar per servei web el Cadastre i les dades d'identitat de la DGP, sense haver d'entrar cada vegada a l'EACAT.

Encara no hem fet cap alta de serveis per a això: hem preferit escriure-us directament a vosaltres perquè ens digueu per on es comença.

Moltes gràcies,

Secretaria
Ajuntament de Riudeclara`,
    requester: { name: 'Secretaria', email: 'secretaria@riudeclara.example' },
    organization: { name: 'Ajuntament de Riudeclara', ine10: '2595220001', nif: 'P9910002F' },
    tags: ['via_oberta'],
    comments: [],
    attachments: [],
  },
  {
    id: 'demo-coetc',
    subject: 'Visats dels enginyers de telecomunicació (COETC) - Montblau',
    description: `Bon dia,

Tenim resolta l'alta de serveis del Col·legi d'Enginyers de Telecomunicació (COETC) i ara en demanem la integració per servei web: els serveis tècnics hi volen comprovar els visats dels projectes d'antenes.

Hi adjuntem el formulari signat i el certificat.

Salutacions,

Serveis Tècnics
Ajuntament de Montblau`,
    requester: { name: 'Serveis Tècnics', email: 'serveistecnics@montblau.example' },
    organization: { name: 'Ajuntament de Montblau', ine10: '4395330001', nif: 'P9910003D' },
    tags: afterRegistration,
    comments: [],
    attachments: [
      form(officialName, {
        organization: { name: 'Ajuntament de Montblau', nif: 'P9910003D' },
        technician: technicianAt('serveistecnics@montblau.example', '977000103'),
        services: ['COETC'],
        application: application("Llicències d'activitats", 'PHP 8.3'),
        ips: { pre: '192.0.2.103', pro: '192.0.2.104' },
      }),
      certificate('montblau_cda.cer', 'Ajuntament de Montblau - CDA'),
    ],
  },
  {
    id: 'demo-altre-servei',
    subject: 'e-NOTUM desde el gestor de expedientes',
    description: `Buenos días:

En el Ajuntament de Vilamolsa ya consultamos por Via Oberta el Cadastre y la AEAT, y todo funciona sin problemas.

Lo que necesitamos ahora es integrar e-NOTUM, para que las notificaciones salgan directamente del gestor de expedientes. ¿Qué pasos tenemos que seguir?

Un saludo,

Servicio de Informática
Ajuntament de Vilamolsa`,
    requester: { name: 'Servicio de Informática', email: 'informatica@vilamolsa.example' },
    organization: { name: 'Ajuntament de Vilamolsa', ine10: '1795990001', nif: 'P9910009A' },
    tags: ['via_oberta'],
    comments: [],
    attachments: [],
  },
  {
    id: 'demo-pregunta',
    subject: 'Prestaciones por desempleo y MUFACE - Fontverda del Camp',
    description: `Buenos días:

Queremos consultar por servicio web, desde el programa de ayudas sociales, los datos siguientes:

- Prestaciones por desempleo del SEPE
- Afiliación a MUFACE

Les enviamos el formulario firmado y la clave pública del certificado.

Quedamos a la espera de sus indicaciones.

Un saludo,

Servicios Sociales
Ajuntament de Fontverda del Camp`,
    requester: { name: 'Servicios Sociales', email: 'sociales@fontverda.example' },
    organization: { name: 'Ajuntament de Fontverda del Camp', ine10: '2595660001', nif: 'P9910006G' },
    tags: ['via_oberta'],
    comments: [],
    attachments: [
      form('formulario_integracion_fontverda.pdf', {
        organization: { name: 'Ajuntament de Fontverda del Camp', nif: 'P9910006G' },
        technician: technicianAt('sociales@fontverda.example', '973000106'),
        services: ['SEPE', 'MUFACE'],
        application: application('Ayudas sociales', 'Java 21'),
        ips: { pre: '198.51.100.106', pro: '198.51.100.107' },
      }),
      certificate('fontverda.cer', 'Ajuntament de Fontverda del Camp - CDA'),
    ],
  },
];
