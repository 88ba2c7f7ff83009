import type { Token, Tokens } from 'marked';

/** Light markdown, already read by `marked`, as plain reading text: paragraphs apart, lists with their signs. */
export function readingText(tokens: readonly Token[]): string {
  return tokens
    .filter(({ type }) => type !== 'space')
    .map(blockText)
    .join('\n\n');
}

function blockText(token: Token): string {
  if (!isList(token)) return inlineText(token);
  return token.items
    .map((item, index) => `${token.ordered ? `${Number(token.start) + index}.` : '-'} ${itemText(item)}`)
    .join('\n');
}

function itemText(item: Tokens.ListItem): string {
  return item.tokens
    .map((token) => (isList(token) ? `\n${blockText(token)}`.replace(/\n/g, '\n  ') : inlineText(token)))
    .join('');
}

function inlineText(token: Token): string {
  if (token.type === 'br') return '\n';
  const within =
    'tokens' in token && token.tokens
      ? token.tokens.map(inlineText).join('')
      : 'text' in token
        ? String(token.text)
        : '';
  return isLink(token) && token.href !== within && token.href !== `mailto:${within}`
    ? `${within} (${token.href})`
    : within;
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list';
}

function isLink(token: Token): token is Tokens.Link {
  return token.type === 'link';
}
