/** What a reader does not see or that turns the text around it; line ends and tabs are left. */
const invisible = /\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}|\u2800|(?![\n\r\t])\p{Cc}/gu;
const legible = /[\p{L}\p{N}]/u;

/** What can be read of a text that somebody typed; empty when no letter or figure is left. */
export function legibleText(typed: string): string {
  const seen = typed.replace(invisible, '').trim();
  return legible.test(seen) ? seen : '';
}
