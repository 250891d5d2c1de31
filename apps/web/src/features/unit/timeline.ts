import { type Book, score, toNumber } from '@mingjian/engine';
import { useEffect, useState } from 'react';
import { dayNumber, dayText, monthEnds } from '../../ui/days.ts';
import { type Round, rootOf } from '../round/round.ts';

export interface Moment {
  day: string;
  unit: readonly [number, number];
  mean: readonly [number, number];
}

/** Lowest and highest total of every unit of a class on the last day of each month. */
interface Computed {
  days: string[];
  values: (Float64Array | undefined)[];
}

const MANY = 2_000;

const computed = new WeakMap<Book, Map<string, Computed>>();

function totalsOn(book: Book, day: string, members: readonly number[], root: number): Float64Array {
  const scores = score(book, { asOf: day });
  const totals = new Float64Array(members.length * 2);
  members.forEach((unit, at) => {
    const { lo, hi } = scores.value(unit, root);
    totals[at * 2] = toNumber(lo);
    totals[at * 2 + 1] = toNumber(hi);
  });
  return totals;
}

/** Month by month, one at a time between frames, so that the page answers meanwhile. */
export function useTimeline(round: Round, book: Book, unit: number, classId: string, result: string) {
  const key = `${result} ${classId}`;
  const known = computed.get(book) ?? new Map<string, Computed>();
  computed.set(book, known);
  const days = monthEnds(dayNumber(round.plan.periodFrom), dayNumber(round.lastDay)).map(dayText);
  const held = known.get(key) ?? { days, values: [] };
  known.set(key, held);
  const [done, setDone] = useState(held.values.length);
  // Many units make every month a noticeable pause, so the reader decides.
  const [wanted, setWanted] = useState(round.units.length <= MANY);
  const members = round.units.flatMap((each, at) => (each.class === classId ? [at] : []));
  const root = rootOf(round.plan, classId, result);
  // biome-ignore lint/correctness/useExhaustiveDependencies: members and root follow from round, class and result
  useEffect(() => {
    if (!wanted) return;
    let timer: ReturnType<typeof setTimeout>;
    const next = () => {
      const day = held.days[held.values.length];
      if (day !== undefined && root) {
        held.values.push(totalsOn(book, day, members, root.index));
        timer = setTimeout(next, 0);
      }
      setDone(held.values.length);
    };
    timer = setTimeout(next, 60);
    return () => clearTimeout(timer);
  }, [book, key, round, wanted]);
  const at = members.indexOf(unit);
  const moments: Moment[] = held.values.slice(0, Math.max(done, 0)).flatMap((totals, index) => {
    const day = held.days[index];
    if (!totals || day === undefined) return [];
    return [{ day, unit: [totals[at * 2] ?? 0, totals[at * 2 + 1] ?? 0], mean: meanOf(totals) }];
  });
  const ready = held.values.length === held.days.length;
  return { moments, days: held.days, ready, ask: wanted || ready ? null : () => setWanted(true) };
}

function meanOf(totals: Float64Array): readonly [number, number] {
  let [lo, hi] = [0, 0];
  for (let at = 0; at < totals.length; at += 2) {
    lo += totals[at] ?? 0;
    hi += totals[at + 1] ?? 0;
  }
  const count = Math.max(1, totals.length / 2);
  return [lo / count, hi / count];
}
