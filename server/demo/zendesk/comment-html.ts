/** What a ticket comment may hold, after the public notes on the Zendesk ticket editor: no style, no class, no images. */
const ALLOWED = new Set(['p', 'br', 'strong', 'em', 'u', 'a', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre']);
const SAME_AS: Record<string, string> = { b: 'strong', i: 'em', div: 'p' };
const BLOCKS = new Set(['p', 'ul', 'ol', 'blockquote', 'pre']);
const DROPPED_WITH_CONTENT = new Set(['script', 'style', 'iframe', 'object', 'template', 'noscript', 'title', 'svg']);
const MAX_DEPTH = 40;
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:"[^"<]*"|'[^'<]*'|[^'"<>])*)>/iy;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Text made safe to stand in HTML, and in an attribute between double quotes. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Plain text as the paragraphs and line breaks a helpdesk shows. */
export function textToHtml(text: string): string {
  const paragraphs = text.replace(/\r\n?/g, '\n').split(/\n{2,}/);
  return paragraphs.map((lines) => `<p>${escapeHtml(lines).replaceAll('\n', '<br>')}</p>`).join('');
}

/** The readable text of sanitised HTML: one line break after a line or an item, two after a paragraph. */
export function htmlToText(html: string): string {
  const text = html
    .replace(/<br>/g, '\n')
    .replace(/<li>/g, '- ')
    .replace(/<\/li>/g, '\n')
    .replace(/<\/(?:p|ul|ol|blockquote|pre)>/g, '\n\n')
    .replace(/<[^<>]*>/g, '');
  return decodeEntities(text)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** HTML cut down to the allowed tags, without attributes but a link's address; the answer is always well nested. */
export function sanitizeHtml(html: string): string {
  const writer = createWriter();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      writer.text(html.slice(at));
      break;
    }
    writer.text(html.slice(at, open));
    at = readMarkup(html, open, writer);
  }
  return writer.end();
}

type Writer = ReturnType<typeof createWriter>;

/** Reads the markup that starts at `open` and gives the position after it. */
function readMarkup(html: string, open: number, writer: Writer): number {
  if (html.startsWith('<!--', open)) return after(html, '-->', open);
  TAG.lastIndex = open;
  const found = TAG.exec(html);
  if (!found) {
    writer.text('&lt;');
    return open + 1;
  }
  const [whole, slash, rawName = '', attributes = ''] = found;
  const name = rawName.toLowerCase();
  const end = open + whole.length;
  if (DROPPED_WITH_CONTENT.has(name)) return slash ? end : skipElement(html, name, end);
  const tag = SAME_AS[name] ?? name;
  if (ALLOWED.has(tag)) {
    if (slash) writer.close(tag);
    else writer.open(tag, tag === 'a' ? linkAddress(attributes) : undefined);
  }
  return end;
}

function createWriter() {
  const parts: string[] = [];
  const stack: string[] = [];
  function close(tag: string): void {
    const depth = stack.lastIndexOf(tag);
    if (depth < 0) return;
    for (const inner of stack.splice(depth).reverse()) parts.push(`</${inner}>`);
  }
  return {
    text: (text: string) => void parts.push(escapeStrayMarks(text)),
    open(tag: string, href?: string) {
      if (tag === 'br') {
        parts.push('<br>');
        return;
      }
      if (BLOCKS.has(tag)) close('p');
      if (stack.length >= MAX_DEPTH) return;
      stack.push(tag);
      parts.push(href ? `<a href="${escapeHtml(href)}" rel="noopener noreferrer">` : `<${tag}>`);
    },
    close,
    end() {
      for (const tag of stack.splice(0).reverse()) parts.push(`</${tag}>`);
      return parts.join('').replace(/<p>\s*<\/p>/g, '');
    },
  };
}

function linkAddress(attributes: string): string | undefined {
  const found = /(?:^|\s)href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes);
  const address = decodeEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
  return /^(?:https?:\/\/|mailto:)/i.test(address) ? address : undefined;
}

function escapeStrayMarks(text: string): string {
  return text.replace(/&(?!#\d{1,7};|#x[\da-f]{1,6};|[a-z][a-z\d]{1,30};)/gi, '&amp;').replaceAll('>', '&gt;');
}

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

function after(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found < 0 ? html.length : found + mark.length;
}

function skipElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}[^>]{0,50}>`, 'gi');
  closing.lastIndex = from;
  return closing.test(html) ? closing.lastIndex : html.length;
}
