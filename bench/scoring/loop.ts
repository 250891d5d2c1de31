import { DAY0, DAYS, KINDS, type Kind, LEAVES, LEVEL1, type Sheet } from './sheet.ts';
import type { Facts, Units } from './workload.ts';

/**
 * The yardstick: a tight loop over typed arrays that knows this one sheet, with whole numbers throughout. In arrival
 * order, or over facts clustered by unit. What it lacks: schemes, ranges, as-of days, a trace.
 */
export interface Results {
  leaf: Int32Array;
  own: Int32Array;
  final: Int32Array;
}

const CODE = Object.fromEntries(KINDS.map((kind, i) => [kind, i])) as Record<Kind, number>;
const DEDUCT = CODE.deduct;
const SEVERITY = CODE.severity;
const QUOTA = CODE.quota;
const DEADLINE = CODE.deadline;
const RATE = CODE.rate;
const JUDGE = CODE.judge;
const BAND = CODE.band;

/** Whole a ÷ b rounded half up; both are safe integers well below 2^52. */
const half = (a: number, b: number): number => Math.floor((2 * a + b) / (2 * b));

interface Tables {
  kind: Uint8Array;
  slot: Int32Array;
  slots: number;
  full: Int32Array;
  group: Uint8Array;
  groupFull: Float64Array;
  p: Record<'cap' | 'price' | 'wanted' | 'grace' | 'week' | 'most' | 'target' | 'periods', Int32Array>;
  levels: Int32Array;
  month: Uint8Array;
  quarter: Uint8Array;
  grave: number;
}

function makeTables(sheet: Sheet): Tables {
  const t: Tables = {
    kind: new Uint8Array(LEAVES),
    slot: new Int32Array(LEAVES),
    slots: 0,
    full: new Int32Array(LEAVES),
    group: new Uint8Array(LEAVES),
    groupFull: new Float64Array(LEVEL1),
    p: {
      cap: col(),
      price: col(),
      wanted: col(),
      grace: col(),
      week: col(),
      most: col(),
      target: col(),
      periods: col(),
    },
    levels: new Int32Array(3 * LEAVES * 5),
    month: new Uint8Array(DAYS),
    quarter: new Uint8Array(DAYS),
    grave: 0,
  };
  function col(): Int32Array {
    return new Int32Array(3 * LEAVES);
  }
  for (const leaf of sheet.leaves) {
    const i = leaf.index;
    t.kind[i] = CODE[leaf.kind];
    t.slot[i] = t.slots;
    t.slots +=
      leaf.kind === 'quota' ? leaf.byType[0].periods : leaf.kind === 'judge' ? 4 : leaf.kind === 'rate' ? 2 : 1;
    t.full[i] = leaf.full;
    t.group[i] = leaf.level1;
    t.groupFull[leaf.level1] = (t.groupFull[leaf.level1] as number) + leaf.full;
    leaf.byType.forEach((q, type) => {
      for (const key of Object.keys(t.p) as (keyof Tables['p'])[]) t.p[key][type * LEAVES + i] = q[key];
      q.levels.forEach((points, level) => {
        t.levels[(type * LEAVES + i) * 5 + level + 1] = points;
      });
    });
  }
  t.grave = t.slots++;
  for (let d = 0; d < DAYS; d++) {
    const month = new Date((DAY0 + d) * 86_400_000).getUTCMonth();
    t.month[d] = month;
    t.quarter[d] = Math.floor(month / 3);
  }
  return t;
}

export interface Loop {
  /** Scores everything; the results are reused from run to run. */
  run(): Results;
  /** Adds one fact (row of `facts`) and brings its leaf, totals and county up to date. */
  add(row: number): void;
}

