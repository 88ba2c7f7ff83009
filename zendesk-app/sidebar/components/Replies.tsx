import { Suspense, useEffect, useRef } from 'react';
import type { ReplyOffer } from '#shared/contract/index.ts';
import { useSidebar } from '../context.tsx';
import { formatDateTime } from '../format.ts';
import { ReplyEditor } from './lazy-forms.tsx';

/** The replies that fit now; one at a time is open, with its preview. */
export function Replies() {
  const { texts, view, openReplyId, openReply } = useSidebar();
  return (
    <section aria-labelledby="replies">
      <h2 id="replies">{texts.replies}</h2>
      {view.replies.length === 0 ? <p className="quiet">{texts.noReplies}</p> : null}
      <ul className="replies">
        {view.replies.map((offer) => (
          <ReplyItem
            key={offer.id}
            offer={offer}
            isOpen={offer.id === openReplyId}
            toggle={() => openReply(offer.id === openReplyId ? null : offer.id)}
          />
        ))}
      </ul>
    </section>
  );
}

function ReplyItem({ offer, isOpen, toggle }: { offer: ReplyOffer; isOpen: boolean; toggle: () => void }) {
  const { texts, locale } = useSidebar();
  const title = useRef<HTMLButtonElement>(null);
  const id = `reply-${offer.id}`;
  // Opened from a step far above: bring the agent, keyboard and screen reader included, to where it is.
  useEffect(() => {
    if (isOpen) title.current?.focus();
  }, [isOpen]);
  return (
    <li className="reply">
      <button
        ref={title}
        type="button"
        className="step-title"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
      >
        <span aria-hidden="true" className="step-mark">
          {isOpen ? '▾' : '▸'}
        </span>
        <span>
          {offer.title}
          <span className="quiet small reply-reason">{offer.reason}</span>
        </span>
      </button>
      {offer.sent ? (
        <p className="evidence">✓ {texts.sent(formatDateTime(offer.sent.at, locale), offer.sent.by)}</p>
      ) : offer.inserted ? (
        <p className="evidence">{texts.inserted(formatDateTime(offer.inserted.at, locale), offer.inserted.by)}</p>
      ) : null}
      <div id={id} hidden={!isOpen}>
        {isOpen ? (
          <Suspense fallback={<p className="quiet">…</p>}>
            <ReplyEditor offer={offer} />
          </Suspense>
        ) : null}
      </div>
    </li>
  );
}
