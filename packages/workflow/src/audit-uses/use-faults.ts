import { enrol, near, type Plan, type PlanNode, type Roster, sourceUnits, takeFacts } from '@mingjian/engine';
import {
  type AuditUse,
  type Fact,
  type Outcome,
  type Place,
  type Problem,
  problem,
  problemText,
} from '@mingjian/model';
import { paramFault } from './param-fault.ts';
import { placesOf, quotes, type UsePlace } from './use-places.ts';

/** Audits by their ids, with the numbers that they come with. */
export type KnownAudits = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** Where a part of a use stands: the path from the use. */
export type PlaceInUse = (path: readonly PropertyKey[]) => Place;

/**
 * What is wrong with a use of a scheme: its indicator, classes and words are the plan's, its audits and their numbers are known, and the
 * engine takes what a finding becomes. Empty: the scheme can use it.
 */
export function useFaults(plan: Plan, use: AuditUse, audits: KnownAudits, at: PlaceInUse = () => ({})): Problem[] {
  const places = placesOf(plan, use);
  return [
    ...auditFaults(use, audits, at),
    ...(places.length === 0
      ? [noPlace(plan, use, at)]
      : [...wordFaults(use, places, at), ...factFaults(plan, use, places, at)]),
  ];
}

function noPlace(plan: Plan, { indicator, classes }: AuditUse, at: PlaceInUse): Problem {
  const unknown = classes?.find((id) => !plan.classIndex.has(id));
  if (unknown !== undefined) {
    const known = plan.classes.map(({ id }) => id).join('、');
    return problem('use-class', at(['classes']), { name: unknown, known });
  }
  const codes = plan.classes.flatMap(({ nodes }) =>
    nodes.filter(({ rules }) => rules.length > 0).map(({ code }) => code),
  );
  return problem('use-indicator', at(['indicator']), { indicator, near: near(indicator, new Set(codes)) });
}

function auditFaults({ audits: wanted, params }: AuditUse, audits: KnownAudits, at: PlaceInUse): Problem[] {
  const problems = wanted.flatMap((id, i) =>
    audits.has(id) ? [] : [problem('use-audit', at(['audits', i]), { id, near: near(id, audits.keys()) })],
  );
  for (const [id, given] of Object.entries(params ?? {})) {
    const preset = audits.get(id);
    if (!wanted.includes(id)) problems.push(problem('use-param-audit', at(['params', id]), { id }));
    else if (preset !== undefined)
      for (const [name, value] of Object.entries(given)) {
        const why = paramFault(value, preset[name]);
        if (why) problems.push(problem('use-param', at(['params', id, name]), { id, name, why }));
      }
  }
  return problems;
}

function wordFaults({ indicator, text }: AuditUse, places: readonly UsePlace[], at: PlaceInUse): Problem[] {
  return text
    .split('……')
    .filter((words) => !places.some(({ node }) => quotes(node, words)))
    .map((words) => problem('use-words', at(['text']), { indicator, words: words.slice(0, 60) }));
}

function factFaults(plan: Plan, use: AuditUse, places: readonly UsePlace[], at: PlaceInUse): Problem[] {
  const facts = factsOf(use);
  if (facts.length === 0) return [];
  const problems = places.flatMap((place) => {
    const { roster, unit } = oneConcerned(plan, place);
    if (!roster.ok) return roster.problems;
    const taken = takeFacts(
      roster.value,
      facts.map((fact, i) => ({ ...fact, indicator: place.node.path, id: `f${i}`, unit, date: plan.periodTo })),
    );
    return taken.ok ? [] : taken.problems;
  });
  const said = new Map(problems.map((one) => [problemText(one, 'zh'), one]));
  return [...said].map(([zh, one]) =>
    problem('use-fact', at(['fact']), { indicator: use.indicator, why: { zh, en: problemText(one, 'en') } }),
  );
}

const rosters = new WeakMap<Plan, Map<string, Outcome<Roster>>>();

/** A unit whom the indicator concerns, by the name and the tags that the plan asks for, enrolled with those that the plan lists. */
function oneConcerned(plan: Plan, { cls, node }: UsePlace): { roster: Outcome<Roster>; unit: string } {
  const asked: NonNullable<PlanNode['source']['appliesTo']>[] = [];
  for (let at: PlanNode | undefined = node; at !== undefined; at = cls.nodes[at.parent])
    if (at.source.appliesTo) asked.push(at.source.appliesTo);
  const name = asked.flatMap(({ units = [] }) => units)[0];
  const listed = sourceUnits(plan);
  const known = listed.find((unit) => unit.name === name && unit.class === cls.id)?.id;
  const tags = [...new Set(asked.flatMap(({ tags: wanted = [] }) => wanted))];
  const made = { id: 'one', name: known === undefined ? (name ?? '某单位') : '某单位', class: cls.id, tags };
  const key = JSON.stringify(made);
  const kept = rosters.get(plan) ?? new Map<string, Outcome<Roster>>();
  rosters.set(plan, kept);
  const roster = kept.get(key) ?? enrol(plan, [...listed, made]);
  kept.set(key, roster);
  return { roster, unit: known ?? made.id };
}

/** The facts that findings of a use can become, without unit, place and day. */
function factsOf({ fact }: AuditUse): Omit<Fact, 'unit' | 'indicator'>[] {
  if (fact === undefined) return [];
  const { kind, rule } = fact;
  if (kind === 'event') return [{ kind, rule, level: fact.level }];
  if (kind === 'measure') return [{ kind, rule, value: '4' }];
  const items = fact.items === undefined ? [fact.item] : Object.values(fact.items);
  return items.map((item) => ({ kind, rule, item, value: 'fail' }));
}
