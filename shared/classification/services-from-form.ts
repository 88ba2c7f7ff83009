import { findService } from '#shared/catalogue/index.ts';
import type { Evidence, IntegrationForm } from '#shared/contract/index.ts';
import { groupBy } from './group.ts';
import { type Mention, supports } from './mention.ts';
import { atexIn, type ServiceClaim } from './service-claims.ts';
import type { TextServices } from './services-from-text.ts';

/** Form and text disagree on a service. */
export interface Contradiction {
  readonly serviceId: string;
  readonly kind: 'TEXT_ASKS_MORE' | 'TEXT_LEAVES_OUT' | 'FORM_IS_EMPTY';
  readonly evidence: readonly Evidence[];
}

export interface ChosenServices {
  readonly claims: readonly ServiceClaim[];
  readonly contradictions: readonly Contradiction[];
}

/** From this version on the checkbox means DGP's legal residence; before, the Interior ministry's (routing rules T2). */
const residenceSince = '2023-12-20';
const residenceBefore = 'Ministerio Interior - Estrangeria';

/** The form decides; the text narrows it, adds what has no checkbox, and contradicts it aloud. */
export function chooseServices(form: IntegrationForm | undefined, text: TextServices): ChosenServices {
  if (!form) return { claims: text.asked, contradictions: [] };
  const ticked = [...new Set(form.services)].filter((id) => findService(id) !== undefined).sort();
  if (ticked.length === 0) {
    const contradictions = text.asked.map(({ serviceId, evidence }) =>
      contradiction(serviceId, 'FORM_IS_EMPTY', evidence),
    );
    return { claims: text.asked, contradictions };
  }
  const fromForm = ticked.map((id) => formClaim(id, form, text));
  const unlisted = text.asked.filter(({ serviceId }) => findService(serviceId)?.formField === null);
  const more = text.asked
    .filter(
      ({ serviceId, confidence }) =>
        findService(serviceId)?.formField && !ticked.includes(serviceId) && confidence >= 0.85,
    )
    .map(({ serviceId, evidence }) => contradiction(serviceId, 'TEXT_ASKS_MORE', evidence));
  const less = ticked.flatMap((id) => {
    const against = leftOut(id, text);
    return against.length === 0 ? [] : [contradiction(id, 'TEXT_LEAVES_OUT', [...against, tick(id, form)])];
  });
  return {
    claims: [...fromForm, ...unlisted.filter(({ serviceId }) => !ticked.includes(serviceId))],
    contradictions: [...more, ...less],
  };
}

function contradiction(serviceId: string, kind: Contradiction['kind'], evidence: readonly Evidence[]): Contradiction {
  return { serviceId, kind, evidence };
}

function tick(id: string, form: IntegrationForm): Evidence {
  const caption =
    id === 'RESIDENCIA_LEGAL' && form.version < residenceSince ? residenceBefore : findService(id)?.formCaption;
  return { source: 'form', quote: caption ?? id };
}

function leftOut(id: string, text: TextServices): readonly Evidence[] {
  if (text.asked.some(({ serviceId }) => serviceId === id)) return [];
  const found = text.mentioned.find(({ serviceId }) => serviceId === id);
  return found && (found.stance === 'REFUSED' || found.stance === 'IN_USE') ? found.evidence : [];
}

function formClaim(serviceId: string, form: IntegrationForm, text: TextServices): ServiceClaim {
  const mentions = text.mentions.filter((mention) => mention.service === serviceId);
  const products = new Map<string, readonly string[]>();
  const excluded: string[] = [];
  for (const [product, of] of groupBy(mentions, (mention) => mention.product ?? '')) {
    if (product === '') continue;
    if (isSupported(of)) products.set(product, [...new Set(of.flatMap((mention) => mention.modalities))].sort());
    else if (of.some((mention) => mention.stance === 'REFUSED' || mention.stance === 'IN_USE')) excluded.push(product);
  }
  if (serviceId === 'RESIDENCIA_LEGAL' && products.size === 0) {
    products.set(form.version < residenceSince ? 'ESTRANGERIA' : 'DGP_RESIDENCIA_LEGAL', []);
  }
  const supporting = mentions.filter(supports);
  return {
    serviceId,
    products,
    excluded,
    atex: atexIn(mentions),
    confidence: 1,
    evidence: [tick(serviceId, form), ...supporting.map((mention) => mention.evidence)],
  };
}

/** The newest text that says anything of the product speaks for it. */
function isSupported(mentions: readonly Mention[]): boolean {
  const newest = mentions.reduce((latest, { passage }) => Math.max(latest, passage), -1);
  const last = mentions.filter((mention) => mention.passage === newest);
  if (last.some((mention) => mention.stance === 'ASKED')) return true;
  return (
    last.some(supports) && !mentions.some((mention) => mention.stance === 'REFUSED' || mention.stance === 'IN_USE')
  );
}
