import { services } from '#shared/catalogue/index.ts';
import { compilePhrases } from '#shared/text/phrases.ts';
import { wordsOf } from './grammar.ts';
import type { Sense, VocabularyRow } from './sense.ts';
import collegeWords from './vocabulary/colleges.json' with { type: 'json' };
import catalanWords from './vocabulary/generalitat-and-local.json' with { type: 'json' };
import stateWords from './vocabulary/state.json' with { type: 'json' };

const codesThatAreWords = new Set(['REGISTRE_CIVIL', 'PADRO_HISTORIC']);

/** Codes with an underscore or with letters and digits cannot be anything else; shorter ones need their product nearby. */
function isUnmistakable(code: string): boolean {
  return /_/.test(code) || (/\d/.test(code) && code.length > 4) || code === 'INFOCAT' || code === 'AEATIAE';
}

/** Codes shared by two products (`GRAU_DISCAPACITAT_CCAA` is a product and a modality) keep the product's sense. */
const codeRows: VocabularyRow[] = services.flatMap((service) =>
  service.products.flatMap((product) => {
    const named = product.code;
    if (named === null) return [];
    const products: VocabularyRow[] =
      isUnmistakable(named) || codesThatAreWords.has(named)
        ? [{ service: service.id, product: named, words: [named, named.replaceAll('_', ' ')] }]
        : [];
    const modalities = product.modalities.flatMap((modality): VocabularyRow[] => {
      const codes = [modality.code, ...(modality.variants ?? [])].filter(
        (code) => code !== null && isUnmistakable(code),
      );
      return codes.length === 0
        ? []
        : [
            {
              service: service.id,
              product: named,
              modality: modality.code ?? undefined,
              words: codes.filter((code) => code !== null),
            },
          ];
    });
    return [...products, ...modalities];
  }),
);

/**
 * Every phrase that names a Via Oberta service, the unmistakable ones first. How people name them stands in
 * `vocabulary/*.json` (routing rules §5, T4-T7, T11-T15, T28), in Catalan and Spanish; accents and case are no matter.
 */
export const vocabulary: readonly VocabularyRow[] = [...codeRows, ...stateWords, ...catalanWords, ...collegeWords];

/** Words that a service's name may have or lack: `Direcció General (de la) Policia`. */
const linkWords = wordsOf('nameLinks');

/** The vocabulary, ready to be looked for. */
export const senses = compilePhrases<Sense>(
  vocabulary.map(({ words, ...sense }) => ({ words, value: sense })),
  linkWords,
);
