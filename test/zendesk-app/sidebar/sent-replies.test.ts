import { describe, expect, test } from 'vitest';
import { sentAs } from '#zendesk-app/sidebar/sent-replies.ts';

const reply = {
  insertionId: '1',
  html: '<p>Benvolguts,</p><p>Cal un tiquet per a cada àmbit.</p><ul><li>Un per a l&#39;AGE</li></ul><p>Salutacions.</p>',
};

describe('a reply counts as sent', () => {
  test.each([
    { what: 'when the comment is the reply', comment: reply.html, sent: { edited: false } },
    {
      what: "when Zendesk's editor has written its HTML in its own way",
      comment:
        "<div>Benvolguts,<br>Cal un tiquet  per a cada àmbit.</div><div>- Un per a l'AGE</div><div>Salutacions.</div>",
      sent: { edited: false },
    },
    { what: 'when the agent added a line', comment: `${reply.html}<p>Fins aviat</p>`, sent: { edited: true } },
    {
      what: 'when the agent took one out',
      comment: reply.html.replace('<p>Salutacions.</p>', ''),
      sent: { edited: true },
    },
    {
      what: 'not when the agent wrote something else instead',
      comment: '<p>Benvolguts,</p><p>Us truquem.</p>',
      sent: undefined,
    },
    { what: 'not when the ticket went out without a comment', comment: '', sent: undefined },
  ])('$what', ({ comment, sent }) => {
    expect(sentAs(reply, comment)).toEqual(sent);
  });
});
