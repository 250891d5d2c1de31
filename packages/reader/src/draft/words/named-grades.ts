import type { SchemeNode } from '@mingjian/model';
import type { Grade } from './grades.ts';

/** What stands above a grade that a plan gives for a fault, where it names no other. */
const ABOVE: Readonly<Record<string, string>> = { 不称职: '称职', 较差: '一般', 不得评优: '可以评优' };

/**
 * The grades that the rules of a draft give (年度考核为不合格), for a plan that states no scale: the higher one begins at points that
 * `open` asks for. Empty where no rule gives a grade.
 */
export function namedGrades(nodes: readonly SchemeNode[], open: (grade: string) => string): Grade[] {
  const given = new Set(nodes.flatMap(gradesOf));
  const [lowest] = given;
  if (lowest === undefined) return [];
  const above = ABOVE[lowest] ?? '合格';
  return [
    { name: above, min: open(above) },
    ...[...given].slice(1).map((name) => ({ name, min: open(name) })),
    { name: lowest },
  ];
}

const gradesOf = ({ rules, children }: SchemeNode): string[] => [
  ...(rules ?? []).flatMap((rule) =>
    rule.kind === 'veto' && rule.effect === 'grade' && rule.grade ? [rule.grade] : [],
  ),
  ...(children ?? []).flatMap(gradesOf),
];
