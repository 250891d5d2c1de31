// 对各单位进行排名(可并列),根据排名情况赋分。 The unit's rank by a measured number among its class gives the points.
// Example: 10家中第3名, 1–3名得5分 → 得5分. While others are unmeasured, every rank still possible counts.
import { type Exact, GRAIN, max, min } from '../number/exact.ts';
import { defineRule } from './rule.ts';
import { bandOf, ends, rowsOf, unknown } from './shared.ts';

export default defineRule({
  kind: 'rankPoints',
  takes: ['measure'],
  compile(rule, maker) {
    const bands = maker.bands(rule.bands);
    const { worst, best } = ends(bands, true);
    return {
      sign: 'gives',
      ports: [{ kinds: ['measure'], slot: 'single', needs: { value: true } }],
      best,
      worst,
      ranked: { lowestFirst: rule.order === 'lowestFirst', dense: rule.ties === 'dense' },
      judge(cell, env, out, trace) {
        const { cols, a, b } = cell;
        if (a === b) {
          unknown(out, worst, best, 'gap.measure', trace);
          return;
        }
        let lo: Exact | null = null;
        let hi: Exact | null = null;
        for (let rank = env.rankBest; rank <= env.rankWorst; rank++) {
          const band = bandOf(bands, rank * GRAIN);
          const low = band?.lo ?? 0;
          const high = band?.hi ?? 0;
          lo = lo === null ? low : min(lo, low);
          hi = hi === null ? high : max(hi, high);
        }
        out.lo = lo ?? 0;
        out.hi = hi ?? 0;
        const shown = { rank: env.rankBest, worst: env.rankWorst, value: { exact: cols.value[a] as number } };
        trace?.line(
          env.rankBest === env.rankWorst ? 'rankPoints.one' : 'rankPoints.range',
          out.lo,
          out.hi,
          shown,
          rowsOf(cols, a, b),
        );
      },
    };
  },
});
