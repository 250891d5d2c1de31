import type { Event } from './event.ts';

/** What a heading is told by: a few words without a stop, from the beginning of a line or behind a number. */
const TITLE =
  /(?:^|[\n。；])(?:[^，。；：\n]{1,24})(?:[（，：](?:满分|总分|分值|标准分|权重|共|计|合计|为|：){0,3}|(?:满分|总分|分值|共|计|合计){0,2})$/;
/** What follows it: the first of several numbered items. */
const FIRST = /^）?[：。，；]?\n?(?:1[.、)）](?!\d)|（[1一]）|①|一、|一是|第一，)/;

/** 二、主动公开（20分）。1.…, 组织保障10分：（1）…: marks that head numbered items say how much all of them are worth. */
export const heads = (text: string, from: number, to: number): boolean =>
  FIRST.test(text.slice(to, to + 8)) && TITLE.test(text.slice(Math.max(0, from - 40), from));

/** 由“数量”（10分）和“整改”（10分）两部分构成: what the parts below are worth. */
const PARTS = /^[^。；\n]{0,60}?(?:[两二三四五六]个?(?:部分|方面)(?:构成|组成)?|构成|组成)(?=[，。；：\n]|$)/;
/** 违建投诉（30分） on a line of its own, with prices on the lines below it: what all of them are worth. */
const isTop = (text: string, { to }: Event, next: Event | undefined): boolean =>
  (next?.kind === 'proportional' || (next?.kind === 'act' && next.verb !== 'gain')) &&
  /^）[。；]?\n(?!(?:[2-9]|1\d)[.、)]|（[二三四五六七八九2-9]）|[②-⑳])/.test(text.slice(to, to + 6));

/** 规费征收情况计15分。（1）…: what an item is worth, with a verb. */
const isWorth = (event: Event): boolean => event.kind === 'act' && event.verb === 'gain' && event.points.length === 1;

/** The events with the marks of headings taken for what they are, where something behind them scores. */
export function unheaded(text: string, events: readonly Event[]): Event[] {
  const out: Event[] = [];
  // From the end, so that a heading knows whether the marks below it are headings, too.
  for (const event of [...events].reverse()) {
    const { kind, from, to } = event;
    const behind = out.filter((one) => one.kind !== 'noise');
    const scores = behind.some((one) => one.kind !== 'exempt' && one.kind !== 'limit');
    const heading =
      (kind === 'mark' || isWorth(event)) &&
      ((scores && heads(text, from, to)) ||
        (kind === 'mark' && event.bracket && (PARTS.test(text.slice(to, to + 80)) || isTop(text, event, behind[0]))));
    out.unshift(heading ? { kind: 'noise', from, to } : event);
  }
  return out;
}

/** A column whose head says what all its marks do (扣分标准). */
const COLUMN =
  /^(?:[^，。；\d的未不]{0,6})?(?:标准|办法)?（?([扣减加])分(?:标准|细则|办法|项目?|情形|情况|说明|依据|规则|值)?(?:（分）)?）?[：:]?$/;

/** What a cell beside a criterion says of its bare marks, where it is nothing but the head of a column. */
export function columnOf(context: string): 'take' | 'add' | undefined {
  const word = COLUMN.exec(context.trim())?.[1];
  if (word === undefined || /[扣减].*加|加.*[扣减]/.test(context)) return undefined;
  return word === '加' ? 'add' : 'take';
}
