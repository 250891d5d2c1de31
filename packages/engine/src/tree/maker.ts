import type { Amount, Band } from '@mingjian/model';
import { type Problem, problem } from '@mingjian/model/problem';
import { parseDay } from '../calendar/days.ts';
import { compare, type Exact, GRAIN, parseExact, toText } from '../number/exact.ts';
import type { CompiledBand } from '../rules/rule.ts';
import { type Params, wanted } from './params.ts';

/** Reads the numbers of a scheme for one class: parameters filled in, by-class amounts chosen, complaints collected. */
export interface Reader {
  readonly cls: string;
  amount(value: Amount | undefined, path: string): Exact | null;
  /** An amount that is a magnitude, not below zero: a negative price would turn a fault into a gain. */
  size(value: Amount | undefined, path: string): Exact | null;
  day(value: string | undefined, path: string): number | null;
  whole(value: Amount | undefined, path: string, least: number): number | null;
  bands(value: readonly Band[] | string, path: string): CompiledBand[];
  /** A name, or the parameter that will hold it. */
  text(value: string): string;
  complain(found: Problem): void;
}

/** Decimals that a figure of a scheme may have, and how large it may be: what counts in whole millionths stays fast. */
const DECIMALS = 6;
const LARGEST = 1_000_000_000 * GRAIN;

export function makeReader(cls: string, params: Params, problems: Problem[], classes: readonly string[]): Reader {
  const complain = (found: Problem): void => {
    problems.push(found);
  };

  function plain(text: string, path: string): Exact | null {
    let digits = text;
    if (text.startsWith('$')) {
      const name = text.slice(1);
      const value = params.values.get(name);
      // An undeclared parameter is reported once by the compiler; an open one by `fillParams`.
      if (value === undefined) return null;
      if (typeof value !== 'string') {
        complain(problem('scheme-param-type', { path }, { name, want: wanted.number, value: '…' }));
        return null;
      }
      digits = value;
    }
    const exact = parseExact(digits);
    if (exact === null) complain(problem('scheme-number', { path }, { value: digits }));
    else if (/\.\d{6}\d*[1-9]/.test(digits)) complain(problem('scheme-too-fine', { path }, { limit: DECIMALS }));
    else if (typeof exact !== 'number' || Math.abs(exact) > LARGEST)
      complain(problem('scheme-too-large', { path }, { value: digits }));
    return exact;
  }

  function amount(value: Amount | undefined, path: string): Exact | null {
    if (value === undefined) return null;
    if (typeof value === 'string') return plain(value, path);
    for (const name of Object.keys(value)) {
      if (name !== 'default' && !classes.includes(name))
        complain(problem('scheme-class-unknown', { path }, { name, known: classes.join('、') }));
    }
    const own = value[cls] ?? value.default;
    if (own !== undefined) return plain(own, path);
    complain(problem('scheme-class-number', { path }, { class: cls }));
    return null;
  }

  function size(value: Amount | undefined, path: string): Exact | null {
    const exact = amount(value, path);
    if (exact !== null && compare(exact, 0) < 0)
      complain(problem('scheme-negative', { path }, { value: toText(exact) }));
    return exact;
  }

  function whole(value: Amount | undefined, path: string, least: number): number | null {
    const exact = amount(value, path);
    if (exact === null) return null;
    if (typeof exact === 'number' && exact % GRAIN === 0 && exact >= least * GRAIN) return exact / GRAIN;
    complain(
      problem(
        'scheme-field',
        { path },
        {
          field: path.slice(path.lastIndexOf('.') + 1),
          why: { zh: `应为不小于 ${least} 的整数`, en: `must be a whole number of at least ${least}` },
        },
      ),
    );
    return null;
  }

  function day(value: string | undefined, path: string): number | null {
    if (value === undefined) return null;
    const held = value.startsWith('$') ? params.values.get(value.slice(1)) : value;
    if (held === undefined) return null;
    const parsed = typeof held === 'string' ? parseDay(held) : null;
    if (parsed === null) complain(problem('as-of-date', { path }, { value: String(held) }));
    return parsed;
  }

  function oneBand(source: Band, path: string): CompiledBand {
    const edge = (value: Amount | undefined): Exact | null => amount(value, path);
    const [from, above, to, below] = [edge(source.from), edge(source.above), edge(source.to), edge(source.below)];
    const { points } = source;
    const range = typeof points === 'object' && 'min' in points && 'max' in points ? points : null;
    const lo = amount(range ? (range.min as Amount) : (points as Amount), path) ?? 0;
    const hi = range ? (amount(range.max as Amount, path) ?? lo) : lo;
    if (compare(lo, hi) > 0)
      complain(
        problem(
          'scheme-field',
          { path },
          {
            field: 'bands',
            why: {
              zh: `下限 ${toText(lo)} 大于上限 ${toText(hi)}`,
              en: `the lower end ${toText(lo)} exceeds the upper end ${toText(hi)}`,
            },
          },
        ),
      );
    return {
      holds: (x) =>
        (from === null || compare(x, from) >= 0) &&
        (above === null || compare(x, above) > 0) &&
        (to === null || compare(x, to) <= 0) &&
        (below === null || compare(x, below) < 0),
      lo,
      hi,
      label: source.text ?? bandLabel(from, above, to, below),
    };
  }

  function bands(value: readonly Band[] | string, path: string): CompiledBand[] {
    const list = typeof value === 'string' ? params.values.get(value.slice(1)) : value;
    if (list === undefined) return [];
    if (typeof list === 'string') {
      complain(
        problem('scheme-param-type', { path }, { name: String(value).slice(1), want: wanted.table, value: list }),
      );
      return [];
    }
    return list.map((one) => oneBand(normal(one), path));
  }

  const text = (value: string): string => {
    const held = value.startsWith('$') ? params.values.get(value.slice(1)) : value;
    return typeof held === 'string' ? held : value;
  };

  return { cls, amount, size, day, whole, bands, text, complain };
}

/** Numbers in a parameter file arrive as numbers; the scheme's own are text already. */
function normal(one: Band): Band {
  const text = (x: unknown): unknown => (typeof x === 'number' ? String(x) : x);
  const { points, ...edges } = one as Record<string, unknown>;
  const range =
    typeof points === 'object' && points !== null
      ? Object.fromEntries(Object.entries(points).map(([k, v]) => [k, text(v)]))
      : text(points);
  return { ...Object.fromEntries(Object.entries(edges).map(([k, v]) => [k, text(v)])), points: range } as Band;
}

/** 6–10, >5, ≤3 …: how a band is written when the scheme gives it no words. */
function bandLabel(from: Exact | null, above: Exact | null, to: Exact | null, below: Exact | null): string {
  if (from !== null && to !== null) return compare(from, to) === 0 ? toText(from) : `${toText(from)}–${toText(to)}`;
  const left = from !== null ? `≥${toText(from)}` : above !== null ? `>${toText(above)}` : '';
  const right = to !== null ? `≤${toText(to)}` : below !== null ? `<${toText(below)}` : '';
  return [left, right].filter(Boolean).join(' ');
}
