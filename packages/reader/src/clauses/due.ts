import { quotaIn } from './demand.ts';
import { NUM } from './number.ts';

const DATE = new RegExp(
  `(?:(?:\\d{4}|次|下一?|翌|当|每)年)?(?:度)?(?:${NUM}月(?:份)?(?:${NUM}日|底|末|初|上旬|中旬|下旬)?|年底|月底|季度?末(?:${NUM}日)?|每月底?${NUM}日)(?:之?前|以前|前|内)?|${NUM}个?(?:工作日|自然日|小时|日|天|周|月|个月)(?:之?内|以内)|(?:规定|要求|约定|明确|法定)的?(?:时限|时间|期限)(?:内|前)?|按时|按期|按规定时限`,
  'g',
);
/** What says that there is a day, and not which. */
const NO_DAY = /^(?:按|规定|要求|约定|明确|法定)/;
const IN_TIME = /(?:[一二两三四五六七八九十\d]+个月|\d+日|\d+天|[一二两三四五六七八九十]+日)内/;

/** A day or a span of days by which something is due, as the words say it; 规定时间7月底前 names a day after all. */
export function dueIn(words: string): string | undefined {
  const found = [...words.matchAll(DATE)].map(([due]) => due);
  return found.find((due) => !NO_DAY.test(due)) ?? found[0] ?? IN_TIME.exec(words)?.[0];
}

/** Every due day in the context, the sharpest first: a date says more than 按时. */
export function sharpestDue(...words: readonly string[]): string | undefined {
  const found = words.map(dueIn).filter((due) => due !== undefined);
  return found.find((due) => !NO_DAY.test(due)) ?? found[0];
}

/** 总结未按时报送, with 每季度排查1次；11月30日前报送总结: the day of just that which was late, where no period asks for it again and again. */
export function dueOf(late: string, demands: string): string | undefined {
  const thing = /([\u4e00-\u9fff]{2})(?:未|没有?|不|逾|迟|延|晚|超)[^，]*$/.exec(late.replace(/[，的]+$/, ''))?.[1];
  const parts = thing === undefined ? [] : demands.split(/[。；\n]/).filter((part) => part.includes(thing));
  const due = parts.length === 1 && quotaIn(parts[0] ?? '') === undefined ? dueIn(parts[0] ?? '') : undefined;
  return due !== undefined && /\d|[年月季周]/.test(due) ? due : undefined;
}
