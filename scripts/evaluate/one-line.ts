/** A text that comes from a ticket, as the report prints it: no line ends and no control characters. */
export const onOneLine = (text: string): string => text.replace(/[\s\p{Cc}]{1,80}/gu, ' ');
