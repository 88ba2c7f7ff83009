interface TextClassifier {
  /** `considerOnlyPresence`: a word said twice counts once. */
  defineConfig(config: { considerOnlyPresence: boolean; smoothingFactor: number }): boolean;
  learn(words: readonly string[], label: string): boolean;
  /** Ends the learning; throws with fewer than two labels or ten words. */
  consolidate(): boolean;
  /** The likeliest label, or `unknown`. */
  predict(words: readonly string[]): string;
}

declare module 'wink-naive-bayes-text-classifier' {
  function createClassifier(): TextClassifier;
  export = createClassifier;
}
