import type { Rule, SchemeNode, Sic, Unit } from '@mingjian/model';
import type { Choose } from './choose.ts';
import { bonusKinds, randomRule } from './random-rules.ts';
import { amount, type RuleSetting } from './random-setting.ts';

/** What the nodes of one random scheme share. */
export interface SchemeSetting {
  choose: Choose;
  classes: readonly string[];
  units: readonly Unit[];
  days: readonly string[];
  grades: readonly string[];
  /** Sheets that can be named; those by weight want a node with full points. */
  sheets: readonly { id: string; weighted: boolean }[];
  number: () => number;
  /** Whether the scheme has grown large enough. */
  grown: () => boolean;
}
export interface Spot {
  depth: number;
  weighted: boolean;
  bonus: boolean;
  pooled: boolean;
  /** Whether it can stand in the tree several times: in rounds, or in a sheet. */
  repeated: boolean;
  above: readonly string[];
}

export const topSpot: Spot = { depth: 0, weighted: false, bonus: false, pooled: false, repeated: false, above: [] };

const fulls = ['2', '1', '3', '5', '10', '6', '0.5'];
const weights = ['50', '30', '20', '10', '40', '33.3', '25'];

/** Children of a node, points or percentages throughout; now and then one hands its points to its siblings. */
export function randomFamily(setting: SchemeSetting, spot: Spot): SchemeNode[] {
  const { choose } = setting;
  const nodes = Array.from({ length: setting.grown() ? 1 : choose.int(1, spot.depth === 0 ? 4 : 3) }, (_, index) =>
    randomNode(setting, spot, index),
  );
  // What lies below a node inherits its policy, so only a plain leaf can name its siblings.
  const plain = nodes.filter((node) => node.rules && !node.rounds);
  const giver = plain[0];
  const receivers = plain.filter(
    (node) => node !== giver && node.code !== undefined && !node.classes && (node.full ?? node.weight),
  );
  if (giver && receivers.length > 0 && choose.chance(40)) {
    giver.na = { spread: receivers.slice(0, choose.int(1, 2)).map((node) => node.code ?? '') };
  }
  return nodes;
}

function randomNode(setting: SchemeSetting, spot: Spot, index: number): SchemeNode {
  const { choose, classes, number } = setting;
  const node: SchemeNode = { name: `指标${number()}` };
  const deep = spot.depth >= 2;
  const stage = !setting.grown() && spot.depth === 0 && !spot.bonus && choose.chance(20);
  if (stage) node.stage = `环节${number()}`;
  else if (choose.chance(50)) node.code = `c${number()}`;
  if (spot.weighted) node.weight = amount(setting, weights);
  if (index > 0 && classes.length > 1 && choose.chance(10)) node.classes = [choose.of(classes)];
  if (choose.chance(15)) node.appliesTo = randomScope(setting);
  if (choose.chance(10)) node.na = choose.of(['omit', 'full', 'none'] as const);
  if (choose.chance(12)) node.places = choose.int(0, 2);
  const inner = !deep && !setting.grown() && (stage || choose.chance(spot.bonus ? 10 : 35));
  if (!inner) return randomLeaf(setting, spot, node);
  return randomInner(
    setting,
    { ...spot, depth: spot.depth + 1, above: [...spot.above, node.code ?? node.stage ?? ''].filter(Boolean) },
    node,
  );
}

function randomInner(setting: SchemeSetting, spot: Spot, node: SchemeNode): SchemeNode {
  const { choose } = setting;
  const composed = !spot.bonus && !spot.repeated && choose.chance(20) && randomCompose(setting, node);
  const pool = choose.chance(15);
  const sheet = setting.sheets.length > 0 && choose.chance(40) ? choose.of(setting.sheets) : undefined;
  const weighted = sheet ? sheet.weighted : choose.chance(35);
  if (weighted || pool || choose.chance(15)) node.full = choose.of(['10', '5', '100', '20']);
  if (pool) node.pool = true;
  if (node.full !== undefined && choose.chance(30)) node.sic = [randomSic(setting, node.full)];
  const rounds = choose.chance(spot.repeated ? 3 : 12);
  if (rounds) node.rounds = randomRounds(choose);
  else randomLimits(setting, node, 10);
  const within = {
    ...spot,
    weighted,
    pooled: spot.pooled || pool,
    repeated: spot.repeated || rounds,
    // For the parts of a composition there is nothing above the composed node.
    above: composed ? [node.code ?? node.stage ?? ''].filter(Boolean) : spot.above,
  };
  if (sheet) node.sheet = choose.chance(50) ? sheet.id : perClass(setting, weighted);
  else node.children = randomFamily(setting, within);
  if (!spot.bonus) randomBonus(setting, spot, node);
  return node;
}

