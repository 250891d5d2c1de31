import type { Band, Param, Scheme } from '@mingjian/model';
import { type Problem, problem } from '@mingjian/model/problem';
import { parseDay } from '../calendar/days.ts';
import { parseExact } from '../number/exact.ts';

export type ParamValue = string | Band[];

export interface Params {
  /** Every parameter that has a value. */
  readonly values: ReadonlyMap<string, ParamValue>;
  /** Those that came from outside the document: given by hand or taken from the samples. */
  readonly filled: Readonly<Record<string, unknown>>;
}

/** What a parameter of each type must be, in both languages. */
export const wanted = {
  number: { zh: '数', en: 'number' },
  date: { zh: '日期', en: 'date' },
  name: { zh: '名称', en: 'name' },
  table: { zh: '档次表', en: 'table of bands' },
} as const;

/** The value as this parameter takes it, or null when it is none. */
function read(param: Param, value: unknown): ParamValue | null {
  if (param.type === 'table') return isBands(value) ? value : null;
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : null;
  if (text === null) return null;
  if (param.type === 'number') return parseExact(text) === null ? null : text;
  if (param.type === 'date') return parseDay(text) === null ? null : text;
  return text === '' ? null : text;
}

const EDGES = ['from', 'above', 'to', 'below'];
const isAmountText = (x: unknown): boolean =>
  (typeof x === 'string' || typeof x === 'number') && parseExact(String(x)) !== null;

function isBands(value: unknown): value is Band[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  return value.every((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null) return false;
    const one = entry as Record<string, unknown>;
    const range = one.points as Record<string, unknown> | undefined;
    const points =
      isAmountText(one.points) || (typeof range === 'object' && isAmountText(range?.min) && isAmountText(range?.max));
    return points && EDGES.every((edge) => one[edge] === undefined || isAmountText(one[edge]));
  });
}

/** Fills the parameters: those given, then (when `sample`) the samples. One problem for each open or wrong one. */
export function fillParams(
  scheme: Scheme,
  given: Readonly<Record<string, unknown>>,
  sample: boolean,
): { params: Params; problems: Problem[] } {
  const problems: Problem[] = [];
  const values = new Map<string, ParamValue>();
  const filled: Record<string, unknown> = {};
  const known = Object.keys(scheme.params);
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(scheme.params, name)) {
      problems.push(problem('scheme-param-extra', { path: `params.${name}` }, { name, known: known.join('、') }));
    }
  }
  for (const [name, param] of Object.entries(scheme.params)) {
    const place = { path: `params.${name}` };
    const has = Object.hasOwn(given, name);
    if (!has && !sample) {
      const shown = param.type === 'table' ? JSON.stringify(param.sample) : param.sample;
      problems.push(problem('scheme-param-open', place, { name, ask: param.ask, sample: shown }));
      continue;
    }
    const raw = has ? given[name] : param.sample;
    const value = read(param, raw);
    if (value === null) {
      const shown = typeof raw === 'string' || typeof raw === 'number' ? raw : JSON.stringify(raw);
      problems.push(problem('scheme-param-type', place, { name, want: wanted[param.type], value: shown ?? '' }));
      continue;
    }
    values.set(name, value);
    filled[name] = raw;
  }
  return { params: { values, filled }, problems };
}
