import { type Around, ends, type Judged, signOf, times } from './around.ts';
import { countedIn, isPercent, isTime, lastPiece, nounOf } from './counted.ts';
import { answers, answersBeside, type QuotaDemand, quotaIn } from './demand.ts';
import { dueOf, sharpestDue } from './due.ts';
import type { Act } from './event.ts';
import { isLate, OVERDUE } from './late.ts';
import { NUM, shareOf } from './number.ts';
import { rate } from './rate.ts';
import { risingIn } from './rising.ts';
import type { DoubtCode, Points } from './rule.ts';
import { CL } from './words.ts';

const PASSED = new RegExp(
  `(?:逾期|超期|超时|超过|推迟|延迟|延误|拖延|迟报?)${NUM}个?(?:月|天|日|周|工作日|小时|年)(?:及|或)?以上`,
);
/** 平均审理天数每超过1天: a length that is measured, and nothing late. */
const MEASURED =
  /平均|人均|天数|时长|住院日|周期|[事病请]假|旷[工课]|(?:压缩|缩短|控制|压减)[^。；]{0,8}(?:\d[\d.]*|[一二两三五七十]+)个?(?:工作日|自然日|日|天|小时|分钟|月|年)/;
/** 早7：00前, 上午9时之前: a time of day by which something is due, so that minutes are lateness. */
const CLOCK = /\d{1,2}(?:：\d{2}|[时点](?!间|位)(?:半|\d{1,2}分?)?)(?:整|许)?(?:之|以)?前/;
/** 10亿元以上项目1个: a piece of a size, and no count that is to be reached. */
const ONE_PIECE = new RegExp(
  `(?<!达到?|完成|[少低]于|至少|以上|全部|[第唯同统])(?:1|一)(?!个?(?:月|工作日|百分点|年|季度))${CL}的?，?$`,
);
/** 每引进一个投资5000万元以上项目: one of them, of whatever size. */
const EACH_ONE = /每[\u4e00-\u9fff]{1,4}[1一]个[^，。；]{0,24}$/;
/** 每新增1家规模以上企业: what stands behind the count only says of which sort. */
const EACH_NEW = new RegExp(
  `每(?:新[增建评引]?|增加|多|完成|引[进入]|培[育养]|创建|获得?|认定|建成)[^，。；\\d一]{0,4}(?:一|\\d+)${CL}[\u4e00-\u9fff]{2,24}的?，?$`,
);
/** 未完成的每篇: each one that is missing. */
const MISSED = /^(?:未|没有)[^，每]{1,8}的?，?每[^，。]{1,2}$/;
/** 缺少走访记录的每人次: what is without something is counted, and nothing is owed. */
const WITHOUT = /(?:[缺漏]|少(?!于))[^，每]{2,}的，?每[^，。；]{1,4}$/;
const TAKEN_UP = /(?:采用|录用|采纳|采编|刊发|刊登|发表|转发|推广)(?:1|一)[条篇件次](?:的|，)*$/;
/** 迟报累计2次以上, 紧急信息迟报，被通报的: what it came to in the end is priced, once, and no day is asked for. */
const BEFELL = /累计(?:\d+|[两二三四五])次|，被[^，]*(?:通报|批评|问责|追责|约谈|曝光|点名)的?，?$/;
/** The price of lateness by its length, which stands right before; 迟报一次扣0.2分，漏报一次 counts both alike. */
const LATE_PRICE =
  /(?:迟|晚|逾期|延期|延误|推迟|超期)[^，。；扣]{0,4}?(?:天|日|小时|周)的?，?[^，。；\d]{0,3}扣[^，。；]{1,8}[，；]$/;
/** 每半年演练1次，…方案、影像资料不齐全的，每缺一项: a list of its own has a gap, and what is owed by the period is something else. */
const OWN_LIST = /(?:不齐全?|不全|不完整|不完备|不健全|缺失|不足|不规范)的?，?每?[缺少][^，]*$/;
const COUNTS =
  /(?<!第\d*)[两二三四五六七八九十几数多2-9]\d*(?:次|个(?!月|工作日|小时|百分点)|条|处|起|件|项)|(?:次|起|个|条|处)(?:及)?以上/;