export function makeLoop(sheet: Sheet, units: Units, facts: Facts): Loop {
  const t = makeTables(sheet);
  const n = units.type.length;
  const acc = new Int32Array(n * t.slots);
  const out: Results = { leaf: new Int32Array(n * LEAVES), own: new Int32Array(n), final: new Int32Array(n) };
  const towns = new Float64Array(units.counties);
  const depts = new Float64Array(units.counties);
  const townCount = new Int32Array(units.counties);
  const deptCount = new Int32Array(units.counties);
  const groups = new Float64Array(LEVEL1);

  function collect(from: number, to: number): void {
    const { unit, leaf, day, kind, count, value } = facts;
    const { p, levels, month, quarter, slots, slot } = t;
    const grave = sheet.totalVeto.leaf;
    for (let i = from; i < to; i++) {
      const k = kind[i] as number;
      const d = (day[i] as number) - DAY0;
      if (k === 0 || d < 0 || d >= DAYS) continue;
      const u = unit[i] as number;
      const x = leaf[i] as number;
      const b = u * slots;
      const s = b + (slot[x] as number);
      const y = (units.type[u] as number) * LEAVES + x;
      const c = count[i] as number;
      switch (t.kind[x]) {
        case SEVERITY:
          acc[s] = (acc[s] as number) + c * (levels[y * 5 + k] as number);
          if (x === grave && k === 4) acc[b + t.grave] = (acc[b + t.grave] as number) + c;
          break;
        case QUOTA: {
          const at = s + ((p.periods[y] === 12 ? month[d] : quarter[d]) as number);
          acc[at] = (acc[at] as number) + c;
          break;
        }
        case DEADLINE: {
          const late = (day[i] as number) - (value[i] as number);
          if (late <= 0) break;
          const over = late - (p.grace[y] as number);
          const cost =
            over > 0
              ? Math.min(p.most[y] as number, (p.price[y] as number) + (p.week[y] as number) * Math.ceil(over / 7))
              : (p.price[y] as number);
          acc[s] = (acc[s] as number) + cost;
          break;
        }
        case RATE:
          acc[s] = (acc[s] as number) + c;
          acc[s + 1] = (acc[s + 1] as number) + (value[i] as number);
          break;
        case JUDGE: {
          const v = value[i] as number;
          if (acc[s + 1] === 0 || v < (acc[s + 2] as number)) acc[s + 2] = v;
          if (acc[s + 1] === 0 || v > (acc[s + 3] as number)) acc[s + 3] = v;
          acc[s] = (acc[s] as number) + v;
          acc[s + 1] = (acc[s + 1] as number) + 1;
          break;
        }
        case BAND:
          acc[s] = (acc[s] as number) + (value[i] as number);
          break;
        default:
          acc[s] = (acc[s] as number) + c;
      }
    }
  }

  function leafScore(x: number, type: number, b: number): number {
    const s = b + (t.slot[x] as number);
    const y = type * LEAVES + x;
    const full = t.full[x] as number;
    const sum = acc[s] as number;
    let lost = sum;
    switch (t.kind[x]) {
      case DEDUCT:
        lost = (t.p.price[y] as number) * sum;
        break;
      case SEVERITY:
      case DEADLINE:
        break;
      case QUOTA: {
        let short = 0;
        for (let i = 0; i < (t.p.periods[y] as number); i++)
          short += Math.max(0, (t.p.wanted[y] as number) - (acc[s + i] as number));
        lost = (t.p.price[y] as number) * short;
        break;
      }
      case RATE:
        return sum === 0
          ? full
          : Math.min(full, half(full * (acc[s + 1] as number) * 1000, sum * (t.p.target[y] as number)));
      case JUDGE: {
        const n = acc[s + 1] as number;
        if (n === 0) return 0;
        return Math.min(
          full,
          n >= 3 ? half(100 * (sum - (acc[s + 2] as number) - (acc[s + 3] as number)), n - 2) : half(100 * sum, n),
        );
      }
      case BAND: {
        const { lows, percents } = (sheet.leaves[x] as Sheet['leaves'][number]).byType[type as 0];
        let i = 0;
        while (i < lows.length && (lows[i] as number) <= sum) i++;
        return (full * (percents[i] as number)) / 100;
      }
      default:
        return Math.min(t.p.cap[y] as number, (t.p.price[y] as number) * sum);
    }
    return Math.max(0, full - Math.min(t.p.cap[y] as number, lost));
  }

  function ownScore(u: number): number {
    const type = units.type[u] as number;
    const b = u * t.slots;
    groups.fill(0);
    let bonus = 0;
    for (let x = 0; x < LEAVES; x++) {
      const score = out.leaf[u * LEAVES + x] as number;
      if (t.kind[x] === CODE.bonus) bonus += score;
      else groups[t.group[x] as number] = (groups[t.group[x] as number] as number) + score;
    }
    const dead =
      (acc[b + (t.slot[sheet.sectionVeto.leaf] as number)] as number) >= (sheet.sectionVeto.count[type] as number)
        ? t.group[sheet.sectionVeto.leaf]
        : -1;
    let own = Math.min(sheet.bonusCap, bonus);
    for (let g = 0; g < LEVEL1; g++)
      if (g !== dead)
        own += half((sheet.weights[g] as number) * 10_000 * (groups[g] as number), t.groupFull[g] as number);
    const grave = (acc[b + t.grave] as number) >= (sheet.totalVeto.count[type] as number);
    return grave ? Math.min(own, sheet.totalVeto.cap) : own;
  }

  function compose(c: number): void {
    const [nt, nd] = [townCount[c] as number, deptCount[c] as number];
    out.final[c] = half(
      70 * (out.own[c] as number) * nt * nd + 20 * (towns[c] as number) * nd + 10 * (depts[c] as number) * nt,
      100 * nt * nd,
    );
  }

  return {
    run() {
      acc.fill(0);
      collect(0, facts.unit.length);
      for (const list of [towns, depts, townCount, deptCount]) list.fill(0);
      for (let u = 0; u < n; u++) {
        const type = units.type[u] as number;
        for (let x = 0; x < LEAVES; x++) out.leaf[u * LEAVES + x] = leafScore(x, type, u * t.slots);
        out.own[u] = ownScore(u);
        out.final[u] = out.own[u] as number;
        const c = units.parent[u] as number;
        if (type === 1) {
          towns[c] = (towns[c] as number) + (out.own[u] as number);
          townCount[c] = (townCount[c] as number) + 1;
        } else if (type === 2) {
          depts[c] = (depts[c] as number) + (out.own[u] as number);
          deptCount[c] = (deptCount[c] as number) + 1;
        }
      }
      for (let c = 0; c < units.counties; c++) compose(c);
      return out;
    },
    add(row) {
      collect(row, row + 1);
      const u = facts.unit[row] as number;
      const type = units.type[u] as number;
      const x = facts.leaf[row] as number;
      const before = out.own[u] as number;
      out.leaf[u * LEAVES + x] = leafScore(x, type, u * t.slots);
      out.own[u] = ownScore(u);
      const c = type === 0 ? u : (units.parent[u] as number);
      const sums = type === 1 ? towns : depts;
      if (type !== 0) {
        sums[c] = (sums[c] as number) + (out.own[u] as number) - before;
        out.final[u] = out.own[u] as number;
      }
      compose(c);
    },
  };
}

/** The same facts clustered by unit, so that the loop walks straight through its accumulators. */
export function clusterFacts(facts: Facts, units: number): Facts {
  const start = new Int32Array(units + 1);
  for (const u of facts.unit) start[u + 1] = (start[u + 1] as number) + 1;
  for (let u = 0; u < units; u++) start[u + 1] = (start[u + 1] as number) + (start[u] as number);
  const order = new Int32Array(facts.unit.length);
  for (let i = 0; i < order.length; i++) {
    const u = facts.unit[i] as number;
    order[start[u] as number] = i;
    start[u] = (start[u] as number) + 1;
  }
  const gather = <T extends Int32Array | Uint8Array | Uint16Array>(column: T): T => {
    const to = column.slice() as T;
    for (let i = 0; i < order.length; i++) to[i] = column[order[i] as number] as number;
    return to;
  };
  return {
    unit: gather(facts.unit),
    leaf: gather(facts.leaf),
    day: gather(facts.day),
    kind: gather(facts.kind),
    count: gather(facts.count),
    value: gather(facts.value),
  };
}
