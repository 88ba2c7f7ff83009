import { type MouseEvent, useEffect, useMemo, useRef } from 'react';
import { sanitizeHtml } from '#server/demo/zendesk/comment-html.ts';
import type { WorkspaceAttachment, WorkspaceComment } from '#server/demo/zendesk/workspace-wire.ts';
import { useDesk, useMoment, useTexts } from './desk-context.tsx';
import { Icon } from './icons.tsx';

/** What has been said, oldest first; it shows the newest when one is added. */
export function Conversation({ comments }: { comments: readonly WorkspaceComment[] }) {
  const text = useTexts();
  const end = useRef<HTMLDivElement>(null);
  const shown = useRef(comments.length);
  useEffect(() => {
    if (comments.length > shown.current) end.current?.scrollIntoView({ block: 'end' });
    shown.current = comments.length;
  }, [comments.length]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="conversation" aria-label={text('conversation')} tabIndex={0}>
      {comments.map((comment) => (
        <Comment key={comment.id} comment={comment} />
      ))}
      <div ref={end} />
    </section>
  );
}

function Comment({ comment }: { comment: WorkspaceComment }) {
  const text = useTexts();
  const moment = useMoment();
  const html = useMemo(() => ({ __html: sanitizeHtml(comment.html) }), [comment.html]);
  const kind = comment.author.role === 'end-user' ? 'requester' : 'staff';
  return (
    <article className={`comment ${comment.public ? '' : 'internal'}`}>
      <span className={`avatar avatar-${kind}`} aria-hidden="true">
        {initials(comment.author.name)}
      </span>
      <div className="comment-card">
        <header>
          <h2>{comment.author.name}</h2>
          {comment.public ? null : (
            <span className="internal-mark">
              <Icon name="lock" size={13} /> {text('internalNote')}
            </span>
          )}
          <time dateTime={comment.createdAt}>{moment(comment.createdAt)}</time>
        </header>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: it only catches the links' own activation */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised to the tags a comment may hold */}
        <div className="comment-body" onClick={openLinkOutside} dangerouslySetInnerHTML={html} />
        <Attachments files={comment.attachments} />
      </div>
    </article>
  );
}

function Attachments({ files }: { files: readonly WorkspaceAttachment[] }) {
  const { locale } = useDesk();
  if (files.length === 0) return null;
  return (
    <ul className="attachments">
      {files.map((file) => (
        <li key={file.id}>
          <a href={file.url} download={file.fileName}>
            <Icon name="file" size={16} />
            <span className="file-name">{file.fileName}</span>
            <span className="file-size">{sizeText(file.size, locale)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function openLinkOutside(event: MouseEvent<HTMLElement>): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link) return;
  event.preventDefault();
  window.open(link.href, '_blank', 'noopener,noreferrer');
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join('');
}

function sizeText(bytes: number, locale: string): string {
  const inKilobytes = bytes < 1_000_000;
  const value = inKilobytes ? Math.max(1, Math.round(bytes / 1_000)) : bytes / 1_000_000;
  return `${value.toLocaleString(locale, { maximumFractionDigits: 1 })} ${inKilobytes ? 'kB' : 'MB'}`;
}
