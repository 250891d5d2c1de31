import type { Band, ByClass, PlacedRule, Points } from '../clauses/index.ts';
import { dueDay } from './due-day.ts';
import { amount, type One, type Plain, plain, unique } from './plain-rule.ts';
import { shareLost } from './share-lost.ts';
import { isFault } from './stated.ts';

/** One clause → the rules of the engine that do what it says; what no rule can say is asked. */
export function oneRule(rule: PlacedRule, one: One): Plain[] {
  const { leaf, words, ask } = one;
  const text = words(rule);
  const limit = 'cap' in rule && typeof rule.cap === 'number' ? { limit: plain(rule.cap) } : {};
  const magnitude = (points: Points, byClass?: ByClass): unknown => amount(points, byClass, text, one);
  switch (rule.kind) {
    case 'deduct':
    case 'award': {
      const [each, per] = split(rule.per);
      return [
        {
          kind: rule.kind,
          text,
          points: magnitude(rule.points, rule.byClass),
          ...(per ? { per } : {}),
          ...(each ? { each } : {}),
          ...limit,
        },
      ];
    }
    case 'fixed':
      return [
        {
          kind: rule.points !== null && rule.points > 0 ? 'award' : 'fixed',
          text,
          points: magnitude(rule.points, rule.byClass),
        },
      ];
    case 'allOrNothing':
      return [isFault(rule) ? { kind: 'veto', text, effect: 'zero', target: 'item' } : { kind: 'allOrNothing', text }];
    case 'severity':
      if (!gives(rule, text)) return [lost(rule, text, limit, magnitude)];
      return isBest(rule, text, one) ? [best(rule, text, one)] : gained(rule, text, one);
    case 'quota': {
      if (rule.period === 'day' || rule.period === 'tenDays') ask('day-quota', text);
      return [
        {
          kind: 'quota',
          text,
          period: ENGINE_PERIOD[rule.period] ?? rule.period,
          count:
            rule.count === null
              ? leaf.open(text, '每个时段应有几个？')
              : String(rule.period === 'tenDays' ? rule.count * 3 : rule.count),
          points: magnitude(rule.points),
          ...limit,
        },
      ];
    }
    case 'deadline':
      return [late(rule, text, limit, one)];
    case 'rate':
      return [rated(rule, text, limit, one)];
    case 'proportional': {
      const lost = shareLost(rule, text, one);
      if (lost) return [lost];
      // 对口考核扣分的按比例折算扣分: of how many marks nobody says.
      if (rule.of === '扣分' && (rule.full === null || leaf.full === null)) {
        ask('no-rule', text);
        return [{ kind: 'judgement', text }];
      }
      const own = rule.full !== null && leaf.full !== null && rule.full !== leaf.full ? rule.full : undefined;
      if (own !== undefined || rule.target !== undefined) ask('marks-together', text);
      return [shareOf(text, rule.of === '扣分' ? undefined : own)];
    }
    case 'band':
      // 根据排名情况赋分, without a table: only a person can say what each place is worth.
      if (rule.bands.length === 0) {
        ask('no-rule', text);
        return [{ kind: 'judgement', text }];
      }
      return [banded(rule, text, limit, one)];
    case 'judgement': {
      const [min, max] = [rule.min, rule.max];
      if (min !== undefined && min < 0) {
        // 酌情扣1—5分: nothing, or what a person takes within the bounds.
        const range = { min: plain(min), max: plain(max ?? 0) };
        return [
          {
            kind: 'levels',
            text,
            levels: [
              { level: '不扣', points: '0' },
              { level: '酌情扣', points: range },
            ],
          },
        ];
      }
      return [
        {
          kind: 'judgement',
          text,
          ...(min === undefined ? {} : { min: plain(min) }),
          ...(max === undefined ? (one.judged ? { max: one.judged } : {}) : { max: plain(max) }),
        },
      ];
    }
    case 'veto':
      if (rule.scope === 'grade')
        return [{ kind: 'veto', text, effect: 'grade', grade: gradeOf(text), target: 'total' }];
      return [
        {
          kind: 'veto',
          text,
          effect: rule.scope === 'item' ? 'zero' : 'void',
          target: rule.scope === 'item' ? 'item' : 'total',
        },
      ];
  }
}

/** A share of marks of its own, or of all that the leaf has. */
export const shareOf = (text: string, points: number | undefined): Plain => ({
  kind: 'rate',
  text,
  target: '100',
  ...(points === undefined ? {} : { points: plain(points) }),
});

/** Periods that the engine does not count, by those that it does. */
const ENGINE_PERIOD: Readonly<Record<string, string>> = { day: 'week', tenDays: 'month' };

type Of<K extends PlacedRule['kind']> = Extract<PlacedRule, { kind: K }>;
type Limit = { readonly limit?: string };

/** A scale that gives marks; where the document masks them all, its words decide. */
function gives({ levels }: Of<'severity'>, text: string): boolean {
  const points = levels.map((level) => level.points).filter((one) => one !== null);
  return points.length > 0 ? points.every((one) => one >= 0) && points.some((one) => one > 0) : !/扣|减/.test(text);
}

/** 省级推广得3分，市级推广得2分 of an item worth 3: its best is all of the item, so that one of them holds. */
const isBest = ({ levels, per, cap }: Of<'severity'>, text: string, { leaf }: One): boolean =>
  // 推广1篇，得3分；推广2篇，得2分 names how much it takes, and no price.
  (per === undefined || !/[每逐/]/.test(text)) &&
  cap === undefined &&
  !/加|奖/.test(text) &&
  levels.length > 1 &&
  leaf.full === Math.max(...levels.map(({ points }) => points ?? Number.NaN));

