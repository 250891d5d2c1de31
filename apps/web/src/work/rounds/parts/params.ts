import { parseDay, parseExact } from '@mingjian/engine';
import type { OpenParam, Params } from '../api.ts';

/** What a field needs to know of a parameter that the plan leaves open. */
export type Asked = Omit<OpenParam, 'value'>;

/** One band of a table as it is being typed: its bounds and points as text. */
export type BandText = Record<string, unknown>;

export const bandKeys = ['from', 'above', 'to', 'below', 'points'] as const;
export type BandKey = (typeof bandKeys)[number];

const isNumber = (value: unknown): boolean => typeof value === 'string' && parseExact(value.trim()) !== null;

/** Whether somebody has begun to give the parameter a value. */
export const isGiven = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** What is wrong with a value as it is typed; null: nothing, or nothing is typed. */
export function paramFault({ type }: Asked, value: unknown): 'number' | 'date' | 'table' | null {
  if (!isGiven(value)) return null;
  if (type === 'number') return isNumber(String(value)) ? null : 'number';
  if (type === 'date') return parseDay(String(value)) === null ? 'date' : null;
  if (type !== 'table') return null;
  const bands = value as readonly BandText[];
  const sound = bands.every(
    (band) => isNumber(band.points) && bandKeys.every((key) => band[key] === undefined || isNumber(band[key])),
  );
  return sound ? null : 'table';
}

/** The values as the server takes them: without those that are empty, and without spaces around. */
export function givenOf(values: Params): Params {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => isGiven(value))
      .map(([name, value]) => [name, typeof value === 'string' ? value.trim() : value]),
  );
}

/** The shape of the sample with its figures taken out: the bounds that the document speaks of, to be filled in. */
export function emptyBands(sample: unknown): BandText[] {
  const bands = Array.isArray(sample) ? (sample as BandText[]) : [{ from: '', points: '' }];
  return bands.map((band) =>
    Object.fromEntries(
      Object.keys(band)
        .filter((key) => key !== 'text')
        .map((key) => [key, ''])
        .concat(typeof band.text === 'string' ? [['text', band.text]] : []),
    ),
  );
}

/** Parameters in the order of the plan, those of one clause together. */
export function byClause<T extends Asked>(params: readonly T[]): { clause: string; params: T[] }[] {
  const groups: { clause: string; params: T[] }[] = [];
  for (const param of params) {
    const last = groups.at(-1);
    if (last?.clause === param.clause) last.params.push(param);
    else groups.push({ clause: param.clause, params: [param] });
  }
  return groups;
}
