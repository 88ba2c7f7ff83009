import { Tag } from '@zendeskgarden/react-tags';
import { Suspense, useState } from 'react';
import type { CaseView, ClassifiedService, Disposition } from '#shared/contract/index.ts';
import { useSidebar } from '../context.tsx';
import { Codes } from './Codes.tsx';
import { Disclosure } from './Disclosure.tsx';
import { FormState } from './FormState.tsx';
import { Correction } from './lazy-forms.tsx';
import { Question } from './Question.tsx';
import { Quotes } from './Quotes.tsx';
import { SecondOrigin, SecondReading } from './SecondReading.tsx';
import { Why } from './Why.tsx';

const tones: Record<Disposition, 'good' | 'ask' | 'stop'> = {
  PROCEED: 'good',
  SPLIT_BY_SCOPE: 'stop',
  REDIRECT_TO_ALTA: 'stop',
  REQUEST_DOCUMENTS: 'stop',
  CLOSE_COETC: 'stop',
  OTHER_SERVICE: 'stop',
  ASK_AGENT: 'ask',
};

/** What the ticket is, in a sentence, chips and services; why; what it cannot tell; and the way to correct it. */
export function WhatItIs() {
  const { texts, view } = useSidebar();
  const [isCorrecting, setCorrecting] = useState(false);
  const { classification } = view;
  // A ticket sent back, split or asked about is not registered anywhere yet.
  const isToIntegrate = classification.disposition === 'PROCEED';
  return (
    <section aria-labelledby="what-it-is">
      <h2 id="what-it-is">{texts.whatItIs}</h2>
      <div className={`verdict verdict-${tones[classification.disposition]}`}>
        <p className="sentence">{texts.dispositions[classification.disposition](serviceNames(view))}</p>
        {view.actions.some(({ request }) => request.type === 'CORRECT_CLASSIFICATION') ? (
          <p className="quiet small">{texts.corrected}</p>
        ) : null}
        <Why about={({ about }) => about === 'disposition'}>
          <SecondReading />
        </Why>
      </div>
      <ul className="chips" aria-label={`${texts.scope}, ${texts.handling}`}>
        {classification.scopes.map((scope) => (
          <li key={scope}>
            <Tag hue="azure">{texts.scopes[scope]}</Tag>
          </li>
        ))}
        {classification.handlings.map((handling) => (
          <li key={handling}>
            <Tag>{texts.handlings[handling]}</Tag>
          </li>
        ))}
      </ul>
      <p className="origin">
        {texts.origins[classification.origin.value]}
        {isToIntegrate && classification.environments.length > 0
          ? ` · ${texts.environments(classification.environments.join(' + '))}`
          : ''}
      </p>
      <Why about={({ about }) => isAboutTicket(about) && (isToIntegrate || about !== 'environments')}>
        <SecondOrigin />
      </Why>
      <FormState />
      <Services />
      {classification.missing.map((missing) => (
        <p key={missing} className="notice notice-warning">
          {texts.missing[missing]}
        </p>
      ))}
      {classification.warnings.map((warning) => (
        <p key={warning.id} className="notice notice-warning">
          {warning.text}
        </p>
      ))}
      {classification.otherServices.length > 0 ? (
        <p>{texts.otherServices(classification.otherServices.join(', '))}</p>
      ) : null}
      <Mentioned />
      {classification.questions.map((question) => (
        <Question key={question.id} question={question} />
      ))}
      {isCorrecting ? (
        <Suspense fallback={null}>
          <Correction close={() => setCorrecting(false)} />
        </Suspense>
      ) : (
        <button type="button" className="link-button" onClick={() => setCorrecting(true)}>
          {texts.correct}
        </button>
      )}
    </section>
  );
}

const isAboutTicket = (about: string) => about !== 'disposition' && !about.startsWith('service:');

function Services() {
  const { texts, view } = useSidebar();
  const { services } = view.classification;
  if (services.length === 0) return <p className="quiet">{texts.noServices}</p>;
  return (
    <ul className="services" aria-label={texts.services}>
      {services.map((service) => (
        <li key={`${service.serviceId} ${service.handling}`}>
          <Why
            about={({ about }) => about === `service:${service.serviceId}`}
            label={
              <span className="service-name">
                {view.services[service.serviceId]?.name}
                <span className="visually-hidden">: {texts.why}</span>
              </span>
            }
          />
          <p className="quiet small">{view.services[service.serviceId]?.issuer}</p>
          <p className="quiet small">
            <Codes text={detailOf(service, texts)} />
          </p>
        </li>
      ))}
    </ul>
  );
}

/** The services asked for, each once, as words of a sentence. */
function serviceNames({ classification, services }: CaseView): string {
  return [...new Set(classification.services.map(({ serviceId }) => services[serviceId]?.name ?? serviceId))].join(
    ', ',
  );
}

function detailOf(service: ClassifiedService, texts: ReturnType<typeof useSidebar>['texts']): string {
  const handling = service.handling ? texts.handlings[service.handling] : texts.handlingUnknown;
  const products = service.products.flatMap(({ code, modalities }) =>
    code ? [modalities.length > 0 ? `${code}: ${modalities.join(', ')}` : code] : [],
  );
  return [handling, ...products].join(' · ');
}

function Mentioned() {
  const { texts, view } = useSidebar();
  const { mentioned } = view.classification;
  if (mentioned.length === 0) return null;
  return (
    <Disclosure label={`${texts.mentioned} (${mentioned.length})`}>
      {() =>
        mentioned.map((mention) => (
          <div key={`${mention.serviceId} ${mention.reason}`} className="why">
            <p>
              {view.services[mention.serviceId]?.name}: {mention.reason}
            </p>
            <Quotes evidence={mention.evidence} />
          </div>
        ))
      }
    </Disclosure>
  );
}
