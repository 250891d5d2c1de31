import { toNumber } from '@mingjian/engine';
import type { Amount, RuleOf } from '@mingjian/model';
import { plain, pointsIn } from './figures.ts';
import { type Draft, faulty, near, type Situation, someDay } from './situation.ts';

/** Bounds of a mark or score: 0 and the leaf's points where the rule gives none. */
function bounds(
  { figures, leaf }: Situation,
  rule: { min?: Amount | undefined; max?: Amount | undefined },
): [number, number] {
  return [figures.number(rule.min, 0), figures.number(rule.max, toNumber(leaf.scale))];
}

export function rateFacts(at: Situation, rule: RuleOf<'rate'>): Draft[] {
  const target = Math.min(100, at.figures.number(rule.target, 100)) / 100;
  const whole = at.chance.whole(40, 200);
  const missed = faulty(at, 1.2);
  const gap = missed ? 0.01 + at.chance.next() * 0.12 : 0;
  const share =
    rule.costs === 'above' ? target * (missed ? 1 + gap : 0.6) : missed ? target - gap : target + (1 - target) * 0.6;
  const part = Math.max(0, Math.min(whole, missed ? Math.floor(whole * share) : Math.ceil(whole * share)));
  return [{ kind: 'measure', date: someDay(at), value: String(part), of: String(whole) }];
}

export function judgementFacts(at: Situation, rule: RuleOf<'judgement'>): Draft[] {
  const [min, max] = bounds(at, rule);
  const date = someDay(at);
  const mark = (): string => pointsIn(min, max, near(at));
  if (rule.aggregate === undefined) return [{ kind: 'mark', date, value: mark(), by: '评估员甲' }];
  return ['评估员甲', '评估员乙', '评估员丙'].map((by) => ({ kind: 'mark', date, value: mark(), by }));
}

export function ratingFacts(at: Situation, rule: RuleOf<'ratings'>): Draft[] {
  const [min, max] = bounds(at, rule.scale);
  const raters = at.raters ?? ['示例评议人1', '示例评议人2', '示例评议人3', '示例评议人4', '示例评议人5'];
  const date = someDay(at);
  return raters.map((by) => ({ kind: 'rating', date, value: pointsIn(min, max, 0.35 + near(at) * 0.65), by }));
}

/** Everybody gets a number: one that is missing would leave all ranks open. */
export function rankFacts(at: Situation, rule: RuleOf<'rankPoints'>): Draft[] {
  const good = near(at);
  const value = 60 + 40 * (rule.order === 'highestFirst' ? good : 1 - good);
  return [{ kind: 'measure', date: someDay(at), value: plain(Math.round(value * 100) / 100) }];
}

export function externalFacts(at: Situation, rule: RuleOf<'external'>): Draft[] {
  const [min, max] = bounds(at, rule);
  return [{ kind: 'score', date: someDay(at), value: pointsIn(min, max, near(at)) }];
}
