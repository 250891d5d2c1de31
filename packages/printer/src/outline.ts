import type { Amount, Scheme, SchemeNode } from '@mingjian/model';

/** A table of indicators as a plan prints it: rows are leaves, what stands above them is merged over its rows. */
export interface PrintedTable {
  readonly title: string;
  /** Levels of the tree that the table shows as columns. */
  readonly depth: number;
  readonly rows: readonly PrintedRow[];
}

export interface PrintedRow {
  /**
   * One for each level; `span` is 0 where the level above or a row above covers the place. `path`: names of the node from the
   * top, below the sheet's id where it is one of a sheet; empty where no node stands there.
   */
  readonly levels: readonly { readonly text: string; readonly span: number; readonly path: readonly string[] }[];
  readonly points: string;
  readonly requirement: string;
  readonly criterion: string;
  readonly method: string;
  readonly responsible: string;
}

/** An amount as a plan writes it; what the document masked stays a star. */
export function amountWords(amount: Amount | undefined, classes: Scheme['classes']): string {
  if (amount === undefined) return '';
  if (typeof amount === 'string') return amount.startsWith('$') ? '*' : amount;
  return Object.entries(amount)
    .map(([key, value]) => `${classes[key]?.name ?? '其他'}${value.startsWith('$') ? '*' : value}`)
    .join('，');
}

/** The tables of a scheme: one for each sheet, and one for what a result holds itself. */
export function tablesOf(scheme: Scheme): PrintedTable[] {
  const sheets = Object.entries(scheme.sheets).map(([id, nodes]) =>
    tableOf(sheetTitle(scheme, id), nodes, scheme, [id]),
  );
  const own = scheme.results.map((result) =>
    tableOf(result.name, ownNodes(result.root), scheme, [], (result.root.extra ?? []).filter(isLeaf)),
  );
  return [...sheets, ...own].filter((table) => table.rows.length > 0);
}

/** Which classes a sheet is for, in words. */
function sheetTitle(scheme: Scheme, id: string): string {
  const classes = new Set<string>();
  const look = (node: SchemeNode): void => {
    if (typeof node.sheet === 'object')
      for (const [key, sheet] of Object.entries(node.sheet)) if (sheet === id) classes.add(key);
    for (const child of [...(node.children ?? []), ...(node.extra ?? []), ...(node.after ?? [])]) look(child);
  };
  for (const result of scheme.results) look(result.root);
  const names = [...classes].map((key) => scheme.classes[key]?.name ?? key);
  return `${names.join('、')}考核指标`;
}

/** What a result carries beside the sheets that it names. */
const ownNodes = (root: SchemeNode): SchemeNode[] =>
  [...(root.children ?? []), ...(root.extra ?? []), ...(root.after ?? [])].filter((node) => !node.sheet);

type Label = Omit<PrintedRow['levels'][number], 'span'>;

/** What is added beside the full marks stands under words that say so, which are no node. */
const BESIDE: Label = { text: '加分项目', path: [] };

function tableOf(
  title: string,
  nodes: readonly SchemeNode[],
  scheme: Scheme,
  sheet: readonly string[],
  extra: readonly SchemeNode[] = [],
): PrintedTable {
  const depth = Math.max(1, ...nodes.map(depthOf), ...(extra.length > 0 ? [2] : []));
  const rows: PrintedRow[] = [];
  const walk = (node: SchemeNode, above: readonly Label[]): void => {
    const children = childrenOf(node);
    const path = [...(above.at(-1) === BESIDE ? sheet : (above.at(-1)?.path ?? sheet)), node.name];
    const labels = [...above, { text: labelOf(node, scheme, children.length > 0), path }];
    if (children.length === 0) rows.push(rowOf(node, labels, depth, scheme));
    else for (const child of children) walk(child, labels);
  };
  for (const node of nodes) walk(node, extra.includes(node) ? [BESIDE] : []);
  return { title, depth, rows: spanned(rows) };
}

const isLeaf = (node: SchemeNode): boolean => !node.sheet && childrenOf(node).length === 0;
const childrenOf = (node: SchemeNode): SchemeNode[] =>
  [...(node.children ?? []), ...(node.extra ?? []), ...(node.after ?? [])].filter((child) => !child.sheet);
const depthOf = (node: SchemeNode): number => 1 + Math.max(0, ...childrenOf(node).map(depthOf));

function labelOf(node: SchemeNode, scheme: Scheme, group: boolean): string {
  const number = node.code === undefined ? '' : `${node.code}.`;
  const weight = node.weight === undefined ? '' : `（${amountWords(node.weight, scheme.classes)}%）`;
  const full = group && node.full !== undefined ? `（${amountWords(node.full, scheme.classes)}分）` : '';
  return `${/^\d+$/.test(node.code ?? '') ? number : ''}${node.name}${weight || full}`;
}

const NOBODY: Label = { text: '', path: [] };

function rowOf(node: SchemeNode, labels: readonly Label[], depth: number, scheme: Scheme): PrintedRow {
  const levels = Array.from({ length: depth }, (_, index) => ({ ...(labels[index] ?? NOBODY), span: 1 }));
  return {
    levels,
    points: node.weight === undefined ? amountWords(node.full, scheme.classes) : '',
    requirement: [node.requirement, node.content, itemsOf(node)]
      .filter((text) => text !== undefined && text !== '')
      .join('\n'),
    criterion: node.criterion ?? (node.rules ?? []).map((rule) => rule.text).join('；'),
    method: node.method ?? '',
    responsible: node.responsible ?? '',
  };
}

/** What a checklist looks for, where the words of the item do not say it already: one paragraph, so that no line of it is an indicator. */
function itemsOf({ rules = [], requirement, content, criterion, method }: SchemeNode): string {
  const said = [requirement, content, criterion, method].join('\n');
  const items = rules.flatMap((rule) => (rule.kind === 'checklist' ? rule.items : []));
  const words = items.flatMap(({ text, points }, index) => {
    if (text === undefined || said.includes(text)) return [];
    const stated = points === undefined || typeof points !== 'string' || points.startsWith('$') || MARKS.test(text);
    return [`（${index + 1}）${text.replace(/[；;。，,\s]+$/, '')}${stated ? '' : `（${points}分）`}`];
  });
  return words.length === 0 ? '' : `${words.join('；')}。`;
}
const MARKS = /[（(][\d.]+分?[）)]/;

/** Equal labels of neighbours are one merged cell, as long as everything left of them is. */
function spanned(rows: readonly PrintedRow[]): PrintedRow[] {
  const spans = rows.map((row) => row.levels.map(() => 1));
  const depth = rows[0]?.levels.length ?? 0;
  for (let level = 0; level < depth - 1; level += 1) {
    let first = 0;
    for (let row = 1; row <= rows.length; row += 1) {
      const same =
        row < rows.length &&
        rows[row]?.levels.slice(0, level + 1).every((one, index) => one.text === rows[first]?.levels[index]?.text) &&
        rows[row]?.levels[level]?.text !== '' &&
        rows[row]?.levels[level + 1]?.text !== '' &&
        rows[first]?.levels[level + 1]?.text !== '';
      if (same) {
        (spans[row] as number[])[level] = 0;
        (spans[first] as number[])[level] = row - first + 1;
      } else first = row;
    }
  }
  return rows.map((row, index) => ({
    ...row,
    levels: row.levels.map((level, at) => ({ ...level, span: spans[index]?.[at] ?? 1 })),
  }));
}
