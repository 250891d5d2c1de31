import { actOf, pointsOf, type Reading } from './reading.ts';
import type { Level } from './rule.ts';
import { levelIn } from './words.ts';

/** 国家级至多加3分（独立完成最高3分、合作完成最高2分）: a level, and the ways in which it was earned, each at its price. */
interface Nest {
  /** The level as it stands before the bracket. */
  readonly level: string;
  /** The price of the level itself, which the best of the bracket repeats; absent: only the bracket has prices. */
  readonly outer?: Reading;
  readonly inner: readonly Reading[];
}

/**
 * Levels each of which has prices of its own in a bracket behind it, and levels that stand between or behind these, are one scale: the
 * price of each way on each level. The marks before a bracket say only how far it goes.
 */
export function joinNested(text: string, readings: readonly Reading[]): Reading[] {
  const out: Reading[] = [];
  for (let at = 0; at < readings.length; ) {
    const steps: Nest[] = [];
    let next = at;
    for (let one = nestAt(text, readings, next); one; one = nestAt(text, readings, next)) {
      if (steps.length > 0 && !together(steps.at(-1) as Nest, one)) break;
      steps.push(one);
      next += one.inner.length + (one.outer ? 1 : 0);
    }
    if (steps.length > 1 && steps.some(({ inner }) => inner.length > 1)) {
      out.push(scale(steps));
      at = next;
    } else {
      out.push(readings[at] as Reading);
      at += 1;
    }
  }
  return out;
}

/** The level that begins at a reading, with its bracket; one without a bracket is its own only way. */
function nestAt(text: string, readings: readonly Reading[], at: number): Nest | undefined {
  const first = readings[at];
  const verb = first && actOf(first)?.verb;
  if (!first || verb === undefined || verb === 'take' || !isPrice(first)) return undefined;
  const open = first.piece.from - 1;
  // 获国家级表彰（一等奖5分，…）: no marks before the bracket.
  if (text.charAt(open) === '（') {
    const level = levelBefore(text, open);
    const inner = within(text, readings, at, open);
    return level !== undefined && inner.length > 1 ? { level, inner } : undefined;
  }
  const level = levelIn(first.piece.condition);
  if (level === undefined) return undefined;
  const inner = text.charAt(first.piece.event.to) === '（' ? within(text, readings, at + 1, first.piece.event.to) : [];
  if (inner.length < 2) return { level, inner: [first] };
  const most = Math.max(...inner.map((reading) => worth(reading) ?? 0));
  return most === worth(first) ? { level, outer: first, inner } : undefined;
}

const isPrice = ({ rule }: Reading): boolean =>
  (rule.kind === 'award' || rule.kind === 'fixed' || (rule.kind === 'judgement' && rule.max !== undefined)) &&
  !('byClass' in rule && rule.byClass);

/** The prices from a reading on that stand in the bracket opened at `open`. */
function within(text: string, readings: readonly Reading[], at: number, open: number): Reading[] {
  const close = text.indexOf('）', open);
  const out: Reading[] = [];
  for (const reading of readings.slice(at)) {
    if (reading.piece.event.from > close || reading.piece.from <= open || !isPrice(reading)) break;
    out.push(reading);
  }
  return out;
}

const levelBefore = (text: string, open: number): string | undefined =>
  levelIn(/[^，。；、（）\n]*$/.exec(text.slice(0, open))?.[0] ?? '');

const together = (one: Nest, other: Nest): boolean => {
  const [a, b] = [one.inner.at(-1) as Reading, other.inner[0] as Reading];
  return a.piece.item === b.piece.item && a.piece.sentence === b.piece.sentence && one.level !== other.level;
};

function scale(steps: readonly Nest[]): Reading {
  const all = steps.flatMap(({ outer, inner }) => [...(outer ? [outer] : []), ...inner]);
  const first = all[0] as Reading;
  const levels = steps.flatMap(({ level, inner }) =>
    inner.map((reading): Level => {
      const way = inner.length > 1 ? reading.piece.condition.replace(/(?:最高|至多|最多)?[，的]*$/, '') : '';
      return { label: level + way, points: worth(reading) };
    }),
  );
  const per = all.map(({ rule }) => ('per' in rule ? rule.per : null)).find((one) => one != null);
  return {
    rule: { kind: 'severity', levels, ...(per == null ? {} : { per }) },
    piece: first.piece,
    doubts: all.some((reading) => actOf(reading)?.upTo) ? ['no-bounds'] : [],
    with: all.flatMap(({ piece, with: more }) => [piece, ...more]).slice(1),
  };
}

const worth = ({ rule }: Reading): number | null => (rule.kind === 'judgement' ? (rule.max ?? null) : pointsOf(rule));
