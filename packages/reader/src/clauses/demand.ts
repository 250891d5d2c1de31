import { NUM, numberOf } from './number.ts';
import type { Period } from './rule.ts';
import { CL, CLASS_WORD, isTime, PERIODS } from './words.ts';

/** So many in every period (每月报送不少于2条); a period alone asks for one (按要求每月上报). */
export interface QuotaDemand {
  readonly count: number | null;
  readonly period: Period;
  /** What is counted, where it is named. */
  readonly unit?: string;
  /** Another demand of another period stands before, and nothing says which one was missed. */
  readonly other?: true;
  /** 主要负责人每季度、分管负责人每月; 每旬不少于1次，…每周不少于1次: what is demanded besides. */
  readonly also?: readonly { readonly period: Period; readonly count: number | null }[];
  /** Said of a term or a school year, which begins and ends on other days than half a year or a year. */
  readonly term?: true;
}

const PERIOD_AT =
  /每个?学期|每个?学年|每个?旬|逐旬|每个?半年|半年|每个?季度?|按季度?|逐季|每个?月度?|按月|逐月|每周|每星期|一个?(?:月|季度|周)(?=至少|不少于|不低于)|每天|每日|每个?工作日|每个?年度?|年内|全年|一年内?|年度内?|当年|本年度|当[月季周旬]/g;
const LEAST = new RegExp(
  `(?:不少于|≥|不得少于|不低于|至少|最少|达到|达|须|应|不少|各|共|完成|报送|上报|召开|组织|开展|发布|公开|举办|更新|提供|参加)*[^，。；]{0,8}?(${NUM})(${CL})(?:以上|及以上)?`,
  'g',
);
const OWED = /(?:不少于|≥|不得少于|不低于|至少|最少|少于|不足)[^，。；]{1,6}$/;
const AHEAD = new RegExp(`(?:不少于|至少)(${NUM})${CL}$`);
const DUTY =
  /报送|上报|报|提交|召开|组织|开展|发布|公开|更新|举办|公布|填报|研究|学习|培训|巡查|检查|参加|报告|通报|完成|送/;

/**
 * The last demand by period in the words before a shortage; the words may hold others, which is a reason to ask. `missed` is
 * what was missing: days are owed only where days are (每月下沉不少于5天，每少1天).
 */
export function quotaIn(words: string, ...missed: readonly string[]): QuotaDemand | undefined {
  const [last, ...others] = demandsIn(words, missed.find(isTime) ?? '');
  const other = others.filter((one) => one.count !== last?.count || one.period !== last.period);
  if (!last || other.length === 0) return last;
  // A shortage behind several demands of the same is one of each of them: 每周1次，…每周2次，每少1次; 每日2次，每月30户，每少1次（户）.
  const alike = ({ unit = '' }: QuotaDemand): boolean =>
    unit === last.unit || missed.includes(unit) || (EVENTS.test(unit) && EVENTS.test(last.unit ?? ''));
  const also = last.count === null ? [] : other.filter((one) => one.count !== null && alike(one)).reverse();
  const all = [
    ...also.flatMap(({ period, count, also: more = [] }) => [{ period, count }, ...more]),
    ...(last.also ?? []),
  ];
  return { ...last, other: true, ...(all.length > 0 ? { also: all } : {}) };
}

/** All demands by period, the last first. */
function demandsIn(words: string, time: string): QuotaDemand[] {
  const out: QuotaDemand[] = [];
  // 每日巡查，当月上报不少于30条: the count is that of the period next to it.
  const taken = new Set<number>();
  for (const found of [...words.matchAll(PERIOD_AT)].reverse()) {
    const rest = words.slice(found.index);
    const period = PERIODS.find(([pattern]) => pattern.test(rest))?.[1];
    if (!period) continue;
    const sentence = rest.slice(found[0].length).split(/[。；\n]/)[0] ?? '';
    const near = sentence.slice(0, 40);
    // 每月25日前报送不少于3条: neither the day nor a share is the count.
    const least = [...near.matchAll(LEAST)].find(
      (one) =>
        !(/^[点时]$/.test(one[2] ?? '') && CLOCK.test(near.slice((one.index ?? 0) + one[0].length))) &&
        (!isTime(one[2] ?? '') || (one[2] === time && OWED.test(one[0]))) &&
        !/%|百分/.test(one[0]) &&
        // 全年宣传每少一次: what is missing is not what was asked for.
        !/(?:每|(?<!不|不得|至|最))[缺少漏欠](?!于)[^，。；]{0,4}$/.test(one[0]),
    );
    const bare = /^(?:半年|年内|全年|一年内?|年度内?|当年|本年度|当[月季周旬])$/.test(found[0]);
    if (least) {
      const before = near.slice(0, least.index);
      if (
        !bare ||
        /不少于|至少|不低于|不得少于|最少|达到|以上|不足|少于|不到/.test(least[0]) ||
        /^[^，]{0,10}$/.test(before)
      ) {
        const at = found.index + found[0].length + least.index + least[0].length;
        if (taken.has(at)) continue;
        taken.add(at);
        out.push({
          count: perClass(words.slice(0, found.index), period, least) ? null : numberOf(least[1] ?? ''),
          period,
          unit: least[2] ?? '',
          ...alsoIn(words.slice(0, found.index), numberOf(least[1] ?? '')),
          ...moreIn(sentence.slice(0, 120), least, period),
          ...(/学/.test(found[0]) ? { term: true as const } : {}),
        });
        continue;
      }
    }
    const ahead = AHEAD.exec(words.slice(0, found.index));
    if (ahead) out.push({ count: numberOf(ahead[1] ?? ''), period });
    // 每年3月31日前更新: a day by which it is due, and no number of times.
    // 每季度报送数量不达标的，每少1篇: there is a number, and it is not said.
    else if (!bare && SHORT_OF.test(near)) out.push({ count: null, period });
    else if (!bare && DUTY.test(near) && !(period === 'year' && /^\d{1,2}月/.test(near)))
      out.push({ count: 1, period });
  }
  return out;
}

