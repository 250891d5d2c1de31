import { compile, type PlanNode } from '@mingjian/engine';
import { type Amount, problemLine, type Rule, type Scheme, type SchemeNode } from '@mingjian/model';

/** One row: a clause of a plan and what became of it. */
export interface ClauseRow {
  clause: string;
  /** Name of the indicator, or what a provision governs. */
  name: string;
  /** The plan's words, piece by piece. */
  words: string[];
  places: string[];
  classes: string[];
  rules: string[];
  params: string[];
  assumptions: string[];
}

/** Provisions first, then lists of units, the tree in the order of the document, stated sums, grades. */
export function rowsOf(scheme: Scheme): ClauseRow[] {
  return [...provisions(scheme), ...lists(scheme), ...tree(scheme), ...stated(scheme), ...grades(scheme)];
}

const row = (
  clause: string,
  name: string,
  words: readonly (string | undefined)[],
  more: Partial<ClauseRow> = {},
): ClauseRow => ({
  clause,
  name,
  words: pieces(words),
  places: [],
  classes: [],
  rules: [],
  params: [],
  assumptions: [],
  ...more,
});

const provisions = ({ provisions }: Scheme): ClauseRow[] =>
  provisions.map(({ clause, text, binds }) =>
    row(clause, binds ?? '', [text], { places: ['provisions'], params: paramsIn([text, binds]) }),
  );

function lists({ classes, na, naAssumption }: Scheme): ClauseRow[] {
  const rows = Object.entries(classes).map(([id, { name, stated, units, note }]) =>
    row('', name, [(units ?? []).map((unit) => (typeof unit === 'string' ? unit : unit.name)).join('、')], {
      places: [`classes.${id}`],
      classes: [name],
      params: paramsIn([stated, note]),
    }),
  );
  const policy = typeof na === 'string' ? [`na: ${na}`] : [];
  return na === undefined
    ? rows
    : [
        ...rows,
        row('', '不适用 not applicable', [], { places: ['na'], rules: policy, assumptions: [...(naAssumption ?? [])] }),
      ];
}

/** Each node of the scheme once, with all places and classes that have it. */
function tree(scheme: Scheme): ClauseRow[] {
  const compiled = compile(scheme, { sample: true });
  if (!compiled.ok) throw new Error(compiled.problems.map((one) => problemLine(one, 'en')).join('\n'));
  const seen = new Map<SchemeNode, { places: Set<string>; classes: Set<string> }>();
  for (const { name, nodes } of compiled.value.classes) {
    for (const node of nodes) {
      if (isRound(node, nodes)) continue;
      const one = seen.get(node.source) ?? { places: new Set<string>(), classes: new Set<string>() };
      one.places.add(withoutRound(node.path));
      one.classes.add(name);
      seen.set(node.source, one);
    }
  }
  const named = (id: string): string => scheme.classes[id]?.name ?? id;
  return [...seen].flatMap(([source, { places, classes }]) => ofNode(source, [...places], [...classes], named));
}

const isRound = (node: PlanNode, nodes: readonly PlanNode[]): boolean => nodes[node.parent]?.source === node.source;

/** What repeats is one clause. */
const withoutRound = (path: string): string => path.replace(/\/r\d+(?=\/)/g, '');

function ofNode(source: SchemeNode, places: string[], classes: string[], named: (id: string) => string): ClauseRow[] {
  const { name, clause = '', content, requirement, criterion, method, responsible, owner, window } = source;
  const rules = source.rules ?? [];
  const { children: _c, extra: _e, after: _a, examples: _x, compose, rules: _r, ...own } = source;
  const node = row(
    clause,
    name,
    [content, requirement, criterion, ...rules.flatMap(ruleWords), window?.text, owner, method, responsible],
    {
      places,
      classes,
      rules: [...new Set([...rules.map((rule) => rule.kind), ...pointsOf(source)])],
      params: paramsIn([own, rules]),
      assumptions: [...new Set([...(source.assumption ?? []), ...rules.flatMap((rule) => rule.assumption ?? [])])],
    },
  );
  const composed = (compose ?? []).map((one) =>
    row(one.clause ?? clause, `${name}·合成 composed`, [one.text], {
      places,
      classes: [...new Set([...(one.classes ?? []), ...one.parts.flatMap((part) => part.class ?? [])])].map(named),
      rules: [`compose ${one.parts.map(({ part, share }) => `${part} ${amountText(share)}`).join(' : ')}`],
      params: paramsIn([one.parts]),
      assumptions: [...(one.assumption ?? [])],
    }),
  );
  return [node, ...composed];
}

/** What a node declares beside rules. */
const pointsOf = ({ full, weight, rounds, pool, gate, appliesTo }: SchemeNode): string[] => [
  ...(full === undefined ? [] : [`full ${amountText(full)}`]),
  ...(weight === undefined ? [] : [`weight ${amountText(weight)}`]),
  ...(rounds === undefined ? [] : [`rounds ${amountText(rounds.count)}`]),
  ...(pool ? ['pool'] : []),
  ...(gate === undefined ? [] : ['gate']),
  ...(appliesTo === undefined ? [] : ['appliesTo']),
];

const amountText = (amount: Amount): string =>
  typeof amount === 'string'
    ? amount
    : Object.entries(amount)
        .map(([cls, text]) => `${cls} ${text}`)
        .join(', ');

/** The words of levels and bands are in the rule's own; those of items stand for themselves. */
const ruleWords = (rule: Rule): (string | undefined)[] =>
  rule.kind === 'checklist' ? [rule.text, ...rule.items.map((item) => item.text)] : [rule.text];

const stated = ({ stated, classes }: Scheme): ClauseRow[] =>
  stated.map(({ clause, name, full, class: cls }, at) =>
    row(clause, name, [], {
      places: [`stated[${at}]`],
      classes: cls === undefined ? [] : [classes[cls]?.name ?? cls],
      rules: [`full ${amountText(full)}`],
      params: paramsIn([full]),
    }),
  );

const grades = ({ results, assumptions }: Scheme): ClauseRow[] =>
  results.flatMap(({ id, grades, gradeAssumption }) =>
    (grades ?? []).map((grade, at) =>
      row(assumptions[gradeAssumption?.[0] ?? '']?.clause ?? '', grade.name, [], {
        places: [`${id}.grades[${at}]`],
        rules: ['grade', ...(grade.min === undefined ? [] : [`min ${amountText(grade.min)}`])],
        params: paramsIn([grade]),
        assumptions: [...(gradeAssumption ?? [])],
      }),
    ),
  );

/** `$name` anywhere in the value, in the order of appearance. */
function paramsIn(value: unknown): string[] {
  return [...new Set(JSON.stringify(value).match(/\$[a-z][a-z0-9-]*/g) ?? [])].map((name) => name.slice(1));
}

const bare = (text: string): string => text.replace(/[\s，,。.；;：:、（）()]/g, '');

/** Words that were said already, in whole or by their parts between ellipses, are not said again. */
function pieces(list: readonly (string | undefined)[]): string[] {
  const said: string[] = [];
  for (const words of list) {
    if (words === undefined || words.trim() === '') continue;
    const before = bare(said.join('\n'));
    if (words.split('……').every((part) => before.includes(bare(part)))) continue;
    said.push(words.trim());
  }
  return said;
}
