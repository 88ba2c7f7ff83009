import type { ReplyLanguage, ReplyOffer } from '#shared/contract/index.ts';
import { offeredReplies } from '#shared/replies/index.ts';
import type { SituationBuilder } from '#test/builders/a-situation.ts';

/** The offer of a reply; throws when the case does not make it. */
export function offerOf(builder: SituationBuilder, replyId: string): ReplyOffer {
  const offer = offeredReplies(builder.build(), 'ca').find(({ id }) => id === replyId);
  if (!offer) throw new Error(`The case does not offer ${replyId}`);
  return offer;
}

/** The values that a reply is offered with, by placeholder; throws when the case does not offer it. */
export function offeredValues(
  builder: SituationBuilder,
  replyId: string,
  language: ReplyLanguage,
): Record<string, string> {
  return Object.fromEntries(
    offerOf(builder, replyId).placeholders.flatMap(({ name, values }) => {
      const value = values[language];
      return value === null ? [] : [[name, value]];
    }),
  );
}