const SHORT_OF =
  /^[^，。；\d]{0,8}(?:数量|次数|篇数|条数|任务数?)[^，。；\d]{0,4}(?:不达标|未达标|未达到|未完成|不足|不够)/;
/** 分别…不少于2次、4次 */
const LISTED = new RegExp(`^(?:(?:、|和|及)${NUM}${CL})+`);
/** ，其中主要领导主持不少于2次; 、演练至少1次: a clause with a count of its own. */
const NEXT_LEAST = new RegExp(`[，、][^，。；、每]{1,16}?(?:不少于|≥|不得少于|不低于|至少|最少)(${NUM})(${CL})`, 'g');
/** 4期培训、2场讲座; 亿元项目5个、十亿元项目1个: another count in the same list. */
const NEXT_LISTED = new RegExp(
  `(?:、|和|及|以及)[^，。；、每\\d]{0,12}?(?<!第)(${NUM})(${CL})(?!性|以[上下内])(?=[^，。；、\\d]{0,10}(?:[、，。；和及]|$))`,
  'g',
);
const COUNT = new RegExp(`(${NUM})${CL}`, 'g');

/** 每年专题研究不少于4次，其中主要领导主持不少于2次: more counts of the same period behind the first, up to the next period. */
function moreIn(sentence: string, least: RegExpExecArray, period: Period): Pick<QuotaDemand, 'also' | 'other'> {
  const behind = sentence.slice(least.index + least[0].length).split(PERIOD_AT)[0] ?? '';
  const listed = /分别/.test(sentence.slice(0, least.index + least[0].length)) ? LISTED.exec(behind)?.[0] : undefined;
  const also = (counts: readonly (string | undefined)[]): NonNullable<QuotaDemand['also']> =>
    counts.map((count) => ({ period, count: numberOf(count ?? '') }));
  if (listed !== undefined) return { also: also([...listed.matchAll(COUNT)].map((one) => one[1])) };
  const unit = least[2] ?? '';
  const alike = (found: Iterable<RegExpExecArray>): RegExpExecArray[] =>
    [...found].filter((one) => one[2] === unit || (EVENTS.test(unit) && EVENTS.test(one[2] ?? '')));
  const owed = alike(behind.matchAll(NEXT_LEAST));
  const next = owed.length > 0 ? owed : alike((behind.split('，')[0] ?? '').matchAll(NEXT_LISTED));
  return next.length > 0 ? { other: true, also: also(next.map((one) => one[1])) } : {};
}

const TWIN = /(每(?:半年|季度?|月|周|年))、[^，。；每]{1,12}$/;
const alsoIn = (before: string, count: number | null): Pick<QuotaDemand, 'also'> => {
  const twin = TWIN.exec(before)?.[1];
  const period = twin === undefined ? undefined : PERIODS.find(([pattern]) => pattern.test(twin))?.[1];
  return period ? { also: [{ period, count }] } : {};
};

/** 县区每月不少于8条，市直部门每月不少于4条: another count for another class, so that no single count holds. */
function perClass(before: string, period: Period, least: RegExpExecArray): boolean {
  const other = PER_CLASS.exec(before);
  if (!other || !PERIODS.some(([pattern, one]) => one === period && pattern.test(other[1] ?? ''))) return false;
  return numberOf(other[2] ?? '') !== numberOf(least[1] ?? '');
}
const PER_CLASS = new RegExp(
  `${CLASS_WORD}(每[^，。；]{1,20}?)(${NUM})${CL}[^，。；]{0,4}[，；](?:${CLASS_WORD})[^，。；每]{0,4}$`,
);

/** 下午4点前: a time of day is no count. */
const CLOCK = /^(?:钟|半|整|\d)|^(?:之|以)?[前后]/;

const EVENTS = /^(?:次|条|篇|期|件|份|项|个|场|则|人次|场次|批次|轮)$/;

const PEOPLE = /^[人名位]$/;
const PERIOD_UNIT: Readonly<Record<Period, RegExp>> = {
  day: /^(?:天|日)$/,
  week: /^周$/,
  tenDays: /^个?旬$/,
  month: /^个?月$/,
  quarter: /^个?季度$/,
  half: /^个?半年$/,
  year: /^年$/,
};

/** A shortage of so many answers a demand for so many of the same, or of anything that is told by pieces; what is weighed or measured is no piece. */
export function answers({ period, unit: asked }: QuotaDemand, unit: string): boolean {
  if (PERIOD_UNIT[period].test(unit)) return true;
  if (asked === undefined) return !/[/元吨米亩]/.test(unit);
  return asked === unit || (PEOPLE.test(asked) && PEOPLE.test(unit)) || (EVENTS.test(asked) && EVENTS.test(unit));
}

/** A demand of another cell may be of something else: 一年不少于8次, and 每缺一个行业, 每缺1份记录 beside it. */
export const answersBeside = (demand: QuotaDemand, unit: string): boolean =>
  answers(demand, unit) && !(/^(?:次|场次?)$/.test(demand.unit ?? '') && /^(?:个|项|份)$/.test(unit));
