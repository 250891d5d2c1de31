import type { Scheme, SchemeNode } from '@mingjian/model';
import { isBesideName, reachWords, rulesWords, tagsWords } from '@mingjian/reader/draft';
import { amountWords, totalOf, worthOf } from './amounts.ts';
import { concernWords } from './concern.ts';
import { type Numbering, numberingOf } from './numbers.ts';

/** A table of indicators as a plan prints it: rows are leaves, what stands above them is merged over its rows. */
export interface PrintedTable {
  readonly title: string;
  /** Levels of the tree that the table shows as columns. */
  readonly depth: number;
  /** What the indicators make together, without what is added beside the full marks; empty where nobody can add them. */
  readonly total: string;
  readonly rows: readonly PrintedRow[];
}

/** What the row of the total is called: the first one below the head. */
export const TOTAL = '总分';

export interface PrintedRow {
  /**
   * One for each level; `span` is 0 where the level above or a row above covers the place. `number` stands before the text in its
   * cell. `path`: names of the node from the top, below the sheet's id where it is one of a sheet; empty where no node stands there.
   */
  readonly levels: readonly {
    readonly number: string;
    readonly text: string;
    readonly span: number;
    readonly path: readonly string[];
  }[];
  readonly points: string;
  readonly requirement: string;
  /** Rows that the cell of the requirement covers: indicators of one group that share it; 0 where a row above covers it. */
  readonly shared: number;
  readonly criterion: string;
  readonly method: string;
  readonly responsible: string;
  /** Who assesses. */
  readonly owner: string;
  /** Whom only it concerns; empty: everybody. */
  readonly concern: string;
  readonly note: string;
}

/** The tables of a scheme: one for each sheet, and one for what a result holds itself. */
export function tablesOf(scheme: Scheme): PrintedTable[] {
  const sheets = Object.entries(scheme.sheets).map(([id, nodes]) => {
    const classes = classesOf(scheme, id);
    const title = `${classes.map((key) => scheme.classes[key]?.name ?? key).join('、')}考核指标`;
    return tableOf({ title, nodes, sheet: [id], classes }, scheme);
  });
  const own = scheme.results.map(({ name, root }) =>
    tableOf({ title: name, nodes: withoutSheets(root.children), root, sheet: [], classes: [] }, scheme),
  );
  return [...sheets, ...own].filter((table) => table.rows.length > 0);
}

/** Which classes a sheet is for. */
function classesOf(scheme: Scheme, id: string): string[] {
  const classes = new Set<string>();
  const look = (node: SchemeNode): void => {
    if (typeof node.sheet === 'object')
      for (const [key, sheet] of Object.entries(node.sheet)) if (sheet === id) classes.add(key);
    for (const child of [...(node.children ?? []), ...(node.extra ?? []), ...(node.after ?? [])]) look(child);
  };
  for (const result of scheme.results) look(result.root);
  return [...classes];
}

const withoutSheets = (nodes: readonly SchemeNode[] = []): SchemeNode[] => nodes.filter((node) => !node.sheet);

type Label = Omit<PrintedRow['levels'][number], 'span'>;

/** What is added or taken beside the full marks stands under words that say so, which are no node. */
const beside = (node: SchemeNode): Label => ({ number: '', text: takes(node) ? '扣分项目' : '加分项目', path: [] });

/** 严重失误: whatever its rules say takes. */
const takes = ({ rules = [] }: SchemeNode): boolean =>
  rules.length > 0 &&
  rules.every(
    ({ kind, text }) =>
      /^(?:deduct|fixed|severity|quota|deadline|timeliness)$/.test(kind) || (/扣/.test(text) && !/[加奖]/.test(text)),
  );

/** What a table is made of: the nodes of a sheet, or those of a result itself with what it adds beside them. */
interface Part {
  readonly title: string;
  readonly nodes: readonly SchemeNode[];
  readonly root?: SchemeNode;
  readonly sheet: readonly string[];
  readonly classes: readonly string[];
}

function tableOf({ title, nodes, root, sheet, classes }: Part, scheme: Scheme): PrintedTable {
  const extra = withoutSheets(root?.extra);
  const all = [...nodes, ...extra, ...withoutSheets(root?.after)];
  const wrapped = new Set(extra.filter((node) => childrenOf(node).length === 0 && !isBesideName(node.name)));
  const depth = Math.max(1, ...all.map(depthOf), ...(wrapped.size > 0 ? [2] : []));
  const numbering = numberingOf(all, childrenOf);
  const rows: PrintedRow[] = [];
  const walk = (
    siblings: readonly SchemeNode[],
    above: readonly Label[],
    trail: readonly SchemeNode[],
    number: Numbering,
  ): void => {
    for (const [index, node] of siblings.entries()) {
      const children = childrenOf(node);
      const over = wrapped.has(node) ? [...above, beside(node)] : above;
      const path = [...(above.at(-1)?.path ?? sheet), node.name];
      const text = labelOf(node, scheme, children.length > 0);
      const labels = [...over, { number: wrapped.has(node) ? '' : number(node, index), text, path }];
      const here = [...trail, node];
      if (children.length === 0) rows.push(rowOf(here, labels, depth, scheme));
      else walk(children, labels, here, numbering(children, labels.length));
    }
  };
  walk(all, [], [], numbering(all, 0));
  const whole = nodes.length === (root?.children ?? nodes).length;
  const names = [title, scheme.title, root?.name ?? title];
  return { title, depth, total: whole ? totalOf(nodes, names, scheme, classes) : '', rows: spanned(rows) };
}