/** One act with one number → the rule it states. Lists, levels and classes are joined later by others. */
export function judge(act: Act, around: Around): Judged {
  // 每起扣1—3分: within these bounds for one, and how much for all of them nobody says.
  if (act.range) {
    const counted = countedFor(act, around.condition);
    const each = counted !== undefined && (counted.each || (counted.amount === 1 && !isTime(counted.unit)));
    return { rule: { kind: 'judgement', ...ends(act.range, signOf(act)) }, doubts: each ? ['how-far'] : [] };
  }
  const points = act.whole
    ? around.full
    : act.percent !== undefined
      ? around.full === null
        ? null
        : shareOf(around.full, act.percent)
      : (act.points[0] ?? null);
  const doubts: DoubtCode[] = [];
  if (points === null) doubts.push(act.whole || act.percent !== undefined ? 'no-amount' : 'masked');
  const counted =
    countedFor(act, around.condition) ?? (act.verb === 'take' ? risingIn(around.before, around.condition) : undefined);
  if (act.free && !counted) {
    return {
      rule: { kind: 'judgement', ...(points === null ? {} : ends([0, points], signOf(act))) },
      doubts: points === null ? ['no-bounds'] : [],
    };
  }
  if (act.upTo && !counted)
    return { rule: { kind: 'judgement', ...(points === null ? {} : ends([0, points], signOf(act))) }, doubts: [] };
  if (counted?.amount === null) doubts.push('masked');
  if (counted && isPercent(counted.unit)) return rate(act, points, counted, around);
  // 逾期报送的按该项分值的50%计分: what is late keeps a share and loses the rest.
  if (act.verb === 'gain' && act.percent !== undefined && !counted && isLate(around.condition))
    return take(around.full === null ? null : shareOf(around.full, 100 - act.percent), counted, around, doubts);
  if (act.verb === 'take') return take(points, counted, around, doubts, act.more);
  if (counted) return { rule: { kind: 'award', points, per: nounOf(counted), cap: null }, doubts };
  return {
    rule:
      act.verb === 'gain'
        ? { kind: 'award', points, per: null, cap: null, base: true }
        : { kind: 'award', points, per: null, cap: null },
    doubts,
  };
}

/** What the marks are paid for; before 得 only where it stands next to the verb (每百名老人…达到目标的得3分 pays once). */
function countedFor(act: Act, condition: string): ReturnType<typeof countedIn> {
  if (act.per !== undefined) return { amount: 1, unit: act.per, short: false, each: true };
  if (act.verb !== 'gain') return countedIn(condition, true);
  if (EACH_ONE.test(condition) || EACH_NEW.test(lastPiece(condition))) return countedIn(condition, false);
  if (
    /(?:达到|达|满足|符合|不低于|不少于|至少|以上|全部|完成)[^，。；]{0,12}的?，?$/.test(condition) &&
    !/每(?![十百千万])[^，。；]{0,10}$/.test(condition) &&
    !ONE_PIECE.test(condition)
  )
    return undefined;
  if (/每(?:周|月|季度?|半年|年|日|天)[^，。；]{0,12}(?:1|一)次，?$/.test(condition)) return undefined;
  const near = countedIn(condition, false);
  if (near?.each) return /(?:每|逐|按|单)[^，。；]{0,16}，?的?$/.test(condition) ? near : undefined;
  // 采用1条，计5分: what is taken up is paid by the piece.
  return /，的?$/.test(condition) && !TAKEN_UP.test(condition) ? undefined : near;
}

