/** A line of a text with its number from 1, and its page where the text has page breaks. */
export interface Line {
  readonly text: string;
  readonly line: number;
  readonly page?: number;
  /** Whether a page begins here, in the middle of whatever stood on the page before. */
  readonly newPage?: boolean;
}

/** Cuts a text into lines at any line break; a form feed begins a page. */
export function linesOf(text: string): Line[] {
  const paged = text.includes('\f');
  let page = 1;
  let line = 0;
  const lines: Line[] = [];
  for (const one of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)) {
    line += 1;
    for (const [at, part] of one.split('\f').entries()) {
      if (at > 0) page += 1;
      lines.push({
        text: withoutEnd(part.replaceAll('\v', ' ')),
        line,
        ...(paged ? { page } : {}),
        ...(at > 0 ? { newPage: true } : {}),
      });
    }
  }
  return lines;
}

/** Without the blanks at the end; tabs there are empty cells. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' \u3000\u00a0'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

export const isBlank = ({ text }: Line): boolean => text.trim() === '';
