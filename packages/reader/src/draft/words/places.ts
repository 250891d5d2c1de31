const PLACES: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4 };
/** 保留两位小数, 取小数点后2位, 精确到小数点后一位, 四舍五入到2位小数. */
const STATED =
  /(?:保留|精确(?:至|到)|四舍五入(?:至|到|保留)|计算?(?:至|到)|取(?:至|到)?)(?:到)?(?:小数点?(?:后|以后))?([一两二三四1-8])位(?:小数|有效小数)?/;
/** 精确到0.01分. */
const FINEST = /精确(?:至|到)(0\.0{0,3}1)分/;
const WHOLE = /(?:得分|分值|分数|成绩|总分)[^，。；\n]{0,8}(?:保留整数|取整数|保留到个位|精确到个位)/;

/** How many decimals a plan gives scores, as its words say; undefined where they do not. */
export function placesIn(words: string): number | undefined {
  const plain = words.replace(/[^\S\n]+/g, '');
  const found = STATED.exec(plain)?.[1];
  if (found !== undefined) return PLACES[found] ?? Number(found);
  const finest = FINEST.exec(plain)?.[1];
  if (finest !== undefined) return finest.length - 2;
  return WHOLE.test(plain) ? 0 : undefined;
}

/** 得分保留两位小数。: as a plan that keeps so many decimals says it. */
export const placesWords = (places: number): string =>
  places === 0 ? '得分保留整数。' : `得分保留${['', '一', '两', '三', '四'][places] ?? places}位小数。`;

/** Whether a line says so and nothing else. */
export const isPlacesLine = (line: string): boolean => {
  const places = placesIn(line);
  return places !== undefined && placesWords(places) === line.trim();
};
