import { actIn, bothWays, PLAIN, verbOf } from './act.ts';
import type { Event, Verb } from './event.ts';
import {
  BARE,
  BETWEEN,
  DELEGATED,
  EXEMPT,
  FREE,
  FULL_MARKS,
  HALVED,
  MARK,
  MINUS,
  NOISE,
  PLAIN_MARK,
  PROPORTION,
  RANGE_BARE,
  RANGE_GIVEN,
  RANGE_MARK,
  RATIO,
  ROOM,
  TAKE_OF,
  VERBS,
  WITHIN,
  ZERO,
} from './forms.ts';
import { ADDED, LIMIT } from './limit-forms.ts';
import { numberOf } from './number.ts';
import { factorIn, SUM } from './proportion.ts';
import type { Seek } from './seek.ts';
import { VETO } from './veto-forms.ts';
import { CL } from './words.ts';

const startsPiece = (text: string, index: number): boolean =>
  index === 0 ||
  /(?:[，。；：（）\n、①-⑳]|[，。；]但|[。；\n]-|[\da-hA-H][.]|[一二三四五六七八九]是)$/.test(
    text.slice(Math.max(0, index - 2), index),
  );
/** 本项最多扣4分: a limit of the item, whichever rules it has. */
const WHOLE_ITEM = /^(?:本|该)项|扣完(?:本|该|此)项/;
const PAY = /^[减除发]?(?:工作|相应)?(?:补贴|补助|工资|奖金|绩效|津贴|服务费|费用|经费)/;
/** Nothing but signs between marks and their limit: words would be a condition of their own, unless they only change the price (采用的加倍). */
const NEXT =
  /^(?:，[^，。；\d]{2,16}(?:[加翻双]倍|减半)[^，。；\d]{0,4})?(?:[，。；：、（）\s]{0,9}(?:但|且|并|其中|此外|同时|另外|-|合计|累计(?:叠加)?[扣加计]分制?|向[上下]取整|四舍五入|累[计积]计算|累计|可累计|可叠加|加[减扣]分?(?:可|可以)?相抵|正负相抵|可|[以依]此类推|依次类推){0,4}){1,2}[，\s]{0,2}$/;
const AFTER_COUNT = new RegExp(`${CL}$`);
/** 台账不清楚的每户扣分: a price whose figure was left out, beside others. */
const EACH_BARE = new RegExp(`每${CL}$`);
/** 90分以上, 低于80分, 每低1分: marks that are measured, not given. */
const MEASURE_AFTER = /^(?:（[^）]{0,4}）|）)?(?:(?:及|或)?以[上下内]|之间|[-至到]\d)/;
const LOST_BY_THEN = /^(?:的?，?(?:视为|视作|取消|终止|劝退|开除|停)|及?以上|者)/;
const MEASURE_BEFORE =
  /(?:递减|递增|每[差超欠]|减少|[每低高少降升≥≤><]|[≥≤><]=|低于|高于|不足|达到|达|超过|不满|\d分?[-至到])$/;

/**
 * The event that begins at `index`, or nothing there. `before` are the events of its line, `above` all before it, `last` is where the one
 * before it ended. Words that look like a verb of marks are none: 得到, 获得省级, 评为, 加强, 扣押.
 */
