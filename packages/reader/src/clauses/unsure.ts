import { lastPiece } from './counted.ts';
import { intervalIn } from './interval.ts';
import { actOf, doubt, pointsOf, type Reading } from './reading.ts';
import { vague } from './vague.ts';
import { GRADES, levelIn, SCALES } from './words.ts';

const STEP = new RegExp(
  [...SCALES.flat(), ...GRADES.filter((grade) => grade.length > 1)].sort((a, b) => b.length - a.length).join('|'),
);
/** Ends of an interval. */
const OPEN = /超[过出]\d|\d[^，。；]{0,4}以[上下]|不足\d|低于\d/;
/** Words by which a step lies below its neighbour. */
const LESS = /基本|比较|较为|部分|不|仅|只|未|没|[缺少][1一两二三]|其他|其余|次之/;

/**
 * What is left open once everything is joined that could be: what each rule says by itself, and steps that stayed apart although one of
 * them names a size, a rank or a level. Marks below those that are all of the item's (`full`) leave nothing open:
 * both cannot be earned. Adds to the doubts of the readings; changes no rule.
 */
export function unsure(readings: readonly Reading[], full: number | null): void {
  const sole = (reading: Reading): boolean =>
    (reading.rule.kind === 'allOrNothing' || (earns(reading) && pointsOf(reading.rule) !== full)) &&
    readings.some(
      (one) => one.piece.item === reading.piece.item && earns(one) && full !== null && pointsOf(one.rule) === full,
    );
  for (const late of tables(readings)) if (!sole(late)) doubt(late, 'one-scale');
  readings.forEach((reading, index) => {
    const before = readings[index - 1];
    if (before && !sole(reading) && apart(before, reading)) doubt(reading, 'one-scale');
    vague(reading);
    if (before && most(before, reading)) doubt(reading, 'whose-limit');
  });
}

/** Marks that are earned once. */
const earns = ({ rule }: Reading): boolean => rule.kind === 'award' && rule.base === true && rule.per === null;

/** Falling marks of one sentence that end in nothing (得5分，…得3分，…不得分): most likely one table. */
function tables(readings: readonly Reading[]): Reading[] {
  return readings.filter((reading, index) => {
    const [first, second] = [readings[index - 2], readings[index - 1]];
    if (!first || !second || first.piece.sentence !== reading.piece.sentence) return false;
    if (first.rule.kind !== 'award' || second.rule.kind !== 'award' || !first.rule.base) return false;
    const [a, b] = [pointsOf(first.rule) ?? 0, pointsOf(second.rule) ?? 0];
    // 提高的得3分，持平的得2分，下降的不得分: states that exclude each other, whichever way they are kept.
    if (/持平|基本完成|部分完成|进展缓慢/.test(second.piece.condition)) return false;
    if (reading.rule.kind === 'allOrNothing') return a > b;
    return reading.rule.kind === 'award' && a > b && b > (pointsOf(reading.rule) ?? b);
  });
}

function apart(one: Reading, other: Reading): boolean {
  if (one.piece.item !== other.piece.item || other.piece.sentence - one.piece.sentence > 1) return false;
  if (one.rule.kind === 'band' && other.rule.kind === 'band') return true;
  const [a, b] = [actOf(one)?.verb, actOf(other)?.verb];
  // 情节较轻的扣1—2分，情节严重的扣3—5分: what a person may take, once for each of two degrees.
  if (a === b && [one, other].every((reading) => actOf(reading)?.range)) return true;
  if ((a !== b && other.rule.kind !== 'allOrNothing') || a === undefined) return false;
  if (one.rule.kind === 'rate' || other.rule.kind === 'rate') return false;
  // 24小时内未回应的扣1分，48小时内未回应的扣2分: two days of one thing.
  if (one.rule.kind === 'deadline' && other.rule.kind === 'deadline' && one.piece.part === other.piece.part)
    return true;
  if (
    titled(one) &&
    titled(other) &&
    perOf(one) === perOf(other) &&
    a !== 'take' &&
    pointsOf(one.rule) !== pointsOf(other.rule)
  )
    return true;
  const joined = [one, other].some(({ rule }) => rule.kind === 'band' || rule.kind === 'severity');
  if (other.rule.kind === 'allOrNothing')
    return (
      a !== 'take' &&
      ((one.rule.kind === 'band' && other.piece.condition.length > 2) ||
        (one.rule.kind === 'severity' && /^[^，。；]{2,5}$/.test(other.piece.condition)))
    );
  // 严重警告扣3分，警告扣1分 are joined; 诫勉扣0.5分 behind them may be their last step.
  if (one.rule.kind === 'severity' && STEP.test(other.piece.condition) && perOf(one) === perOf(other)) return true;
  if (perOf(one) !== null && perOf(one) === perOf(other) && !joined && nearly(one, other)) return true;
  if (joined) return a !== 'take' || (OPEN.test(one.piece.condition) && OPEN.test(other.piece.condition));
  if (pointsOf(one.rule) === pointsOf(other.rule)) return false;
  // 全部做到得9分，一项没做到得2分, in either order.
  const [more, less] = (pointsOf(one.rule) ?? 0) > (pointsOf(other.rule) ?? 0) ? [one, other] : [other, one];
  if (a === 'gain' && LESS.test(less.piece.condition) && (more === one || !LESS.test(more.piece.condition)))
    return true;
  if (!stepped(one) || !stepped(other)) return false;
  // 餐具不合格每次扣1分，留样不足48小时每件扣0.5分: losses of two things.
  if (a === 'take' && (perOf(one) !== perOf(other) || !sameThing(one, other))) return false;
  if (one.piece.part !== other.piece.part && !sameThing(one, other)) return false;
  return one.piece.sentence === other.piece.sentence || (named(one) && named(other) && perOf(one) === perOf(other));
}