function best(rule: Of<'severity'>, text: string, one: One): Plain {
  const levels = rule.levels.map(({ label, points }) => ({
    level: label,
    points: amount(points, undefined, text, one),
  }));
  return { kind: 'levels', text, levels: unique([...levels, { level: '以上都不是', points: '0' }], 'level') };
}

/** One award for each level; a stated limit is one of all of them together. */
function gained(rule: Of<'severity'>, text: string, one: One): Plain[] {
  const group = typeof rule.cap === 'number' ? { group: one.group(rule.cap) } : {};
  return rule.levels.map((level) => ({
    kind: 'award',
    text: `${level.label}：${text}`,
    points: amount(level.points, undefined, text, one),
    ...(rule.per ? { per: rule.per } : {}),
    ...group,
  }));
}

function lost(rule: Of<'severity'>, text: string, limit: Limit, magnitude: (points: Points) => unknown): Plain {
  const levels = rule.levels.map((level) => ({ level: level.label, points: magnitude(level.points) }));
  return { kind: 'severity', text, levels: unique(levels, 'level'), ...limit };
}

function late(rule: Of<'deadline'>, text: string, limit: Limit, one: One): Plain {
  const points = amount(rule.points, undefined, text, one);
  const step = /周|星期/.test(rule.per ?? '')
    ? 'week'
    : /^(?:个?自然)?[天日]$/.test(rule.per ?? '')
      ? 'day'
      : undefined;
  // 每逾期一个月, 每逾期一个工作日: the engine's deadline counts days and weeks, so a person counts these.
  if (rule.per !== null && step === undefined) return { kind: 'deduct', text, points, per: rule.per, ...limit };
  const due = dueDay(rule.by, one.leaf.year);
  if (due === undefined) one.ask('due-day', text);
  return {
    kind: 'deadline',
    text,
    ...(due === undefined ? {} : { due }),
    ...(step === undefined ? { points } : { points: '0', more: { per: step, points } }),
    ...limit,
  };
}

/** Asks for the figure that a rate is measured from. An average or last year's figure is one of a hundred to whoever counts in shares of it. */
const fromWhich = (baseline: string | undefined): string =>
  baseline === undefined
    ? '从百分之几起算？'
    : `从“${baseline}”起算，这个数是百分之几？实际数按占它的百分之几来算的，填100。`;

function rated(rule: Of<'rate'>, text: string, limit: Limit, one: One): Plain {
  const points = amount(rule.points, rule.byClass, text, one);
  if (rule.points !== null && rule.points > 0)
    return {
      kind: 'award',
      text,
      points,
      per: '个百分点',
      ...(rule.stepPct !== null && rule.stepPct !== 1 ? { each: String(rule.stepPct) } : {}),
      ...limit,
    };
  const part = one.partStep(rule);
  if (part === undefined) one.ask('part-step', text);
  const target = rule.target === null ? one.leaf.open(text, fromWhich(rule.baseline)) : String(rule.target);
  return {
    kind: 'rate',
    text,
    target,
    step: String(rule.stepPct ?? 1),
    points,
    partStep: part ?? 'none',
    ...(rule.dir ? { costs: 'above' } : {}),
    ...limit,
  };
}

function banded(rule: Of<'band'>, text: string, limit: Limit, { leaf }: One): Plain {
  const points = (band: Band): unknown =>
    band.min !== undefined && band.max !== undefined
      ? { min: plain(band.min), max: plain(band.max) }
      : band.points === null
        ? leaf.open(text, '这一档是几分？')
        : plain(band.points);
  if (rule.bands.some((band) => band.label !== undefined)) {
    const levels = rule.bands.map((band, index) => ({ level: band.label ?? `第${index + 1}档`, points: points(band) }));
    return { kind: 'levels', text, levels: unique(levels, 'level'), ...limit };
  }
  return {
    kind: 'bands',
    text,
    ...(rule.per ? { occurs: 'each' } : {}),
    bands: rule.bands.map((band) => ({
      ...(band.from === null ? {} : { from: plain(band.from) }),
      ...(band.to === null ? {} : { [endOf(band, rule.bands, text)]: plain(band.to) }),
      points: points(band),
    })),
    ...limit,
  };
}

/**
 * Whether a band holds its end. 85%以上 and 60%—85%: a measure on the shared end belongs to one of them only. 10次以上 and 6—10次: of
 * counts both hold it, which the checks of schemes tell. An end that is not shared is held, unless the words leave it out.
 */
function endOf({ from, to }: Band, bands: readonly Band[], text: string): 'to' | 'below' {
  const shared = from !== to && bands.some((other) => other.from === to && other.from !== other.to);
  if (from === null) return shared || /不足|低于|少于|不到|未达|未满/.test(text) ? 'below' : 'to';
  return shared && /[%％率]/.test(text) ? 'below' : 'to';
}

const gradeOf = (text: string): string => /(不合格|较差|基本合格|不称职|合格|良好)/.exec(text)?.[1] ?? '不得评优';

/** `2天` → each 2 of 天; `条` → 条. Of parts (`0.1等`) whoever counts says how many there are: the engine counts whole ones. */
function split(per: string | null): [each: string | undefined, per: string | undefined] {
  const found = /^(\d+)(?![\d.])(.*)$/.exec(per ?? '');
  return found ? [found[1], found[2] || undefined] : [undefined, per ?? undefined];
}
