import type { PlacedRule, ReadClause } from '../clauses/index.ts';
import { amount, type One, type Plain, plain } from './plain-rule.ts';

/** Points, the same for all or by class id. */
type Points = string | Readonly<Record<string, string>>;

/** What goes below nothing in one criterion. */
export interface Below {
  /** The criterion without what is joined to another loss. */
  readonly read: ReadClause;
  /** The rules, with what was joined: everything is lost, and so much more. */
  readonly join: (made: readonly Plain[]) => Plain[];
  /** How far the item may fall; absent: as far as it goes. */
  readonly floor?: Points;
  readonly words: string;
}

type Loss = PlacedRule & { readonly kind: 'fixed' };
/** Between 不得分 and 倒扣: nothing that ends a sentence. */
const SAME = /^[^。\n]{0,60}$/;

/**
 * 否则不得分，同时倒扣1分; 此项不得分；问题严重的，倒扣2分; 每起倒扣1分: what is taken back is taken below nothing, which an item otherwise
 * never falls under; so is whatever an item of no marks takes. Undefined where nothing is.
 */
export function belowZero(read: ReadClause, full: Points | null, one: One): Below | undefined {
  if (full === null) return undefined;
  const own = read.rules.filter((rule) => isBack(read.text, rule) || (isNothing(full) && takes(rule)));
  if (own.length === 0) return undefined;
  const joined = new Map<PlacedRule, { readonly zero: PlacedRule; readonly more: Points }>();
  let [known, floor] = [true, undefined as Points | undefined];
  for (const rule of own) {
    // Marks that are hidden get their parameter where the rule is made, and only there.
    const told = isFixed(rule) && (rule.points !== null || rule.byClass !== undefined);
    const more = told ? amount(rule.points, rule.byClass, one.words(rule), one) : undefined;
    if (!isPoints(more)) {
      known = false;
      continue;
    }
    floor = floor === undefined ? more : both(floor, more, sum);
    const zero = read.rules.filter(
      (other) =>
        other.kind === 'allOrNothing' &&
        other.at[0] < rule.at[0] &&
        SAME.test(read.text.slice(other.at[1], rule.at[0])),
    );
    const last = zero.at(-1);
    if (last) joined.set(rule, { zero: last, more });
  }
  const words = own.map(one.words).join('；');
  return {
    read: { ...read, rules: read.rules.filter((rule) => !joined.has(rule)) },
    join: (made) =>
      [...joined].reduce<Plain[]>((rules, [rule, told]) => withLoss(rules, rule, told, full, one), [...made]),
    ...(known && floor !== undefined ? { floor: map(floor, (points) => plain(-Number(points))) } : {}),
    words,
  };
}

/** An item of no marks that takes: below nothing, or never at all. */
const isNothing = (full: Points): boolean =>
  (typeof full === 'string' ? [full] : Object.values(full)).every((points) => Number(points) === 0);
const takes = (rule: PlacedRule): boolean =>
  rule.kind === 'deduct' || rule.kind === 'quota' || (rule.kind === 'fixed' && (rule.points ?? -1) < 0);
const isFixed = (rule: PlacedRule): rule is Loss => rule.kind === 'fixed';
const isBack = (text: string, { kind, at }: PlacedRule): boolean =>
  /^(?:fixed|deduct|severity|judgement)$/.test(kind) && /(?<!不)(?:倒扣|反扣)/.test(text.slice(...at));
const isPoints = (value: unknown): value is Points =>
  typeof value === 'string' ? !value.startsWith('$') : typeof value === 'object' && value !== null;

/** 同时倒扣1分 goes with the loss before it; 问题严重的，倒扣1分 names a case of its own. */
const WITH = /^[，,；;]?(?:并|且|同时|另|再|还|，)*(?:倒扣|反扣)/;

function withLoss(
  made: Plain[],
  rule: PlacedRule,
  { zero, more }: { readonly zero: PlacedRule; readonly more: Points },
  full: Points,
  one: One,
): Plain[] {
  const lost = both(full, more, sum);
  const [before, words] = [one.words(zero), one.words(rule)];
  // The opposite of what was asked is no rule of its own: it is what the rule of the item says.
  const told =
    made.find(({ text, kind }) => kind === 'veto' && text.includes(before)) ??
    made.find(({ kind }) => kind === 'allOrNothing');
  const scale = made.find(({ kind }) => kind === 'levels');
  if (!WITH.test(words)) return [...made, { kind: 'fixed', text: words, points: lost }];
  if (!told && scale) return made.map((other) => (other === scale ? below(scale, more) : other));
  if (!told) return [...made, { kind: 'fixed', text: `${before}，${words}`, points: lost }];
  const text = [...new Set([told.text, before, words])]
    .filter((one, index, all) => !all.some((other, to) => to !== index && other.includes(one)))
    .join('，');
  const next: Plain = told.kind === 'veto' ? { kind: 'fixed', text, points: lost } : { ...told, text, points: lost };
  return made.map((other) => (other === told ? next : other));
}

/** None of the levels: everything is lost, and so much more. */
function below(scale: Plain, more: Points): Plain {
  const levels = (scale.levels as { level: string; points: unknown }[]).map((one) =>
    one.points === '0' ? { ...one, points: map(more, (points) => plain(-Number(points))) } : one,
  );
  return { ...scale, levels };
}

const sum = (one: string, other: string): string => plain(Number(one) + Number(other));
const map = (points: Points, of: (one: string) => string): Points =>
  typeof points === 'string'
    ? of(points)
    : Object.fromEntries(Object.entries(points).map(([name, one]) => [name, of(one)]));

/** Two amounts, class by class where either is told so. */
function both(a: Points, b: Points, of: (one: string, other: string) => string): Points {
  if (typeof a === 'string' && typeof b === 'string') return of(a, b);
  const names = [...new Set([a, b].flatMap((one) => (typeof one === 'string' ? [] : Object.keys(one))))];
  const at = (points: Points, name: string): string => (typeof points === 'string' ? points : (points[name] ?? '0'));
  return Object.fromEntries(names.map((name) => [name, of(at(a, name), at(b, name))]));
}
