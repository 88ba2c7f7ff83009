import { groupBy } from './group.ts';
import { type Mention, unitKey } from './mention.ts';
import { draftsIn } from './mentions-in-unit.ts';
import type { Sense } from './sense.ts';
import { isLandOfTaxAgency, isVehicleTaxOfDgt, settleSharedName } from './shared-names.ts';
import { fullNamesIn, isUnderstood } from './short-names.ts';
import type { TicketReading } from './ticket-reading.ts';

/** Every mention of a service in what the requester says now, in order. `ticked`: the services the form asks for. */
export function findMentions(reading: TicketReading, ticked: readonly string[]): Mention[] {
  const drafts = reading.passages.flatMap((passage, number) => {
    const times = new Map<Sense, number>();
    return passage.units.flatMap((_, unit) => draftsIn({ passage, number, unit }, times));
  });
  const fullNames = fullNamesIn(drafts, ticked);
  const isOthers = isVehicleTaxOfDgt(drafts);
  const byUnit = groupBy(drafts, unitKey);
  return drafts
    .filter((draft) => !isOthers(draft) && isUnderstood(draft, fullNames))
    .flatMap((draft) => {
      const neighbours = (byUnit.get(unitKey(draft)) ?? []).filter((other) => other !== draft);
      return isLandOfTaxAgency(draft, neighbours) ? [] : settleSharedName(draft, neighbours, fullNames.named);
    });
}
