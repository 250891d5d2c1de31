import {
  dayText,
  enrol,
  type Plan,
  type PlanNode,
  type PlanRule,
  parseDay,
  type Roster,
  takeFacts,
} from '@mingjian/engine';
import type { Fact, Rule, Unit } from '@mingjian/model';
import { figuresFor } from './figures.ts';
import { makeFacts, UNKNOWN_WITHOUT } from './makers.ts';
import { type Chance, chanceFrom } from './random.ts';
import type { Draft, Situation } from './situation.ts';
import { sampleUnits } from './units.ts';

export interface SampleRound {
  units: Unit[];
  facts: Fact[];
  /** Facts that the engine did not want, so that they were left out: 0 for every scheme we know. */
  dropped: number;
}

/**
 * An invented round for any scheme: most units do well, some badly, a few are not finished. Everything follows from the
 * scheme's id and version, so the same scheme always shows the same round. `finished`: nothing is left open.
 */
export function sampleRound(plan: Plan, { finished = false }: { finished?: boolean } = {}): SampleRound {
  const chance = chanceFrom(`${plan.scheme.id} ${plan.scheme.version}`);
  const units = sampleUnits(plan, chance);
  const roster = enrol(plan, units);
  if (!roster.ok) {
    throw new Error(`the sample units of ${plan.scheme.id} do not fit it: ${JSON.stringify(roster.problems[0])}`);
  }
  const drafted = draftFacts(plan, units, finished, chance);
  const facts = accepted(roster.value, drafted);
  return { units, facts, dropped: drafted.length - facts.length };
}

function draftFacts(plan: Plan, units: readonly Unit[], finished: boolean, chance: Chance): Fact[] {
  const facts: Fact[] = [];
  const quality = qualities(plan, units, chance);
  const unfinished = finished ? new Set<Unit>() : unfinishedUnits(plan, units, chance);
  const from = parseDay(plan.periodFrom) ?? 0;
  const to = parseDay(plan.periodTo) ?? from;
  for (const unit of units) {
    const cls = plan.classes.find((one) => one.id === unit.class);
    if (!cls) continue;
    const figures = figuresFor(cls.id, plan.sampleParams);
    const leaves = cls.nodes.filter((node) => node.rules.length > 0 && concerns(node, cls.nodes, unit));
    const skipped = new Set(unfinished.has(unit) ? chance.shuffle(leaves.filter(mayBeOpen)).slice(0, 2) : []);
    for (const leaf of leaves) {
      if (skipped.has(leaf)) continue;
      const indicator = nameFor(leaf, cls.nodes);
      for (const [rule, source] of rulesOf(leaf, cls.id)) {
        const situation: Situation = {
          chance,
          figures,
          quality: quality.get(unit) ?? 0.9,
          leaf,
          plan: rule,
          rule: source,
          from,
          to,
          raters: expectedRaters(source, unit, units),
        };
        for (const draft of makeFacts(source.kind, situation)) {
          const rivals = leaf.rules.filter((other) => other.takes.some((kind) => kind === draft.kind));
          facts.push({
            id: `s${facts.length + 1}`,
            unit: unit.name,
            indicator,
            ...(rivals.length > 1 ? { rule: rule.id } : {}),
            ...draft,
            ...knownLater(draft, situation),
          });
        }
      }
    }
  }
  return facts;
}

/** The rules of a leaf that take facts of their own, each with its source: both lists stand in the scheme's order. */
function rulesOf(leaf: PlanNode, cls: string): [PlanRule, Rule][] {
  const sources = (leaf.source.rules ?? []).filter((rule) => rule.classes?.includes(cls) ?? true);
  return leaf.rules.flatMap((rule, at): [PlanRule, Rule][] => {
    const source = sources[at];
    return rule.takes.length > 0 && source?.kind === rule.kind ? [[rule, source]] : [];
  });
}

