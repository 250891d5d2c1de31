import { lastPiece } from './counted.ts';
import { actOf, pointsOf, type Reading } from './reading.ts';
import type { ByClass, ClauseRule, Points } from './rule.ts';
import { CL, CLASS } from './words.ts';

const CLASS_TAIL = new RegExp(`(?:^|[，。；：、）%]|百分点|对|的|(?:1|一|每)${CL})(?:对)?(${CLASS})(?:的|，|：)*$`);
const CLASS_START = new RegExp(`^(?:对)?((?:${CLASS})+)(.*)$`);
const OTHERS = /^(其(?:他|它|余)([\u4e00-\u9fff]{1,4}?))的?，?$/;
/** Classes of units that are judged, and no things that are counted: B类单位每项, C类客户1家. */
const OF_UNITS =
  /^(?:单位|部门|地区|区域|县区?|乡镇|镇街|街道|社区|村|学校|窗口|站|所)每(?![家个所户]?(?:扣|加|得|，|$))/;
const CLASS_ONLY = new RegExp(`^(?:对)?(${CLASS})(?:的|，|：)*$`);

/** 产区得4分，非产区得3分: neighbours whose conditions end in, or are nothing but, a class of units are one rule. */
export function joinClasses(readings: readonly Reading[]): Reading[] {
  const out: Reading[] = [];
  for (const reading of readings) {
    const last = out.at(-1);
    const act = actOf(reading);
    if (last && isSort(last, reading)) {
      out.push(reading);
      continue;
    }
    const pair = last && act ? startsOf(last, reading) : undefined;
    if (
      last &&
      pair &&
      actOf(last)?.verb === act?.verb &&
      last.rule.kind === reading.rule.kind &&
      sameSentence(last, reading)
    ) {
      const known = 'byClass' in last.rule ? last.rule.byClass : undefined;
      last.rule = withClasses(last.rule, {
        ...(known ?? { [pair[0]]: pointsOf(last.rule) }),
        [pair[1]]: pointsOf(reading.rule),
      });
      last.with.push(reading.piece);
      continue;
    }
    const only = CLASS_ONLY.exec(reading.piece.condition)?.[1] ?? OTHERS.exec(reading.piece.condition)?.[1];
    if (
      last &&
      only !== undefined &&
      act &&
      actOf(last)?.verb === act.verb &&
      sameSentence(last, reading) &&
      !levelOnly(only)
    ) {
      const tail = CLASS_TAIL.exec(last.piece.condition)?.[1] ?? siblingOf(only, last.piece.condition);
      const known = 'byClass' in last.rule ? last.rule.byClass : undefined;
      const first = known ?? (tail === undefined ? undefined : { [tail]: pointsOf(last.rule) });
      if ((first && last.rule.kind === reading.rule.kind) || (first && sameShape(last.rule, reading.rule))) {
        last.rule = withClasses(last.rule, { ...first, [only]: signed(last.rule, pointsOf(reading.rule)) });
        last.with.push(reading.piece);
        continue;
      }
    }
    out.push(reading);
  }
  return out;
}

/** 违章情况，B类扣3分，A类扣5分: sorts of faults, and no classes of units. */
const LETTER = /[A-D甲乙丙丁一二三四]类(?:的|，|：)*$/;
const isSort = (last: Reading, next: Reading): boolean =>
  actOf(next)?.verb === 'take' &&
  LETTER.test(next.piece.condition) &&
  /违|错|问题|隐患|缺陷|事故|病历|投诉|情形|行为|情况/.test(last.piece.condition);

/** 高危行业扣2分，其他行业扣1分: the class before the others, by their common noun. */
function siblingOf(others: string, condition: string): string | undefined {
  const noun = OTHERS.exec(others)?.[2];
  return noun === undefined
    ? undefined
    : new RegExp(`(?:^|[，；：])([\u4e00-\u9fff]{1,5}${noun})的?，?$`).exec(condition)?.[1];
}

/** 县区未完成的扣2分，市直部门未完成的扣1分: the same words after two classes. */
function startsOf(one: Reading, other: Reading): [string, string] | undefined {
  const [a, b] = [one, other].map(
    ({ piece }) => CLASS_START.exec(piece.condition) ?? CLASS_START.exec(lastPiece(piece.condition)),
  );
  if (!a?.[1] || !b?.[1] || a[1] === b[1] || levelOnly(a[1]) || levelOnly(b[1])) return undefined;
  // A类客户流失1家: what is counted has the class, not the unit that is judged.
  if (/^[A-D一二三四甲乙丙丁ⅠⅡⅢ]类$/.test(a[1]) && !OF_UNITS.test(a[2] ?? '') && 'per' in one.rule && one.rule.per)
    return undefined;
  const bare = (words: string | undefined): string => (words ?? '').replace(/[，的]/g, '');
  return bare(a[2]) !== '' && bare(a[2]) === bare(b[2]) ? [a[1], b[1]] : undefined;
}

/** 省级/市级 after each other are levels of who judged, not classes of who is judged. */
const levelOnly = (label: string): boolean => /^(?:省级|市级|县级|区级|乡镇级|村级)$/.test(label);
const sameShape = (one: ClauseRule, other: ClauseRule): boolean =>
  (one.kind === 'rate' && (other.kind === 'fixed' || other.kind === 'award')) ||
  (one.kind === 'deduct' && other.kind === 'fixed') ||
  (one.kind === 'quota' && other.kind === 'fixed') ||
  (one.kind === 'deadline' && other.kind === 'fixed');
const signed = (into: ClauseRule, points: Points): Points =>
  points === null ? null : into.kind === 'deduct' || into.kind === 'award' ? Math.abs(points) : points;
function withClasses(rule: ClauseRule, byClass: ByClass): ClauseRule {
  return 'points' in rule ? ({ ...rule, points: null, byClass } as ClauseRule) : rule;
}
const sameSentence = (one: Reading, other: Reading): boolean =>
  one.piece.sentence === other.piece.sentence && one.piece.item === other.piece.item;
