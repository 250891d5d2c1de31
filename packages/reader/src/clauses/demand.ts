import { NUM, numberOf, partOf } from './number.ts';
import type { Period } from './rule.ts';
import { CL, CLASS, CLASS_WORD, isTime, PERIODS } from './words.ts';

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
  /每个?学期|每个?学年|每个?旬|逐旬|每个?半年|半年|每个?季度?|按季度?|逐季|每个?月度?|按月|逐月|每周|每星期|每天|每日|每个?工作日|每个?年度?|年内|全年|一年内?|年度内?|当年|本年度|当[月季周旬]/g;
const LEAST = new RegExp(
  `(?:不少于|不得少于|不低于|至少|最少|达到|达|须|应|不少|各|共|完成|报送|上报|召开|组织|开展|发布|公开|举办|更新|提供|参加)*[^，。；]{0,8}?(${NUM})(${CL})(?:以上|及以上)?`,
  'g',
);
const OWED = /(?:不少于|不得少于|不低于|至少|最少|少于|不足)[^，。；]{1,6}$/;
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
        !/每[缺少漏欠][^，。；]{0,4}$/.test(one[0]),
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
    else if (!bare && DUTY.test(near) && !(period === 'year' && /^\d{1,2}月/.test(near)))
      out.push({ count: 1, period });
  }
  return out;
}

/** 分别…不少于2次、4次 */
const LISTED = new RegExp(`^(?:(?:、|和|及)${NUM}${CL})+`);
/** ，其中主要领导主持不少于2次; 、演练至少1次: a clause with a count of its own. */
const NEXT_LEAST = new RegExp(`[，、][^，。；、每]{1,16}?(?:不少于|不得少于|不低于|至少|最少)(${NUM})(${CL})`, 'g');
const COUNT = new RegExp(`(${NUM})${CL}`, 'g');

