import { z } from 'zod';

/** Facts in the replies that change without the product changing. A name or mailbox of a person is never a default. */
export const DeskSettings = z.strictObject({});
export type DeskSettings = z.infer<typeof DeskSettings>;
