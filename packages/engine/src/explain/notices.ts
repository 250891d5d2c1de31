import type { Lang } from '@mingjian/model/problem';
import { compare, type Exact, scaleBy, subtract, times, toText } from '../number/exact.ts';
import type { Scores } from '../score/score.ts';
import type { PlanRule } from '../tree/plan.ts';

export interface Notice {
  readonly code: string;
  readonly text: string;
}

/**
 * What a scheme asks to be looked at without costing points: a rater whose highest and lowest marks lie closer than the
 * declared spread (测评单位最高得分与最低得分的差距).
 */
export function ratingNotices(scores: Scores, lang: Lang): Notice[] {
  const { book } = scores;
  const { roster, people } = book;
  const notices: Notice[] = [];
  roster.plan.classes.forEach((cls, at) => {
    for (const node of cls.nodes) {
      for (const rule of node.rules) {
        if (!rule.spread) continue;
        const seen = marksByRater(scores, at, rule);
        for (const [by, { low, high, n }] of [...seen].sort(([a], [b]) => a - b)) {
          if (n < 2 || compare(subtract(high, low), needed(rule, high)) >= 0) continue;
          const values = {
            by: people[by] ?? '',
            low: toText(low),
            high: toText(high),
            percent: toText(scaleBy(rule.spread.percent, { n: 100n, d: 1n }, null)),
          };
          notices.push({
            code: 'rating-spread',
            text:
              lang === 'zh'
                ? `${values.by}的评分最高${values.high}、最低${values.low}，差距低于${values.percent}%（${cls.name}，${node.name}）`
                : `${values.by} rated between ${values.low} and ${values.high}: a spread below ${values.percent} % (${cls.name}, ${node.name})`,
          });
        }
      }
    }
  });
  return notices;
}

/** The least difference: a share of the scale, or of the rater's highest mark. */
function needed(rule: PlanRule, high: Exact): Exact {
  const { spread } = rule;
  if (!spread) return 0;
  return times(spread.of === 'highest' ? high : spread.width, spread.percent);
}

function marksByRater(
  scores: Scores,
  at: number,
  rule: PlanRule,
): Map<number, { low: number; high: number; n: number }> {
  const { roster } = scores.book;
  const { gatherer } = scores.state;
  const seen = new Map<number, { low: number; high: number; n: number }>();
  for (const unit of roster.units) {
    if (unit.cls !== at) continue;
    gatherer.gather((roster.slotBase[unit.index] as number) + rule.reads, 1, rule.wanted);
    const { cols, a, b } = gatherer.cell;
    for (let i = a; i < b; i++) {
      const by = cols.by[i] as number;
      const value = cols.value[i] as number;
      const old = seen.get(by);
      seen.set(
        by,
        old
          ? { low: Math.min(old.low, value), high: Math.max(old.high, value), n: old.n + 1 }
          : { low: value, high: value, n: 1 },
      );
    }
  }
  return seen;
}
