import type { TicketFacts } from '#shared/contract/index.ts';

/** Another way to write the same ticket: whatever it does, what is asked for stays the same. */
export interface Rewriting {
  readonly name: string;
  readonly rewrite: (facts: TicketFacts) => TicketFacts;
}

type Write = (text: string) => string;

function inAllTexts(write: Write): Rewriting['rewrite'] {
  return (facts) => ({
    ...inBodies(write)(facts),
    subject: write(facts.subject),
    ...(facts.attachments
      ? { attachments: facts.attachments.map((file) => ({ ...file, fileName: write(file.fileName) })) }
      : {}),
  });
}

function inBodies(write: Write): Rewriting['rewrite'] {
  return (facts) => ({
    ...facts,
    description: write(facts.description),
    ...(facts.comments ? { comments: facts.comments.map(write) } : {}),
  });
}

/** Nothing is written below a text that says nothing: a lone footer is no request to begin with. */
const below = (tail: string) => inBodies((text) => (text.trim() === '' ? text : `${text.trimEnd()}\n\n${tail}`));

const byLine = (write: Write): Write => {
  return (text) =>
    text
      .split('\n')
      .map((line) => (line.trim() === '' || line.startsWith('>') ? line : write(line)))
      .join('\n');
};

const withoutAccents: Write = (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

export const writings: readonly Rewriting[] = [
  { name: 'in upper case', rewrite: inAllTexts((text) => text.toUpperCase()) },
  { name: 'in lower case', rewrite: inAllTexts((text) => text.toLowerCase()) },
  { name: 'without accents', rewrite: inAllTexts(withoutAccents) },
  { name: 'in upper case without accents', rewrite: inAllTexts((text) => withoutAccents(text).toUpperCase()) },
  { name: 'with accents as separate marks', rewrite: inAllTexts((text) => text.normalize('NFD')) },
  { name: 'with curly apostrophes', rewrite: inAllTexts((text) => text.replaceAll("'", '’')) },
  { name: 'with straight apostrophes', rewrite: inAllTexts((text) => text.replaceAll('’', "'")) },
];

export const layouts: readonly Rewriting[] = [
  { name: 'with CRLF line ends', rewrite: inBodies((text) => text.replace(/\r?\n/g, '\r\n')) },
  { name: 'with every blank line doubled', rewrite: inBodies((text) => text.replace(/\n[ \t]*\n/g, '\n\n\n')) },
  { name: 'with blank lines above and below', rewrite: inBodies((text) => `\n\n${text}\n\n\n`) },
  { name: 'with trailing blanks on every line', rewrite: inBodies((text) => text.replaceAll('\n', '  \n')) },
];

const entities: Readonly<Record<string, string>> = {
  à: '&agrave;',
  è: '&egrave;',
  é: '&eacute;',
  í: '&iacute;',
  ò: '&ograve;',
  ó: '&oacute;',
  ú: '&uacute;',
  ï: '&iuml;',
  ü: '&uuml;',
  ç: '&ccedil;',
  ñ: '&ntilde;',
  '·': '&middot;',
  "'": '&#39;',
  '’': '&rsquo;',
  '"': '&quot;',
};

export const markups: readonly Rewriting[] = [
  { name: 'with blanks as &nbsp;', rewrite: inBodies(byLine((line) => line.replace(/(\S) (?=\S)/g, '$1&nbsp;'))) },
  {
    name: 'with accents as entities',
    rewrite: inBodies((text) => text.replace(/[àèéíòóúïüçñ·'’"]/g, (letter) => entities[letter] ?? letter)),
  },
  { name: 'with <p> around every line', rewrite: inBodies(byLine((line) => `<p>${line}</p>`)) },
  { name: 'with <div> around every line', rewrite: inBodies(byLine((line) => `<div style="margin:0">${line}</div>`)) },
  { name: 'with <br> after every line', rewrite: inBodies(byLine((line) => `${line}<br />`)) },
  { name: 'with <b> around every line', rewrite: inBodies(byLine((line) => `<b>${line}</b>`)) },
  {
    name: 'with <li> for the marks of a list',
    rewrite: inBodies(byLine((line) => line.replace(/^\s*[-•*·]\s+(.*)$/, '<li>$1</li>'))),
  },
];

export const signatures: readonly Rewriting[] = [
  'Atentament,\n\nMaria Exemple\nOficina del Padró i Registre Civil\nÀrea d’Hisenda',
  'Salutacions cordials,\n\nServei de Cadastre i Rendes\nAjuntament de Prova\nTel. 930 000 000 · padro@prova.example',
  'Un saludo,\n\nDepartamento de Hacienda\nTécnica de Catastro y Padrón',
  'Gràcies i salut!\n\nPere Exemple',
  '--\nPere Exemple\nTècnic de la Policia Local i del SOC\nwww.prova.example/padro',
  'Cordialment,\nOficina d’Atenció Ciutadana\nPadró · Registre Civil · Informació cadastral · IVTM · IAE',
  'Enviat des del meu mòbil',
].map((tail) => ({ name: `with a signature: ${JSON.stringify(tail)}`, rewrite: below(tail) }));

export const footers: readonly Rewriting[] = [
  'Avís legal: les notificacions es fan per e-NOTUM. Tràmits de padró i cadastre amb cita prèvia.',
  'Aquest missatge i els seus annexos són confidencials. Si no en sou el destinatari, elimineu-lo. L’Oficina del Padró i el Registre Civil us atenen amb cita prèvia.',
  'INFORMACIÓ BÀSICA DE PROTECCIÓ DE DADES\nResponsable: Ajuntament de Prova. Drets: podeu demanar l’accés, la rectificació i la supressió. L’AOC presta l’e-TAULER i l’e-NOTUM.',
  'Antes de imprimir este correo piense si es necesario. Este mensaje puede contener datos de la Seguridad Social y de Hacienda.',
].map((tail) => ({ name: `with a legal footer: ${JSON.stringify(tail)}`, rewrite: below(tail) }));

/** Earlier messages, that ask for other things, refuse them, and report faults. */
export const histories: readonly Rewriting[] = [
  'El 2/3/2026, Suport va escriure:\n> Bon dia,\n> Volem integrar la vida laboral i el COAC.\n> L’alta de serveis no la tenim feta.',
  'El lun, 2 mar 2026 a las 9:12, Soporte <suport@aoc.example> escribió:\n\nSolicitamos la integración del Catastro y de la AEAT.\nYa no necesitamos el Padrón.',
  'De: Suport <suport@aoc.example>\nEnviat el: dilluns, 2 de març de 2026 9:12\nPer a: Sistemes\nAssumpte: Padró i Cadastre\n\nNecessitem l’ACTIC i el Cadastre. Error greu: no funciona res.',
  '-----Missatge original-----\nDe: Sistemes\nAssumpte: e-NOTUM\n\nDemanem l’alta d’e-NOTUM i integrar el Registre Mercantil. Hem obert aquest tiquet directament, sense passar per EACAT.',
  '---------- Missatge reenviat ----------\nDe: Sistemes\nData: 2 de març de 2026\nAssumpte: homologació\n\n> Us enviem el document d’homologació de la TGSS.\n> Des d’Audifilm us enviem l’Excel amb 25 altes.',
  '> > Bon dia, voldríem integrar el SEPE, l’INSS i el títol de família nombrosa.\n> Us hem configurat el Padró.',
].map((tail) => ({ name: `with history below: ${JSON.stringify(tail.slice(0, 60))}`, rewrite: below(tail) }));

const item = /^\s*(?:[-•*·]|\d{1,2}[.)]|<li>)\s*/;

/** The items of every list in the opposite order, numbers and marks where they were. */
function reverseLists(text: string): string {
  const out: string[] = [];
  let run: string[] = [];
  const close = () => {
    const marks = run.map((line) => item.exec(line)?.[0] ?? '');
    out.push(
      ...run
        .map((line) => line.replace(item, ''))
        .reverse()
        .map((body, at) => `${marks[at]}${body}`),
    );
    run = [];
  };
  for (const line of text.split('\n')) {
    if (item.test(line)) run.push(line);
    else if (run.length > 0 && /^\s{2,}\S/.test(line)) run.push(`${run.pop()}\n${line}`);
    else {
      close();
      out.push(line);
    }
  }
  close();
  return out.join('\n');
}

export const orders: readonly Rewriting[] = [
  { name: 'with every list in the opposite order', rewrite: inBodies(reverseLists) },
  {
    name: 'with the form’s services, the tags and the files in the opposite order',
    rewrite: (facts) => ({
      ...facts,
      ...(facts.form ? { form: { ...facts.form, services: facts.form.services.toReversed() } } : {}),
      ...(facts.tags ? { tags: facts.tags.toReversed() } : {}),
      ...(facts.attachments ? { attachments: facts.attachments.toReversed() } : {}),
    }),
  },
];

export const rewritings: readonly Rewriting[] = [
  ...writings,
  ...layouts,
  ...markups,
  ...signatures,
  ...footers,
  ...histories,
  ...orders,
];
