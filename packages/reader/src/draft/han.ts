const ONES = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1 → 一, 21 → 二十一; up to 99, as far as parts of a plan go. */
export function han(number: number): string {
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? ONES[tens] : ''}${tens > 0 ? '十' : ''}${ONES[number % 10]}`;
}