const childrenOf = ({ children, extra = [], after = [] }: SchemeNode): SchemeNode[] =>
  withoutSheets([...(children ?? []), ...extra, ...after]);
const depthOf = (node: SchemeNode): number => 1 + Math.max(0, ...childrenOf(node).map(depthOf));

function labelOf(node: SchemeNode, scheme: Scheme, group: boolean): string {
  const worth = group ? worthOf(node, scheme) : '';
  const marks = node.weight === undefined ? worth && `${worth}分` : `${amountWords(node.weight, scheme.classes)}%`;
  return marks === '' ? node.name : `${node.name}（${marks}）`;
}

const NOBODY: Label = { number: '', text: '', path: [] };

function rowOf(trail: readonly SchemeNode[], labels: readonly Label[], depth: number, scheme: Scheme): PrintedRow {
  const node = trail.at(-1) ?? { name: '' };
  const reach = reachWords(node, (amount) => amountWords(amount, scheme.classes));
  const requirement = [node.requirement, node.content, itemsOf(node)]
    .filter((text) => text !== undefined && text !== '')
    .join('\n');
  const criterion = node.criterion ?? (node.rules ?? []).map((rule) => rule.text).join('；');
  const classes = Object.fromEntries(Object.entries(scheme.classes).map(([key, { name }]) => [key, name]));
  const rules = rulesWords(node, {
    criterion,
    requirement,
    year: scheme.year,
    beside: isBeside(trail, scheme),
    classes,
  });
  const levels = Array.from({ length: depth }, (_, index) => ({ ...(labels[index] ?? NOBODY), span: 1 }));
  return {
    levels,
    points: node.weight === undefined ? amountWords(node.full, scheme.classes) : '',
    requirement,
    shared: 1,
    criterion,
    method: node.method ?? '',
    responsible: node.responsible ?? '',
    owner: node.owner ?? '',
    concern: concernWords(trail, scheme),
    note: [node.note ?? '', rules, reach, tagsWords(tagsOf(trail))].filter((text) => text !== '').join('\n'),
  };
}

/** Tags that say whom it is for: its own, or those of the part that it is in. */
const tagsOf = (trail: readonly SchemeNode[]): NonNullable<SchemeNode['appliesTo']> =>
  [...trail].reverse().find(({ appliesTo }) => appliesTo?.tags ?? appliesTo?.without)?.appliesTo ?? {};

/** Whether it, or what it is part of, is added or taken beside the full marks. */
function isBeside(trail: readonly SchemeNode[], { results }: Scheme): boolean {
  const [top] = trail;
  const above = [...results.flatMap(({ root }) => (top && besideOf(root).includes(top) ? [root] : [])), ...trail];
  return above.some((node, at) => besideOf(node).some((one) => one === above[at + 1]));
}
const besideOf = ({ extra = [], after = [] }: SchemeNode): SchemeNode[] => [...extra, ...after];

/** What a checklist looks for, where the words of the item do not say it already: one paragraph, so that no line of it is an indicator. */
function itemsOf({ rules = [], requirement, content, criterion, method }: SchemeNode): string {
  const said = bare([requirement, content, criterion, method].join('\n'));
  const items = rules.flatMap((rule) => (rule.kind === 'checklist' ? rule.items : []));
  const words = items.flatMap(({ text, points }, index) => {
    if (text === undefined || said.includes(bare(text))) return [];
    const stated = points === undefined || typeof points !== 'string' || points.startsWith('$') || MARKS.test(text);
    return [`（${index + 1}）${text.replace(/[；;。，,\s]+$/, '')}${stated ? '' : `（${points}分）`}`];
  });
  return words.length === 0 ? '' : `${words.join('；')}。`;
}
const MARKS = /[（(][\d.]+分?[）)]/;
const bare = (words: string): string => words.replace(/\s+/g, '');

/** Equal labels of neighbours are one merged cell, as long as everything left of them is; so are requirements that a group shares. */
function spanned(rows: readonly PrintedRow[]): PrintedRow[] {
  const depth = rows[0]?.levels.length ?? 0;
  const spans = Array.from({ length: depth }, (_, level) =>
    runs(rows, (one, first) => {
      const [label, below] = [one.levels[level], one.levels[level + 1]];
      const same = one.levels.slice(0, level + 1).every(({ text }, at) => text === first.levels[at]?.text);
      return (
        level < depth - 1 && same && label?.text !== '' && below?.text !== '' && first.levels[level + 1]?.text !== ''
      );
    }),
  );
  const shared = runs(rows, (one, first) => {
    const [group, other] = [groupOf(one), groupOf(first)];
    return one.requirement !== '' && one.requirement === first.requirement && group !== '' && group === other;
  });
  return rows.map((row, index) => ({
    ...row,
    levels: row.levels.map((level, at) => ({ ...level, span: spans[at]?.[index] ?? 1 })),
    shared: shared[index] ?? 1,
  }));
}

/** How many rows each one covers, itself included; 0 for those that are like the first one of their run. */
function runs(rows: readonly PrintedRow[], like: (one: PrintedRow, first: PrintedRow) => boolean): number[] {
  const spans = rows.map(() => 1);
  let first = 0;
  for (const [index, row] of rows.entries()) {
    const head = rows[first];
    if (index > 0 && head && like(row, head)) {
      spans[index] = 0;
      spans[first] = index - first + 1;
    } else first = index;
  }
  return spans;
}

/** The group of a row's indicator. */
const groupOf = ({ levels }: PrintedRow): string =>
  levels
    .filter(({ text }) => text !== '')
    .slice(0, -1)
    .map(({ text }) => text)
    .join('/');
