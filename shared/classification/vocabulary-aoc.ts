import { compilePhrases } from '#shared/text/phrases.ts';
import otherServices from './vocabulary/other-services.json' with { type: 'json' };

/**
 * How people name the consortium's other services. Names that are everyday words (VALId, REPRESENTA, Còpia) need
 * company. The last rows have no checkbox in the form.
 */
export const aocPhrases = compilePhrases(otherServices.map(({ service, words }) => ({ value: service, words })));
