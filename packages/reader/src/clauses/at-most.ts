import { PLAIN } from './act.ts';
import type { Event } from './event.ts';
import { NUM, numberOf } from './number.ts';
import { levelIn } from './words.ts';

/** 省级至多加2分, 、合作完成最高2分, （独立完成最高3分: the next of a list or the first of a bracket, told by how far its marks go. */
const PRICE = new RegExp(
  `^）?([，、；（])([\u4e00-\u9fff“”]{1,12}?)(?:最高|至多|最多)(?:可?[加得奖计]分?|奖励)?(${NUM})分$`,
);
/** Another of the same bracket. */
const ANOTHER = /^[、，；][\u4e00-\u9fff“”]{1,12}?(?:最高|至多|最多)?[加得奖计]?[\d.]+分/;
const ENDS = /^(?:[，、；。）\n]|$)/;

type Act = Event & { readonly kind: 'act' };

/**
 * 国家级至多加3分，省级至多加2分; 国家级加3分（独立完成最高3分、合作完成最高2分）: what looks like a limit is the price of the next level,
 * or of the next way in which the one before the bracket was earned.
 */
export function atMost(text: string, events: readonly Event[]): readonly Event[] {
  const out: Event[] = [];
  for (const event of events) {
    const last = out.at(-1);
    out.push((last?.kind === 'act' && last.verb !== 'take' && priceBehind(text, last, event)) || event);
  }
  return out;
}

function priceBehind(text: string, last: Act, event: Event): Act | undefined {
  if ((event.kind !== 'limit' && event.kind !== 'noise' && event.kind !== 'mark') || event.to - last.to > 30)
    return undefined;
  const [, sign, label = '', figure = ''] = PRICE.exec(text.slice(last.to, event.to)) ?? [];
  const behind = text.slice(event.to);
  if (sign === undefined || !ENDS.test(behind)) return undefined;
  // A bracket of one says how far the marks before it go.
  const one = sign === '（' ? ANOTHER.test(behind) : last.upTo && (sign === '、' || levelIn(label) !== undefined);
  const from = event.to - `${figure}分`.length;
  return one ? { ...PLAIN, verb: last.verb, from, to: event.to, points: [numberOf(figure)], upTo: true } : undefined;
}
