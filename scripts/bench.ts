import { benchClassification } from './bench/classification.ts';
import { benchOpening } from './bench/opening.ts';

await benchClassification();
await benchOpening();