/** A signature that may be for other figures, another class or some units only. */
function randomSic({ choose, classes, units }: SchemeSetting, full: SchemeNode['full']): Sic {
  return {
    full: typeof full === 'string' && choose.chance(80) ? full : '7',
    sum: choose.of(['9', '4.5', '21']),
    ...(choose.chance(30) ? { classes: [choose.of(classes)] } : {}),
    ...(choose.chance(20) ? { units: units.slice(0, 1).map((unit) => unit.name) } : {}),
    reason: '原文如此',
    by: '甲',
    on: '2023-05-01',
  };
}

function perClass({ choose, classes, sheets }: SchemeSetting, weighted: boolean): Record<string, string> {
  const fit = sheets.filter((sheet) => sheet.weighted === weighted);
  return Object.fromEntries(classes.map((one) => [one, choose.of(fit).id]));
}

const randomRounds = (choose: Choose) => ({
  count: choose.of(['2', '3']),
  name: '第{n}次',
  ...(choose.chance(40) ? { shares: ['50', '30', '20'].slice(0, 3) } : {}),
});

/** Bonus nodes before or after the composition, some behind a gate. */
export function randomBonus(setting: SchemeSetting, spot: Spot, node: SchemeNode): void {
  const { choose } = setting;
  for (const role of ['extra', 'after'] as const) {
    if (!choose.chance(20)) continue;
    const place = { ...topSpot, depth: spot.depth + 1, bonus: true, repeated: spot.repeated, above: spot.above };
    node[role] = Array.from({ length: choose.int(1, 2) }, (_, index) => {
      const bonus = randomNode(setting, place, index);
      if (choose.chance(40))
        bonus.gate = choose.chance(50)
          ? { above: choose.of(['3', '1', '5', '0']) }
          : { atLeast: choose.of(['3', '1', '5']) };
      return bonus;
    });
  }
}

export function randomCompose(setting: SchemeSetting, node: SchemeNode): boolean {
  const { choose, classes } = setting;
  const [first = '', ...others] = classes;
  if (others.length === 0) return false;
  const subs = others.slice(0, choose.int(1, 2));
  const parts = [
    { part: '自评', share: choose.of(['rest', '70', '50'] as const) },
    ...subs.map((one) => ({ part: one, class: one, share: choose.of(['20', '10', '15']) })),
  ];
  node.compose = [
    { ...(choose.chance(75) ? { classes: [first] } : {}), parts, whenNoUnits: choose.of(['unknown', 'drop'] as const) },
  ];
  return true;
}

function randomLimits({ choose }: SchemeSetting, node: SchemeNode, percent: number): void {
  if (choose.chance(percent)) node.belowZero = true;
  if (choose.chance(percent)) node.floor = choose.of(['-0.5', '-2', '0']);
  if (choose.chance(percent)) node.ceiling = choose.of(['1', '2', '5']);
}

function randomLeaf(setting: SchemeSetting, spot: Spot, node: SchemeNode): SchemeNode {
  const { choose } = setting;
  const figures = spot.bonus || spot.pooled ? 40 : spot.weighted ? 20 : 95;
  if (choose.chance(figures)) node.full = amount(setting, fulls);
  if (choose.chance(10)) node.start = choose.of(['full', 'zero'] as const);
  const groups = choose.chance(20) ? ['甲组'] : [];
  if (groups.length > 0) node.groups = { 甲组: { limit: amount(setting, ['1', '0.5', '2']) } };
  const rules: Rule[] = [];
  const count = choose.of([1, 1, 2, 3]);
  for (let index = 0; index < count; index += 1) {
    const base: RuleSetting = {
      ...setting,
      unitNames: setting.units.map((unit) => unit.name),
      groups,
      above: spot.above,
      earlier: rules.filter((rule) => rule.kind !== 'veto' && !('of' in rule) && !rule.classes),
    };
    const rule = spot.bonus ? randomRule(base, bonusKinds) : randomRule(base);
    // The first rule is there for every class: a leaf without any rule would say nothing.
    if (index === 0) delete rule.classes;
    const scale = rules.find((one) => one.kind === 'levels' && !one.classes);
    if (rule.kind === 'deduct' && scale?.kind === 'levels' && choose.chance(60))
      rule.onlyAt = { rule: scale.id ?? '', level: choose.of(scale.levels.map(({ level }) => level)) };
    rules.push(count > 1 ? { ...rule, id: `k${index + 1}` } : rule);
  }
  node.rules = rules;
  if (!spot.bonus && choose.chance(spot.repeated ? 2 : 8)) node.rounds = randomRounds(choose);
  else randomLimits(setting, node, 8);
  return node;
}

function randomScope({ choose, classes, units }: SchemeSetting): NonNullable<SchemeNode['appliesTo']> {
  return choose.of([
    { tags: ['网站'] },
    { without: ['网站'] },
    { classes: [choose.of(classes)] },
    { classes: [...classes], without: ['新设'] },
    { units: units.slice(0, 2).map((unit) => unit.name) },
    { tags: ['网站', '热线'], without: ['新设'] },
  ]);
}
