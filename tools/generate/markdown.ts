/** The line under the title of every generated page. */
export const MADE =
  'Made by `npm run generate`; change the sources, not this page. 本页由 `npm run generate` 生成，请改源文件。';

/** Text in a cell: nothing of it may end the cell or turn into markup. */
export const cell = (text: string): string =>
  text
    .trim()
    .replace(/[\\*_|<>`~]/g, (sign) => `\\${sign}`)
    .replace(/\n+/g, '<br>');

/** A name or word of the language, as it is typed. */
export const code = (text: string): string => (text === '' ? '' : `\`${text}\``);

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

export const page = (...parts: readonly string[]): string => `${parts.join('\n\n')}\n`;
