import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeHtml, htmlToText, sanitizeHtml, textToHtml } from '#server/demo/zendesk/comment-html.ts';

describe('a comment keeps only what a comment may hold', () => {
  test.each([
    { wrote: '<p>Bon dia, <strong>Marta</strong></p>', gives: '<p>Bon dia, <strong>Marta</strong></p>' },
    { wrote: '<div>línia</div>', gives: '<p>línia</p>' },
    { wrote: '<b>a</b><i>b</i>', gives: '<strong>a</strong><em>b</em>' },
    { wrote: '<p style="color:red" onclick="x()">a</p>', gives: '<p>a</p>' },
    { wrote: '<img src=x onerror=alert(1)>text', gives: 'text' },
    { wrote: 'a<script>alert(1)</script>b', gives: 'ab' },
    { wrote: 'a<style>p{}</style>b<!-- c -->d', gives: 'abd' },
    {
      wrote: '<a href="https://exemple.example/a?b=1&amp;c">e</a>',
      gives: linkTo('https://exemple.example/a?b=1&amp;c'),
    },
    { wrote: '<a href="javascript:alert(1)">e</a>', gives: '<a>e</a>' },
    { wrote: '<a href=" &#106;avascript:alert(1)">e</a>', gives: '<a>e</a>' },
    { wrote: '<p>a<ul><li>b</ul>', gives: '<p>a</p><ul><li>b</li></ul>' },
    { wrote: '<em>a<strong>b</em>c', gives: '<em>a<strong>b</strong></em>c' },
    { wrote: '1 < 2 & 3', gives: '1 &lt; 2 &amp; 3' },
    { wrote: '<script', gives: '&lt;script' },
    { wrote: 'a<script>b', gives: 'a' },
    { wrote: '</p>a', gives: 'a' },
  ])('$wrote', ({ wrote, gives }) => {
    expect(sanitizeHtml(wrote)).toBe(gives);
  });

  test('whatever is written, no other tag and no attribute but a link comes out', () => {
    const allowed =
      /^<(?:\/?(?:p|a|br|strong|em|u|ul|ol|li|blockquote|code|pre)|a href="https?:[^"]*" rel="noopener noreferrer")>$/;
    const pieces = fc.constantFrom(
      '<p>',
      '</p>',
      '<script>',
      '<a href="https://x.example">',
      '<',
      '>',
      '"',
      'on=',
      '<!--',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
        const clean = sanitizeHtml(parts.join(''));
        const tags = clean.match(/<[^>]*>/g) ?? [];
        for (const tag of tags) expect(tag).toMatch(allowed);
        expect(sanitizeHtml(clean)).toBe(clean);
      }),
    );
  });

  test('two megabytes of opening brackets do not hold the desk up', () => {
    expect(sanitizeHtml('<a '.repeat(600_000))).toHaveLength(600_000 * 6);
  });
});

describe('plain text and HTML are two faces of the same comment', () => {
  test('blank lines are paragraphs and line ends are breaks', () => {
    expect(textToHtml('Bon dia,\n\nuna\r\ndues <3')).toBe('<p>Bon dia,</p><p>una<br>dues &lt;3</p>');
  });

  test('an agent reads the text of a reply with its lists', () => {
    const html = '<p>Bon dia,<br>cal:</p><ul><li>el&nbsp;CDA</li><li>A &amp; B</li></ul><p>Gràcies &#8364;</p>';
    expect(htmlToText(html)).toBe('Bon dia,\ncal:\n\n- el CDA\n- A & B\n\nGràcies €');
  });

  test('escaped text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(htmlToText(escapeHtml(text))).toBe(text.replace(/\n{3,}/g, '\n\n').trim());
      }),
    );
  });
});

function linkTo(address: string): string {
  return `<a href="${address}" rel="noopener noreferrer">e</a>`;
}
