import type { ClassPlan, PlanNode, Roster } from '@mingjian/engine';
import { some } from './some.ts';
import { absentTags } from './tags-asked.ts';

/** Something in a plan that this list of units can never settle, in words for whoever makes the round. */
export interface Undetermined {
  readonly code: 'part-without-units' | 'rater-absent' | 'named-absent' | 'tag-absent';
  readonly zh: string;
  readonly en: string;
}

/**
 * What can never be determined with the units of this roster, before a single fact is there: parts of a composition that
 * some unit has nobody for, raters whom the plan names and the list does not have, and indicators about named units, or
 * units with a tag, of which none is in the list. It looks at plan and list only; what is merely not known yet is not in it.
 */
export function neverDetermined(roster: Roster): Undetermined[] {
  return [...emptyParts(roster), ...absentRaters(roster), ...absentNamed(roster), ...untagged(roster)];
}

/** Full names or ids of raters whom the plan names though they are not in the list, each once, in the plan's order. */
export function outsideRaters(roster: Roster): string[] {
  const names = eachNode(roster).flatMap(({ node }) =>
    node.rules.flatMap(({ raters }) => (raters?.units ?? []).filter((name) => !roster.find.has(name))),
  );
  return [...new Set(names)];
}

/** The nodes of the classes that have units here, without those that concern none of these. */
function eachNode({ plan, units, excluded }: Roster): { cls: ClassPlan; node: PlanNode; about: number[] }[] {
  return plan.classes.flatMap((cls) => {
    const mine = units.filter((unit) => unit.cls === cls.index).map(({ index }) => index);
    return cls.nodes.flatMap((node) => {
      const mask = excluded[cls.index]?.[node.index];
      const about = mine.filter((unit) => mask?.[unit] !== 1);
      return about.length > 0 ? [{ cls, node, about }] : [];
    });
  });
}

function emptyParts(roster: Roster): Undetermined[] {
  const { plan, units, children } = roster;
  const lacking = new Map<string, { part: string; nodes: Set<string>; units: Set<string> }>();
  for (const { cls, node, about } of eachNode(roster)) {
    if (node.compose === null || node.compose.drop || !cls.roots.has(node.result)) continue;
    for (const part of node.compose.parts) {
      const at = part.class === null ? -1 : (plan.classIndex.get(part.class) ?? -1);
      const below = plan.classes[at];
      if (!below) continue;
      const without = about.filter((unit) => !(children[unit]?.get(at) ?? []).some((one) => counts(roster, one, node)));
      if (without.length === 0) continue;
      const found = lacking.get(below.id) ?? { part: part.name, nodes: new Set(), units: new Set() };
      found.nodes.add(node.name);
      for (const unit of without) found.units.add(units[unit]?.name ?? '');
      lacking.set(below.id, found);
    }
  }
  return [...lacking.values()].map(({ part, nodes, units: names }) => ({
    code: 'part-without-units',
    zh: `“${[...nodes].join('”“')}”要算“${part}”的得分，但名单里${some([...names], true)}（共${names.size}个）没有这类下级单位。`,
    en: `“${[...nodes].join('”, “')}” counts the part “${part}”, and the list has no such units below ${names.size}: ${some([...names], false)}.`,
  }));
}

/** Whether a unit below has a score of its own at the place that a composition reads. */
function counts({ plan, units, excluded }: Roster, unit: number, { place }: PlanNode): boolean {
  const cls = plan.classes[units[unit]?.cls ?? -1];
  const twin = cls?.byPlace.get(place);
  return twin !== undefined && excluded[cls?.index ?? -1]?.[twin]?.[unit] !== 1;
}

function absentRaters(roster: Roster): Undetermined[] {
  const seen = new Map<string, { absent: readonly string[]; all: number; nodes: Set<string> }>();
  for (const { node } of eachNode(roster)) {
    for (const rule of node.rules) {
      const expected = roster.ratersOf(rule);
      if (rule.kind !== 'ratings' || expected === null) continue;
      const absent = [...expected].filter((name) => !roster.find.has(name));
      if (absent.length === 0 && expected.size > 0) continue;
      const key = JSON.stringify(absent);
      const found = seen.get(key) ?? { absent, all: expected.size, nodes: new Set() };
      found.nodes.add(node.name);
      seen.set(key, found);
    }
  }
  return [...seen.values()].map(({ absent, all, nodes }) => {
    const [zh, en] = [`“${[...nodes].join('”“')}”`, `“${[...nodes].join('”, “')}”`];
    return all === 0
      ? {
          code: 'rater-absent',
          zh: `${zh}由一类单位评分，名单里这一类一个单位也没有。`,
          en: `${en} is rated by a class of which the list has no unit.`,
        }
      : {
          code: 'rater-absent',
          zh: `${zh}由${all}家单位评分，其中${absent.length}家不在名单里：${some(absent, true)}。请把它们列入名单，再请系统管理员设立互评岗位；不列入的，由考评办导入它们的评分。`,
          en: `${en} is rated by ${all} units, of which ${absent.length} are not in the list: ${some(absent, false)}. Put them on the list, so that they can have rater posts, or import their ratings.`,
        };
  });
}

/** Indicators about named units only, of which the list has none; told at the uppermost such node, and once where it stands in several stages. */
function absentNamed(roster: Roster): Undetermined[] {
  const { plan, excluded, units } = roster;
  const reached = new Set(eachNode(roster).map(({ node }) => node.place));
  const told = new Map<string, { node: PlanNode; named: readonly string[] }>();
  for (const cls of plan.classes) {
    if (!units.some((unit) => unit.cls === cls.index)) continue;
    for (const node of cls.nodes) {
      const named = node.source.appliesTo?.units;
      const parent = cls.nodes[node.parent];
      const above = parent === undefined || reached.has(parent.place);
      if (named && above && !reached.has(node.place) && excluded[cls.index]?.[node.index])
        told.set(`${node.name} ${named.join()}`, { node, named });
    }
  }
  return [...told.values()].map(({ node, named }) => ({
    code: 'named-absent',
    zh: `“${node.name}”只考核${some(named, true)}，名单里没有。`,
    en: `“${node.name}” concerns only ${some(named, false)}, which the list does not have.`,
  }));
}

/** Parts for a kind of units that nobody is said to be of: unseen, all would be assessed as the others. */
function untagged(roster: Roster): Undetermined[] {
  return absentTags(roster).map(({ tags, only, others }) => {
    const rest = others.filter((name) => !only.includes(name));
    return {
      code: 'tag-absent',
      zh: `没有一个单位带标签“${tags.join('”或“')}”：${quoted(only, true)}不考核任何单位${rest.length > 0 ? `，所有单位都按${quoted(rest, true)}考核` : ''}。请勾选哪些单位带这个标签。`,
      en: `No unit carries the tag “${tags.join('” or “')}”: ${quoted(only, false)} concerns nobody${rest.length > 0 ? `, and every unit has ${quoted(rest, false)}` : ''}. Tick which units carry it.`,
    };
  });
}

const quoted = (names: readonly string[], zh: boolean): string =>
  some(
    names.map((name) => `“${name}”`),
    zh,
  );
