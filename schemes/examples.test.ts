import { readdirSync, readFileSync } from 'node:fs';
import {
  type ClassPlan,
  compile,
  enrol,
  type Plan,
  type PlanNode,
  score,
  sourceUnits,
  takeFacts,
  toText,
} from '@mingjian/engine';
import { readScheme } from '@mingjian/files';
import {
  type Example,
  type Fact,
  type Outcome,
  problemLine,
  type Scheme,
  type SchemeNode,
  type Unit,
} from '@mingjian/model';
import { describe, expect, test } from 'vitest';

// The officer's own examples, run by the engine: in every class, stage and round that has the indicator.

function must<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(outcome.problems.map((problem) => problemLine(problem, 'zh')).join('\n'));
}

const folder = new URL('./', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

/** Open parameters take their samples: the examples say so in words. */
const planOf = (scheme: Scheme): Plan => must(compile(scheme, { sample: true }));

const ME = 'example';

/** The unit of the example among the units that the plan lists, so that raters and rivals are there. */
function unitsOf(plan: Plan, cls: string, { unit, tags }: Example): Unit[] {
  const listed = sourceUnits(plan).map((one) =>
    one.name === unit && one.class === cls ? { ...one, id: ME, tags: [...(one.tags ?? []), ...(tags ?? [])] } : one,
  );
  if (listed.some(({ id }) => id === ME)) return listed;
  return [...listed, { id: ME, name: unit ?? '例中单位', class: cls, tags: tags ?? [] }];
}

/** What the example's facts give the leaf: points, a range, or that it does not apply. */
function outcomeOf(plan: Plan, cls: string, node: PlanNode, example: Example): Example['gives'] {
  const units = unitsOf(plan, cls, example);
  const roster = must(enrol(plan, units));
  const facts = example.facts.map(
    (fact, i): Fact => ({ ...fact, id: `f${i + 1}`, unit: ME, indicator: node.path, date: fact.date ?? plan.periodTo }),
  );
  const scores = score(must(takeFacts(roster, facts)), { asOf: example.asOf });
  const { lo, hi, status } = scores.value(roster.find.get(ME) ?? -1, node.index);
  if (status === 'notApplicable') return 'na';
  return toText(lo) === toText(hi) ? toText(lo) : [toText(lo), toText(hi)];
}

const exact = (gives: Example['gives']): Example['gives'] => {
  const plain = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);
  return typeof gives === 'string' ? plain(gives) : [plain(gives[0]), plain(gives[1])];
};

/** Every node of the scheme that carries rules. */
function leavesOf({ results, sheets }: Scheme): SchemeNode[] {
  const flat = (node: SchemeNode): SchemeNode[] => [
    ...(node.rules ? [node] : []),
    ...[...(node.children ?? []), ...(node.extra ?? []), ...(node.after ?? [])].flatMap(flat),
  ];
  return [...results.map(({ root }) => root), ...Object.values(sheets).flat()].flatMap(flat);
}

/** The examples of a class, each where the indicator stands. */
const examplesOf = ({ id, nodes }: ClassPlan): (readonly [string, PlanNode, Example])[] =>
  nodes
    .filter((node) => node.rules.length > 0)
    .flatMap((node) =>
      (node.source.examples ?? [])
        .filter((example) => (example.class ?? id) === id)
        .map((example) => [`${node.path} ${example.say}`, node, example] as const),
    );

describe.each(files)('%s', (file) => {
  const scheme = must(readScheme(readFileSync(new URL(file, folder)), file));
  const plan = planOf(scheme);

  test('every indicator with rules has an example', () => {
    const without = leavesOf(scheme).filter((leaf) => (leaf.examples ?? []).length === 0);
    expect(without.map(({ name, clause }) => `${clause} ${name}`)).toEqual([]);
  });

  test('every example names a class that has its indicator', () => {
    const having = plan.classes.map(({ id, nodes }) => ({ id, leaves: new Set(nodes.map(({ source }) => source)) }));
    const lost = leavesOf(scheme).flatMap((leaf) =>
      (leaf.examples ?? []).filter(
        (example) => !having.some(({ id, leaves }) => leaves.has(leaf) && (example.class ?? id) === id),
      ),
    );
    expect(lost.map(({ say }) => say)).toEqual([]);
  });

  // A class that only a composition asks for may have no example of its own.
  const told = plan.classes
    .map((cls) => [cls.name, cls, examplesOf(cls)] as const)
    .filter(([, , said]) => said.length > 0);
  describe.each(told)('%s', (_, cls, said) => {
    test.each(said)('%s', (_say, node, example) => {
      expect(outcomeOf(plan, cls.id, node, example)).toEqual(exact(example.gives));
    });
  });
});
