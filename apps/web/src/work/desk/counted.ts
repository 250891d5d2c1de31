import type { PlanNode } from '@mingjian/engine';
import { amountFor } from '../../features/unit/rule-words.ts';
import { countsBeyond } from './beyond.ts';
import type { Line } from './lines.ts';

/** Of which occurrences a line asks the number: those that cost marks, those that earn or add them, those beyond what was asked, or whatever the rule counts. */
export type Counted = 'takes' | 'earns' | 'adds' | 'beyond' | 'plain';

/** What the number means for the marks. Where only each third occurrence costs, say, it is the occurrences that are counted. */
export function countedOf(line: Line, leaf: PlanNode): Counted {
  const { source } = line.rule;
  if (countsBeyond(line)) return 'beyond';
  if ('each' in source && source.each !== undefined) return 'plain';
  if (source.kind === 'award') return leaf.loose ? 'adds' : 'earns';
  const takes = source.kind === 'severity' || source.kind === 'fixed' || source.kind === 'deduct';
  return takes && !('free' in source && source.free !== undefined) ? 'takes' : 'plain';
}

const SCORES = { takes: /扣/, earns: /[得加奖]/, adds: /[得加奖]/, beyond: /[得加奖]/ };
/** Words that are nothing without those before them: 每次扣1分. */
const BARE = /^(?:每|各|[一1]?[次处个项]|扣|得|加|奖)/;

/** 分别扣20、10分: prices of several things side by side, so that the words do not tell which is meant. */
const SEVERAL = /\d[\d.]*分?[、和及]\d/;

/** Longer words are no help beside a number; they stand above it. */
const MOST = 40;

/**
 * The words that give or take, out of all that a rule says: 少一次扣0.5分. Null where they are not plain to see.
 * @param level the level that was chosen, where the price hangs on it
 */
export function scoringWords({ rule, cls }: Line, counted: Counted, level?: string): string | null {
  if (counted === 'plain') return null;
  const { source, text } = rule;
  const parts = text.split(/[，,；;。（()）\s]+/).filter((part) => part !== '');
  const worth = pricedAt(source, cls, level);
  const fit = parts.filter(
    (part) => SCORES[counted].test(part) && !SEVERAL.test(part) && (worth === null || part.includes(`${worth}分`)),
  );
  const [only] = fit;
  if (only === undefined || fit.length > 1) return null;
  const before = BARE.test(only) ? parts[parts.indexOf(only) - 1] : undefined;
  const words = before === undefined ? only : `${before}，${only}`;
  return words.length <= MOST ? words : null;
}

/** What one is worth, where every one is worth the same: two rules may share their words and differ in this. */
export const pointsEach = ({ rule: { source }, cls }: Line, counted: Counted, level?: string): string | null =>
  counted === 'plain' || ('each' in source && source.each !== undefined) ? null : pricedAt(source, cls, level);

/** What the rule, or the chosen level of it, costs or gives for a class; null where it has no such figure, or leaves it open. */
function pricedAt(source: Line['rule']['source'], cls: string, level: string | undefined): string | null {
  if ('points' in source) return amountFor(source.points, cls);
  const own = source.kind === 'severity' ? source.levels.find((one) => one.level === level) : undefined;
  return own ? amountFor(own.points, cls) : null;
}

/** How one asks for the number: 几次, 几处. A measure that has a number of its own, like 10篇, is counted in times. */
export const measureOf = (per: string, times: string): string => (per === '' || /^\d/.test(per) ? times : per);
