import { dayText, openLive, type Scores } from '@mingjian/engine';
import type { Fact } from '@mingjian/model';
import type { Loop } from './loop.ts';
import { type Product, resultsOf } from './product.ts';
import { type Leaf, makeRandom, type Sheet } from './sheet.ts';
import type { Workload } from './workload.ts';

/** A fact of the workload as it would come in through the interface: text, validated like a row of a file. */
function factOf(sheet: Sheet, { facts }: Workload, row: number, id: number): Fact {
  const leaf = sheet.leaves[facts.leaf[row] as number] as Leaf;
  const date = dayText(facts.day[row] as number);
  const common = { id: `n${id}`, unit: `u${facts.unit[row]}`, indicator: `l${leaf.index}`, date };
  const count = String(facts.count[row]);
  const value = String(facts.value[row]);
  switch (leaf.kind) {
    case 'severity':
      return { ...common, kind: 'event', count, level: String(facts.kind[row]) };
    case 'quota':
      return { ...common, kind: 'delivery', count };
    case 'deadline':
      return { ...common, kind: 'delivery', due: dayText(facts.value[row] as number) };
    case 'rate':
      return { ...common, kind: 'measure', value, of: count };
    case 'band':
      return { ...common, kind: 'measure', value };
    case 'judge':
      return { ...common, kind: 'mark', value: String((facts.value[row] as number) / 100) };
    default:
      return { ...common, kind: 'event', count };
  }
}

/** Adds single facts (copies of random live ones) to the product and to the loop; both must agree on everything after. */
export function measureLive(
  sheet: Sheet,
  workload: Workload,
  product: Product,
  scores: Scores,
  loop: Loop,
  n: number,
): { p50: number; p99: number; loop: number } {
  const { facts } = workload;
  const { from, to } = product.plan;
  const live = openLive(scores);
  const random = makeRandom(99);
  const own: number[] = [];
  const yard: number[] = [];
  const expected = loop.run();
  for (let i = 0; i < n; i++) {
    const row = random(facts.unit.length);
    const day = facts.day[row] as number;
    if (facts.kind[row] === 0 || day < from || day > to) continue;
    const fact = factOf(sheet, workload, row, i);
    let start = performance.now();
    const added = live.add(fact);
    own.push((performance.now() - start) * 1000);
    if (!added.ok) throw new Error(JSON.stringify(added.problems));
    start = performance.now();
    loop.add(row);
    yard.push((performance.now() - start) * 1000);
  }
  const after = resultsOf(product, live.scores);
  for (const key of ['leaf', 'own', 'final'] as const) {
    if (after[key].some((x, i) => x !== expected[key][i]))
      throw new Error(`after single facts the ${key} points differ`);
  }
  const at = (list: number[], share: number): number =>
    list.sort((a, b) => a - b)[Math.floor(list.length * share)] ?? Number.NaN;
  return { p50: at(own, 0.5), p99: at(own, 0.99), loop: at(yard, 0.5) };
}
