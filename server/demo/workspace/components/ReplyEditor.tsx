import { useEffect, useId, useRef } from 'react';
import { createRichText } from '../rich-text.ts';
import type { TextKey } from '../texts.ts';
import type { CommentType, DraftState, TicketDraft } from '../ticket-draft.ts';
import { useTexts } from './desk-context.tsx';
import { Icon } from './icons.tsx';

const KINDS: readonly { type: CommentType; name: TextKey; icon: 'reply' | 'lock' }[] = [
  { type: 'publicReply', name: 'publicReply', icon: 'reply' },
  { type: 'internalNote', name: 'internalNote', icon: 'lock' },
];

const COMMANDS: readonly { command: string; name: TextKey; face: JSX.Element }[] = [
  { command: 'bold', name: 'bold', face: <b>B</b> },
  { command: 'italic', name: 'italic', face: <i>I</i> },
  { command: 'insertUnorderedList', name: 'bullets', face: <Icon name="bullets" size={16} /> },
  { command: 'insertOrderedList', name: 'numbers', face: <Icon name="numbers" size={16} /> },
];

/** Where the agent writes: a public reply or an internal note, in rich text. */
export function ReplyEditor({ draft, state }: { draft: TicketDraft; state: DraftState }) {
  const text = useTexts();
  const field = useRef<HTMLDivElement>(null);
  const groupName = useId();
  useEffect(() => {
    if (!field.current) return;
    const editor = createRichText(field.current, (commentHtml) => draft.change({ commentHtml }));
    draft.editor = editor;
    document.execCommand?.('defaultParagraphSeparator', false, 'p');
    return () => {
      draft.editor = null;
      editor.close();
    };
  }, [draft]);

  const isPublic = state.commentType === 'publicReply';
  return (
    <div className={`reply ${isPublic ? '' : 'reply-internal'}`}>
      <div className="reply-head">
        <fieldset className="reply-kind">
          <legend className="visually-hidden">{text('replyKind')}</legend>
          {KINDS.map(({ type, name, icon }) => (
            <label key={type} className={state.commentType === type ? 'chosen' : ''}>
              <input
                type="radio"
                name={groupName}
                className="visually-hidden"
                checked={state.commentType === type}
                onChange={() => draft.change({ commentType: type })}
              />
              <Icon name={icon} size={15} /> {text(name)}
            </label>
          ))}
        </fieldset>
        <p className="reply-to">{isPublic ? `${text('replyTo')} ${state.ticket.requester.name}` : text('onlyStaff')}</p>
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea holds no rich text */}
      <div
        ref={field}
        className="reply-field comment-body"
        role="textbox"
        aria-multiline="true"
        aria-label={text('writeReply')}
        data-placeholder={state.commentHtml === '' ? `${text('writeReply')}…` : ''}
        contentEditable={!state.saving}
        suppressContentEditableWarning
        tabIndex={0}
      />
      <div className="reply-tools" role="toolbar" aria-label={text('formatting')}>
        {COMMANDS.map(({ command, name, face }) => (
          <button
            key={command}
            type="button"
            className="icon-button"
            aria-label={text(name)}
            title={text(name)}
            // The press must not take the selection out of the field.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => document.execCommand(command)}
          >
            {face}
          </button>
        ))}
      </div>
    </div>
  );
}
