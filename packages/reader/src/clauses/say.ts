import type { Lang } from '@mingjian/model/problem';
import type { ByClass, ClauseRule, DoubtCode, Period, Points } from './rule.ts';

/** Points as a person writes them; a masked number stays a star. */
const pts = (points: Points): string => (points === null ? '*' : String(Math.abs(points)));

const PERIODS: Readonly<Record<Period, readonly [zh: string, en: string]>> = {
  day: ['每日', 'a day'],
  week: ['每周', 'a week'],
  tenDays: ['每旬', 'ten days'],
  month: ['每月', 'a month'],
  quarter: ['每季度', 'a quarter'],
  half: ['每半年', 'half a year'],
  year: ['每年', 'a year'],
};

/** A rule as it was understood, in a sentence that says what it does and nothing else. */
export function sayRule(rule: ClauseRule, lang: Lang): string {
  const zh = lang === 'zh';
  const t = (chinese: string, english: string): string => (zh ? chinese : english);
  const join = t('，', ', ');
  const cap = (value: 'full' | number | null | undefined): string =>
    value == null
      ? ''
      : join + (value === 'full' ? t('扣完为止', 'down to zero') : t(`最多${value}分`, `at most ${value}`));
  const classes = (byClass: ByClass): string =>
    Object.entries(byClass)
      .map(([name, points]) => t(`${name}${pts(points)}分`, `${name} ${pts(points)}`))
      .join(join);
  const amount = (one: { points: Points; byClass?: ByClass }): string =>
    one.byClass ? classes(one.byClass) : t(`${pts(one.points)}分`, pts(one.points));
  const verb = (points: Points): string =>
    t(points !== null && points > 0 ? '加' : '扣', points !== null && points > 0 ? 'gains' : 'costs');
  switch (rule.kind) {
    case 'deduct':
      return t(`每${rule.per}扣${amount(rule)}`, `each ${rule.per} costs ${amount(rule)}`) + cap(rule.cap);
    case 'award':
      if (rule.base) return t(`符合得${amount(rule)}`, `met: ${amount(rule)}`);
      return (
        (rule.per
          ? t(`每${rule.per}得${amount(rule)}`, `each ${rule.per} gains ${amount(rule)}`)
          : t(`加${amount(rule)}`, `gains ${amount(rule)}`)) + cap(rule.cap)
      );
    case 'fixed':
      return t(`出现即${verb(rule.points)}${amount(rule)}，只计一次`, `once: ${verb(rule.points)} ${amount(rule)}`);
    case 'allOrNothing':
      return t('出现即不得分', 'loses everything');
    case 'severity':
      return (
        t('按级别：', 'by level: ') +
        rule.levels
          .map((level) =>
            t(
              `${level.label}${verb(level.points)}${pts(level.points)}分`,
              `${level.label} ${verb(level.points)} ${pts(level.points)}`,
            ),
          )
          .join(join) +
        cap(rule.cap)
      );
    case 'quota':
      return (
        t(
          `${PERIODS[rule.period][0]}应有${rule.count ?? '*'}，缺一个扣${pts(rule.points)}分`,
          `${rule.count ?? '*'} ${PERIODS[rule.period][1]}; each missing costs ${pts(rule.points)}`,
        ) + cap(rule.cap)
      );
    case 'deadline':
      return (
        t(
          `${rule.by}未完成扣${pts(rule.points)}分${rule.per ? `/${rule.per}` : ''}`,
          `late (${rule.by}): ${pts(rule.points)}${rule.per ? ` per ${rule.per}` : ''}`,
        ) + cap(rule.cap)
      );
    case 'rate': {
      const from = rule.target === null ? (rule.baseline ?? t('目标', 'the target')) : `${rule.target}%`;
      return (
        t(
          `以${from}为准，每${rule.dir ? '超' : '差'}${rule.stepPct ?? '*'}个百分点${verb(rule.points)}${amount(rule)}`,
          `from ${from}, each ${rule.stepPct ?? '*'} % ${rule.dir ? 'above' : 'below'} ${verb(rule.points)} ${amount(rule)}`,
        ) + cap(rule.cap)
      );
    }
    case 'proportional':
      return rule.of
        ? t('按比例扣分', 'loses in proportion')
        : t(
            `按比例得分${rule.full === null ? '' : `，满分${rule.full}分`}`,
            `in proportion${rule.full === null ? '' : ` of ${rule.full}`}`,
          );
    case 'band':
      return (
        t(`按${rule.on}分档：`, `by ${rule.on}: `) +
        rule.bands
          .map((band) => {
            const name = band.label ?? (band.from === band.to ? `${band.from}` : `${band.from ?? ''}–${band.to ?? ''}`);
            const points =
              band.min !== undefined && band.max !== undefined ? `${band.min}–${band.max}` : `${band.points ?? '*'}`;
            return t(`${name} ${points}分`, `${name} → ${points}`);
          })
          .join(join) +
        cap(rule.cap)
      );
    case 'judgement':
      return rule.min === undefined || rule.max === undefined
        ? t('由人评定，没有写明幅度', 'a person judges, no bounds are given')
        : t(`由人在${rule.min}到${rule.max}分之间评定`, `a person judges between ${rule.min} and ${rule.max}`);
    case 'veto':
      return {
        item: t('单项否决', 'vetoes the item'),
        sheet: t('一票否决', 'vetoes the whole'),
        grade: t('取消评优或定等次', 'decides the grade'),
      }[rule.scope];
  }
}

const DOUBTS: Readonly<Record<DoubtCode, readonly [zh: string, en: string]>> = {
  masked: ['数字被遮盖或没有写明', 'the number is masked or missing'],
  slip: ['疑有错字，已按通常写法读', 'a slip of the pen, read as usually written'],
  'once-or-each': ['没有写“每”：只计一次，还是每次都计？', 'no “each”: once, or every time?'],
  'what-is-counted': ['按什么计数没有写明', 'what is counted is not said'],
  'no-date': ['没有写明具体期限', 'no due day is given'],
  'no-target': ['没有写明以什么为准', 'what it is measured from is not said'],
  'how-far': ['只写了每一处的幅度，几处合计到哪里为止？', 'a range for each of them: how far do several go together?'],
  'no-bounds': ['没有写明评定的幅度', 'the bounds of the judgement are not given'],
  'no-amount': ['不知道本项满分，算不出分值', 'the marks of the item are unknown, so the amount is open'],
  'unequal-lists': ['“分别”前后的项数对不上', 'the lists before and after “respectively” differ in length'],
  'one-scale': ['与相邻各项是同一标准的分档，还是各自计分？', 'steps of one scale, or rules of their own?'],
  'which-demand': [
    '前面有几项不同的要求，按哪一项计不清楚',
    'several demands stand before; which one it answers is unclear',
  ],
  'school-year': [
    '学期、学年的起止与考核时段不一致，请核对',
    'terms and school years do not begin and end with the period; please check',
  ],
  'whose-limit': ['这个上限管哪几条不清楚', 'which rules the limit binds is unclear'],
  'which-zero': ['“不得分”是这一小项不得分，还是整项不得分？', 'is this item lost, or all of them?'],
  threshold: ['条件里有次数或数量，请核对是否累计', 'the condition holds a count; please check what it means'],
  'sub-marks': ['括号外的分值，请核对是否单独计分', 'marks that stand loose; please check whether they score'],
  'which-veto': ['否决的是单项、整表还是等次没有写明', 'what the veto hits is not said'],
};

/** Why a person should look at a reading. */
export const sayDoubt = (code: DoubtCode, lang: Lang): string => DOUBTS[code][lang === 'zh' ? 0 : 1];
