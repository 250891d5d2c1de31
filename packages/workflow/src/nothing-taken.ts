import { compare, type PlanRule } from '@mingjian/engine';
import type { Fact } from '@mingjian/model';

/**
 * 酌情扣分: what a person says who finds that a rule of judgement takes nothing: the level that costs nothing, or a mark of 0.
 * Null for every other rule. It is never assumed: until somebody says it, the rule may still take all that it can.
 */
export function nothingTaken({ source, compiled }: PlanRule): Pick<Fact, 'kind' | 'level' | 'value'> | null {
  if (compare(compiled.best, 0) !== 0 || compare(compiled.worst, 0) >= 0) return null;
  if (source.kind === 'judgement') return source.aggregate ? null : { kind: 'mark', value: '0' };
  if (source.kind !== 'levels') return null;
  const free = source.levels.filter(({ points }) => points === '0');
  const isJudged = source.levels.some(({ points }) => typeof points === 'object' && 'min' in points);
  const [level, ...more] = free;
  return level && more.length === 0 && isJudged ? { kind: 'level', level: level.level } : null;
}
