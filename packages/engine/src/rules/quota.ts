// 每月报送不少于2条,缺报一条扣0.1分,扣完为止。 So many per period; a shortage costs once the period is over.
// Example: 3月报1条 (缺1), 4月未报 (缺2), 截至4月30日 → 3×0.1 = 0.3; 5月尚未结束,不扣.
import { spansWithin } from '../calendar/periods.ts';
import { type Exact, multiply, negate } from '../number/exact.ts';
import { defineRule } from './rule.ts';
import { settle } from './shared.ts';

export default defineRule({
  kind: 'quota',
  takes: ['delivery', 'event'],
  compile(rule, maker) {
    const points = maker.price(rule.points, 'points');
    const wanted = maker.whole(rule.count, 'count', 1) ?? 1;
    const first = maker.day(rule.from) ?? maker.from;
    const last = maker.day(rule.to) ?? maker.to;
    const spans = spansWithin(rule.period, first, last);
    const once = rule.shortage === 'period';
    const per = rule.per ?? '条';
    // Which period a day belongs to, as a table without holes: the scheme's period is a year or two.
    const base = spans[0]?.from ?? 0;
    const end = spans[spans.length - 1]?.to ?? -1;
    const spanOf = new Int16Array(Math.max(0, end - base + 1));
    spans.forEach((span, s) => {
      spanOf.fill(s, span.from - base, span.to - base + 1);
    });
    const counts = new Float64Array(spans.length);
    const ends = Int32Array.from(spans, (span) => span.to);

    return {
      sign: 'takes',
      ports: [{ kinds: ['delivery', 'event'], slot: 'many' }],
      best: 0,
      worst: negate(maker.scale),
      periods: { spans, wanted },
      judge(cell, env, out, trace) {
        const { date, count } = cell.cols;
        for (let s = 0; s < counts.length; s++) counts[s] = 0;
        for (let i = cell.a; i < cell.b; i++) {
          const s = spanOf[(date[i] as number) - base];
          if (s !== undefined) counts[s] = (counts[s] as number) + (count[i] as number);
        }
        let missing = 0;
        for (let s = 0; s < counts.length && (ends[s] as number) <= env.asOf; s++) {
          const short = wanted - (counts[s] as number);
          if (short > 0) missing += once ? 1 : short;
        }
        if (missing !== 0) settle(out, multiply(points, -missing));
        if (trace === null) return;
        let later = -1;
        spans.forEach((span, s) => {
          // Of the periods still running or to come, only the next one is told at length: a year has 52 weeks.
          if (span.to > env.asOf && ++later > 0) return;
          const have = counts[s] as number;
          const short = Math.max(0, wanted - have);
          if (short === 0) return;
          const rows: number[] = [];
          for (let i = cell.a; i < cell.b; i++) {
            const day = date[i] as number;
            if (day >= span.from && day <= span.to) rows.push(cell.cols.row[i] as number);
          }
          const values = { period: { span: span.label }, wanted, have, short, per, points: { exact: points } };
          if (span.to > env.asOf) trace.line('quota.open', 0, 0, values, rows);
          else {
            const lost: Exact = once ? negate(points) : multiply(points, -short);
            trace.line(once ? 'quota.period' : 'quota.short', lost, lost, values, rows);
          }
        });
        if (later > 0) trace.line('quota.later', 0, 0, { n: later });
        if (missing === 0) trace.line('quota.met', 0, 0, { wanted, per }, []);
      },
    };
  },
});
