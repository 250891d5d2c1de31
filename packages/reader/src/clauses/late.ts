import { NUM } from './number.ts';

const TIME =
  '(?:规定|要求|约定|明确|相关|既定|法定|[该此]|上述)?(?:的)?(?:时限|时间节点|时间|期限|时点|日期|时)(?:要求|规定|节点)?(?:内|前|之前)?';
const DAY = `(?:(?:\\d{4}年|次年|翌年|下一年|当年|每年|本年)?${NUM}月(?:${NUM}[日号]|底|末|初|上旬|中旬|下旬)?(?:之?前|以前|前)?|(?:次|下|每|当|本)月的?${NUM}[日号](?:之?前|以前)?|${NUM}个?(?:工作日|自然日|日|天|个月|小时)(?:之?内|以内)|年底前?|月底前?)`;
const LATE = [
  new RegExp(
    `(?:未|没有|没|不)(?:能|能够)?(?:及时)?(?:按照|按|在|于)(?:照)?(?:[^，。；\\d]{1,10}(?:后|之日起|起)的?)?(?:${TIME}|(?:规定|要求)?(?:每年的?)?${DAY})`,
  ),
  /(?:逾[期时]|超期|迟[报交缴付送办复还]|迟缓|超时|延期|晚报|拖延|滞后|延迟|延误|推迟)/,
  new RegExp(`(?:晚于|超过|迟于)(?:${DAY}|${TIME})`),
  new RegExp(`${DAY}(?:仍)?(?:未(?!达到?\\d)|没有|不(?![足到满高多少低]))`),
];
/** What is handed over, as opposed to how well a duty is done all year long. */
const HANDED =
  /报送|上报|上交|提交|报告|报备|备案|送达|递交|交|反馈|公布|发布|公开|完成|回复|答复|办结|填报|整改|归档|公示|签收|签订|印发|出台|报|送/;
const DATED = new RegExp(DAY);
/** 迟报率, 逾期件数: how much was late, and not that something was. */
const SHARE = /(?:迟报|逾期|超期|超时|延期|延误|滞后|按[时期][\u4e00-\u9fff]{1,4})[^，]{0,3}(?:率|比例|占比)/;
const OR = /或|、未|，未|以及|和未|及未/;

/** A condition that is one thing's lateness and nothing else (逾期报送的; 未按时上交): it costs once, by its date. */
export function isLate(condition: string): boolean {
  const last =
    condition
      .split(/[，：]/)
      .filter((piece) => piece !== '')
      .at(-1) ?? '';
  // 报表于次月3日前上交，不及时者: late by the day that stands before.
  if (/^(?:不|未)及时[者的]?$/.test(last)) return DATED.test(condition) && HANDED.test(condition);
  const where = LATE.some((pattern) => pattern.test(last)) ? last : condition;
  if (!LATE.some((pattern) => pattern.test(where)) && !LATE.some((pattern) => pattern.test(condition))) return false;
  if (!LATE.some((pattern) => pattern.test(where))) return false;
  if (SHARE.test(where)) return false;
  if (OR.test(where.replace(/或(?:不|未)(?:报|交|送|提交|报送|上报)/g, ''))) return false;
  return DATED.test(where) || HANDED.test(where) || /逾期|超期|迟|晚于|超时/.test(where);
}

/** Words about a count of time past the due day: 每逾期一天. */
export const OVERDUE = /每超|逾[期时]|超期|超过|超时|延迟|延误|延期|推迟|迟|晚|拖延|滞后/;
