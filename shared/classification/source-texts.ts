import type { Locale, Text } from '#shared/i18n/locale.ts';

const guide: Text = { ca: 'Guia', es: 'Guía', en: 'Guide' };
const routing: Text = { ca: 'Regles d’encaminament', es: 'Reglas de encaminamiento', en: 'Routing rules' };
const doubtful: Text = { ca: 'Casos dubtosos', es: 'Casos dudosos', en: 'Doubtful cases' };
const procedure: Text = { ca: 'Procediment', es: 'Procedimiento', en: 'Procedure' };

/** The chapters of the written guide that rules come from. */
const chapters: ReadonlyMap<string, Text> = new Map([
  ['classification: disposition', { ca: 'què cal fer-ne', es: 'qué hacer con él', en: 'what to do with it' }],
  ['classification: origin', { ca: 'origen', es: 'origen', en: 'origin' }],
  ['classification: form and text', { ca: 'formulari i text', es: 'formulario y texto', en: 'form and text' }],
]);

/** The routing rules (R) and their doubtful cases (T), by number, as people would call them. */
const numbered: ReadonlyMap<string, Text> = new Map<string, Text>([
  ['R1', { ca: 'un tiquet per àmbit', es: 'un tique por ámbito', en: 'one ticket for each scope' }],
  ['R2a', { ca: 'sense alta de serveis', es: 'sin alta de servicios', en: 'without a sign-up' }],
  ['R3', { ca: 'còpia d’una alta', es: 'copia de un alta', en: 'copy of a sign-up' }],
  ['R4', { ca: 'CORPME, només a producció', es: 'CORPME, solo en producción', en: 'CORPME, production only' }],
  ['R4-R11', { ca: 'com es tramita cada servei', es: 'cómo se tramita cada servicio', en: 'how each is handled' }],
  ['R6', { ca: 'COETC', es: 'COETC', en: 'COETC' }],
  [
    'R9',
    { ca: 'serveis que van pel ministeri', es: 'servicios que van por el ministerio', en: 'through the ministry' },
  ],
  ['R9x', { ca: 'serveis que no hi van', es: 'servicios que no van por él', en: 'not through the ministry' }],
  ['R9y', { ca: 'vida laboral de la TGSS', es: 'vida laboral de la TGSS', en: 'TGSS’s vida laboral' }],
  ['R13', { ca: 'homologació', es: 'homologación', en: 'homologation' }],
  ['R15', { ca: 'altes massives', es: 'altas masivas', en: 'mass registrations' }],
  ['T1', { ca: 'els productes de la TGSS', es: 'los productos de la TGSS', en: 'TGSS’s products' }],
  ['T5', { ca: 'el canal ATEX', es: 'el canal ATEX', en: 'the ATEX channel' }],
  ['T6', { ca: 'els usos de l’IVTM', es: 'los usos del IVTM', en: 'the uses of IVTM' }],
  ['T18', { ca: 'INE i ECA, sense documentar', es: 'INE y ECA, sin documentar', en: 'INE and ECA, undocumented' }],
  [
    'T22',
    { ca: 'serveis de fora de Via Oberta', es: 'servicios ajenos a Via Oberta', en: 'services beyond Via Oberta' },
  ],
  ['T35', { ca: 'diversos col·legis', es: 'varios colegios', en: 'several colleges' }],
  [
    'T36',
    {
      ca: 'serveis de l’Estat per concretar',
      es: 'servicios del Estado por concretar',
      en: 'State services not settled',
    },
  ],
]);

const alert: Text = { ca: 'alerta del COETC', es: 'alerta del COETC', en: 'the COETC warning' };
const step: Text = { ca: 'pas', es: 'paso', en: 'step' };
const point: Text = { ca: 'punt', es: 'punto', en: 'point' };

/** The rules are few and every ticket names several: each is said once. */
const said: Readonly<Record<Locale, Map<string, string>>> = { ca: new Map(), es: new Map(), en: new Map() };

/** Where a rule comes from, in words: `Guia: què cal fer-ne, punt 4 · Regles d’encaminament: un tiquet per àmbit`. */
export function sourceText(because: string, locale: Locale): string {
  const known = said[locale].get(because);
  if (known !== undefined) return known;
  const parts = because.split(', ').map((reference) => told(reference, locale));
  const books = [...new Set(parts.map(({ book }) => book))];
  const partsOf = (own: string) => parts.flatMap(({ book, part }) => (book === own ? [part] : []));
  const text = books.map((book) => `${book}: ${partsOf(book).join(', ')}`).join(' · ');
  said[locale].set(because, text);
  return text;
}

interface Told {
  readonly book: string;
  readonly part: string;
}

function told(reference: string, locale: Locale): Told {
  const rule = numbered.get(reference);
  if (rule) return { book: (reference.startsWith('T') ? doubtful : routing)[locale], part: rule[locale] };
  if (reference === 'ALERTA') return { book: procedure[locale], part: alert[locale] };
  const [, name = reference, number] = /^(.+?)(?: ([\d.]+))?$/.exec(reference) ?? [];
  if (/^pas$/i.test(name)) return { book: procedure[locale], part: `${step[locale]} ${number}` };
  const chapter = chapters.get(name)?.[locale] ?? name;
  return { book: guide[locale], part: number === undefined ? chapter : `${chapter}, ${point[locale]} ${number}` };
}
