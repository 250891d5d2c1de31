import type { PlacedRule, ReadClause } from '../clauses/index.ts';
import { tidy } from '../clauses/tidy.ts';
import { isBase } from './base.ts';
import { classId, plain } from './plain-rule.ts';

const TOLD = /(?:^|[，,、；;。（(])\s*([^，,、；;。（）()\d]{1,10}?)得?(\d+(?:\.\d+)?)分(?=[，,、；;。）)]|$)/g;

export interface JudgedMarks {
  /** The criterion, without these words among what was not read. */
  readonly read: ReadClause;
  /** The full marks of the item by class id. */
  readonly full: Readonly<Record<string, string>>;
  /** How far the judgement goes, by class id, where other marks are earned beside it. */
  readonly most?: Readonly<Record<string, string>>;
}

/**
 * 根据评价办法执行，产区1.4分，非产区1.2分: a person judges up to the marks of each class; with what is earned beside that (受到表扬的得0.2分)
 * they make the item's. Undefined where other marks are earned in other ways, the words name a class that the plan does not know, or none of them
 * comes to the marks of the cell.
 */
export function judgedMarks(
  read: ReadClause,
  full: number,
  classes: Readonly<Record<string, string>>,
): JudgedMarks | undefined {
  const rule = read.rules.find(({ kind }) => kind === 'judgement');
  const others = read.rules.filter((other) => other !== rule);
  if (rule?.kind !== 'judgement' || (rule.max ?? rule.min) !== undefined || !others.every(isWhole)) return undefined;
  const beside = tidy(others.reduce((sum, other) => sum + (isBase(other) ? (other.points ?? Number.NaN) : 0), 0));
  const told = [...read.text.matchAll(TOLD)].filter(
    ({ index, 0: words }) => !others.some(({ at }) => at[0] < index + words.length && at[1] > index + 1),
  );
  const named = told.map(([, name = '', points]) => [classId(name.trim(), classes), Number(points)] as const);
  const whole = (points: number): number => tidy(points + beside);
  if (named.length < 2 || named.some(([id]) => id === undefined) || !named.some(([, points]) => whole(points) === full))
    return undefined;
  const by = (of: (points: number) => number): Record<string, string> =>
    Object.fromEntries([
      ...Object.values(classes).map((id) => [id, plain(of(tidy(full - beside)))] as const),
      ...named.map(([id, points]) => [id as string, plain(of(points))] as const),
    ]);
  const said = told.map(({ index, 0: words }) => [index, index + words.length] as const);
  const rest = read.rest.filter(({ at }) => !said.some(([from, to]) => at[0] < to && at[1] > from));
  return { read: { ...read, rest }, full: by(whole), ...(beside > 0 ? { most: by((points) => points) } : {}) };
}

/** Marks that are earned at once, the same for all, or any that are lost. */
const isWhole = (rule: PlacedRule): boolean =>
  isBase(rule) ? rule.byClass === undefined : /^(?:allOrNothing|fixed|deduct)$/.test(rule.kind);
