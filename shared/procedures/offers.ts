import type { Offer } from '#shared/contract/index.ts';
import type { Locale, Text } from '#shared/i18n/locale.ts';

/** What a step lets the agent do, in every language until it is shown. */
export type OfferDraft =
  | { readonly kind: 'CHECK_AUTHORISATIONS' }
  | { readonly kind: 'REPLY'; readonly replyId: string }
  | { readonly kind: 'TICK'; readonly label: Text }
  | { readonly kind: 'RECORD_LINK'; readonly label: Text }
  | { readonly kind: 'LINK'; readonly url: string; readonly label: Text }
  | { readonly kind: 'COPY'; readonly text: string; readonly label: Text }
  | {
      readonly kind: 'ANSWER';
      readonly questionId: string;
      readonly options: readonly AnswerOption[];
    };

/** One answer to a question, as a button. */
export interface AnswerOption {
  readonly value: string;
  readonly label: Text;
}

export const checkAuthorisations = (): OfferDraft => ({ kind: 'CHECK_AUTHORISATIONS' });
export const recordLink = (label: Text): OfferDraft => ({ kind: 'RECORD_LINK', label });
export const linkTo = (url: string, label: Text): OfferDraft => ({ kind: 'LINK', url, label });

/** Something to paste elsewhere; nothing when there is no text. */
export function copy(text: string | null | undefined, label: Text): OfferDraft[] {
  return text ? [{ kind: 'COPY', text, label }] : [];
}

/** The same words in every language: a name, a code, what a form says. */
export function asWritten(words: string): Text {
  return { ca: words, es: words, en: words };
}

export function toOffer(draft: OfferDraft, locale: Locale): Offer {
  switch (draft.kind) {
    case 'CHECK_AUTHORISATIONS':
    case 'REPLY':
      return draft;
    case 'TICK':
    case 'RECORD_LINK':
    case 'LINK':
    case 'COPY':
      return { ...draft, label: draft.label[locale] };
    case 'ANSWER':
      return {
        ...draft,
        options: draft.options.map(({ value, label }) => ({ value, label: label[locale] })),
      };
  }
}
