/** What a phrase of the ticket may stand for. */
export interface Sense {
  /** Empty when the phrase alone names no service. */
  readonly service: string;
  /** The product, where the phrase tells it. */
  readonly product?: string | undefined;
  readonly modality?: string | undefined;
  /** Everyday words: they count only where something is asked for. */
  readonly isWeak?: boolean;
  /** Words of another use altogether (`soc`, `camins`): they count only standing alone, as a name does. */
  readonly isCommonWord?: boolean;
  /**
   * A name that several services share. When one of them is named in the same statement it is that one; else
   * `service`, and with an empty `service` the agent is asked.
   */
  readonly sharedBy?: readonly string[];
  /** What a shared name means once its bearer is known: product by service. */
  readonly meaning?: Readonly<Record<string, string>>;
  /** Said of a service named in full elsewhere (`els arquitectes`): alone it names nothing. */
  readonly isShort?: boolean;
  /** Other services whose full name makes a short one understood: `els aparelladors de Girona i els de Tarragona`. */
  readonly shortBeside?: readonly string[];
  /** Names Catalonia's own, never the other regions' (routing rules T11). */
  readonly isCatalan?: boolean;
  /** The old DGT channel (routing rules T5). */
  readonly isAtex?: boolean;
}

export interface VocabularyRow extends Sense {
  readonly words: readonly string[];
}
