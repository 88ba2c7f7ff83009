import { Button } from '@zendeskgarden/react-buttons';
import { Suspense } from 'react';
import type { Offer, Step } from '#shared/contract/index.ts';
import { useSidebar } from '../context.tsx';
import { Answers } from './Answers.tsx';
import { CheckAuthorisations } from './CheckAuthorisations.tsx';
import { CopyField } from './CopyField.tsx';
import { OneLineForm } from './lazy-forms.tsx';

/** What moves a step on, rather than what helps to do it. */
const mainKinds = new Set<Offer['kind']>(['REPLY', 'CHECK_AUTHORISATIONS', 'TICK']);

/** What a step lets the agent do; the offer that moves it on stands out where the step is the next one. */
export function StepOffers({ step, isPrimary = false }: { step: Step; isPrimary?: boolean }) {
  const main = isPrimary ? step.offers.find(({ kind }) => mainKinds.has(kind)) : undefined;
  return (
    <div className="offers">
      {step.offers.map((offer) => (
        <OfferControl key={offerKey(offer)} step={step} offer={offer} isPrimary={offer === main} />
      ))}
    </div>
  );
}

const offerKey = (offer: Offer) =>
  `${offer.kind} ${'replyId' in offer ? offer.replyId : 'label' in offer ? offer.label : ''}`;

function OfferControl({ step, offer, isPrimary }: { step: Step; offer: Offer; isPrimary: boolean }) {
  const { texts, view, act, busy, openReply } = useSidebar();
  switch (offer.kind) {
    case 'REPLY': {
      const reply = view.replies.find(({ id }) => id === offer.replyId);
      if (!reply) return null;
      return (
        <Button size="small" isPrimary={isPrimary} onClick={() => openReply(reply.id)}>
          {texts.prepareReply(reply.title)}
        </Button>
      );
    }
    case 'CHECK_AUTHORISATIONS':
      return <CheckAuthorisations label={texts.checkAuthorisations} isPrimary={isPrimary} />;
    case 'TICK':
      return (
        <Button
          size="small"
          isPrimary={isPrimary}
          disabled={busy}
          onClick={() => void act({ type: 'TICK_STEP', stepId: step.id })}
        >
          {offer.label}
        </Button>
      );
    case 'ANSWER':
      return <Answers offer={offer} label={step.title} />;
    case 'LINK':
      return (
        <a className="plain-link" href={offer.url} target="_blank" rel="noreferrer">
          {offer.label}
        </a>
      );
    case 'RECORD_LINK':
      return (
        <Suspense fallback={null}>
          <OneLineForm
            label={offer.label}
            type="url"
            save={texts.linkSave}
            onSave={(url) => void act({ type: 'RECORD_LINK', stepId: step.id, label: offer.label, url })}
          />
        </Suspense>
      );
    case 'COPY':
      return <CopyField label={offer.label} text={offer.text} />;
  }
}
