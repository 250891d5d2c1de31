const MONTH =
  /(\d{4})?年?度?(次年|翌年)?([\d一二三四五六七八九十]{1,3})月(?:份)?(?:(\d{1,2}|[一二三四五六七八九十]{1,3})日|底|末)?/;
const HAN: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };

/** A day in words (10月底前, 次年1月20日前, 年底前) → yyyy-mm-dd in the plan's year; undefined where the words name no day. */
export function dueDay(words: string, year: number): string | undefined {
  if (/年底/.test(words)) return `${year}-12-31`;
  const found = MONTH.exec(words);
  if (!found) return undefined;
  const month = small(found[3] ?? '');
  const own = found[1] ? Number(found[1]) : found[2] || /次年|翌年/.test(words) ? year + 1 : year;
  if (month < 1 || month > 12) return undefined;
  const last =
    [31, own % 4 === 0 && (own % 100 !== 0 || own % 400 === 0) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
      month - 1
    ] ?? 31;
  const day = found[4] === undefined ? last : small(found[4]);
  if (day < 1 || day > last) return undefined;
  return `${own}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function small(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  const [tens, units] = written.includes('十') ? written.split('十') : ['', written];
  const ten = written.includes('十') ? (tens === '' ? 1 : (HAN[tens ?? ''] ?? 0)) * 10 : 0;
  return ten + (units === '' || units === undefined ? 0 : (HAN[units] ?? 0));
}
