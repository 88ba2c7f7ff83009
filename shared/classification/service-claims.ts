import type { Evidence } from '#shared/contract/index.ts';
import { groupBy } from './group.ts';
import { type Mention, supports } from './mention.ts';
import type { Stance } from './statement.ts';

/** What the ticket says of one service: the products it asks for and those it leaves out. */
export interface ServiceClaim {
  readonly serviceId: string;
  /** Product code to the modalities named with it; the products nobody named are absent. */
  readonly products: ReadonlyMap<string, readonly string[]>;
  /** Products refused or already in use. */
  readonly excluded: readonly string[];
  readonly atex: readonly Evidence[];
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** What the ticket as a whole is, as far as it changes what one mention is worth. */
export interface Circumstances {
  readonly isRequest: boolean;
  /** Whether some service is asked for in so many words. */
  readonly hasExplicit: boolean;
  /** A fault, a thank-you or a disclaimer that asks for nothing. */
  readonly isOver: boolean;
}

/** How surely a mention asks, by how it names the service. */
export const confidences = {
  explicit: 0.95,
  listed: 0.85,
  subject: 0.8,
  beside: 0.7,
  prose: 0.6,
  passing: 0.5,
} as const;

/** The mentions of one product of a service (empty: of the service in general), and how surely they ask for it. */
interface Verdict {
  readonly product: string;
  readonly of: readonly Mention[];
  /** 0 when they do not. */
  readonly confidence: number;
}

/** What all the mentions of one service come to; nothing when it is only named. */
export function claimOf(
  serviceId: string,
  mentions: readonly Mention[],
  circumstances: Circumstances,
): ServiceClaim | undefined {
  if (isTakenBack(mentions)) return undefined;
  const verdicts = [...groupBy(mentions, ({ product }) => product ?? '')].map(
    ([product, of]): Verdict => ({ product, of, confidence: confidenceOf(of, circumstances) }),
  );
  const asked = verdicts.filter(({ confidence }) => confidence > 0);
  const excluded = verdicts.filter(isExcluded);
  const leavesRestOut = excluded.length > 0 && excluded.length === verdicts.length - 1;
  if (asked.length === 0 || (leavesRestOut && namesInPassing(asked))) return undefined;
  return {
    serviceId,
    products: new Map(
      asked.flatMap(({ product, of }) => (product === '' ? [] : [[product, modalitiesOf(of)] as const])),
    ),
    excluded: excluded.map(({ product }) => product),
    atex: atexIn(mentions),
    confidence: Math.max(...asked.map(({ confidence }) => confidence)),
    evidence: asked.flatMap(({ of }) => of.filter(supports).map(({ evidence }) => evidence)),
  };
}

function modalitiesOf(mentions: readonly Mention[]): string[] {
  return [...new Set(mentions.flatMap(({ modalities }) => modalities))].sort();
}

function isExcluded({ product, of, confidence }: Verdict): boolean {
  return product !== '' && confidence === 0 && of.some(({ stance }) => isLeftOut(stance));
}

/** `De l'AEAT, la renda ja la consumim`: where every product named is left out, the service's name alone asks nothing. */
function namesInPassing(asked: readonly Verdict[]): boolean {
  return asked.every(
    ({ product, of }) => product === '' && of.every(({ stance, passage }) => stance === 'NEUTRAL' && passage > 0),
  );
}

/** The old channel is asked for where nothing else of the DGT is asked for more plainly (routing rules T5). */
export function atexIn(mentions: readonly Mention[]): Evidence[] {
  const others = mentions.some(({ isAtex, stance, product }) => !isAtex && stance === 'ASKED' && product !== undefined);
  return mentions
    .filter((mention) => mention.isAtex && (mention.stance === 'ASKED' || (supports(mention) && !others)))
    .map(({ evidence }) => evidence);
}

/** The service as a whole refused, or in use, in a later message than the last that asks for any of its products. */
function isTakenBack(mentions: readonly Mention[]): boolean {
  let asked = -1;
  let leftOut = -1;
  for (const mention of mentions) {
    if (supports(mention)) asked = Math.max(asked, mention.passage);
    else if (mention.product === undefined && isLeftOut(mention.stance)) leftOut = Math.max(leftOut, mention.passage);
  }
  return leftOut > asked;
}

function isLeftOut(stance: Stance): boolean {
  return stance === 'REFUSED' || stance === 'IN_USE';
}

/** How surely these mentions of one product ask for it; 0 when they do not. The newest text that decides, decides. */
function confidenceOf(mentions: readonly Mention[], circumstances: Circumstances): number {
  const strong = mentions.filter(({ passage, stance }) => passage > 0 && stance !== 'NEUTRAL');
  const newest = strong.reduce((latest, { passage }) => Math.max(latest, passage), -1);
  const deciding = strong.filter(({ passage }) => passage === newest);
  if (deciding.some(({ stance }) => stance === 'ASKED')) return confidences.explicit;
  return deciding.every(isIncidental) ? confidenceUnsaid(mentions, circumstances) : 0;
}

function isIncidental({ stance }: Mention): boolean {
  return stance === 'DEPARTMENT' || stance === 'PURPOSE';
}

/** Where no sentence says what is wanted: how the product is named, and whether the ticket asks for anything else. */
function confidenceUnsaid(mentions: readonly Mention[], { isRequest, isOver, hasExplicit }: Circumstances): number {
  if (!isRequest || isOver) return 0;
  const open = mentions.filter(({ stance, passage }) => stance === 'NEUTRAL' || (stance === 'ASKED' && passage === 0));
  if (open.some(({ passage, isListed, isWeak }) => passage > 0 && isListed && !isWeak)) return confidences.listed;
  if (open.some(({ passage }) => passage === 0)) return hasExplicit ? confidences.prose : confidences.subject;
  if (open.some(({ isWeak }) => !isWeak)) return hasExplicit ? confidences.passing : confidences.prose;
  return 0;
}
