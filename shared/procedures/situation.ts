import type {
  Action,
  Classification,
  Comparison,
  FormReading,
  ReplyLanguage,
  TicketFacts,
} from '#shared/contract/index.ts';
import type { DeskSettings } from '#shared/replies/desk-settings.ts';

/** Everything the procedures and the replies look at: one case at one moment. */
export interface Situation {
  facts: TicketFacts;
  classification: Classification;
  form: FormReading;
  /** The newest comparison with SIRI, if one was made. */
  comparison: Comparison | null;
  /** Oldest first. */
  actions: readonly Action[];
  /** The agent's answers by question id, the newest of each. */
  answers: Readonly<Record<string, string>>;
  /** The addressee's language, read from the ticket. */
  language: ReplyLanguage;
  settings: DeskSettings;
  /** When the case was opened, ISO instant: its procedures are those of that day. */
  openedAt: string;
  /** ISO instant. */
  now: string;
}
