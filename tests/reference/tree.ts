import type { Amount, NaPolicy, Result, Rule, Scheme, SchemeNode } from '@mingjian/model';
import { amountReader, type Params } from './numbers.ts';
import { divide, type Fraction, fraction, hundred, same, sum, text, times, zero } from './rational.ts';

/** A node of the scheme as one class sees it. */
export interface TreeNode {
  /** Where it stands in the scheme: the same for every class, unlike codes counted among visible siblings. */
  origin: string;
  path: string;
  code: string;
  position: string;
  source: SchemeNode;
  role: 'child' | 'extra' | 'after';
  parent: TreeNode | null;
  /** The number of the round, for a round itself. */
  round: number | null;
  children: TreeNode[];
  extras: TreeNode[];
  afters: TreeNode[];
  rules: Rule[];
  share: Fraction;
  scale: Fraction;
}

export interface ClassTree {
  result: Result;
  unitClass: string;
  /** Whether the class is assessed; else it has only the composed nodes of which it is a part. */
  assessed: boolean;
  tops: TreeNode[];
}

/** The tree of every result as units of one class see it. */
export function treesOf(scheme: Scheme, params: Params, unitClass: string): ClassTree[] {
  const view: View = { scheme, unitClass, read: amountReader(scheme, params, unitClass) };
  return scheme.results.map((result) => {
    const root = grow(view, {
      source: result.root,
      role: 'child',
      parent: null,
      origin: result.id,
      path: result.id,
      code: result.id,
      position: '',
      round: null,
    });
    measure(root, null, view);
    const assessed = result.classes.includes(unitClass);
    const tops = assessed ? [root] : everyNode(root).filter((node) => composedOf(node, unitClass));
    return {
      result,
      unitClass,
      assessed,
      tops: assessed ? tops : tops.filter((node) => !tops.some((top) => isAbove(top, node))),
    };
  });
}

/** A node, then its children, extras and afters, in the order of the document. */
export const everyNode = (node: TreeNode): TreeNode[] => [node, ...below(node).flatMap(everyNode)];
export const below = (node: TreeNode): TreeNode[] => [...node.children, ...node.extras, ...node.afters];
export const isLeaf = (node: TreeNode): boolean => node.children.length === 0;

/** The nodes above, nearest first. */
export function ancestors(node: TreeNode): TreeNode[] {
  const found: TreeNode[] = [];
  for (let above = node.parent; above !== null; above = above.parent) found.push(above);
  return found;
}
const isAbove = (top: TreeNode, node: TreeNode): boolean => ancestors(node).includes(top);

/** Whether the node is, or lies under, an `extra` or `after` node. */
export const isBonus = (node: TreeNode): boolean =>
  node.role !== 'child' || (node.parent !== null && isBonus(node.parent));
/** Whether the node lies in a pool. Of what is marked in rounds, each round is a pool of its own. */
export const isPooled = (node: TreeNode): boolean =>
  node.role === 'child' && node.parent !== null && (isPool(node.parent) || isPooled(node.parent));
export const isPool = (node: TreeNode): boolean => node.source.pool === true && !node.source.rounds;

export const policyOf = (scheme: Scheme, node: TreeNode): NaPolicy | undefined =>
  [node, ...ancestors(node)].map((above) => above.source.na).find((policy) => policy !== undefined) ?? scheme.na;

const composedOf = (node: TreeNode, unitClass: string): boolean =>
  (node.source.compose ?? []).some((entry) => entry.parts.some((part) => part.class === unitClass));

interface View {
  scheme: Scheme;
  unitClass: string;
  read: (amount: Amount) => Fraction;
}
type Seed = Pick<TreeNode, 'source' | 'role' | 'parent' | 'origin' | 'path' | 'code' | 'position' | 'round'>;

function grow(view: View, seed: Seed): TreeNode {
  const node: TreeNode = { ...seed, children: [], extras: [], afters: [], rules: [], share: zero, scale: zero };
  const { source } = seed;
  if (source.rounds) node.children = roundsOf(view, node);
  else {
    node.children = family(view, node, contents(view, source), 'child');
    node.rules = (source.rules ?? []).filter((rule) => concerns(rule.classes, view.unitClass));
  }
  node.extras = family(view, node, source.extra ?? [], 'extra');
  node.afters = family(view, node, source.after ?? [], 'after', node.extras.length);
  return node;
}

const concerns = (classes: readonly string[] | undefined, unitClass: string): boolean =>
  !classes || classes.includes(unitClass);

const sheetOf = ({ sheet }: SchemeNode, unitClass: string): string | undefined =>
  typeof sheet === 'object' ? sheet[unitClass] : sheet;

