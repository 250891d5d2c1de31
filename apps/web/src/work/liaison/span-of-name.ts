const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
/** Before it no other number goes on, no year of its own stands, and it does not end a stretch or a list (1-3月, 1、2月). */
const ALONE = '(?<![\\d十年])(?<!\\d[-—–~～至到、和及])';

/** How a file may name a period, by the label of the period; null where there is no such way (weeks). */
function wordsOf(label: string): RegExp | null {
  const [, year, kind, digits] = /^(\d{4})(-|Q|H)(\d{1,2})$/.exec(label) ?? [];
  if (year === undefined || digits === undefined) return null;
  const number = Number(digits);
  const numeral = `(?:0?${number}|${NUMERALS[number - 1]})`;
  const ofYear = `(?:(?<!\\d)${year}年?|${ALONE})`;
  if (kind === '-') return new RegExp(`${ofYear}${numeral}月|(?<!\\d)${year}[-._]?${digits}(?!\\d|[-._]?\\d)`);
  if (kind === 'Q') return new RegExp(`${ofYear}第?${numeral}季度?|(?<!\\d)${year}[-._]?Q${number}(?!\\d)`, 'i');
  return new RegExp(`(?:(?<!\\d)${year}年?|(?<!年))${number === 1 ? '上' : '下'}半年`);
}

/** Whether a file's name can tell this period. */
export const isNamed = ({ label }: { readonly label: string }): boolean => wordsOf(label) !== null;

/** The period that a file's name or folder tells: 3月、2023-03、一季度、上半年. Null where it tells none, or more than one. */
export function spanOfName<S extends { readonly label: string }>(path: string, spans: readonly S[]): S | null {
  const fits = spans.filter(({ label }) => wordsOf(label)?.test(path));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
