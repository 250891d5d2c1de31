/** Lines of one paragraph as one text: words of Latin letters want a blank between them, Hanzi none. */
export const glued = (lines: readonly string[]): string =>
  lines
    .map((line, at) => (/[A-Za-z,]$/.test(line.slice(-1)) && /^[A-Za-z]/.test(lines[at + 1] ?? '') ? `${line} ` : line))
    .join('');
