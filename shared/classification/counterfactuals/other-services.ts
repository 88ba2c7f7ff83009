import { findService } from '#shared/catalogue/index.ts';
import type { AskedService } from '../disposition.ts';
import type { Findings } from '../findings.ts';
import { narrow } from '../narrowing.ts';
import { findOtherMatter } from '../other-matter.ts';
import type { ServiceClaim } from '../service-claims.ts';
import { askedOr, bringsHomologation, type Doubts, type WhatIf } from './what-if.ts';

/** Below this a service was read from passing words: whether it is asked for is in doubt. */
const sure = 0.7;
/** More services named in passing than these are not tried one by one. */
const mostMentions = 8;
const plainService: AskedService = { serviceId: '', scope: 'AGE', handling: 'STANDARD' };
const aCollege: AskedService = { serviceId: '', scope: 'COLLEGI', handling: 'DCOC' };

/** A name that several services share, meaning one of them. */
export function meaningsOfNames(doubts: Doubts): WhatIf[] {
  const { findings } = doubts;
  if (!findings.isAmbiguous) return [];
  const candidates = new Set(findings.text.ambiguous.flatMap((name) => name.candidates));
  return [...candidates].map((id) => ({
    fact: 'name-means',
    values: [id],
    nearness: askedOr(doubts, 'services', null),
    facts: { ...findings.facts, services: withService(findings, id), isAmbiguous: false },
  }));
}

/** A service that was left in doubt, or only mentioned, asked for too. */
export function addedServices(doubts: Doubts): WhatIf[] {
  const { findings } = doubts;
  const { decisions, services, text } = findings;
  if (findings.doubtful.length === 0 && text.mentioned.length === 0) return [];
  const asked = new Set(services.map(({ serviceId }) => serviceId));
  const doubtful = findings.doubtful
    .filter(({ serviceId }) => !asked.has(serviceId) && decisions.answers[`service:${serviceId}`] === undefined)
    .map((claim) => added(findings, claim.serviceId, askedOr(doubts, `service:${claim.serviceId}`, 'DOUBTFUL'), claim));
  const mentioned = text.mentioned
    .filter(({ serviceId }) => !asked.has(serviceId) && findService(serviceId))
    .slice(0, mostMentions)
    .map(({ serviceId, stance }) =>
      added(findings, serviceId, askedOr(doubts, 'services', stance === 'NEUTRAL' ? 'DOUBTFUL' : null)),
    );
  return [...doubtful, ...mentioned];
}

function added(findings: Findings, serviceId: string, nearness: WhatIf['nearness'], claim?: ServiceClaim): WhatIf {
  return {
    fact: 'service-added',
    values: [serviceId],
    nearness,
    facts: { ...findings.facts, services: withService(findings, serviceId, claim) },
  };
}

function withService({ services, decisions }: Findings, id: string, claim = bareClaim(id)): readonly AskedService[] {
  if (services.some(({ serviceId }) => serviceId === id)) return services;
  return [...services, ...narrow(claim, decisions.answers[`handling:${id}`])];
}

function bareClaim(serviceId: string): ServiceClaim {
  return { serviceId, products: new Map(), excluded: [], atex: [], confidence: 1, evidence: [] };
}

/** One of several services not asked for; or none at all, where that is in doubt. */
export function droppedServices(doubts: Doubts): WhatIf[] {
  const { services, facts } = doubts.findings;
  if (services.every(({ serviceId }) => serviceId === services[0]?.serviceId)) {
    const isDoubtful = services.length > 0 && services.every(({ confidence }) => confidence < sure);
    const nearness = services.length === 0 ? askedOr(doubts, 'services', null) : isDoubtful ? 'DOUBTFUL' : null;
    const nothing = { ...facts, services: [], isOtherMatter: true };
    return nearness === null ? [] : [{ fact: 'no-service', values: [], nearness, facts: nothing }];
  }
  const confidences = new Map(services.map(({ serviceId, confidence }) => [serviceId, confidence]));
  return [...confidences].map(([id, confidence]) => ({
    fact: 'service-dropped',
    values: [id],
    nearness: confidence < sure ? 'DOUBTFUL' : null,
    facts: { ...facts, services: services.filter(({ serviceId }) => serviceId !== id) },
  }));
}

/** Where no service is even named, one; where only COETC is asked for, another college. */
export function firstServices(doubts: Doubts): WhatIf[] {
  const { services, facts, text } = doubts.findings;
  if (services.length === 0) {
    if (text.mentioned.length > 0) return [];
    const nearness = askedOr(doubts, 'services', null);
    return [{ fact: 'some-service', values: [], nearness, facts: { ...facts, services: [plainService] } }];
  }
  if (services.some(({ serviceId }) => serviceId !== 'COETC')) return [];
  const withCollege = { ...facts, services: [...services, aCollege] };
  return [{ fact: 'another-college', values: [], nearness: null, facts: withCollege }];
}

/** How a service is handled, once somebody says it; unless it may be one more college to separate. */
export function settledHandlings(doubts: Doubts): WhatIf[] {
  const { services, facts } = doubts.findings;
  if (facts.splitsColleges || services.every(({ handling }) => handling !== null)) return [];
  const open = new Set(services.filter(({ handling }) => handling === null).map(({ serviceId }) => serviceId));
  return [...open].map((id) => ({
    fact: 'handling',
    values: [id],
    nearness: askedOr(doubts, `handling:${id}`, null),
    facts: {
      ...facts,
      services: services.map((service) =>
        service.serviceId === id && service.handling === null ? { ...service, handling: 'STANDARD' } : service,
      ),
    },
  }));
}

/** The text counting where it and the form say different things. */
export function textAgainstForm(doubts: Doubts): WhatIf[] {
  const { contradictions, text, services, decisions, matterFacts, origin, facts, reading } = doubts.findings;
  if (contradictions.length === 0 || decisions.answers.services !== undefined) return [];
  const nearness = askedOr(doubts, 'form-vs-text', null);
  const fromText = text.asked.flatMap((claim) => narrow(claim, decisions.answers[`handling:${claim.serviceId}`]));
  const ids = new Set(services.map(({ serviceId }) => serviceId));
  const all = [...services, ...fromText.filter(({ serviceId }) => !ids.has(serviceId))];
  const both: WhatIf = { fact: 'form-vs-text', values: ['BOTH'], nearness, facts: { ...facts, services: all } };
  if (origin.value === 'HOMOLOGATION' && bringsHomologation(reading)) return [both];
  const { isMassExcel } = doubts.findings.massExcel;
  const { isOtherMatter } = findOtherMatter({ ...matterFacts, hasServices: fromText.length > 0 || isMassExcel });
  const alone = { ...facts, services: fromText, isOtherMatter };
  return [both, { fact: 'form-vs-text', values: ['TEXT'], nearness, facts: alone }];
}
