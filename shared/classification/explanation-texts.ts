import type { Text } from '#shared/i18n/locale.ts';

function rule(ca: string, es: string, en: string): Text {
  return { ca, es, en };
}

export const dispositionTexts: Readonly<Record<string, Text>> = {
  corrected: rule('Ho heu decidit vosaltres.', 'Lo ha decidido usted.', 'You decided it.'),
  'other-service': rule(
    'No es demana cap integració de Via Oberta, i es veu què es demana.',
    'No se pide ninguna integración de Via Oberta, y se ve qué se pide.',
    'No Via Oberta integration is asked for, and it shows what is.',
  ),
  'coetc-only': rule(
    'L’únic servei que es demana és el COETC, que no té integració.',
    'El único servicio que se pide es el COETC, que no tiene integración.',
    'The only service asked for is COETC, which has no integration.',
  ),
  direct: rule(
    'L’ens no ha passat per l’alta de serveis d’EACAT.',
    'El ente no ha pasado por el alta de servicios de EACAT.',
    'The body did not go through EACAT’s service sign-up.',
  ),
  'several-scopes': rule(
    'Els serveis són de més d’un àmbit: cal un tiquet per àmbit.',
    'Los servicios son de más de un ámbito: hace falta un tique por ámbito.',
    'The services belong to more than one scope: one ticket per scope.',
  ),
  'colleges-split': rule(
    'Heu decidit separar els col·legis.',
    'Ha decidido separar los colegios.',
    'You decided to separate the colleges.',
  ),
  'copy-incomplete': rule(
    'És una còpia d’alta i li falten documents.',
    'Es una copia de alta y le faltan documentos.',
    'It is a copy of a sign-up and documents are missing.',
  ),
  'no-service': rule('No s’hi reconeix cap servei.', 'No se reconoce ningún servicio.', 'No service is recognised.'),
  'service-ambiguous': rule(
    'Un nom val per a més d’un servei.',
    'Un nombre vale para más de un servicio.',
    'A name stands for more than one service.',
  ),
  'origin-unknown': rule(
    'Res no diu d’on ve el tiquet.',
    'Nada dice de dónde viene el tique.',
    'Nothing says where the ticket comes from.',
  ),
  'handling-unknown': rule(
    'D’algun servei no se sap com es tramita.',
    'De algún servicio no se sabe cómo se tramita.',
    'How some service is handled is not known.',
  ),
  proceed: rule(
    'L’origen, els serveis i la seva tramitació són clars.',
    'El origen, los servicios y su tramitación son claros.',
    'The origin, the services and their handling are clear.',
  ),
};

export const originTexts: Readonly<Record<string, Text>> = {
  'origin-corrected': rule('Ho heu corregit vosaltres.', 'Lo ha corregido usted.', 'You corrected it.'),
  'origin-answered': rule('Ho heu respost vosaltres.', 'Lo ha respondido usted.', 'You answered it.'),
  'origin-given': rule('Ho diu Zendesk.', 'Lo dice Zendesk.', 'Zendesk says so.'),
  'origin-tag': rule('Ho diu una etiqueta.', 'Lo dice una etiqueta.', 'A tag says so.'),
  'origin-homologation': rule(
    'Porta el document d’homologació.',
    'Trae el documento de homologación.',
    'It delivers the homologation document.',
  ),
  'origin-copy': rule(
    'Es presenta com a còpia d’una alta amb la integració marcada.',
    'Se presenta como copia de un alta con la integración marcada.',
    'It presents itself as the copy of a sign-up with integration ticked.',
  ),
  'origin-contradicted': rule(
    'El text diu que ve d’una alta i també que no.',
    'El texto dice que viene de un alta y también que no.',
    'The text says it comes from a sign-up and also that it does not.',
  ),
  'origin-direct': rule(
    'El text diu que no s’ha passat per EACAT.',
    'El texto dice que no se ha pasado por EACAT.',
    'The text says EACAT was skipped.',
  ),
  'origin-alta': rule(
    'El text parla d’una alta de serveis ja feta.',
    'El texto habla de un alta de servicios ya hecha.',
    'The text speaks of a sign-up already done.',
  ),
  'origin-unknown': rule('Res no ho diu.', 'Nada lo dice.', 'Nothing says so.'),
};

export const environmentTexts: Readonly<Record<string, Text>> = {
  'environments-none': rule('No s’hi registra res.', 'No se registra nada.', 'Nothing is registered.'),
  'environments-mass-excel': rule(
    'Les altes massives van directament a producció.',
    'Las altas masivas van directamente a producción.',
    'Mass registrations go straight to production.',
  ),
  'environments-no-service': rule(
    'Sense cap servei reconegut no hi ha res a registrar.',
    'Sin ningún servicio reconocido no hay nada que registrar.',
    'With no service recognised there is nothing to register.',
  ),
  'environments-homologation': rule(
    'És el pas a producció.',
    'Es el paso a producción.',
    'It is the move to production.',
  ),
  'environments-corpme': rule(
    'Aquests serveis no tenen preproducció.',
    'Estos servicios no tienen preproducción.',
    'These services have no pre-production.',
  ),
  'environments-both': rule(
    'Es registra a preproducció i a producció.',
    'Se registra en preproducción y en producción.',
    'It is registered in pre-production and production.',
  ),
};

