import type { ReadClause } from '../clauses/index.ts';
import { classId, plain } from './plain-rule.ts';

const TOLD = /(?:^|[，,、；;。（(])\s*([^，,、；;。（）()\d]{1,10}?)得?(\d+(?:\.\d+)?)分(?=[，,、；;。）)]|$)/g;

/**
 * 根据评价办法执行，产区1.4分，非产区1.2分: a person judges up to the marks of each class. Answers the full marks by class id, and what was read
 * without these words among what was not. Undefined where anything else scores, the words name a class that the plan does not know, or
 * none of them has the marks of the cell.
 */
export function judgedMarks(
  read: ReadClause,
  full: number,
  classes: Readonly<Record<string, string>>,
): { readonly read: ReadClause; readonly full: Record<string, string> } | undefined {
  const [rule] = read.rules;
  if (read.rules.length !== 1 || rule?.kind !== 'judgement' || (rule.max ?? rule.min) !== undefined) return undefined;
  const told = [...read.text.matchAll(TOLD)];
  const named = told.map(([, name = '', points]) => [classId(name.trim(), classes), Number(points)] as const);
  if (named.length < 2 || named.some(([id]) => id === undefined) || !named.some(([, points]) => points === full))
    return undefined;
  const others = Object.values(classes).map((id) => [id, plain(full)] as const);
  const said = told.map(({ index, 0: words }) => [index, index + words.length] as const);
  const rest = read.rest.filter(({ at }) => !said.some(([from, to]) => at[0] < to && at[1] > from));
  return {
    read: { ...read, rest },
    full: Object.fromEntries([...others, ...named.map(([id, points]) => [id as string, plain(points)] as const)]),
  };
}
