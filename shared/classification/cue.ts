/**
 * What a statement does with the services it names. `ASKED_NOUN` and `HAVE` give way to any other word nearby;
 * `EXCEPTED` reaches only over what follows it in its own clause; `HABIT` is a verb that only may speak of use
 * (`la mirem`); `INFO` is news, which neither asks nor refuses.
 */
export type CueKind =
  | 'EXCEPTED'
  | 'HABIT'
  | 'ASKED'
  | 'ASKED_NOUN'
  | 'REFUSED'
  | 'IN_USE'
  | 'HAVE'
  | 'INCIDENT'
  | 'INFO';

/** The words that say it: token indexes, `to` excluded. */
export interface Cue {
  readonly kind: CueKind;
  readonly from: number;
  readonly to: number;
}