function take(
  points: Points,
  counted: ReturnType<typeof countedIn>,
  around: Around,
  doubts: DoubtCode[],
  more = false,
): Judged {
  const { condition, before, context, sentence } = around;
  const loss = times(points, -1);
  if (counted) {
    const measured = MEASURED.test(before + condition) && !/逾|迟|延|滞|拖/.test(condition);
    if (
      isTime(counted.unit) &&
      (!/小时|分钟/.test(counted.unit) || CLOCK.test(before + condition)) &&
      OVERDUE.test(condition) &&
      !counted.short &&
      !measured
    ) {
      const by = sharpestDue(condition, before, context) ?? '按时';
      return { rule: { kind: 'deadline', by, points: loss, per: nounOf(counted) }, doubts };
    }
    const own =
      /每个?(?:周|月|季度?|半年|年)[^，。；]{0,6}(?:不|未)(?:按[^，。；]{1,6})?(?:报送|上报|报|更新|公开|发布|召开|开展|提交)/.test(
        condition,
      ) && !counted.each
        ? quotaIn(condition)
        : undefined;
    if (own)
      return {
        rule: { kind: 'quota', count: own.count, period: own.period, points: loss },
        doubts: [...doubts, 'once-or-each'],
      };
    const last = lastPiece(condition);
    const missed = MISSED.test(last)
      ? (quotaIn(before + condition.slice(0, condition.lastIndexOf(last))) ?? quotaIn(context))
      : undefined;
    if (missed?.unit === counted.unit && counted.amount === 1) return owed(missed, loss, doubts);
    // 当月不足30条的，每出现一个月扣4分: for each month, and for no piece.
    if (counted.short && !WITHOUT.test(last) && !EACH_TIME.test(last)) {
      const units = [counted.unit, ...(counted.or === undefined ? [] : [counted.or])];
      const demand =
        quotaIn(`${before}${condition}`, ...units) ??
        // 每季度末25日前报送，迟报1天扣0.1分，漏报1次扣0.5分: being late has a price of its own and answers no demand.
        (LATE_PRICE.test(sentence) ? quotaIn(sentence, ...units) : undefined) ??
        beside(context, units);
      // 每月不少于100张，每少10张: a price for several of them at once, which no quota has.
      if (
        demand &&
        counted.amount === 1 &&
        units.some((unit) => answers(demand, unit)) &&
        !(OWN_LIST.test(condition) && demand.unit !== counted.unit)
      )
        return owed(demand, loss, doubts);
    }
    return { rule: { kind: 'deduct', points, per: nounOf(counted), cap: null }, doubts };
  }
  // 每次扣2分；未在24小时内处置的，加扣1分: for every time, and by no date that is the same for all.
  if (isLate(condition) && more)
    return { rule: { kind: 'fixed', points: loss, when: condition }, doubts: [...doubts, 'once-or-each'] };
  // 每逾期一周扣0.2分，逾期一个月以上的扣2分: a length that is passed once, behind a price for every day of it.
  if (PASSED.test(condition) && /每(?:逾|超|推|延|迟|晚|拖)/.test(around.sentence))
    return { rule: { kind: 'fixed', points: loss, when: condition }, doubts };
  if (isLate(condition) && !BEFELL.test(condition)) {
    const due = dueOf(condition, `${before}。${context}`) ?? sharpestDue(condition, before);
    const demand =
      due === undefined || /^(?:按|规定|要求)/.test(due) ? (quotaIn(before) ?? quotaIn(context)) : undefined;
    if (demand && demand.count !== null) {
      if (demand.period !== 'year')
        return {
          rule: { kind: 'quota', count: demand.count, period: demand.period, points: loss },
          doubts: [...doubts, 'once-or-each'],
        };
    }
    if (/按期/.test(condition))
      return { rule: { kind: 'fixed', points: loss, when: condition }, doubts: [...doubts, 'no-date'] };
    // 7月底前报送，未报送的扣1分，迟报的扣0.5分: the day that the words of its part begin with.
    const part = sentence.slice(sentence.lastIndexOf('；') + 1);
    const by = sharpestDue(condition, due ?? before, context) ?? sharpestDue(part);
    return {
      rule: { kind: 'deadline', by: by ?? '按时', points: loss, per: null },
      doubts: by === undefined || /^(?:按|规定|要求|约定|明确)/.test(by) ? [...doubts, 'no-date'] : doubts,
    };
  }
  const duty = /^(?:未|没有)([\u4e00-\u9fff]{2})的?，?$/.exec(lastPiece(condition))?.[1];
  const asked = before + condition.slice(0, condition.length - lastPiece(condition).length);
  const due = duty !== undefined && asked.includes(duty) ? quotaIn(asked) : undefined;
  if (due && due.count !== null && due.period !== 'year') return owed(due, loss, [...doubts, 'once-or-each']);
  if (COUNTS.test(condition)) doubts.push('threshold');
  else if (/^(?:检查)?(?:中)?发现(?!率)|等(?:情况|现象|问题|行为|情形)?的?，?$|之一的?，?$|或/.test(condition))
    doubts.push('once-or-each');
  return { rule: { kind: 'fixed', points: loss, when: condition }, doubts };
}

const EACH_TIME = /每(?:出现|发现|有)[1一]?(?:个月|个?季度|周|旬|天|日)/;

/** What another cell demands, where it is of what is missing. */
function beside(context: string, units: readonly string[]): QuotaDemand | undefined {
  const demand = quotaIn(context, ...units);
  return demand && units.some((unit) => answersBeside(demand, unit)) ? demand : undefined;
}

/** A shortage of what every period asks for. */
function owed(demand: QuotaDemand, points: Points, doubts: readonly DoubtCode[]): Judged {
  const { count, period, also, other, term } = demand;
  return {
    rule: { kind: 'quota', count, period, points },
    ...(also ? { also } : {}),
    doubts: [
      ...doubts,
      ...(count === null || other ? (['which-demand'] as const) : []),
      ...(term ? (['school-year'] as const) : []),
    ],
  };
}