export function eventAt(
  seek: Seek,
  index: number,
  before: readonly Event[],
  last: number,
  above: readonly Event[],
): Event | undefined {
  const { text } = seek;
  const plain = (pattern: RegExp): { from: number; to: number } | undefined => {
    const found = seek.at(pattern, index);
    return found ? { from: index, to: index + found[0].length } : undefined;
  };
  const whole = /^[，；（]?$/.test(text.slice(last, index)) ? seek.at(FULL_MARKS, index) : null;
  const most = whole && before.some((event) => limitable(event, 'gain')) ? numberOf(whole.groups?.n ?? '*') : null;
  if (whole && most !== null)
    return { kind: 'limit', from: index, to: index + whole[0].length, cap: most, of: 'rule', verb: 'gain', mild: true };
  for (const pattern of NOISE) {
    const place = plain(pattern);
    if (place) return { ...place, kind: 'noise' };
  }
  if (startsPiece(text, index)) {
    for (const [pattern, of, verb] of LIMIT) {
      const found = seek.at(pattern, index);
      const apart =
        !NEXT.test(text.slice(last, index)) &&
        !/^(?:[扣加减]分)?(?:累计|合计)|^(?:最终|每一?[项个次])?(?:上限|封顶)/.test(found?.[0] ?? '');
      if (!found || (of !== 'group' && apart)) continue;
      const written = found.groups?.n;
      const told: Verb | undefined = verb ?? verbOf(found.groups?.v);
      // A sum on a line of its own is over the lines above it, unless it heads others.
      const sum = before.length === 0 && ADDED.test(found[0]) && text.charAt(index + found[0].length) !== '：';
      const limits = (sum ? above : before).some(
        (event) => limitable(event, told) || (event.kind === 'act' && bothWays(text, event)),
      );
      const cap = written === undefined ? 'full' : numberOf(written);
      if (of === 'rule' && !limits) continue;
      // 本项分值扣完为止，不计负分: the second says the first again.
      const said = before.at(-1);
      if (written === undefined && said?.kind === 'limit' && said.of !== 'rule')
        return { kind: 'noise', from: index, to: index + found[0].length };
      if (cap === null) return { kind: 'noise', from: index, to: index + found[0].length };
      const whole = of === 'rule' && WHOLE_ITEM.test(found[0]) ? 'item' : of;
      return {
        kind: 'limit',
        from: index,
        to: index + found[0].length,
        cap,
        of: whole,
        ...(told ? { verb: told } : {}),
        ...(/^(?:最多|最高|累计|合计){0,2}(?:加减|加扣|奖扣|增减|加[（/])/.test(found[0])
          ? { both: true as const }
          : {}),
      };
    }
  }
  const between = seek.at(BETWEEN, index);
  if (between) return actIn(verbOf(between[0].slice(-2)) ?? 'gain', between, index);
  const within = seek.at(WITHIN, index);
  const room = within ? numberOf(within.groups?.list ?? '*') : null;
  if (within && room !== null) {
    const verb = verbOf(within[0].slice(-2)) ?? 'gain';
    return { ...actIn(verb, within, index), points: [], range: [0, room] } as Event;
  }
  const half = plain(HALVED);
  if (half) return { ...PLAIN, ...half, verb: 'take', points: [null], percent: 50 };
  const ratio = seek.at(RATIO, index);
  if (ratio) return { ...actIn(verbOf(ratio.groups?.verb) ?? 'gain', ratio, index), spread: true } as Event;
  for (const pattern of ZERO) {
    const place = plain(pattern);
    if (place) return { ...place, kind: 'zero' };
  }
  const exempt = plain(EXEMPT);
  if (exempt) return { ...exempt, kind: 'exempt' };
  for (const [pattern, scope] of VETO) {
    const place = plain(pattern);
    if (place) return { ...place, kind: 'veto', scope: scope ?? 'sheet', sure: scope !== null };
  }
  const delegated = plain(DELEGATED);
  if (delegated) return { ...delegated, kind: 'delegated' };
  for (const [verb, patterns] of VERBS) {
    for (const pattern of patterns) {
      const found = seek.at(pattern, index);
      if (!found) continue;
      // 得分90分以上: what was reached, not what is given.
      const after = text.slice(index + found[0].length, index + found[0].length + 8);
      if (verb === 'gain' && MEASURE_AFTER.test(after)) continue;
      // 扣分超过10分的，考核不合格: what was lost, measured.
      if (
        verb === 'take' &&
        /[扣减]分(?:数|值)?(?:累计|合计)?(?:超过|达到?|高于|低于|大于|在|最[多高]|至多|不[得能]?超过|上限|封顶)/.test(
          found[0],
        )
      )
        continue;
      // 累计扣六分视为放弃评优资格: how much was lost by then.
      if (
        verb === 'take' &&
        LOST_BY_THEN.test(after) &&
        /(?:累计|合计|共|总)$/.test(text.slice(Math.max(0, index - 2), index))
      )
        return { kind: 'noise', from: index, to: index + found[0].length };
      return actIn(verb, found, index);
    }
  }
  const of = seek.at(TAKE_OF, index);
  if (of) return actIn('take', of, index);
  for (const pattern of PROPORTION) {
    const found = seek.at(pattern, index);
    if (!found) continue;
    // 按比例扣减工作补贴: pay, and no marks.
    if (PAY.test(text.slice(index + found[0].length)))
      return { kind: 'noise', from: index, to: index + found[0].length };
    // 本级得分×50%: a weight is no marks.
    const whole = text.charAt(index + found[0].length) === '%' ? `${found[0]}%` : found[0];
    // 得分=及时率×30分+满意率×20分: two shares, each of its own marks.
    const plus = SUM.exec(found[0])?.[0].length;
    return {
      kind: 'proportional',
      from: index,
      to: index + (plus ?? found[0].length),
      lost: /扣|减分/.test(found[0]),
      ...(/多少/.test(found[0]) ? { same: true as const } : {}),
      full: factorIn(whole),
    };
  }
  for (const pattern of FREE) {
    const found = seek.at(pattern, index);
    if (!found) continue;
    return {
      kind: 'free',
      from: index,
      to: index + found[0].length,
      verb: /扣|减/.test(found[1] ?? '') ? 'take' : /加|奖/.test(found[1] ?? '') ? 'add' : 'gain',
    };
  }
  const bare = seek.at(BARE, index);
  if (bare && (before.every((event) => event.kind !== 'act') || EACH_BARE.test(text.slice(last, index)))) {
    return { ...actIn(bare.groups?.add ? 'add' : 'take', bare, index), points: [null] } as Event;
  }
  const minus =
    // （平均时长-0.2）/2.8: a figure of a formula.
    !/^[-+][\d.]+）?[/×*÷]\d/.test(text.slice(index, index + 12)) &&
    // 80分-89分
    !/\d（[^）]{0,4}）$|\d分$/.test(text.slice(Math.max(0, index - 8), index)) &&
    (startsPiece(text, index) ||
      // 每降低1-1分
      /每[^，。；]{1,6}\d%?$/.test(text.slice(Math.max(0, index - 9), index)) ||
      /^[-+]\d+(?:\.\d+)?分\//.test(text.slice(index, index + 8)) ||
      AFTER_COUNT.test(text.slice(Math.max(0, index - 4), index)) ||
      /[\u4e00-\u9fff]/.test(text.charAt(index - 1)))
      ? seek.at(MINUS, index)
      : null;
  if (minus) return actIn(minus.groups?.sign === '-' ? 'take' : 'add', minus, index);
  const range = seek.at(RANGE_MARK, index);
  if (range && !/[\d.]/.test(text.charAt(index - 1))) return actIn('gain', range, index);
  for (const pattern of RANGE_GIVEN) {
    const given = seek.at(pattern, index);
    if (given) return actIn('gain', given, index);
  }
  const bareRange = seek.at(RANGE_BARE, index);
  // 每降低1-1分: no room, but a sign before what is taken.
  if (bareRange && Number(bareRange.groups?.low) < Number(bareRange.groups?.high))
    return actIn('gain', bareRange, index);
  const beside = seek.at(ROOM, index);
  if (beside && goesOn(text, beside)) return actIn('gain', beside, index);
  const mark = seek.at(MARK, index);
  if (mark && !/[\d.]/.test(text.charAt(index - 1))) {
    const to = index + mark[0].length;
    if (MEASURE_BEFORE.test(text.slice(Math.max(0, index - 4), index)) || MEASURE_AFTER.test(text.slice(to, to + 8)))
      return { kind: 'noise', from: index, to };
    return {
      kind: 'mark',
      from: index,
      to,
      points: numberOf(mark.groups?.n ?? mark.groups?.bare ?? mark.groups?.loose ?? ''),
      bracket: text.charAt(index - 1) === '（',
      ...(mark.groups?.per ? { per: mark.groups.per } : {}),
    };
  }
  const plainMark = text.includes('分') ? null : seek.at(PLAIN_MARK, index);
  if (plainMark)
    return {
      kind: 'mark',
      from: index,
      to: index + plainMark[0].length,
      points: numberOf(plainMark.groups?.n ?? ''),
      bracket: false,
    };
  return undefined;
}

/** A room whose neighbour, in brackets too, begins where it ends or ends where it begins. */
function goesOn(text: string, { groups }: RegExpExecArray): boolean {
  const [low, high] = [Number(groups?.low), Number(groups?.high)];
  return [`（${high + 1}-`, `（${high}-`, `-${low - 1}）`, `-${low}）`].some((end) => text.includes(end));
}

function limitable(event: Event, verb: Verb | undefined): boolean {
  if (event.kind === 'mark') return !event.bracket;
  if (event.kind === 'proportional') return verb === undefined || verb === 'take' || (verb === 'gain' && !event.lost);
  return (
    (event.kind === 'act' || event.kind === 'free') &&
    (verb === undefined ||
      event.verb === verb ||
      (verb === 'gain' && event.verb === 'add') ||
      (verb === 'add' && event.verb === 'gain'))
  );
}
