/** A title that names a year names another one instead; a longer number that has the same digits in it stays. */
export const titleInYear = (title: string, before: number, year: number): string =>
  title.replaceAll(new RegExp(`(?<!\\d)${before}(?!\\d)`, 'g'), String(year));