export const serviceTexts: Readonly<Record<string, Text>> = {
  'handling-answered': rule(
    'La tramitació l’heu dit vosaltres.',
    'La tramitación la ha dicho usted.',
    'You said how it is handled.',
  ),
  'dgt-atex': rule(
    'Es demana pel canal ATEX, que no va pel ministeri.',
    'Se pide por el canal ATEX, que no va por el ministerio.',
    'It is asked for through ATEX, which skips the ministry.',
  ),
  'dgt-ivtm-only': rule(
    'Només es demana la modalitat de l’IVTM, que el procediment no situa.',
    'Solo se pide la modalidad del IVTM, que el procedimiento no sitúa.',
    'Only the IVTM modality is asked for, which the procedure does not place.',
  ),
  'handling-not-documented': rule(
    'El procediment no diu com es tramita.',
    'El procedimiento no dice cómo se tramita.',
    'The procedure does not say how it is handled.',
  ),
  'products-named': rule(
    'El tiquet diu quins productes vol.',
    'El tique dice qué productos quiere.',
    'The ticket says which products it wants.',
  ),
  'products-left': rule(
    'És el producte que queda: els altres es descarten o ja es fan servir.',
    'Es el producto que queda: los otros se descartan o ya se usan.',
    'It is the product that is left: the others are refused or in use.',
  ),
  'one-handling': rule(
    'Tots els seus productes es tramiten igual.',
    'Todos sus productos se tramitan igual.',
    'All its products are handled the same way.',
  ),
  'handling-open': rule(
    'Els seus productes es tramiten de maneres diferents i ningú no diu quin es vol.',
    'Sus productos se tramitan de formas distintas y nadie dice cuál se quiere.',
    'Its products are handled differently and nobody says which one is wanted.',
  ),
};

export const missingTexts = {
  complete: rule(
    'Hi ha el formulari i la clau pública.',
    'Están el formulario y la clave pública.',
    'The form and the public key are there.',
  ),
  incomplete: rule(
    'Una còpia d’alta ha de portar el formulari i la clau pública; falta el que s’indica.',
    'Una copia de alta debe traer el formulario y la clave pública; falta lo indicado.',
    'A copy of a sign-up must bring the form and the public key; what is listed is missing.',
  ),
} as const satisfies Record<string, Text>;

export const organizationTexts = {
  'organization-form': rule(
    'L’ens és el que diu el formulari.',
    'El ente es el que dice el formulario.',
    'The body is the one the form names.',
  ),
  'organization-unknown': rule(
    'Ni el formulari ni Zendesk ni el text diuen quin ens és.',
    'Ni el formulario ni Zendesk ni el texto dicen qué ente es.',
    'Neither the form nor Zendesk nor the text says which body it is.',
  ),
  'organization-zendesk': rule(
    'L’ens és el que diu Zendesk o el text.',
    'El ente es el que dice Zendesk o el texto.',
    'The body is the one Zendesk or the text names.',
  ),
} as const satisfies Record<string, Text>;

/** Why a service counts as asked for: the first half of its explanation. */
export const basisTexts = {
  agent: rule('Ho heu dit vosaltres.', 'Lo ha dicho usted.', 'You said so.'),
  form: rule('El formulari el marca.', 'El formulario lo marca.', 'The form ticks it.'),
  file: rule('El nom del document l’anomena.', 'El nombre del documento lo nombra.', 'The document’s name names it.'),
  asked: rule('El text el demana.', 'El texto lo pide.', 'The text asks for it.'),
  listed: rule('És a la llista d’una petició.', 'Está en la lista de una petición.', 'It is in the list of a request.'),
  subject: rule(
    'L’assumpte d’una petició l’anomena.',
    'El asunto de una petición lo nombra.',
    'The subject of a request names it.',
  ),
  prose: rule(
    'Una petició l’anomena de passada: és l’indici més feble.',
    'Una petición lo nombra de paso: es el indicio más débil.',
    'A request names it in passing: the weakest sign.',
  ),
} as const satisfies Record<string, Text>;

export const mentionTexts = {
  ASKED: { ca: 'el formulari no el marca', es: 'el formulario no lo marca', en: 'the form does not tick it' },
  REFUSED: { ca: 's’anomena per descartar-lo', es: 'se nombra para descartarlo', en: 'mentioned as not wanted' },
  IN_USE: {
    ca: 's’anomena com a servei ja en ús',
    es: 'se nombra como servicio ya en uso',
    en: 'mentioned as already in use',
  },
  INCIDENT: { ca: 's’anomena per una incidència', es: 'se nombra por una incidencia', en: 'mentioned for a fault' },
  DEPARTMENT: { ca: 'és el nom d’una oficina', es: 'es el nombre de una oficina', en: 'the name of an office' },
  PURPOSE: { ca: 's’anomena com a finalitat', es: 'se nombra como finalidad', en: 'mentioned as a purpose' },
  NEUTRAL: { ca: 's’anomena de passada', es: 'se nombra de paso', en: 'mentioned in passing' },
} as const satisfies Record<string, Text>;
