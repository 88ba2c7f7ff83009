import { escapeHtml, sanitizeHtml, textToHtml } from '#server/demo/zendesk/comment-html.ts';

/** A rich-text field over a contenteditable element; it remembers its cursor when the focus goes elsewhere. */
export interface RichText {
  html(): string;
  setHtml(html: string): void;
  appendHtml(html: string): void;
  /** Puts HTML where the cursor is or last was; at the end when it never was in the field. */
  insertHtml(html: string): void;
  close(): void;
}

const BLOCKS = 'p,ul,ol,blockquote,pre';

/** Makes `element` a rich-text field; `onChange` gets the sanitised HTML after each change. */
export function createRichText(element: HTMLElement, onChange: (html: string) => void): RichText {
  const page = element.ownerDocument;
  let cursor: Range | null = null;

  const html = () => (isEmpty(element) ? '' : sanitizeHtml(element.innerHTML));
  const changed = () => onChange(html());

  function rememberCursor(): void {
    const selection = page.getSelection();
    if (!selection || selection.rangeCount === 0) return;
    const range = selection.getRangeAt(0);
    if (element.contains(range.commonAncestorContainer)) cursor = range.cloneRange();
  }

  /** An empty field gets its first paragraph when the person enters it, so that no line stays bare text. */
  function startParagraph(): void {
    if (!isEmpty(element) || element.querySelector(BLOCKS)) return;
    const paragraph = page.createElement('p');
    paragraph.append(page.createElement('br'));
    element.replaceChildren(paragraph);
    page.getSelection()?.setPosition(paragraph, 0);
  }

  function paste(event: ClipboardEvent): void {
    const data = event.clipboardData;
    if (!data) return;
    event.preventDefault();
    const plain = data.getData('text/plain');
    insert(data.getData('text/html') || (plain.includes('\n') ? textToHtml(plain) : escapeHtml(plain)));
  }

  function insert(content: string): void {
    const piece = page.createElement('template');
    piece.innerHTML = sanitizeHtml(content);
    const last = piece.content.lastChild;
    if (!last) return;
    if (isEmpty(element)) element.replaceChildren();
    const range = cursor && element.contains(cursor.commonAncestorContainer) ? cursor : endOf(element);
    range.deleteContents();
    if (piece.content.querySelector(BLOCKS)) insertBlocks(element, range, piece.content);
    else range.insertNode(piece.content);
    putCursorAfter(last);
    changed();
  }

  function putCursorAfter(node: Node): void {
    const range = page.createRange();
    if (node instanceof Element && node.matches(BLOCKS)) range.selectNodeContents(node);
    else range.selectNode(node);
    range.collapse(false);
    cursor = range;
    if (page.activeElement === element) {
      page.getSelection()?.removeAllRanges();
      page.getSelection()?.addRange(range.cloneRange());
    }
  }

  page.addEventListener('selectionchange', rememberCursor);
  element.addEventListener('input', changed);
  element.addEventListener('paste', paste);
  element.addEventListener('focus', startParagraph);
  return {
    html,
    setHtml(given) {
      element.innerHTML = sanitizeHtml(given);
      cursor = null;
      changed();
    },
    appendHtml(given) {
      cursor = null;
      insert(given);
    },
    insertHtml: insert,
    close() {
      page.removeEventListener('selectionchange', rememberCursor);
      element.removeEventListener('input', changed);
      element.removeEventListener('paste', paste);
      element.removeEventListener('focus', startParagraph);
    },
  };
}

/** Puts blocks between the two halves of the block the cursor is in, so that no paragraph holds another. */
function insertBlocks(element: HTMLElement, range: Range, content: DocumentFragment): void {
  const holder = [...element.childNodes].find((node) => node.contains(range.startContainer));
  if (!holder || range.startContainer === element) {
    range.insertNode(content);
    return;
  }
  const tail = range.cloneRange();
  tail.setEndAfter(holder);
  const rest = tail.extractContents();
  dropEmptyItems(rest);
  if (holder instanceof Element) dropEmptyItems(holder);
  holder.after(content, ...[...rest.childNodes].filter(hasContent));
  if (!hasContent(holder)) holder.remove();
}

/** An item cut at its edge leaves an empty one behind. */
function dropEmptyItems(half: ParentNode): void {
  for (const item of half.querySelectorAll('li')) if (!hasContent(item)) item.remove();
}

function hasContent(node: Node): boolean {
  return (node.textContent ?? '').trim() !== '';
}

function isEmpty(element: HTMLElement): boolean {
  return !hasContent(element) && !element.querySelector('li');
}

function endOf(element: HTMLElement): Range {
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  range.collapse(false);
  return range;
}
