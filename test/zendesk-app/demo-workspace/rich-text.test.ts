import { beforeEach, describe, expect, test } from 'vitest';
import { createRichText } from '#server/demo/workspace/rich-text.ts';

let field: HTMLElement;
beforeEach(() => {
  field = document.createElement('div');
  document.body.replaceChildren(field);
});

/** A field holding `html`, the cursor where the text has `|`. */
function aField(html: string) {
  const changes: string[] = [];
  const editor = createRichText(field, (now) => changes.push(now));
  editor.setHtml(html);
  const texts = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf('|');
    if (at < 0) continue;
    node.nodeValue = (node.nodeValue ?? '').replace('|', '');
    document.getSelection()?.setPosition(node, at);
    document.dispatchEvent(new Event('selectionchange'));
    break;
  }
  return { editor, changes };
}

describe('a template goes where the cursor is', () => {
  test.each([
    { where: 'in the middle of a word', html: '<p>Fins a|viat</p>', gives: '<p>Fins a</p><p>T</p><p>viat</p>' },
    { where: 'at the end of a paragraph', html: '<p>Bon dia|</p><p>fi</p>', gives: '<p>Bon dia</p><p>T</p><p>fi</p>' },
    { where: 'at the start', html: '<p>|Bon dia</p>', gives: '<p>T</p><p>Bon dia</p>' },
    {
      where: 'inside bold text',
      html: '<p>a <strong>b|c</strong></p>',
      gives: '<p>a <strong>b</strong></p><p>T</p><p><strong>c</strong></p>',
    },
    {
      where: 'in a list',
      html: '<ul><li>a|</li><li>b</li></ul>',
      gives: '<ul><li>a</li></ul><p>T</p><ul><li>b</li></ul>',
    },
    { where: 'nowhere yet', html: '<p>a</p>', gives: '<p>a</p><p>T</p>' },
    { where: 'in an empty field', html: '', gives: '<p>T</p>' },
  ])('$where', ({ html, gives }) => {
    const { editor } = aField(html);
    editor.insertHtml('<p>T</p>');
    expect(editor.html()).toBe(gives);
  });

  test('a few words stay in their line', () => {
    const { editor } = aField('<p>a|c</p>');
    editor.insertHtml('<strong>b</strong>');
    expect(editor.html()).toBe('<p>a<strong>b</strong>c</p>');
  });

  test('also when the person has gone to the app and the page has no selection', () => {
    const { editor } = aField('<p>a|c</p>');
    document.getSelection()?.removeAllRanges();
    document.dispatchEvent(new Event('selectionchange'));
    editor.insertHtml('b');
    expect(editor.html()).toBe('<p>abc</p>');
  });

  test('and the next one after it', () => {
    const { editor } = aField('<p>a|z</p>');
    editor.insertHtml('b');
    editor.insertHtml('c');
    expect(editor.html()).toBe('<p>abcz</p>');
  });
});

describe('what the field holds', () => {
  test('is told at each change, cleaned', () => {
    const { editor, changes } = aField('');
    editor.insertHtml('<p style="x">a</p><img src="x">');
    editor.appendHtml('<p>b</p>');
    editor.setHtml('');
    expect(changes.slice(1)).toEqual(['<p>a</p>', '<p>a</p><p>b</p>', '']);
  });

  test('is nothing when only an empty line is left', () => {
    const { editor } = aField('');
    field.innerHTML = '<p><br></p>';
    expect(editor.html()).toBe('');
  });
});
