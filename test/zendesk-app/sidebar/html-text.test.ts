import { expect, test } from 'vitest';
import { htmlToText } from '#zendesk-app/html-text.ts';

test.each([
  { html: '<p>Bon dia,</p><p>Demanem el <b>Cadastre</b></p>', text: 'Bon dia,\nDemanem el Cadastre' },
  { html: 'una<br>dues<br><br>tres', text: 'una\ndues\n\ntres' },
  { html: '<ul><li>un</li><li>dos</li></ul>', text: '- un\n- dos' },
  { html: '<div><div>dins</div></div>fora', text: 'dins\nfora' },
  { html: 'A &amp; B &lt;C&gt;', text: 'A & B <C>' },
  { html: '<script>alert(1)</script><style>p{}</style>net', text: 'net' },
])('$html reads "$text"', ({ html, text }) => {
  expect(htmlToText(html)).toBe(text);
});