/** 政府项目欠薪的，每起; 国企项目欠薪的，每起: two parts speak of one thing where they share a word beyond those of a price or a gap. */
function sameThing(one: Reading, other: Reading): boolean {
  const [a, b] = [one, other].map(({ piece }) => piece.condition.replace(COMMON, '，')) as [string, string];
  return [...a].some((_, at) => /^[\u4e00-\u9fff]{2}$/.test(a.slice(at, at + 2)) && b.includes(a.slice(at, at + 2)));
}
/** Words that any clause may have. */
const COMMON =
  /每(?:[\u4e00-\u9fff]次?|发现|出现|发生)|[未没不无]有?|的|按(?:要求|规定|照)|工作|及时|情况|出现|发生|发现|完成|开展|要求|单位|部门|以上|以下|以内|超过|低于|达到/g;

/** 教材每部5分，专著每部10分: nothing but a name and the piece. */
const titled = (reading: Reading): boolean =>
  perOf(reading) !== null &&
  /^[\u4e00-\u9fffA-Za-z]{1,8}[每一1][^，]{1,2}(?:可|计|得)?$/.test(lastPiece(reading.piece.condition));

/** 高危漏洞1个扣1分、中危漏洞1个扣0.5分: the same words but for a sign or two, at another price. */
function nearly(one: Reading, other: Reading): boolean {
  const [a, b] = [one, other].map(({ piece }) => piece.condition.replace(/[，的]/g, '')) as [string, string];
  if (pointsOf(one.rule) === pointsOf(other.rule) || one.piece.sentence !== other.piece.sentence) return false;
  let tail = 0;
  while (tail < b.length && b.at(-1 - tail) === a.at(-1 - tail)) tail += 1;
  const own = b.length - tail;
  // What is shared must be more than the price (每处, 一次).
  const shared = b.slice(own).replace(/(?:每|[1一])[^每]{1,2}$/, '');
  return own > 0 && own <= 4 && /[\u4e00-\u9fff]{2}/.test(shared);
}

const perOf = ({ rule }: Reading): string | null => ('per' in rule ? (rule.per ?? null) : null);

/** Names a size, a rank, a level or a grade. */
const stepped = ({ piece }: Reading): boolean => {
  const span = intervalIn(piece.condition);
  const more = span !== undefined && !/[月日天]/.test(span.unit) && (span.rank || span.from !== 1 || span.to !== 1);
  return (
    more || /\d[-至到]\d/.test(piece.condition) || STEP.test(piece.condition) || levelIn(piece.condition) !== undefined
  );
};

/** Names a level, or a word of a scale. */
const named = ({ piece }: Reading): boolean => STEP.test(piece.condition) || levelIn(piece.condition) !== undefined;

/** 每处扣0.1分，情节较重的最多扣1分: a limit of what was said before, or what a person may take besides? */
const most = (before: Reading, reading: Reading): boolean =>
  reading.rule.kind === 'judgement' &&
  actOf(reading)?.upTo === true &&
  'cap' in before.rule &&
  before.rule.cap == null &&
  before.piece.part === reading.piece.part &&
  actOf(before)?.verb === actOf(reading)?.verb;
