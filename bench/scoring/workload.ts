import { DAY0, DAYS, KINDS, type Kind, type Leaf, makeRandom, type Sheet } from './sheet.ts';

/** Units of a round: counties first, then townships, then departments. */
export interface Units {
  counties: number;
  type: Uint8Array;
  /** County of a township or department, −1 for a county. */
  parent: Int32Array;
}

/** Facts in the order they arrived. `kind` 0 is a fact withdrawn on appeal, 1–4 its level. */
export interface Facts {
  unit: Int32Array;
  leaf: Uint8Array;
  day: Uint16Array;
  kind: Uint8Array;
  count: Int32Array;
  value: Int32Array;
}

export interface Workload {
  name: string;
  units: Units;
  facts: Facts;
}

/** Counties, townships per county, departments (per county or in all), facts. */
export const PRESETS = {
  tiny: { counties: 2, townships: 3, departments: 5, each: false, facts: 5_000 },
  county: { counties: 1, townships: 20, departments: 7, each: false, facts: 14_286 },
  city: { counties: 7, townships: 20, departments: 47, each: false, facts: 100_000 },
  tenth: { counties: 300, townships: 12, departments: 10, each: true, facts: 1_000_000 },
  national: { counties: 3_000, townships: 12, departments: 10, each: true, facts: 10_000_000 },
} as const;
export type Preset = keyof typeof PRESETS;

/** Facts per ten thousand, by kind of rule. */
const SHARE: Record<Kind, number> = {
  deduct: 2900,
  bonus: 100,
  severity: 1000,
  quota: 3000,
  deadline: 1200,
  rate: 800,
  judge: 500,
  band: 500,
};

export function makeUnits(preset: Preset): Units {
  const { counties, townships, departments, each } = PRESETS[preset];
  const towns = counties * townships;
  const depts = each ? departments * counties : departments;
  const n = counties + towns + depts;
  const type = new Uint8Array(n);
  const parent = new Int32Array(n).fill(-1);
  for (let i = 0; i < towns; i++) {
    type[counties + i] = 1;
    parent[counties + i] = Math.floor(i / townships);
  }
  for (let i = 0; i < depts; i++) {
    type[counties + towns + i] = 2;
    parent[counties + towns + i] = i % counties;
  }
  return { counties, type, parent };
}

export function makeWorkload(preset: Preset, sheet: Sheet): Workload {
  const units = makeUnits(preset);
  const { facts: n } = PRESETS[preset];
  const { counties, type } = units;
  const towns = type.reduce((sum, t) => sum + (t === 1 ? 1 : 0), 0);
  const random = makeRandom(7 + n + type.length);
  const table = new Uint8Array(10_000);
  let at = 0;
  for (const kind of KINDS) {
    const own = sheet.leaves.filter((leaf) => leaf.kind === kind);
    for (let i = 0; i < SHARE[kind]; i++) table[at++] = own[i % own.length]?.index ?? 0;
  }
  const facts: Facts = {
    unit: new Int32Array(n),
    leaf: new Uint8Array(n),
    day: new Uint16Array(n),
    kind: new Uint8Array(n),
    count: new Int32Array(n),
    value: new Int32Array(n),
  };
  for (let i = 0; i < n; i++) {
    const who = random(100);
    facts.unit[i] =
      who < 40
        ? random(counties)
        : who < 75
          ? counties + random(towns)
          : counties + towns + random(type.length - counties - towns);
    const leaf = sheet.leaves[table[random(10_000)] as number] as Leaf;
    facts.leaf[i] = leaf.index;
    // Facts come in roughly by date; some are dated before the year, one in a hundred after it.
    let day = DAY0 + Math.floor((i * DAYS) / n) - random(6);
    if (day < DAY0 && random(2)) day = DAY0;
    if (random(100) === 0) day = DAY0 + DAYS + random(30);
    facts.day[i] = day;
    const grade = random(100);
    facts.kind[i] = random(50) === 0 ? 0 : grade < 60 ? 1 : grade < 85 ? 2 : grade < 97 ? 3 : 4;
    const { count, value } = contents(leaf, day, random);
    facts.count[i] = count;
    facts.value[i] = value;
  }
  return { name: preset, units, facts };
}

function contents(leaf: Leaf, day: number, random: (below: number) => number): { count: number; value: number } {
  switch (leaf.kind) {
    case 'severity':
      return { count: 1 + random(2), value: 0 };
    case 'deadline': {
      const how = random(10);
      return { count: 1, value: how < 6 ? day + random(10) : how < 9 ? day - 1 - random(7) : day - 8 - random(40) };
    }
    case 'rate': {
      const count = 1 + random(200);
      return { count, value: Math.max(0, count - random(1 + (count >> 2))) };
    }
    case 'judge':
      return { count: 1, value: Math.floor(leaf.full / 100) - random(Math.floor(leaf.full / 200)) };
    case 'band':
      return { count: 1, value: random(1000) };
    default:
      return { count: 1 + random(3), value: 0 };
  }
}
