import { countedIn, nounOf } from './counted.ts';
import type { Act } from './event.ts';
import { intervalIn } from './interval.ts';
import type { Made } from './marks.ts';
import { NUM, numberOf } from './number.ts';
import type { Band, ClauseRule, DoubtCode, Points } from './rule.ts';
import { thresholdsIn } from './thresholds.ts';
import { BETWEEN_ITEMS, CL, CLASS_WORD, GRADES, LEVEL, SCALES } from './words.ts';

/** 多投稿一篇的: each piece beyond what was asked, whose 每 was left out. */
const SURPLUS = new RegExp(`[多超增][^，、；]{0,4}[一1](${CL})`);
const RANK_LIST = new RegExp(`第?${NUM}(?:名|位)?(?:(?:、|和|及|与)第?${NUM}(?:名|位)?)+(?:名|位)?`);
const BACK = new RegExp(`(?:倒数|末)第?${NUM}(?:名|位)?(?:、|和|及|与|，|的|$)`);
const MIXED = new RegExp(`(?<!倒数|末)第${NUM}(?:名|位)?(?:、|和|及|与)(?:倒数|末)第?${NUM}`);
const ONE_RANK = new RegExp(`第(${NUM})(?:名|位)?`, 'g');
const LEVEL_ONLY = new RegExp(`^${LEVEL}`);
const LEVEL_ANY = new RegExp(`${LEVEL}|^[国省部市县区乡镇]`);
const ONE_CLASS = new RegExp(`^${CLASS_WORD}$`);
const ONE_BASE = new RegExp(`(${CLASS_WORD})${NUM}分`, 'g');
const BASES = new RegExp(`在(?:${CLASS_WORD}${NUM}分[、，和]?){2,}的?基础`);
const MERITS = GRADES.filter((grade) => /[优秀良好中差般格意]$/.test(grade)).sort((a, b) => b.length - a.length);
const SHORT_LEVELS = '国省部市县区乡镇村州盟旗';
const NUMBERS = new RegExp(NUM, 'g');
const LEVELS = new RegExp(LEVEL, 'g');
const TO_LEVEL = new RegExp(`^.*?(?=${LEVEL}$)`);
const SHORTS = new RegExp(`^[${SHORT_LEVELS}]{2,5}(?=[^${SHORT_LEVELS}委府直级]|$)`);

/**
 * Several marks that answer several labels, in order (省、市、县肯定的，分别加5分、3分、2分; 前3名的分别奖10分、5分、3分). Ranks, intervals
 * and grades become bands, levels a scale, classes of units points by class. Where the lists do not match in length, or the labels are
 * no scale that is known, the doubt says so.
 */
