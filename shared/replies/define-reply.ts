import type { ClassifiedService, ReplyLanguage } from '#shared/contract/index.ts';
import type { Text } from '#shared/i18n/locale.ts';
import type { Situation } from '#shared/procedures/situation.ts';
import type { Message, Slot } from './message.ts';
import type { PlaceholderName } from './placeholders.ts';

interface ReplyCore {
  readonly id: string;
  readonly title: Text;
  readonly channel: 'publicReply' | 'internalNote';
  /** One message for each service it is about; its id then ends in `:<serviceId>`. */
  readonly perService?: boolean;
  /** The language offered when the addressee is not the one who wrote the ticket. */
  readonly writtenIn?: ReplyLanguage;
  /** Why it belongs in this ticket, or `null`. When it is due is up to the step that offers it. */
  fits(situation: Situation, service: ClassifiedService | null): Text | null;
}

/** A part of a message that goes into a field of its own elsewhere: a subject, a body. */
export interface ReplyPiece {
  readonly label: Text;
  readonly message: Message;
}

type Texts<Value> = { readonly [L in ReplyLanguage]?: Value };

interface ReplyDefinition<Uses extends readonly PlaceholderName[]> extends ReplyCore {
  readonly uses: Uses;
  readonly text: Texts<(values: SlotsOf<Uses>) => Message>;
  /** For a message that is copied part by part: its parts, in order. */
  readonly pieces?: Texts<(values: SlotsOf<Uses>) => readonly ReplyPiece[]>;
}

type SlotsOf<Uses extends readonly PlaceholderName[]> = { readonly [Name in Uses[number]]: Slot };

export interface ReplyTemplate extends ReplyCore {
  readonly uses: readonly PlaceholderName[];
  readonly languages: readonly ReplyLanguage[];
  readonly messages: Texts<Message>;
  readonly pieces: Texts<readonly ReplyPiece[]>;
}

/** A reply template, checked when loaded: each language uses every placeholder it declares. Throws naming what is wrong. */
export function defineReply<const Uses extends readonly PlaceholderName[]>(
  definition: ReplyDefinition<Uses>,
): ReplyTemplate {
  const { text, pieces, ...core } = definition;
  const values = Object.fromEntries(definition.uses.map((name) => [name, { name }])) as SlotsOf<Uses>;
  const messages: Texts<Message> = { ca: text.ca?.(values), es: text.es?.(values) };
  const languages = (['ca', 'es'] as const).filter((language) => messages[language]);
  for (const language of languages) {
    const used = new Set(messages[language]?.slots.map(({ name }) => name));
    const unused = definition.uses.find((name) => !used.has(name));
    if (unused) throw new Error(`Reply ${definition.id} declares ${unused} and does not use it in ${language}`);
  }
  return { ...core, languages, messages, pieces: { ca: pieces?.ca?.(values), es: pieces?.es?.(values) } };
}
