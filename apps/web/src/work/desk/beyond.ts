import type { PlanNode } from '@mingjian/engine';
import { amountFor, sourceRule } from '../../features/unit/rule-words.ts';
import type { Form } from './form.ts';
import { type Line, linesOf, perOf } from './lines.ts';

/** 多投稿一篇, 每多1家, 每超出2篇, but not 多次, 多个部门: the start of words for what goes beyond something that was asked. */
const BEYOND =
  '(?:^|[每，,；;：:。])(?:超额?|[多增]|完成超过|超过|超出)(?![次渠种方部个项家元年处人])[^，,；;。]{0,8}?[一1-9]';

/** Whether a bonus counts what goes beyond what was asked (多投稿一篇加1分), so that it is asked how many beyond, not how many in all. */
export function countsBeyond(line: Line): boolean {
  const per = perOf(line).replace(/^\d+/, '');
  if (line.rule.kind !== 'award' || per === '') return false;
  return new RegExp(`${BEYOND}\\d*${escaped(per)}`).test(line.rule.text);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a form says of another rule of the leaf that what was asked was not reached: not passed, or a level that is worth nothing. */
export function askedUnmet(leaf: PlanNode, form: Form): boolean {
  return linesOf(leaf).some((line) => {
    const typed = form.cells[line.key] ?? {};
    const rule = sourceRule(leaf, line.rule);
    if (rule?.kind === 'allOrNothing') return typed.value === 'fail';
    return (
      rule?.kind === 'levels' &&
      rule.levels.some(({ level, points }) => level === typed.level && amountFor(points, leaf.cls) === '0')
    );
  });
}
