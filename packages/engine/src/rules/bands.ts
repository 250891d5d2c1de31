// 前10名加5分,11–20名加3分 / 10次及以上得5分,6–10次得3–4分。 A number falls into the first band that holds it.
// Example: 检索出现7次 → 6–10次, 3到4分, 评定3.5分 → 得3.5分.
import { add, compare, type Exact, GRAIN, max, min, negate } from '../number/exact.ts';
import { type CompiledBand, defineRule, type Outcome, type Trace } from './rule.ts';
import { bandOf, clamp, combine, ends, rowsOf, signOf, total, unknown } from './shared.ts';

const NOTHING: { lo: Exact; hi: Exact } = { lo: 0, hi: 0 };

export default defineRule({
  kind: 'bands',
  takes: ['measure', 'event', 'mark'],
  compile(rule, maker) {
    const bands = maker.bands(rule.bands);
    const one = ends(bands, true);
    const each = rule.occurs === 'each';
    // How often it will occur nobody knows: as far as the points of the leaf go.
    const worst = each && compare(one.worst, 0) < 0 ? min(one.worst, negate(maker.scale)) : one.worst;
    const best = each && compare(one.best, 0) > 0 ? max(one.best, maker.scale) : one.best;
    const counted = rule.on === 'count';
    if (each && counted) maker.fail('occurs: each ↔ on: measure');
    const noun = rule.noun ?? '';

    /** Adds what the number x earns; a range only as far as the mark (if any) narrows it. Returns its band. */
    function put(out: Outcome, x: Exact, mark: Exact | null): CompiledBand | null {
      const band = bandOf(bands, x);
      if (band === null) return null;
      out.lo = add(out.lo, mark === null ? band.lo : clamp(mark, band.lo, band.hi));
      out.hi = add(out.hi, mark === null ? band.hi : clamp(mark, band.lo, band.hi));
      return band;
    }

    function tell(trace: Trace, band: CompiledBand | null, x: Exact, mark: Exact | null, rows: number[]): void {
      const shown = { value: { exact: x }, noun, band: band?.label ?? '' };
      const { lo, hi } = band ?? NOTHING;
      if (compare(lo, hi) === 0) {
        trace.line(band === null ? 'bands.none' : 'bands.one', lo, hi, shown, rows);
        return;
      }
      const range = { ...shown, min: { exact: lo }, max: { exact: hi } };
      if (mark === null) trace.line('bands.range', lo, hi, range, rows);
      else trace.line('bands.mark', clamp(mark, lo, hi), clamp(mark, lo, hi), range, rows);
    }

    return {
      sign: signOf(bands),
      ports: [
        counted
          ? { kinds: ['event'], slot: 'many' }
          : { kinds: ['measure'], slot: each || rule.aggregate ? 'many' : 'single', needs: { value: true } },
        { kinds: ['mark'], slot: 'single', needs: { value: true }, min: one.worst, max: one.best },
      ],
      best,
      worst,
      judge(cell, _env, out, trace) {
        const { cols, a, b, a2, b2 } = cell;
        if (a === b) {
          unknown(out, worst, best, counted ? 'gap.event' : 'gap.measure', trace);
          return;
        }
        const mark = b2 > a2 ? (cols.value[a2] as number) : null;
        if (each) {
          for (let i = a; i < b; i++) {
            const x = cols.value[i] as number;
            const band = put(out, x, mark);
            if (trace) tell(trace, band, x, mark, [cols.row[i] as number]);
          }
          return;
        }
        const x = counted ? total(cell) * GRAIN : combine(cols, a, b, rule.aggregate ?? 'last', null);
        const band = put(out, x, mark);
        if (trace) tell(trace, band, x, mark, [...rowsOf(cols, a, b), ...rowsOf(cols, a2, b2)]);
      },
    };
  },
});
