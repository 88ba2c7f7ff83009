const blocks = new Set(['P', 'DIV', 'LI', 'UL', 'OL', 'BLOCKQUOTE', 'PRE', 'TABLE', 'TR', 'H1', 'H2', 'H3', 'H4']);

/** The text a person reads in a piece of HTML: a line a block, nothing run, nothing loaded. */
export function htmlToText(html: string): string {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const lines: string[] = [''];
  const write = (text: string) => {
    lines[lines.length - 1] += text;
  };
  const newLine = () => {
    if (lines[lines.length - 1] !== '') lines.push('');
  };
  const walk = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) write((node.textContent ?? '').replace(/\s+/g, ' '));
    else if (node.nodeName === 'BR') lines.push('');
    else if (node.nodeName !== 'SCRIPT' && node.nodeName !== 'STYLE') {
      const isBlock = blocks.has(node.nodeName);
      if (isBlock) newLine();
      if (node.nodeName === 'LI') write('- ');
      node.childNodes.forEach(walk);
      if (isBlock) newLine();
    }
  };
  walk(document.body);
  return lines
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
