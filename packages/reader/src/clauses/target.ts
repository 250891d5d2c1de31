import { NUM, numberOf, partOf } from './number.ts';
import { CLASS } from './words.ts';

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
  /完成[^，。；]{0,20}(?:目标|任务|计划|指标|预算)|低于目标|未完成目标|足额|全部|全覆盖|应.{1,4}尽.{1,4}|(?<![×xX*])100%|百分之百|完全|超(?:过|出)?(?:年度|年初)?(?:预算|计划|任务|定额|限额|控制数)的?，?(?:[扣减]|$)/;

/** A figure named inside the price itself (每高于全市平均增速1个百分点). */
export function baselineIn(words: string): Target | undefined {
  const found =
    /每(?:高于|低于|超过|少于|超)([^，。；\d]{0,12}(?:平均|均值|上年|同期|去年|基本标准|基准)[^，。；\d]{0,14})/.exec(
      words,
    );
  return found ? { percent: null, baseline: found[1] ?? '' } : undefined;
}

/** 线损率每超计划1个百分点: the plan has a figure for a rate that is no share of what was planned. */
const OWN_PLAN =
  /(?<!完成|达标|覆盖|到位|办结|整改|落实|执行|进度|支出|使用)(?:率|比例|比重|占比)[^，。；]{0,2}每(?:高于|低于|超过|超出|超|差|少于)(?:年度|年初)?(?:计划|任务)/;

const FULFILLED = /完成[^，。；\d]{0,16}(?:任务|目标|计划)[^率]{0,6}得/;

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
    return OWN_PLAN.test(words) ? { percent: null, baseline: '计划' } : { percent: 100 };
  // 完成率每低于目标任务10个百分点: what is to be completed is all of it.
  if (/任务|计划/.test(found?.[0] ?? '') && /完成[率度]/.test(words)) return { percent: 100 };
  if (!found) return undefined;
  // 固定资产投资增长8%以上 in the cell beside it: the only percent there.
  const beside = new Set(percentsIn(context));
  return (
    percentIn(before) ??
    (beside.size === 1 ? percentIn(context) : undefined) ??
    // 完成目标任务的得6分；未完成的，每低于目标5个百分点
    (beside.size === 0 && FULFILLED.test(before) ? { percent: 100 } : { percent: null, baseline: found[1] ?? '' })
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
      const after = words.slice((found.index ?? 0) + found[0].length);
      // 提升1个百分点加0.5分: what is paid for, and no target; 受害率超过0.5‰的扣2分 says from where on.
      const paid =
        /^的?，?(?:再|另|予以|给予)?(?:扣[除减罚]?|加[计记]?|增加|奖励?|减)[\d*半]/.test(after) &&
        !/率[\u4e00-\u9fff]{0,2}[过于到足]$/.test(before);
      // 完成的得80%的分值: a share of the marks.
      const share = /^的?(?:该项|本项)?(?:分值|分数|得分(?!\d)|标准分|分(?!点))/.test(after);
      // 罚款总额/查补税款总额×100%: how the rate is told.
      const formula = /[×xX*/]$/.test(before);
      return !paid && !share && !formula && !/每(?!个?(?:年|月|季|周|半年|天|日))[^，。；]{0,14}$/.test(before);
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
const SHORTEST = 4;
/** 办结率、满意率均达到95%得4分。…满意率每降低1个百分点: what was said of the rate by its name, in the last clause that names it. */
export function rateNamed(noun: string, item: string): Target | undefined {
  const clauses = item.split(/[。；，\n]/).filter((words) => !words.includes('每'));
  // 资金发放率达到100%…损失性补偿资金发放率每下降1%: the longest end of its name that was said.
  for (let from = 0; from === 0 || noun.length - from >= SHORTEST; from += 1) {
    const name = `${noun.slice(from)}率`;
    const clause = clauses.filter((words) => words.includes(name)).at(-1);
    if (clause !== undefined) return percentIn(clause.slice(clause.indexOf(name)));
  }
  return undefined;
}
/** 优良天数比率未完成年度目标的, 线损率完成指标: a rate has a goal of its own, which the words do not give; what is completed is measured from all of it. */
const OWN_GOAL =
  /(?<!完成|达标|覆盖|到位|办结|整改|落实|执行|进度)(?:率|比例|比重)(?:（[^（）]*）)?[：，]?(?:未?(?:完成|达到)|[高低]于|超过?|大于|小于)[^，。；\d]{0,6}(目标|任务|计划|指标)/;
/** 未完成责任指标的，每低0.1个百分点, beside 政策生育率责任指标完成情况: a goal of the rate that the cell beside it names. */
const GOAL_MISSED = /未完成[^，。；\d]{0,10}(?:目标|任务|计划|指标)的?，?$/;
const RATE_BESIDE =
  /(?<!完成|达标|覆盖|到位|办结|整改|落实|执行|进度)(?:率|比例|比重)[^，。；\d]{0,6}(目标|任务|计划|指标)(?:完成|落实)/;
export function ownGoalIn(words: string, context = ''): Target | undefined {
  const goal = OWN_GOAL.exec(words)?.[1] ?? (GOAL_MISSED.test(words) ? RATE_BESIDE.exec(context)?.[1] : undefined);
  return goal === undefined || percentIn(words) !== undefined ? undefined : { percent: null, baseline: goal };
}

/** 零为合格, 零增长, 发生率为0: as far as it may go, and that is nowhere. */
const ZERO =
  /(?:零|(?<![\d.])0(?!\.))(?:为(?:合格|达标|目标|准)|增长|发生|新增|上升|反弹)|(?:率|比例|占比|比重)(?:应|须|要)?(?:控制|保持|稳定|维持)?[在为是到](?:零|0(?![\d.%‰分个]))/g;

/** The last target in the words before a price by percent. */
export function targetIn(words: string): Target | undefined {
  const zero = [...words.matchAll(ZERO)].at(-1);
  if (zero && percentIn(words.slice(zero.index)) === undefined) return { percent: 0 };
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
  const year = /(同比|环比|[较比](?:上年度?|去年|上期))(?:(?:上升|下降|增长|增加|降低|减少|提高)的?，?)?$/.exec(
    words,
  )?.[1];
  if (year !== undefined) return { percent: null, baseline: year };
  // 持平得5分，上升的，每上升1%: from where it stood.
  if (/^(?:上升|下降|增长|减少|增加|降低|提高)的?，?$/.test(words)) return { percent: null, baseline: '上期' };
  return WHOLE.test(words) ? { percent: 100 } : undefined;
}
