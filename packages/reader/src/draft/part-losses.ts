import type { PlacedRule, ReadClause } from '../clauses/index.ts';
import { type Base, isBase } from './base.ts';
import { takesPoints } from './direction.ts';
import { oneRule } from './one-rule.ts';
import { amount, type One, type Plain, plain } from './plain-rule.ts';
import { isFault, isOpposite, lastWords } from './stated.ts';

interface Part {
  readonly base: Base;
  /** What takes from its marks. */
  readonly losses: readonly PlacedRule[];
  /** What loses all of them, besides the opposite of what the part asks. */
  readonly zeros: readonly PlacedRule[];
  /** Whether that is said to lose them too (未开展的不得分). */
  readonly opposite: boolean;
}

/**
 * 制定方案得2分，每缺一项扣0.5分，扣完为止；开展培训得3分，每少一次扣1分: parts that make up the item's marks, with losses of their own, which end
 * where the marks of the part do. Each part is there until something is taken from it. Undefined where the parts do not add up, nothing takes
 * from any of them, or anything gives marks in another way.
 */
export function partLosses(read: ReadClause, one: One): Plain[] | undefined {
  const { leaf, words, ask } = one;
  const bases = read.rules.filter(isBase);
  if (leaf.full === null || leaf.beside || bases.length < 2 || !bases.every(isPlain)) return undefined;
  if (plain(bases.reduce((sum, { points }) => sum + (points ?? 0), 0)) !== plain(leaf.full)) return undefined;
  const others = read.rules.filter((rule) => !isBase(rule));
  if (!others.every((rule) => takesPoints(rule) || /^(?:allOrNothing|veto)$/.test(rule.kind))) return undefined;
  const ofAll = new Set(others.filter((rule) => rule.kind === 'veto' || isOfAll(rule, bases, read.text)));
  const parts = bases.map((base, at): Part => {
    const own = others.filter(
      (rule) => !ofAll.has(rule) && rule.at[0] >= base.at[0] && rule.at[0] < (bases[at + 1]?.at[0] ?? Infinity),
    );
    const lost = own.filter((rule) => rule.kind === 'allOrNothing');
    const zeros = lost.filter((rule) => !isOpposite(rule, bases, words));
    return { base, losses: own.filter(takesPoints), zeros, opposite: zeros.length < lost.length };
  });
  const told = parts.flatMap(({ losses }) => losses).length;
  if (told === 0 || told < others.filter((rule) => takesPoints(rule) && !ofAll.has(rule)).length) return undefined;
  const made = parts.flatMap((part): Plain[] => {
    for (const zero of part.zeros) if (!isFault(zero)) ask('zero-of-what', lastWords(words(zero)));
    return ofPart(part, one);
  });
  return [...made, ...[...ofAll].flatMap((rule) => oneRule(rule, one))];
}

const isPlain = ({ points, byClass }: Base): boolean => points !== null && byClass === undefined;

/** The rules of one part, which share its marks as their limit. */
function ofPart({ base, losses, zeros, opposite }: Part, one: One): Plain[] {
  const { words } = one;
  const points = amount(base.points, base.byClass, words(base), one);
  const whole: Plain = { kind: 'allOrNothing', text: words(base), points };
  const lost = zeros.map((zero): Plain => ({ kind: 'allOrNothing', text: words(zero), points }));
  if (losses.length === 0) return lost.length === 0 ? [whole] : limited([whole, ...lost], base, one);
  // 每缺一项扣0.5分 says how what is not done loses; 未公开的扣1分 does not.
  const gradual = losses.some(isGradual);
  return limited(
    [...(gradual && !opposite ? [] : [whole]), ...losses.flatMap((rule) => oneRule(rule, one)), ...lost],
    base,
    one,
  );
}

const isGradual = (rule: PlacedRule): boolean =>
  rule.kind === 'deduct' ? rule.per !== null : rule.kind !== 'judgement' && rule.kind !== 'fixed';

function limited(rules: Plain[], base: Base, one: One): Plain[] {
  const [only, ...more] = rules;
  const most = base.points ?? 0;
  if (only && more.length === 0) {
    const own = typeof only.limit === 'string' ? Number(only.limit) : most;
    return [{ ...only, limit: plain(Math.min(own, most)) }];
  }
  const group = one.group(most);
  return rules.map((rule) => ({ ...rule, group }));
}

/** A loss before all parts, or one behind the last that is parted from it as the parts are from each other. */
function isOfAll(rule: PlacedRule, bases: readonly Base[], text: string): boolean {
  const last = bases.at(-1) as Base;
  if (rule.at[0] < (bases[0] as Base).at[0]) return true;
  if (rule.at[0] < last.at[0]) return false;
  const between = bases.slice(1).map((base, at) => parting(text.slice((bases[at] as Base).at[1], base.at[0] + 1)));
  return parting(text.slice(last.at[1], rule.at[0] + 1)) >= Math.min(...between);
}

/** How far words part what stands before and behind them. */
const parting = (words: string): number => (/\n/.test(words) ? 3 : /。/.test(words) ? 2 : /[；;]/.test(words) ? 1 : 0);