/** Whether a node and everything above it concern the unit. */
function concerns(node: PlanNode, nodes: readonly PlanNode[], unit: Unit): boolean {
  const tags = unit.tags ?? [];
  for (let at: PlanNode | undefined = node; at; at = nodes[at.parent]) {
    const { appliesTo } = at.source;
    if (appliesTo?.classes && !appliesTo.classes.includes(unit.class)) return false;
    if (appliesTo?.units && !appliesTo.units.includes(unit.name) && !appliesTo.units.includes(unit.id)) return false;
    if (appliesTo?.tags && !appliesTo.tags.some((tag) => tags.includes(tag))) return false;
    if (appliesTo?.without?.some((tag) => tags.includes(tag))) return false;
  }
  return true;
}

/** Names of those who should rate the unit; null where the scheme does not say who. */
function expectedRaters(rule: Rule, rated: Unit, units: readonly Unit[]): string[] | null {
  if (rule.kind !== 'ratings' || !rule.raters) return null;
  const { classes = [], units: named = [] } = rule.raters;
  const byClass = units.filter((unit) => classes.includes(unit.class)).map((unit) => unit.name);
  const byName = named.map((name) => units.find((unit) => unit.id === name)?.name ?? name);
  return [...new Set([...byClass, ...byName])].filter((name) => name !== rated.name);
}

const mayBeOpen = (node: PlanNode): boolean => node.rules.some((rule) => UNKNOWN_WITHOUT.has(rule.kind));

/** The code where it leads to this leaf only, else the path. */
function nameFor(leaf: PlanNode, nodes: readonly PlanNode[]): string {
  const rivals = nodes.filter(
    (node) => node !== leaf && (node.code === leaf.code || node.name === leaf.code || node.path === leaf.code),
  );
  return rivals.length === 0 ? leaf.code : leaf.path;
}

/** Spread evenly from mediocre to excellent, the better half denser; who is what is chance. */
function qualities(plan: Plan, units: readonly Unit[], chance: Chance): Map<Unit, number> {
  const quality = new Map<Unit, number>();
  for (const cls of plan.classes) {
    const members = chance.shuffle(units.filter((unit) => unit.class === cls.id));
    for (const [place, unit] of members.entries()) {
      const rank = members.length === 1 ? 0.5 : place / (members.length - 1);
      quality.set(unit, 0.97 - 0.42 * rank ** 1.6);
    }
  }
  return quality;
}

/** About one in twelve of each assessed class, at least one where the class has four. */
function unfinishedUnits(plan: Plan, units: readonly Unit[], chance: Chance): Set<Unit> {
  const assessed = new Set(plan.scheme.results.flatMap((result) => result.classes));
  const found = new Set<Unit>();
  for (const cls of assessed) {
    const members = units.filter((unit) => unit.class === cls);
    if (members.length < 4) continue;
    for (const unit of chance.shuffle(members).slice(0, Math.max(1, Math.round(members.length / 12)))) found.add(unit);
  }
  return found;
}

/** When the fact became known: at once or some days later, but within the period. */
function knownLater(draft: Draft, { chance, to }: Situation): Pick<Fact, 'known'> {
  const date = parseDay(draft.date?.slice(0, 10) ?? '');
  if (date === null) return {};
  const known = Math.min(to, date + chance.whole(0, 9));
  return known > date ? { known: dayText(known) } : {};
}

/** The facts that the engine takes. A scheme nobody foresaw may refuse some of what was invented for it. */
function accepted(roster: Roster, drafted: readonly Fact[]): Fact[] {
  let facts = [...drafted];
  for (let round = 0; round < 3; round += 1) {
    const taken = takeFacts(roster, facts);
    if (taken.ok) return facts;
    const bad = new Set(taken.problems.map((problem) => problem.place.row));
    facts = facts.filter((_, at) => !bad.has(at + 2));
  }
  return takeFacts(roster, facts).ok ? facts : [];
}
