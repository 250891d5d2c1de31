// 办结率98%以上,每下降1%扣0.04分,扣完为止 / 按比例得分。 A rate over all facts together: Σ part ÷ Σ whole.
// Example: 目标98%, 办结 96 of 100 → 低2个百分点 ×0.04 = 0.08. How a part of a step counts is written in the scheme.
import {
  add,
  compare,
  divide,
  type Exact,
  GRAIN,
  min,
  multiply,
  negate,
  scale,
  scaleBy,
  steps,
  subtract,
  toRational,
} from '../number/exact.ts';
import { mulRational } from '../number/rational.ts';
import { type Cell, defineRule } from './rule.ts';
import { rowsOf, settle, unknown } from './shared.ts';

const HUNDRED = 100 * GRAIN;

export default defineRule({
  kind: 'rate',
  takes: ['measure'],
  compile(rule, maker) {
    const target = maker.need(rule.target, 'target');
    const step = maker.amount(rule.step);
    const points = step === null ? 0 : maker.price(rule.points, 'points');
    // 按比例得分（5分） beside other marks: a share of its own, and not of all that the leaf has.
    const whole = step === null && rule.points !== undefined ? maker.price(rule.points, 'points') : maker.scale;
    if (step === null && compare(target, 0) <= 0) maker.fail('target ≤ 0');
    if (step !== null && (compare(step, 0) <= 0 || !rule.partStep)) maker.fail(rule.partStep ? 'step ≤ 0' : 'partStep');
    if (step === null && rule.costs === 'above') maker.fail('costs: above ↔ step');
    const size = step ?? GRAIN;
    const best = step === null ? whole : 0;
    const worst = step === null ? 0 : negate(maker.scale);
    const places = rule.places ?? null;
    const { n: targetN, d: targetD } = toRational(divide(HUNDRED, compare(target, 0) > 0 ? target : HUNDRED));
    const overTarget = { n: Number(targetN), d: Number(targetD) };

    function sums({ cols, a, b }: Cell): { part: Exact; of: Exact } {
      let part: Exact = 0;
      let of: Exact = 0;
      for (let i = a; i < b; i++) {
        part = add(part, cols.value[i] as number);
        of = add(of, cols.of[i] as number);
      }
      return { part, of };
    }

    /** Marks × part ÷ of × 100 ÷ target, at most the marks. */
    function proportional(part: Exact, of: Exact): Exact {
      // Mostly both are counts: smaller numbers keep the product in the fast lane. A sum that left it becomes NaN here,
      // which is never safe.
      const counts = Number(part) % GRAIN === 0 && Number(of) % GRAIN === 0 ? GRAIN : 1;
      const num = (Number(part) / counts) * overTarget.n;
      const den = (Number(of) / counts) * overTarget.d;
      if (Number.isSafeInteger(num) && Number.isSafeInteger(den)) return min(scale(whole, num, den, places), whole);
      const share = mulRational(toRational(divide(part, of)), { n: targetN, d: targetD });
      return min(scaleBy(whole, share, places), whole);
    }

    const percent = (part: Exact, of: Exact): Exact => scaleBy(HUNDRED, toRational(divide(part, of)), null);

    /** Points lost by steps at this rate (in percent). */
    const stepped = (rate: Exact): { short: Exact; times: Exact; lost: Exact } => {
      const short = rule.costs === 'above' ? subtract(rate, target) : subtract(target, rate);
      if (compare(short, 0) <= 0) return { short: 0, times: 0, lost: 0 };
      if (rule.partStep === 'proportional') {
        const times = divide(short, size);
        return { short, times, lost: scaleBy(points, toRational(times), null) };
      }
      // From half a step on it is a whole one: as often as a double step goes into twice the shortfall and one step.
      const times =
        rule.partStep === 'nearest'
          ? steps(add(add(short, short), size), add(size, size), false)
          : steps(short, size, rule.partStep === 'whole');
      return { short, times: times * GRAIN, lost: multiply(points, times) };
    };

    return {
      sign: step === null ? 'gives' : 'takes',
      ports: [{ kinds: ['measure'], slot: 'many', needs: { value: true, of: true } }],
      best,
      worst,
      judge(cell, _env, out, trace) {
        if (cell.a === cell.b) {
          unknown(out, worst, best, 'gap.measure', trace);
          return;
        }
        const { part, of } = sums(cell);
        if (step === null) settle(out, proportional(part, of));
        else settle(out, negate(stepped(percent(part, of)).lost));
        if (trace === null) return;
        const rate = percent(part, of);
        const shown = {
          part: { exact: part },
          whole: { exact: of },
          rate: { about: rate },
          target: { exact: target },
          points: { exact: points },
          step: { exact: step ?? 0 },
        };
        const rows = rowsOf(cell.cols, cell.a, cell.b);
        // So many of a hundred is how a percentage is given: no pair of numbers is made up for it.
        const isPercent = compare(of, HUNDRED) === 0;
        if (step === null) {
          const key = isPercent ? 'rate.proportionalPercent' : 'rate.proportional';
          trace.line(key, out.lo, out.lo, { ...shown, full: { exact: whole } }, rows);
          return;
        }
        const { short, times } = stepped(rate);
        const values = { ...shown, short: { about: short }, times: { about: times } };
        const met = isPercent ? 'rate.metPercent' : 'rate.met';
        const missed = isPercent ? 'rate.shortPercent' : 'rate.short';
        trace.line(compare(short, 0) === 0 ? met : missed, out.lo, out.lo, values, rows);
      },
    };
  },
});
