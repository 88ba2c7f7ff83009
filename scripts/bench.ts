import { benchClassification } from './bench/classification.ts';
import { benchOpening } from './bench/opening.ts';

benchClassification();
await benchOpening();