/** What stands under a node: its own children and the nodes of its sheet. */
function contents({ scheme, unitClass }: View, source: SchemeNode): SchemeNode[] {
  const sheet = sheetOf(source, unitClass);
  return [...(source.children ?? []), ...(sheet === undefined ? [] : (scheme.sheets[sheet] ?? []))];
}

/** The visible nodes of a list, with their codes. Bonus nodes are numbered through `extra` and `after` together. */
function family(view: View, parent: TreeNode, sources: SchemeNode[], role: TreeNode['role'], before = 0): TreeNode[] {
  const visible = sources.filter((source) => concerns(source.classes, view.unitClass));
  const prefix = startsCounting(parent) ? '' : parent.position;
  return visible.map((source, index) => {
    const number = before + index + 1;
    const joint = role === 'child' ? (prefix === '' ? '' : '.') : '+';
    const position = `${prefix}${joint}${number}`;
    const code = source.code ?? source.stage ?? position;
    const origin = `${parent.origin}/${role}${sheetOf(parent.source, view.unitClass) ?? ''}.${sources.indexOf(source)}`;
    return grow(view, { source, role, parent, origin, path: `${parent.path}/${code}`, code, position, round: null });
  });
}

/** Counting starts anew under the result's root, a stage and a sheet. */
const startsCounting = (node: TreeNode): boolean =>
  node.parent === null ||
  node.source.stage !== undefined ||
  node.source.sheet !== undefined ||
  (node.round !== null && startsCounting(node.parent));

/** Each round is a copy of what the node holds; what the node itself says (limits, bonus, composition) stays with the node. */
function roundsOf(view: View, node: TreeNode): TreeNode[] {
  const { source } = node;
  const count = Number(text(view.read(source.rounds?.count ?? '0')));
  const copy: SchemeNode = { name: source.name };
  for (const key of ['children', 'sheet', 'rules', 'groups', 'start', 'pool'] as const)
    Object.assign(copy, source[key] === undefined ? {} : { [key]: source[key] });
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const code = `r${number}`;
    return grow(view, {
      source: copy,
      role: 'child',
      parent: node,
      origin: `${node.origin}/${code}`,
      path: `${node.path}/${code}`,
      code,
      position: node.position,
      round: number,
    });
  });
}

/** Fills in scales and shares, from the top where figures are given there, else from the bottom. */
function measure(node: TreeNode, parentScale: Fraction | null, view: View): void {
  const { read } = view;
  const { full, weight, rounds } = node.source;
  const weighted =
    weight !== undefined && parentScale !== null ? divide(times(parentScale, read(weight)), hundred) : null;
  const given = full !== undefined ? read(full) : weighted;
  const inner = rounds ? node.children.flatMap((round) => round.children) : node.children;
  const counted = rounds ? (node.children[0]?.children ?? []) : node.children;
  for (const child of inner) measure(child, given, view);
  const signed = given === null ? null : signedSum(node, given, view);
  node.scale = signed ?? given ?? sum(counted.filter((child) => !isForOthers(view, child)).map((child) => child.share));
  // What is weighed keeps its weight: 40 percent of a hundred are, of ninety-nine, 39.6.
  node.share =
    weighted === null
      ? node.scale
      : signed && given && !same(given, zero)
        ? divide(times(weighted, signed), given)
        : weighted;
  if (rounds) shareRounds(node, rounds.shares?.map(read));
  for (const bonus of [...node.extras, ...node.afters]) measure(bonus, given ?? node.scale, view);
}

/** The sum that somebody signed in place of the full points of a group; for some units only, the group is worth its full. */
function signedSum({ source, parent, round }: TreeNode, given: Fraction, { unitClass, read }: View): Fraction | null {
  const { sic = [], pool, rules } = round !== null && parent ? parent.source : source;
  if (pool || rules) return null;
  const entry = sic.find(
    ({ full, classes, units }) => units === undefined && concerns(classes, unitClass) && same(read(full), given),
  );
  return entry ? read(entry.sum) : null;
}

/** What only other classes have, where nobody gets its points. */
const isForOthers = ({ scheme, unitClass }: View, node: TreeNode): boolean =>
  !concerns(node.source.appliesTo?.classes, unitClass) && policyOf(scheme, node) === 'none';

/** Every round is marked on the node's own scale and counts with its share of it. */
function shareRounds(node: TreeNode, shares: Fraction[] | undefined): void {
  node.children.forEach((round, index) => {
    const percent = shares?.[index] ?? divide(hundred, fraction(node.children.length));
    round.scale = node.scale;
    round.share = divide(times(node.scale, percent), hundred);
  });
}
