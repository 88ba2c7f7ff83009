/** A Markdown table; a cell may hold anything but is shown on its own line breaks. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `| ${head.map(() => '---').join(' | ')} |`, ...rows.map(line)].join('\n');
}

function cell(text: string): string {
  return text === '' ? '–' : text.replaceAll('|', '\\|').replace(/\n/g, '<br>');
}

/** A day (`YYYY-MM-DD`) as the pages say it: "2 de febrer del 2023". */
export function longDay(day: string): string {
  return new Intl.DateTimeFormat('ca', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}

/** "des de l’1 d’abril del 2026", "des del 2 de febrer del 2023". */
export function fromDay(day: string): string {
  return /-(01|11)$/.test(day) ? `des de l’${longDay(day)}` : `des del ${longDay(day)}`;
}

export const generated =
  '<!-- Surt de shared/procedures amb `npm run docs:procedures`: els canvis es fan allà, no aquí. -->';
