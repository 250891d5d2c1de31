import { fileRefusal } from '../file-refusal.ts';
import type { Given } from './dropped-files.ts';
import { matchIndicators, type Named } from './match.ts';

/** A file on its way to the office. */
export interface Row extends Given {
  readonly key: number;
  /** Path of its indicator; empty: none. */
  readonly indicator: string;
  /** Found by its name: worth a look, as a name can mislead. */
  readonly matched: boolean;
  /** Paths that its name fits equally: the same number in several stages, or an item that has parts. */
  readonly maybe: readonly string[];
  /** `large` and `empty`: the server takes none of this size, so it is not sent. */
  readonly state: 'waits' | 'runs' | 'done' | 'failed' | 'large' | 'empty';
  readonly error?: string;
}

/** Rows for the files that were given. `indicator`: theirs, whatever the names say; `largest`: bytes of the largest file taken. */
export function rowsOf(
  files: readonly Given[],
  indicators: readonly Named[],
  { indicator, largest }: { indicator?: string | undefined; largest: number },
): Row[] {
  return files.map((given, key) => {
    const fits = indicator === undefined ? matchIndicators(given.path, indicators) : [];
    const [only, ...more] = fits;
    const found = only !== undefined && more.length === 0;
    return {
      ...given,
      key,
      indicator: indicator ?? (found ? only.path : ''),
      matched: found,
      maybe: more.length > 0 ? fits.map(({ path }) => path) : [],
      state: fileRefusal(given.file, largest) ?? 'waits',
    };
  });
}

/** Files that are named as refused and stay here. */
export const isRefused = ({ state }: Row): boolean => state === 'large' || state === 'empty';

/** What handing in would send: neither what has arrived nor what the server would refuse. */
export const toSend = (rows: readonly Row[]): Row[] =>
  rows.filter(({ state }) => state === 'waits' || state === 'failed' || state === 'runs');

/** Rows whose number stands in several stages, or for several parts of an item, and that nobody has assigned. */
export const undecided = (rows: readonly Row[]): Row[] =>
  toSend(rows).filter(({ indicator, maybe }) => indicator === '' && maybe.length > 0);

/** Stages between which undecided rows waver, in the order of the plan; none where it is parts of one item that they waver between. */
export function stagesBetween(rows: readonly Row[], indicators: readonly Named[]): string[] {
  const maybe = new Set(undecided(rows).flatMap((row) => row.maybe));
  const stages = new Set(indicators.flatMap(({ path, standsIn }) => (maybe.has(path) ? [standsIn] : [])));
  return stages.size > 1 ? [...stages] : [];
}

/** Gives every undecided row the indicator that it may belong to in this stage, where there is one. */
export function decidedFor(rows: readonly Row[], stage: string, indicators: readonly Named[]): Row[] {
  const there = new Set(indicators.flatMap(({ path, standsIn }) => (standsIn === stage ? [path] : [])));
  const open = new Set(undecided(rows));
  return rows.map((row) => {
    const path = open.has(row) ? row.maybe.find((one) => there.has(one)) : undefined;
    return path === undefined ? row : { ...row, indicator: path };
  });
}
