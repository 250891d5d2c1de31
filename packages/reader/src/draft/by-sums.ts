import { tidy } from '../clauses/tidy.ts';
import { type Branch, doubted, numbered, sumOf } from './branch.ts';

/** What marks a branch brings into the group that holds it. */
const worth = (branch: Branch): number => sumOf([branch]) ?? 0;
/** What a group lacks of its stated marks: below 0 it holds too many, 0 where it states none. */
function lack(group: Branch): number {
  if (group.full === null || group.children.length === 0 || sumOf(group.children) === null) return 0;
  // 各部门60分: parts that are each worth the whole stand for each other and do not add up.
  const whole = group.children.filter((child) => worth(child) === group.full).length;
  return whole > 1 ? 0 : tidy(group.full - worth(group));
}

/** No group was torn apart further than that. */
const NEAR = 40;

/** Groups reached by always taking the first, or the last, child. */
function spine(branch: Branch, side: 'first' | 'last'): Branch[] {
  const groups: Branch[] = [];
  for (let at: Branch | undefined = branch; at && !at.row && at.children.length > 0; ) {
    groups.push(at);
    at = side === 'first' ? at.children[0] : at.children.at(-1);
  }
  return groups;
}

/** How many branches, taken one after the other, are worth exactly that much; 0: none are. */
function countWorth(branches: readonly Branch[], wanted: number, value: (one: Branch) => number = worth): number {
  let sum = 0;
  for (const [index, branch] of branches.entries()) {
    sum = tidy(sum + value(branch));
    if (sum === wanted) return index + 1;
    if (sum > wanted) return 0;
  }
  return 0;
}

const stated = (branch: Branch): number => (branch.row ? worth(branch) : (branch.full ?? worth(branch)));

const move = (from: Branch[], at: number, count: number, to: Branch[], where: 'front' | 'end'): void => {
  const taken = from.splice(at, count).map((one) => doubted(one, 'level-by-sum'));
  if (where === 'front') to.unshift(...taken);
  else to.push(...taken);
};

/**
 * Puts branches where the stated sums want them: a text that lost its merged cells names a group beside its second row, or one
 * level too high. Only a move after which a group that did not fit is exact is made, and each is a question.
 */
export function bySums(branches: readonly Branch[]): Branch[] {
  const root = copied(branches);
  for (let turn = 0; turn < 200 && improved(root); turn += 1);
  return settled(root);
}

const copied = (branches: readonly Branch[]): Branch[] =>
  branches.map((branch) => ({ ...branch, children: copied(branch.children) }));

const settled = (branches: readonly Branch[]): Branch[] =>
  numbered(branches.map((branch) => ({ ...branch, children: settled(branch.children) }))).map(inherited);

function improved(siblings: Branch[]): boolean {
  for (const [at, branch] of siblings.entries()) {
    if (shifted(branch, siblings[at + 1])) return true;
    if (adopted(siblings, at) || released(siblings, at)) return true;
  }
  return siblings.some((branch) => improved(branch.children));
}

/** The last parts of one group belong to the next one, or the first parts of the next one to it. */
function shifted(left: Branch, right: Branch | undefined): boolean {
  if (!right) return false;
  for (const one of spine(left, 'last')) {
    for (const other of spine(right, 'first')) {
      const more = lack(one);
      if (more === 0 || tidy(more + lack(other)) !== 0) continue;
      const [from, to] = more < 0 ? [one, other] : [other, one];
      const ordered = more < 0 ? [...from.children].reverse() : from.children;
      const count = countWorth(ordered, Math.abs(more));
      if (count === 0 || count === from.children.length) continue;
      if (more < 0) move(from.children, from.children.length - count, count, to.children, 'front');
      else move(from.children, 0, count, to.children, 'end');
      return true;
    }
  }
  return false;
}

/** A group takes the branches beside it that make up what it lacks. */
function adopted(siblings: Branch[], at: number): boolean {
  const group = siblings[at];
  const more = group ? lack(group) : 0;
  if (!group || more <= 0) return false;
  const leaves = group.children.every((child) => child.row);
  const before = siblings.slice(Math.max(0, at - NEAR), at).reverse();
  const alike = before.findIndex((one) => !one.row);
  const orphans = countWorth(alike === -1 ? before : before.slice(0, alike), more);
  if (leaves && orphans > 0) {
    move(siblings, at - orphans, orphans, group.children, 'front');
    return true;
  }
  const after = countWorth(siblings.slice(at + 1, at + 1 + NEAR), more, stated);
  // Indicators come to indicators, groups to groups.
  const alikes = siblings
    .slice(at + 1, at + 1 + after)
    .every((one) => group.children.some((child) => !child.row === !one.row));
  if (after === 0 || !alikes) return false;
  move(siblings, at + 1, after, group.children, 'end');
  return true;
}

/** A group that holds too many gives the last ones, groups themselves, back to its own level. */
function released(siblings: Branch[], at: number): boolean {
  const group = siblings[at];
  const more = group ? lack(group) : 0;
  if (!group || more >= 0) return false;
  const last = [...group.children].reverse();
  const count = countWorth(last, -more);
  if (count === 0 || count === last.length || last.slice(0, count).some((one) => one.row)) return false;
  const out = group.children.splice(-count, count).map((one) => doubted(one, 'level-by-sum'));
  siblings.splice(at + 1, 0, ...out);
  return true;
}

/**
 * What a group states and its parts leave: the marks of its only part, or of the one part that states none, which is a question.
 */
function inherited(group: Branch): Branch {
  if (group.full === null || group.row) return group;
  const open = group.children.filter((child) => child.row && child.full === null && !child.masked);
  const [part] = open;
  const groups = group.children.some((child) => !child.row && sumOf([child]) === null);
  const left = tidy(group.full - (sumOf(group.children) ?? 0));
  if (open.length !== 1 || !part || groups || left <= 0) return group;
  const alone = group.children.length === 1;
  const filled = { ...part, full: left };
  return {
    ...group,
    children: group.children.map((child) =>
      child !== part ? child : alone ? filled : doubted(filled, 'points-by-sum'),
    ),
  };
}
