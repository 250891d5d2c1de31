import { tidy } from './tidy.ts';

/** How a number is written in these texts: digits, Chinese numerals, or stars where the document masks it. */
export const NUM = String.raw`(?:\d{1,9}(?:\.\d{1,6})?|(?<![\dA-Za-z])\.\d{1,6}|\*{1,9}(?:\.\*{1,9})?|[零〇一二两三四五六七八九十百千]{1,7}点[零〇一二三四五六七八九]{1,6}|[零〇一二两三四五六七八九十百千]{1,7}|半)`;

const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** What `NUM` matched → its value; null where it is masked. */
export function numberOf(written: string): number | null {
  if (written.includes('*')) return null;
  if (/^[\d.]/.test(written)) return Number(written);
  if (written === '半') return 0.5;
  const [whole = '', part] = written.split('点');
  const value = wholeOf(whole);
  if (part === undefined) return value;
  return Number(`${value}.${[...part].map((sign) => DIGITS[sign]).join('')}`);
}

function wholeOf(written: string): number {
  if (!/[十百千]/.test(written)) return Number([...written].map((sign) => DIGITS[sign]).join(''));
  let sum = 0;
  let digit: number | undefined;
  for (const sign of written) {
    const unit = UNITS[sign];
    if (unit === undefined) digit = DIGITS[sign];
    else {
      sum += (digit ?? 1) * unit;
      digit = undefined;
    }
  }
  return sum + (digit ?? 0);
}

/** 百分之五, 千分之一, 万分之三 → percent; null where it is masked. */
export const partOf = (whole: string, written: string): number | null => {
  const value = numberOf(written);
  return value === null ? null : tidy((value * 100) / (UNITS[whole] ?? 10_000));
};

/** `points × percent ÷ 100` without the dust of binary fractions. */
export const shareOf = (points: number, percent: number): number => tidy((points * percent) / 100);
