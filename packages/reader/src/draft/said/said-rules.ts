import type { Amount, Rule, SchemeNode } from '@mingjian/model';
import { itemsIn } from '../items.ts';
import { leafRules } from '../leaf-rules.ts';
import { limitsIn, limitsWords } from '../limits-said.ts';
import { besideRules, ELSEWHERE, type Ruled, rulesIn, sayRules } from './rules-said.ts';

/** How the row of an item is printed, and the plan around it. */
export interface Printed {
  /** The cells from which a reader takes the rules. */
  readonly criterion: string;
  readonly requirement: string;
  readonly year: number;
  /** It stands beside the full marks, where everything begins at nothing. */
  readonly beside: boolean;
  /** Names of the classes by their keys. */
  readonly classes: Readonly<Record<string, string>>;
}

/**
 * What the remark beside an item must say of its rules, so that whoever reads the row finds these rules and no others; empty where
 * the words of the criterion say them already. Where something about them has no words, it says that they stand elsewhere.
 */
export function rulesWords(node: SchemeNode, { criterion, requirement, year, beside, classes }: Printed): string {
  const ruled: Ruled = { rules: node.rules ?? [], groups: node.groups, start: node.start };
  if (ruled.rules.length === 0) return '';
  const keys = Object.fromEntries(Object.entries(classes).map(([key, name]) => [name, key]));
  const words = criterion || requirement;
  const around = {
    beside: besideRules(words, criterion === '' ? '' : requirement),
    nameOf: (key: string) => classes[key] ?? key,
    keyOf: (name: string) => keys[name],
    open: () => '$open',
    openDay: () => '$open',
  };
  const full = figureOf(node.full);
  const read = leafRules({
    name: node.name,
    criterion: words,
    context: criterion === '' ? '' : requirement,
    full: full ?? null,
    masked: node.full !== undefined && full === undefined,
    beside,
    year,
    classes: keys,
    open: () => '$open',
  });
  const own = sayRules(ruled, around, true);
  const same = (other: Ruled): boolean =>
    own !== undefined && sayRules({ ...other, rules: other.rules.map(unnamed(ruled.rules)) }, around, true) === own;
  const parted = full !== undefined && itemsIn(words, full) !== undefined;
  if (!parted && same(read)) return limitsWords(node);
  const limits = parted ? '' : limitsWords(node);
  const limited = limits === '' ? undefined : limitsIn(limits, read.rules);
  if (limited && same({ rules: limited.rules ?? [], groups: limited.groups, start: read.start })) return limits;
  const said = sayRules(ruled, around);
  const back = said === undefined ? undefined : rulesIn(said, around)?.ruled;
  return said !== undefined && back !== undefined && back !== 'unread' && same(back) ? said : ELSEWHERE;
}

/** A rule that does not say what it counts counts what its words name. */
const unnamed =
  (rules: readonly Rule[]) =>
  (other: Rule, at: number): Rule => {
    const own = rules[at];
    if (!own || !('per' in other) || !PRICED.has(own.kind) || ('per' in own && own.per !== undefined)) return other;
    const { per: _, ...rest } = other;
    return rest as Rule;
  };
const PRICED: ReadonlySet<Rule['kind']> = new Set(['deduct', 'award', 'quota', 'timeliness']);

const figureOf = (amount: Amount | undefined): number | undefined =>
  typeof amount === 'string' && !amount.startsWith('$') ? Number(amount) : undefined;
