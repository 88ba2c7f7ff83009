import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { FormRefusal } from './form-reading-result.ts';

/** The form's filled leaves: path inside xfa:data ("form1/PAG_DADES/…") → text, trimmed. Of repeated paths, the first. */
export type FormFields = ReadonlyMap<string, string>;

const namedEntities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return namedEntities[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

// The parser's own decoder leaves numeric entities alone, which is how pdf.js writes accents.
const entityDecoder = {
  decode: decodeEntities,
  setExternalEntities: () => undefined,
  addInputEntities: () => undefined,
  reset: () => undefined,
  setXmlVersion: () => undefined,
};

const parser = new XMLParser({
  ignoreAttributes: true,
  ignoreDeclaration: true,
  ignorePiTags: true,
  removeNSPrefix: true,
  parseTagValue: false,
  trimValues: false,
  entityDecoder,
  // Big packets beside the data when the whole XDP is one stream: their scripts and texts are nobody's business here.
  stopNodes: ['xdp.template', 'xdp.localeSet', 'xdp.form'],
});

/** The fields of a datasets packet or of a whole XDP. Throws `FormRefusal` when the XML is broken, odd or has no data. */
export function parseFormFields(xml: string): FormFields {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new FormRefusal('damaged');
  const data = dataOf(parseXml(xml));
  if (data === undefined) throw new FormRefusal('damaged');
  const fields = new Map<string, string>();
  collect(data, '', fields);
  return fields;
}

function parseXml(xml: string): unknown {
  try {
    if (XMLValidator.validate(xml) === true) return parser.parse(xml);
  } catch {
    // Too deep or with reserved names: the parser's own protections.
  }
  throw new FormRefusal('damaged');
}

function dataOf(tree: unknown): unknown {
  const datasets = child(tree, 'datasets') ?? child(child(tree, 'xdp'), 'datasets');
  return child(datasets, 'data');
}

function child(node: unknown, name: string): unknown {
  const found = isElement(node) && Object.hasOwn(node, name) ? node[name] : undefined;
  return Array.isArray(found) ? found[0] : found;
}

function isElement(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

function collect(node: unknown, path: string, into: Map<string, string>): void {
  if (Array.isArray(node)) {
    for (const one of node) collect(one, path, into);
  } else if (isElement(node) && !Object.hasOwn(node, 'body')) {
    for (const [name, value] of Object.entries(node)) {
      if (name !== '#text') collect(value, path === '' ? name : `${path}/${name}`, into);
    }
  } else if (!into.has(path)) {
    into.set(path, textOf(node).trim());
  }
}

/** The text of a leaf; a rich-text leaf holds an XHTML body, whose paragraphs become lines. */
function textOf(node: unknown): string {
  if (typeof node === 'string') return node;
  return (Array.isArray(node) ? node : isElement(node) ? Object.values(node) : []).map(textOf).join('\n');
}
