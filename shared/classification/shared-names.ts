import { type DraftMention, supports } from './mention.ts';

/**
 * A name that several services share (`la DGT`), with one of its bearers at hand, says what it means of that one, or
 * nothing new. `neighbours`: the other mentions of its sentence; `named`: the services the ticket names in full.
 */
export function settleSharedName(
  draft: DraftMention,
  neighbours: readonly DraftMention[],
  named: ReadonlySet<string>,
): DraftMention[] {
  const bearers = draft.sense.sharedBy ?? [];
  if (bearers.length === 0) return [draft];
  const beside = bearers.filter((bearer) => neighbours.some(({ service }) => service === bearer));
  if (draft.service !== '') return beside.length > 0 && !isNamedApart(draft, neighbours) ? [] : [draft];
  const near = beside.length > 0 ? beside : bearers.filter((bearer) => named.has(bearer));
  const [only] = near;
  if (only === undefined) return [draft];
  const product = near.length === 1 ? draft.sense.meaning?.[only] : undefined;
  return product === undefined ? [] : [{ ...draft, service: only, product, isWeak: false }];
}

function isNamedApart(draft: DraftMention, neighbours: readonly DraftMention[]): boolean {
  return neighbours.some(({ service, sense }) => service === draft.service && !sense.sharedBy);
}

const ofDebtors = /deut|deud|moros|atmv|impag|telem/i;

/** Bare `IVTM` where only the DGT's own modality for it is spelt out means that one (routing rules T6). */
export function isVehicleTaxOfDgt(drafts: readonly DraftMention[]): (draft: DraftMention) => boolean {
  const isModality = drafts.some(({ sense }) => sense.modality === 'DGT_DADES_VEHICLE_IVTM');
  const asksDebtors = drafts.some((draft) => draft.service === 'IVTM' && supports(draft) && !isBareVehicleTax(draft));
  return isModality && !asksDebtors ? isBareVehicleTax : () => false;
}

function isBareVehicleTax({ service, evidence }: DraftMention): boolean {
  return service === 'IVTM' && !ofDebtors.test(evidence.quote);
}

/** `Dades cadastrals` beside INFOCAT are the tax agency's, not the Cadastre's. */
export function isLandOfTaxAgency(draft: DraftMention, neighbours: readonly DraftMention[]): boolean {
  if (draft.service !== 'CADASTRE' || !/^(?:dades|datos)/i.test(draft.evidence.quote)) return false;
  return neighbours.some(({ sense }) => sense.modality === 'INFOCAT');
}
