import type { Amount, Result, SchemeNode } from '@mingjian/model';
import { problem } from '@mingjian/model/problem';
import { add, divide, type Exact, points, times } from '../number/exact.ts';
import {
  atRound,
  attachVetoes,
  contentOf,
  type Down,
  type Draft,
  type GrowContext,
  HUNDRED,
  makeDraft,
  numberOf,
  settleLeaf,
  settleNode,
} from './draft.ts';
import { compileLeaf } from './leaf.ts';
import type { PlanNode } from './plan.ts';
import { isPlain, singleOf } from './short.ts';
import { shareForSum, signedSum } from './sic.ts';

/** The trees of one class: classes chosen, sheets and rounds laid out, codes given, figures filled in. */
export interface Growth {
  readonly nodes: Draft[];
  readonly roots: Map<string, number>;
  slots: number;
  flags: number;
  owns: number;
}

type Role = PlanNode['role'];
interface Listed {
  source: SchemeNode;
  role: Role;
  code: string;
  position: string;
}

const START: Down = {
  parent: -1,
  depth: 0,
  path: '',
  place: '',
  prefix: '',
  parentScale: null,
  stage: null,
  round: null,
  sheet: null,
  sheets: [],
  loose: false,
  bonus: false,
  policy: null,
};

export function grow(context: GrowContext): Growth {
  const { scheme, reader } = context;
  const growth: Growth = { nodes: [], roots: new Map(), slots: 0, flags: 0, owns: 0 };
  const isVisible = (node: SchemeNode): boolean => !node.classes || node.classes.includes(reader.cls);

  for (const result of scheme.results) {
    const root: Listed = { source: result.root, role: 'child', code: result.id, position: '' };
    const down = { ...START, policy: scheme.na ?? null };
    if (result.classes.includes(reader.cls)) growth.roots.set(result.id, plant(root, result, down));
    else seek(root, result, down);
  }
  attachVetoes(growth.nodes, reader);
  for (const node of growth.nodes) {
    node.plain = isPlain(node);
    node.single = singleOf(node);
  }
  return growth;

  /** A class that only takes part through compositions has just the composed nodes with a part of its own. */
  function seek(listed: Listed, result: Result, down: Down): void {
    const { source } = listed;
    if (source.compose?.some((c) => c.parts.some((p) => p.class === reader.cls))) {
      plant(listed, result, { ...down, parent: -1, depth: 0 });
      return;
    }
    const inner = enter(listed, down);
    const next = { ...inner, parentScale: seenFull(source, down), sheets: sheetsFrom(source, inner) };
    if (!source.rounds) for (const child of contents(source, inner)) seek(child, result, next);
    else for (const child of outer(source, inner.prefix)) seek(child, result, next);
    for (let n = 1; source.rounds && n <= roundsOf(source, inner.path); n++) {
      for (const child of contents(contentOf(source), inner)) seek(child, result, atRound(next, n));
    }
  }

  /** Full points on the way down to a composed node: such a class need not have figures for what it only passes. */
  function seenFull({ full, weight }: SchemeNode, { parentScale }: Down): Exact | null {
    const isFor = (value: Amount): boolean =>
      typeof value === 'string' || (value[reader.cls] ?? value.default) !== undefined;
    if (full !== undefined && isFor(full)) return reader.amount(full, '');
    if (weight === undefined || parentScale === null || !isFor(weight)) return null;
    return divide(times(parentScale, reader.amount(weight, '') ?? 0), HUNDRED);
  }

  /** The way down through a node: path, prefix of codes, stage and sheet. */
  function enter({ source, role, code, position }: Listed, down: Down): Down {
    const isRoot = down.path === '';
    const bonus = down.bonus || role !== 'child';
    return {
      ...down,
      path: isRoot ? code : `${down.path}/${code}`,
      place: `${down.place}/${isRoot ? code : numberOf(source)}`,
      prefix: isRoot || source.stage !== undefined || source.sheet !== undefined ? '' : position,
      stage: source.stage ?? down.stage,
      sheet: sheetOf(source) ?? down.sheet,
      policy: source.na ?? down.policy,
      bonus,
      loose: down.loose || bonus,
    };
  }

  function sheetOf({ sheet }: SchemeNode): string | null {
    if (sheet === undefined || typeof sheet === 'string') return sheet ?? null;
    return sheet[reader.cls] ?? sheet.default ?? null;
  }

  function sheetsFrom(source: SchemeNode, { sheets }: Down): readonly string[] {
    const sheet = sheetOf(source);
    return sheet === null ? sheets : [...sheets, sheet];
  }

  /** Visible children, bonuses and penalties with their codes; a sheet's nodes hang directly under the node naming it. */
  function contents(source: SchemeNode, down: Down): Listed[] {
    const sheet = sheetOf(source);
    if (sheet !== null && !Object.hasOwn(scheme.sheets, sheet)) {
      reader.complain(problem('scheme-sheet-unknown', { path: down.path }, { name: sheet }));
    }
    if (sheet !== null && down.sheets.includes(sheet)) {
      reader.complain(problem('scheme-sheet-cycle', { path: down.path }, { name: sheet }));
      return [];
    }
    const fromSheet = sheet === null ? [] : (scheme.sheets[sheet] ?? []);
    const inner = [...(source.children ?? []), ...fromSheet].filter(isVisible);
    const dot = down.prefix ? `${down.prefix}.` : '';
    const code = (child: SchemeNode, position: string): string => child.code ?? child.stage ?? position;
    return [
      ...inner.map((child, i): Listed => {
        const position = `${dot}${i + 1}`;
        return { source: child, role: 'child', position, code: code(child, position) };
      }),
      ...outer(source, down.prefix),
    ];
  }

  function outer(source: SchemeNode, prefix: string): Listed[] {
    const list = (['extra', 'after'] as const).flatMap((role) =>
      (source[role] ?? []).filter(isVisible).map((child) => ({ source: child, role })),
    );
    return list.map(({ source: child, role }, i) => {
      const position = `${prefix}+${i + 1}`;
      return { source: child, role, position, code: child.code ?? child.stage ?? position };
    });
  }

  function shareOf(source: SchemeNode, down: Down, path: string): Exact | null {
    const weight = reader.size(source.weight, `${path}.weight`);
    if (weight === null) return null;
    if (down.parentScale !== null) return divide(times(down.parentScale, weight), HUNDRED);
    const above = growth.nodes[down.parent] ?? { path: down.path || source.name, name: source.name };
    reader.complain(problem('scheme-full-missing', { path: above.path }, { name: above.name }));
    return 0;
  }

  function keep(draft: Draft): Draft {
    growth.nodes.push(draft);
    return draft;
  }

  /** Grows a node with all below it and returns its index. */
  function plant(listed: Listed, result: Result, down: Down): number {
    const { source, role, code } = listed;
    const inner = enter(listed, down);
    const draft = keep(makeDraft(growth.nodes.length, source, result, role, code, inner, reader));
    if (source.compose && source.compose.length > 0) draft.own = growth.owns++;
    const weighted = shareOf(source, down, draft.path);
    const full = reader.size(source.full, `${draft.path}.full`) ?? weighted;
    if (source.rounds) fillRounds(draft, result, inner, full);
    else fill(draft, source, result, inner, full);
    const signed = signedSum(source, full, reader.cls);
    draft.share =
      weighted === null ? draft.scale : signed && full !== null ? shareForSum(weighted, full, signed) : weighted;
    settleNode(
      draft,
      draft.children.map((i) => growth.nodes[i] as Draft),
      reader,
    );
    return draft.index;
  }

  /** Rules of a leaf, or children. `full`: the node's own scale where it is given or follows from a weight. */
  function fill(draft: Draft, source: SchemeNode, result: Result, inner: Down, full: Exact | null): void {
    if (source.rules) {
      if (source.children || source.sheet) {
        reader.complain(problem('scheme-leaf-and-inner', { path: draft.path }, { name: source.name }));
      }
      draft.scale = full ?? 0;
      const leaf = compileLeaf(source, growth, {
        path: draft.path,
        scale: draft.scale,
        from: context.from,
        to: context.to,
        naFull: draft.policy === 'full',
        reader,
      });
      growth.slots = leaf.slots;
      growth.flags = leaf.flags;
      draft.rules = leaf.rules;
      draft.groups = leaf.groups;
      settleLeaf(draft);
    }
    const next: Down = {
      ...inner,
      parent: draft.index,
      depth: draft.depth + 1,
      parentScale: full,
      loose: draft.loose || draft.pool,
      sheets: sheetsFrom(source, inner),
    };
    let sum: Exact = 0;
    for (const child of source.rules ? outer(source, inner.prefix) : contents(source, inner)) {
      const index = plant(child, result, next);
      draft[child.role === 'child' ? 'children' : child.role].push(index);
      const kid = growth.nodes[index] as Draft;
      if (child.role === 'child' && !isForOthers(kid, reader.cls)) sum = add(sum, kid.share);
    }
    if (!source.rules) draft.scale = signedSum(source, full, reader.cls) ?? full ?? sum;
  }

  function roundsOf(source: SchemeNode, path: string): number {
    return reader.whole(source.rounds?.count, `${path}.rounds`, 1) ?? 1;
  }

  /** Repeats the contents once a round; bonuses and penalties stay with the node itself. */
  function fillRounds(draft: Draft, result: Result, inner: Down, full: Exact | null): void {
    const { rounds } = draft.source;
    const content = contentOf(draft.source);
    const within = { ...inner, parent: draft.index, depth: draft.depth + 1 };
    const count = roundsOf(draft.source, draft.path);
    for (let n = 1; n <= count; n++) {
      const down = atRound(within, n);
      const one = keep(makeDraft(growth.nodes.length, content, result, 'child', `r${n}`, down, reader));
      one.name = (rounds?.name ?? '').replace('{n}', String(n));
      draft.children.push(one.index);
      fill(one, content, result, { ...down, parent: one.index }, full);
      one.source = draft.source;
      const percent = reader.size(rounds?.shares?.[n - 1], `${draft.path}.rounds`);
      one.share = percent === null ? divide(one.scale, points(count)) : divide(times(one.scale, percent), HUNDRED);
      settleNode(
        one,
        one.children.map((i) => growth.nodes[i] as Draft),
        reader,
      );
      draft.scale = one.scale;
    }
    for (const child of outer(draft.source, inner.prefix)) {
      if (child.role !== 'child') draft[child.role].push(plant(child, result, { ...within, parentScale: full }));
    }
  }
}

/** 产区1.8分 and 非产区3.8分 as two items: what only another class has is no part of this one's full, where nobody else carries its marks. */
const isForOthers = ({ source, policy }: Draft, cls: string): boolean =>
  policy === 'none' && source.appliesTo?.classes?.includes(cls) === false;
