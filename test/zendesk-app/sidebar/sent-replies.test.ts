import { describe, expect, test } from 'vitest';
import type { ReplyLanguage } from '#shared/contract/index.ts';
import { renderReply } from '#shared/replies/render.ts';
import { getTemplate, templates } from '#shared/replies/templates/index.ts';
import { type PendingReply, pendingReplies, sentReplies } from '#zendesk-app/sidebar/sent-replies.ts';

const plausible = (name: string) =>
  name.endsWith('Url') ? `https://desk.example/${name}` : name.endsWith('Mailbox') ? `${name}@desk.example` : name;

/** A reply as it was put into the editor, with plausible values. */
function pending(
  replyId: string,
  language: ReplyLanguage = 'ca',
  insertionId = `${replyId} ${language}`,
): PendingReply {
  const { uses, channel } = getTemplate(replyId);
  const values = Object.fromEntries(uses.map((name) => [name, plausible(name)]));
  const own: Record<string, string> = replyId.includes(':')
    ? { college: replyId, collegeCode: replyId, collegeMailbox: 'x@y.example' }
    : {};
  return { insertionId, replyId, channel, html: renderReply(replyId, language, { ...values, ...own }).html };
}

const asComment = ({ html, channel = 'publicReply' }: PendingReply) => ({ html, type: channel });
const form = pending('missing-form');
const note = pending('transfer-support-unit');
const split = pending('split-by-scope');

describe('a reply counts as sent', () => {
  test.each([
    { what: 'when the comment is the reply', html: form.html, sent: [{ edited: false }] },
    {
      what: "when Zendesk's editor has written its HTML in its own way",
      html: form.html.replaceAll('<p>', '<div>').replaceAll('</p>', '<br></div>').replaceAll(' ', '&nbsp; '),
      sent: [{ edited: false }],
    },
    { what: 'when the agent added a line', html: `${form.html}<p>Fins aviat</p>`, sent: [{ edited: true }] },
    { what: 'when the agent took the greeting out', html: form.html.slice(18), sent: [{ edited: true }] },
    {
      what: 'when the agent reworded one of its sentences',
      html: form.html.replace('Quedem a l’espera', 'Restem pendents'),
      sent: [{ edited: true }],
    },
    {
      what: 'not when the agent kept the greeting and the closing alone',
      html: '<p>Benvolguts,</p><p>Us truquem demà al matí per parlar-ne.</p><p>Salutacions cordials,</p>',
      sent: [],
    },
    { what: 'not when the ticket went out without a comment', html: '', sent: [] },
  ])('$what', ({ html, sent }) => {
    const found = sentReplies([form], { html, type: 'publicReply' });
    expect(found.map(({ edited }) => ({ edited }))).toEqual(sent);
  });

  test.each([
    { what: 'a public reply saved as an internal note', reply: form, type: 'internalNote' },
    { what: 'an internal note sent to the requester', reply: note, type: 'publicReply' },
    {
      what: 'a reply of which nobody knows how it goes out',
      reply: { ...form, channel: undefined },
      type: 'publicReply',
    },
    { what: 'a comment of which Zendesk does not say how it goes out', reply: form, type: '' },
  ])('not: $what', ({ reply, type }) => {
    expect(sentReplies([reply], { html: reply.html, type })).toEqual([]);
  });
});

describe('of several pending replies', () => {
  test('the one inserted twice is sent once: the newest', () => {
    const again = { ...form, insertionId: 'again' };
    expect(sentReplies([form, again], asComment(form))).toEqual([{ insertionId: 'again', edited: false }]);
  });

  test('both count when the comment holds both, unchanged', () => {
    const both = { html: form.html + split.html, type: 'publicReply' };
    expect(sentReplies([form, split], both)).toEqual([
      { insertionId: split.insertionId, edited: false },
      { insertionId: form.insertionId, edited: false },
    ]);
  });

  test('beside the best match, one that is there in part does not count', () => {
    const half = split.html.replace('Si teniu cap dubte', 'Davant de qualsevol dubte');
    const found = sentReplies([split, form], { html: half + form.html, type: 'publicReply' });
    expect(found).toEqual([{ insertionId: form.insertionId, edited: true }]);
  });
});

describe('no reply counts as sent by the text of another', () => {
  const all = templates.flatMap(({ id, perService, languages }) =>
    languages.flatMap((language) =>
      (perService ? [`${id}:COAC`, `${id}:CATEB`] : [id]).map((replyId) => pending(replyId, language)),
    ),
  );

  test.each(all)('$insertionId', (reply) => {
    const sentBy = all.filter(
      (other) =>
        sentReplies([{ ...reply, channel: 'publicReply' }], { ...asComment(other), type: 'publicReply' }).length > 0,
    );
    expect(sentBy.map(({ insertionId }) => insertionId)).toEqual([reply.insertionId]);
  });
});

describe('a reply is pending', () => {
  const action = (id: string, request: object, result: object | null = null) =>
    ({ id, type: 'x', at: '2026-11-23T08:00:00Z', actor: { id: '1', name: 'Agent' }, request, result }) as never;
  const inserted = (id: string) =>
    action(id, { type: 'INSERT_REPLY' }, { reply: { replyId: 'missing-form', html: '<p>x</p>' } });

  test.each([
    { what: 'since it was inserted', actions: [inserted('a')], left: ['a'] },
    { what: 'each time it was inserted', actions: [inserted('a'), inserted('b')], left: ['a', 'b'] },
    {
      what: 'not once it was sent',
      actions: [inserted('a'), action('c', { type: 'CONFIRM_REPLY_SENT', insertionId: 'a' })],
      left: [],
    },
    {
      what: 'not when Zendesk refused it',
      actions: [inserted('a'), action('c', { type: 'REPORT_INSERTION_FAILED', insertionId: 'a' })],
      left: [],
    },
  ])('$what', ({ actions, left }) => {
    const found = pendingReplies(actions, () => 'publicReply');
    expect(found.map(({ insertionId, channel }) => [insertionId, channel])).toEqual(
      left.map((id) => [id, 'publicReply']),
    );
  });
});
