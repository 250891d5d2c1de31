/** A cell of a report: its number, or the words that stand there instead. */
export type Figure = { readonly value: number } | { readonly words: string };

/** Words of a cell → its number: full-width figures and separators of thousands are read. */
export function figureIn(words: string): Figure {
  const plain = words
    .replace(/[０-９．]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)[,，](?=\d{3}(?!\d))/g, '');
  return /^\d{1,12}(?:\.\d{1,6})?$/.test(plain) ? { value: Number(plain) } : { words };
}

/** The number of a cell; null where none stands there. */
export const numberIn = (figure: Figure | undefined): number | null =>
  figure !== undefined && 'value' in figure ? figure.value : null;