export function spread(act: Act, quoted: string, before: string): readonly Made[] {
  // 省、市、县三级督查: how many they are is said besides.
  const condition = quoted
    .replace(/”“/g, '、')
    .replace(/[“”"]/g, '')
    .replace(/(?<=[国省市县区乡镇村])[两二三四五](?=级)/g, '');
  const sign = act.verb === 'take' ? -1 : 1;
  const points = act.points.map((one) => (one === null ? null : one * sign));
  const codes: DoubtCode[] = points.includes(null) ? ['masked'] : [];
  const bands = bandsIn(condition, points);
  if (bands) return [{ rule: bands, codes }];
  const named = levelsNamed(condition);
  const rungs = [...new Set(named.map(rungOf))];
  // 中央、国务院、省委、省政府表彰的，分别加5分、3分: two marks, two levels, each with several names.
  const several = named.length > points.length && rungs.length === points.length;
  if (named.length > points.length && !several) codes.push('unequal-lists');
  // 国家、省、市级通报的，分别扣5分、3分: the mark of the last level is missing.
  if (rungs.length > points.length && rungs.length === named.length)
    points.push(...named.slice(points.length).map(() => null));
  const labels = several
    ? rungs.map((rung) => named.filter((label) => rungOf(label) === rung).join('、'))
    : (classesIn(condition, points.length) ??
      labelsIn(condition, points.length) ??
      levelsBefore(before, points.length));
  // 被央视、省台、市台曝光的，分别扣5分、2分: names that are no levels, and one more than marks.
  const words = condition
    .split(/[，。；：]/)
    .map((piece) => piece.split(BETWEEN_ITEMS).filter((word) => word !== ''))
    .filter((list) => list.length > 1)
    .at(-1);
  if (words && words.length > points.length && words.every((word) => word.length <= 8) && named.length === 0)
    codes.push('unequal-lists');
  const grades = labels?.map(gradeIn);
  if (grades?.every((grade) => grade !== undefined)) {
    const graded = grades.map((label, at): Band => ({ label, from: null, to: null, points: points[at] ?? null }));
    return [{ rule: { kind: 'band', on: '等次', bands: graded }, codes }];
  }
  const counted = countedIn(condition, false);
  const per = act.per ?? (counted?.each ? nounOf(counted) : SURPLUS.exec(condition)?.[1]);
  if (labels?.every((label) => ONE_CLASS.test(label)) && !labels.every((label) => LEVEL_ONLY.test(label))) {
    const byClass = Object.fromEntries(labels.map((label, at) => [label, points[at] ?? null]));
    const award = { kind: 'award' as const, points: null, per: null, cap: null, byClass };
    if (per !== undefined) {
      const price = { points: null, per, cap: null, byClass: act.verb === 'take' ? absolute(byClass) : byClass };
      return [{ rule: { kind: act.verb === 'take' ? 'deduct' : 'award', ...price }, codes }];
    }
    if (act.verb === 'take') return [{ rule: { kind: 'fixed', points: null, byClass }, codes }];
    return [{ rule: act.verb === 'gain' ? { ...award, base: true } : award, codes }];
  }
  // 采集率98%、准确率95%以上，分别得3分、2分: things of their own, each with its marks.
  if (labels && per === undefined && act.verb === 'gain' && labels.every((label) => /率|比例|占比|\d%/.test(label)))
    return points.map((one) => ({
      rule: { kind: 'award', points: one, per: null, cap: null, base: true },
      codes: [...codes, 'one-scale'],
    }));
  if (labels && per === undefined && !isScale(labels)) codes.push('one-scale');
  if (!labels) codes.push('unequal-lists');
  const levels = points.map((one, at) => ({ label: labels?.[at] ?? `第${at + 1}档`, points: one }));
  return [{ rule: { kind: 'severity', levels, ...(per === undefined ? {} : { per }) }, codes }];
}

/** What a price takes is told without its sign. */
const absolute = (byClass: Readonly<Record<string, Points>>): Record<string, Points> =>
  Object.fromEntries(
    Object.entries(byClass).map(([name, points]) => [name, points === null ? null : Math.abs(points)]),
  );

/** 每提高0.1等，在产区2.4分、非产区1.6分的基础上分别加0.3分、0.2分: classes that were named with the marks that they have. */
function classesIn(condition: string, count: number): string[] | undefined {
  const classes = [...(BASES.exec(condition)?.[0] ?? '').matchAll(ONE_BASE)].map((one) => one[1] ?? '');
  return classes.length === count ? classes : undefined;
}

/** Levels, words of one scale, or names that end alike (大型、中型、小型). */
function isScale(labels: readonly string[]): boolean {
  const bare = labels.map((label) => label.replace(/的$/, ''));
  return (
    bare.every((label) => LEVEL_ANY.test(label)) ||
    SCALES.some((scale) => bare.every((label) => scale.some((word) => label.includes(word)))) ||
    bare.every((label) => label.length <= 6 && label.at(-1) === bare[0]?.at(-1))
  );
}

/** Ranks (前3名、第1、2、3名) or intervals of one quantity (95%以上、85%—95%、85%以下), as many as there are marks. */
function bandsIn(condition: string, points: readonly Points[]): ClauseRule | undefined {
  // 第1—3位、4—6位、7—9位: spans of places, not the places of the last span.
  const places = (condition.split(/[：，]/).at(-1) ?? '')
    .split('、')
    .map((one) => intervalIn(one.replace(/的?(?:分别)?$/, '')));
  if (places.length > 1 && places.length === points.length && places.every((one) => one?.rank && !one.back))
    return {
      kind: 'band',
      on: '排名',
      bands: places.map(
        (one, at): Band => ({ from: one?.from ?? null, to: one?.to ?? null, points: points[at] ?? null }),
      ),
    };
  // 第一名、倒数第一名: places of two orders.
  const ranks = MIXED.test(condition) ? undefined : ranksIn(condition, points.length);
  if (ranks) {
    const bands = ranks.map((rank, at): Band => ({ from: rank, to: rank, points: points[at] ?? null }));
    return { kind: 'band', on: fromTheEnd(condition) ? '倒数排名' : '排名', bands };
  }
  const thresholds = thresholdsIn(condition, points);
  if (thresholds) return thresholds;
  for (const piece of condition.split(/[：，]/)) {
    const spans = piece.split('、').map((one) => intervalIn(one));
    if (spans.length !== points.length) continue;
    if (!spans.every((span, at) => span && !span.rank && (at === 0 || span.rest.replace(/的$/, '') === ''))) continue;
    const bands = spans.map(
      (span, at): Band => ({ from: span?.from ?? null, to: span?.to ?? null, points: points[at] ?? null }),
    );
    return { kind: 'band', on: condition.replace(/[：，].*$/, '').slice(-16), bands };
  }
  return undefined;
}

/** 分优 of 分优、良、中、差四个等次. */
function gradeIn(label: string): string | undefined {
  const words = label.replace(
    /(?:[一二三四五\d]个?)?(?:等次|档次|等级|级别|档)?(?:评价|评定|计分|打分|评分|考核)?的?$/,
    '',
  );
  return MERITS.find((grade) => words.endsWith(grade));
}

/** 倒数第1、2、3名, 后三名: every place of the list is counted from the end. */
const fromTheEnd = (condition: string): boolean => intervalIn(condition)?.back === true || BACK.test(condition);

function ranksIn(condition: string, count: number): number[] | undefined {
  const span = intervalIn(condition);
  if (span?.rank && span.from !== null && span.to !== null && span.to - span.from + 1 === count) {
    const from = span.from;
    return Array.from({ length: count }, (_, index) => from + index);
  }
  const named = [...condition.matchAll(ONE_RANK)].map((found) => numberOf(found[1] ?? ''));
  if (named.length >= count && named.every((rank) => rank !== null)) return named.slice(-count) as number[];
  const list = RANK_LIST.exec(condition);
  const listed = [...(list?.[0] ?? '').matchAll(NUMBERS)].map((found) => numberOf(found[0]));
  if (/第|名|位/.test(list?.[0] ?? '') && listed.length === count && listed.every((rank) => rank !== null))
    return listed as number[];
  return undefined;
}

/** The list of `count` labels that stands nearest to the marks; 省、市县 holds three levels. */
function labelsIn(condition: string, count: number): string[] | undefined {
  const lists: string[][] = [];
  for (const piece of condition.split(/[，。；：]/)) {
    const words = piece.split(BETWEEN_ITEMS).filter((word) => word !== '');
    for (let from = 0; from <= words.length - 1; from += 1) {
      for (let to = words.length; to > from; to -= 1) {
        const run = words.slice(from, to);
        const expanded = sharing(run).flatMap((word, index) => levelsOf(word, index === 0, index === run.length - 1));
        if (expanded.length === count) lists.push(expanded);
      }
    }
  }
  return (
    lists.filter((list) => list.every((label) => LEVEL_ONLY.test(label))).at(-1) ??
    lists.filter((list) => list.every((label) => label.length <= 16)).at(-1)
  );
}

/** The longest list of levels, and of nothing else, that the nearest words with one name. */
function levelsNamed(condition: string): readonly string[] {
  const words = condition
    .split(/[，。；：]/)
    .filter((piece) => LEVEL_ANY.test(piece))
    .at(-1)
    ?.split(BETWEEN_ITEMS)
    .filter((word) => word !== '');
  const labels = words?.flatMap((word, index) => levelsOf(word, index === 0, index === words.length - 1)) ?? [];
  return labels.every((label) => LEVEL_ONLY.test(label) || SHORT_LEVELS.includes(label)) ? labels : [];
}

/** 国家级, 国务院, 中央 → 国; 省委, 省政府 → 省. */
const rungOf = (label: string): string => (/中央|国/.test(label) ? '国' : label.replace(/^全/, '').charAt(0));

/** 一、二、三等奖: what the last ordinal stands before belongs to all of them. */
function sharing(words: readonly string[]): readonly string[] {
  const tail = /^[一二三四五特]((?:等|级|类|档).*)$/.exec(words.at(-1) ?? '')?.[1];
  const bare = tail?.replace(/的$/, '');
  return bare === undefined
    ? words
    : words.map((word) =>
        word
          .replace(/^[获得评]{1,2}(?=[一二三四五特]$)/, '')
          .replace(/([一二三四五特])(?:[等级类档].*)?$/, `$1${bare}`),
      );
}

/** Levels named one after the other in the words before (省级用稿1篇，市级用稿2篇，县级用稿2篇). */
function levelsBefore(before: string, count: number): string[] | undefined {
  const named = [...new Set([...before.matchAll(LEVELS)].map((found) => found[0]))];
  return named.length === count ? named : undefined;
}

/** A word of an enumeration → the labels in it: the first may carry words before it, the last words behind it. */
function levelsOf(word: string, first: boolean, last: boolean): string[] {
  const tail = first ? word.replace(TO_LEVEL, '') : word;
  const run = SHORTS.exec(tail);
  if (run && run[0].length >= 2 && !/^(?:县区|乡镇|区县|市区|镇村)$/.test(run[0])) return [...run[0]];
  const level = LEVEL_ONLY.exec(tail);
  if (level && (last || tail.length <= 8)) return [level[0]];
  return [tail];
}
