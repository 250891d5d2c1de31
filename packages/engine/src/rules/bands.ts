// 前10名加5分,11–20名加3分 / 10次及以上得5分,6–10次得3–4分。 A number falls into the first band that holds it.
// Example: 检索出现7次 → 6–10次, 3到4分, 评定3.5分 → 得3.5分.
import { add, compare, type Exact, GRAIN } from '../number/exact.ts';
import { type CompiledBand, defineRule, type Outcome, type Shown, type Trace } from './rule.ts';
import { bandOf, combine, ends, rowsOf, signOf, total, unknown } from './shared.ts';

export default defineRule({
  kind: 'bands',
  takes: ['measure', 'event', 'mark'],
  compile(rule, maker) {
    const bands = maker.bands(rule.bands);
    const { worst, best } = ends(bands, true);
    const each = rule.occurs === 'each';
    const counted = rule.on === 'count';
    if (each && counted) maker.fail('occurs: each ↔ on: measure');
    const places = rule.places ?? null;
    const noun = rule.noun ?? '';

    function put(
      out: Outcome,
      band: CompiledBand | null,
      mark: Exact | null,
      shown: Record<string, Shown>,
      rows: number[],
      trace: Trace | null,
    ): void {
      const lo = band?.lo ?? 0;
      const hi = band?.hi ?? 0;
      if (band === null || compare(lo, hi) === 0) {
        out.lo = add(out.lo, lo);
        out.hi = add(out.hi, hi);
        trace?.line(band === null ? 'bands.none' : 'bands.one', lo, hi, shown, rows);
        return;
      }
      const held = mark === null ? null : compare(mark, lo) < 0 ? lo : compare(mark, hi) > 0 ? hi : mark;
      out.lo = add(out.lo, held ?? lo);
      out.hi = add(out.hi, held ?? hi);
      if (held === null) out.gap = 'gap.mark';
      trace?.line(
        held === null ? 'bands.range' : 'bands.mark',
        held ?? lo,
        held ?? hi,
        { ...shown, min: { exact: lo }, max: { exact: hi } },
        rows,
      );
    }

    return {
      sign: signOf(bands),
      ports: [
        counted
          ? { kinds: ['event'], slot: 'many' }
          : { kinds: ['measure'], slot: each || rule.aggregate ? 'many' : 'single', needs: { value: true } },
        { kinds: ['mark'], slot: 'single', needs: { value: true }, min: worst, max: best },
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
        const label = (band: CompiledBand | null): string => band?.label ?? '';
        if (each) {
          for (let i = a; i < b; i++) {
            const x = cols.value[i] as number;
            const band = bandOf(bands, x);
            put(
              out,
              band,
              mark,
              trace ? { value: { exact: x }, band: label(band), noun, day: { day: cols.date[i] as number } } : {},
              trace ? [cols.row[i] as number] : [],
              trace,
            );
          }
          return;
        }
        const x = counted ? total(cell) * GRAIN : combine(cols, a, b, rule.aggregate ?? 'last', places);
        const band = bandOf(bands, x);
        const rows = trace ? [...rowsOf(cols, a, b), ...rowsOf(cols, a2, b2)] : [];
        put(out, band, mark, trace ? { value: { exact: x }, band: label(band), noun } : {}, rows, trace);
      },
    };
  },
});