/** 每年专题研究不少于4次，其中主要领导主持不少于2次: more counts of the same period behind the first, up to the next period. */
function moreIn(sentence: string, least: RegExpExecArray, period: Period): Pick<QuotaDemand, 'also' | 'other'> {
  const behind = sentence.slice(least.index + least[0].length).split(PERIOD_AT)[0] ?? '';
  const listed = /分别/.test(sentence.slice(0, least.index + least[0].length)) ? LISTED.exec(behind)?.[0] : undefined;
  const also = (counts: readonly (string | undefined)[]): NonNullable<QuotaDemand['also']> =>
    counts.map((count) => ({ period, count: numberOf(count ?? '') }));
  if (listed !== undefined) return { also: also([...listed.matchAll(COUNT)].map((one) => one[1])) };
  const unit = least[2] ?? '';
  const next = [...behind.matchAll(NEXT_LEAST)].filter(
    (one) => one[2] === unit || (EVENTS.test(unit) && EVENTS.test(one[2] ?? '')),
  );
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

/** What a rate is measured from: a percent, or a figure that only the round brings (last year, the mean). */
export interface Target {
  readonly percent: number | null;
  readonly baseline?: string;
  /** Each class of units has its own. */
  readonly parted?: true;
}

const PERCENT = new RegExp(`(?:(?<whole>[百千万])分之(${NUM})|(${NUM})(?:%|个?百分点)|(${NUM})‰)`, 'g');
const BASELINE =
  /(?:[^，。；（）]{0,12}?(?:平均(?:值|数|水平|分|年龄|率)?|均值|上年度?|去年|上一年度?|同期|往年|近三年|前三年|前五年|基准|基数|序时进度))/;
const WHOLE =
  /完成[^，。；]{0,20}(?:目标|任务|计划|指标|预算)|低于目标|未完成目标|足额|全部|全覆盖|应.{1,4}尽.{1,4}|100%|百分之百|完全|超(?:过|出)?(?:年度|年初)?(?:预算|计划|任务|定额|限额|控制数)的?，?(?:[扣减]|$)/;

/** A figure named inside the price itself (每高于全市平均增速1个百分点). */
export function baselineIn(words: string): Target | undefined {
  const found = /每(?:高于|低于|超过|少于|超)([^，。；\d]{0,12}(?:平均|均值|上年|同期|去年)[^，。；\d]{0,6})/.exec(
    words,
  );
  return found ? { percent: null, baseline: found[1] ?? '' } : undefined;
}

/** 每低于目标值1个百分点: measured from the percent that was named before, or from a figure that the words do not give. */
export function goalIn(words: string, before: string, context = ''): Target | undefined {
  const found =
    /每(?:高于|低于|超过|少于|超|较|比)?[^，。；\d]{0,4}(目标值?|标准值?|计划数?|任务数?)[^，。；%]*百分点/.exec(words);
  // 每超计划1%: a plan is all of itself.
  if (
    /每(?:高于|低于|超过|超出|超|差|少于)(?:年度|年初)?(?:计划|任务|预算)[^，。；\d]{0,4}[\d一][^，。；]*(?:%|百分点)/.test(
      words,
    )
  )
    return { percent: 100 };
  // 完成率每低于目标任务10个百分点: what is to be completed is all of it.
  if (/任务|计划/.test(found?.[0] ?? '') && /完成[率度]/.test(words)) return { percent: 100 };
  if (!found) return undefined;
  // 固定资产投资增长8%以上 in the cell beside it: the only percent there.
  const beside = new Set(percentsIn(context));
  return (
    percentIn(before) ??
    (beside.size === 1 ? percentIn(context) : undefined) ?? { percent: null, baseline: found[1] ?? '' }
  );
}

/** The last percent that is no price itself. */
export function percentIn(words: string): Target | undefined {
  const last = percentsIn(words).at(-1);
  return last === undefined ? undefined : { percent: last };
}

/** Every percent that is no price itself, in order; null where it is masked. */
export function percentsIn(words: string): (number | null)[] {
  return [...words.matchAll(PERCENT)]
    .filter((found) => {
      const before = words.slice(Math.max(0, (found.index ?? 0) - 16), found.index);
      // 提升1个百分点加0.5分: what is paid for, and no target.
      const paid = /^的?，?(?:再|另)?[加扣减][\d*]/.test(words.slice((found.index ?? 0) + found[0].length));
      return !paid && !/每(?!个?(?:年|月|季|周|半年|天|日))[^，。；]{0,14}$/.test(before);
    })
    .map(([, whole, part, percent, mille]) =>
      part !== undefined
        ? partOf(whole ?? '百', part)
        : mille === undefined
          ? numberOf(percent ?? '')
          : partOf('千', mille),
    );
}

const REACHED = `[^，。；、每\\d]{0,8}${NUM}%[^，。；、]{0,6}`;
/** 沿海乡镇达到10%、山区乡镇达到6%; 综合医院达到90%、专科医院达到92%: no single percent holds, for classes or names that end alike. */
const PARTED = new RegExp(
  `${CLASS}${REACHED}[、，；]${CLASS}${REACHED}|[\u4e00-\u9fff]([\u4e00-\u9fff](?![率比度值量额数])[\u4e00-\u9fff])${REACHED}[、，；][\u4e00-\u9fff]{1,6}\\1${REACHED}`,
);
/** 办结率、满意率均达到95%得4分。…满意率每降低1个百分点: what was said of the rate by its name, in the last clause that names it. */
export function rateNamed(noun: string, item: string): Target | undefined {
  const clause = item
    .split(/[。；，\n]/)
    .filter((words) => words.includes(`${noun}率`) && !words.includes('每'))
    .at(-1);
  return clause === undefined ? undefined : percentIn(clause.slice(clause.indexOf(`${noun}率`)));
}
/** The last target in the words before a price by percent. */
export function targetIn(words: string): Target | undefined {
  const percent = percentIn(words);
  if (percent)
    return PARTED.test(words) && new Set(percentsIn(words)).size > 1 ? { percent: null, parted: true } : percent;
  const baseline = BASELINE.exec(words);
  if (baseline)
    return {
      percent: null,
      baseline: baseline[0].replace(/^.*?(?=(?:全|各|上|去|前|近|平均|往|同|基|目标|计划|序时|下达))/, ''),
    };
  // 同比上升的，每上升1%: from the same time of last year on.
  const year = /(同比|环比|[较比](?:上年度?|去年|上期))(?:上升|下降|增长|增加|降低|减少|提高)的?，?$/.exec(words)?.[1];
  if (year !== undefined) return { percent: null, baseline: year };
  // 持平得5分，上升的，每上升1%: from where it stood.
  if (/^(?:上升|下降|增长|减少|增加|降低|提高)的?，?$/.test(words)) return { percent: null, baseline: '上期' };
  return WHOLE.test(words) ? { percent: 100 } : undefined;
}

const DATE = new RegExp(
  `(?:(?:\\d{4}|次|下一?|翌|当|每)年)?(?:度)?(?:${NUM}月(?:份)?(?:${NUM}日|底|末|初|上旬|中旬|下旬)?|年底|月底|季末|季度末|每月底?${NUM}日)(?:之?前|以前|前|内)?|${NUM}个?(?:工作日|自然日|小时|日|天|周|月|个月)(?:之?内|以内)|(?:规定|要求|约定|明确|法定)的?(?:时限|时间|期限)(?:内|前)?|按时|按期|按规定时限`,
);
const IN_TIME = /(?:[一二两三四五六七八九十\d]+个月|\d+日|\d+天|[一二两三四五六七八九十]+日)内/;

/** A day or a span of days by which something is due, as the words say it. */
export function dueIn(words: string): string | undefined {
  const found = DATE.exec(words) ?? IN_TIME.exec(words);
  return found?.[0];
}

/** Every due day in the context, the sharpest first: a date says more than 按时. */
export function sharpestDue(...words: readonly string[]): string | undefined {
  const found = words.map(dueIn).filter((due) => due !== undefined);
  return found.find((due) => !/^(?:按|规定|要求|约定|明确|法定)/.test(due)) ?? found[0];
}

/** 总结未按时报送, with 每季度排查1次；11月30日前报送总结: the day of just that which was late, where no period asks for it again and again. */
export function dueOf(late: string, demands: string): string | undefined {
  const thing = /([\u4e00-\u9fff]{2})(?:未|没有?|不|逾|迟|延|晚|超)[^，]*$/.exec(late.replace(/[，的]+$/, ''))?.[1];
  const parts = thing === undefined ? [] : demands.split(/[。；\n]/).filter((part) => part.includes(thing));
  const due = parts.length === 1 && demandsIn(parts[0] ?? '', '').length === 0 ? dueIn(parts[0] ?? '') : undefined;
  return due !== undefined && /\d|[年月季周]/.test(due) ? due : undefined;
}
