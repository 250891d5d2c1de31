const DAY = /(20\d{2})\s*[-—–/.年]\s*(\d{1,2})\s*[-—–/.月]\s*(\d{1,2})(?!\d)/;
const IN_WORDS =
  /二[〇○零]([〇○零一二三四五六七八九]{2})\s*年\s*([一二三四五六七八九十]{1,3})\s*月\s*([一二三四五六七八九十]{1,3})\s*日/;
const FIGURES = '〇一二三四五六七八九';

/** The first day in some words, ISO; null where there is none. Full-width figures and days in Chinese numerals are read. */
export function dayIn(words: string): string | null {
  const found = DAY.exec(/[０-９]/.test(words) ? narrowed(words) : words);
  if (found) return isoOf(Number(found[1]), Number(found[2]), Number(found[3]));
  const said = words.includes('年') ? IN_WORDS.exec(words) : null;
  if (said === null) return null;
  const [tens, ones] = [...(said[1] as string)].map(figure);
  return isoOf(2000 + (tens ?? 0) * 10 + (ones ?? 0), number(said[2] as string), number(said[3] as string));
}

/** A day that there is; null for the 30th of February. */
function isoOf(year: number, month: number, day: number): string | null {
  const last = month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (month < 1 || month > 12 || day < 1 || day > last) return null;
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

const narrowed = (words: string): string =>
  words.replace(/[０-９．－／]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

const figure = (sign: string): number => Math.max(0, FIGURES.indexOf(/[○零]/.test(sign) ? '〇' : sign));

/** 六, 十, 十二, 三十一 → its number. */
function number(words: string): number {
  const [tens, ones] = words.includes('十') ? words.split('十') : ['', words];
  return (words.includes('十') ? (tens === '' ? 1 : figure(tens as string)) * 10 : 0) + figure(ones ?? '');
}
