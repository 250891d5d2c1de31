import type { Verb } from './event.ts';
import { IT } from './forms.ts';
import { ADDED } from './limit-forms.ts';
import { NUM, numberOf } from './number.ts';
import type { Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import type { ClauseRule } from './rule.ts';

/** 本项最多扣4分 behind several rules, of an item of 5: how much they may take together; undefined where that says no more than the item's marks. */
export function ofAll(readings: readonly Reading[], piece: Piece, full: number | null): number | undefined {
  if (piece.event.kind !== 'limit' || piece.event.of !== 'item') return undefined;
  const { cap, verb } = piece.event;
  if (typeof cap !== 'number' || verb === 'gain' || (full !== null && cap >= full)) return undefined;
  const bound = readings.filter(
    (reading) => reading.piece.item === piece.item && capable(reading.rule) && spoken(reading, verb),
  );
  return bound.length > 1 ? cap : undefined;
}

/** 单项累计, 每月累计: of one matter, or of one time. */
const OF_ONE = /同一|同类|此类|重复|多次|单[项次个月季年]|每|月度|季度/;

/** A limit over several rules added up: the pieces that it is over, and how much they may come to. */
export interface Sum {
  readonly over: readonly Piece[];
  readonly cap: number;
}

/** A sum that stands alone in its sentence or part (…扣0.5分；…扣1分。累计扣分不超过2分。): over all before it that go its way, where those are several. */
export function summed(readings: readonly Reading[], piece: Piece, text: string, start: number): Sum | undefined {
  if (piece.event.kind !== 'limit' || piece.event.of !== 'rule') return undefined;
  const { from, to, cap, verb, both } = piece.event;
  const words = text.slice(from, to);
  if (cap === 'full' || both || !ADDED.test(words) || OF_ONE.test(words)) return undefined;
  if (!/^[，。；：、\s]*$/.test(text.slice(start, from))) return undefined;
  const bound = readings.filter(
    (reading) => (capable(reading.rule) || reading.rule.kind === 'fixed') && spoken(reading, verb),
  );
  // 1.…扣0.2分。累计不超过1分。2.…扣0.02分。累计不超过0.5分。: where the items before it have limits of their own, it is that of its item.
  const before = bound.filter((reading) => reading.piece.item < piece.item);
  const own = before.length > 0 && before.every(({ rule }) => 'cap' in rule && typeof rule.cap === 'number');
  const over = bound.filter((reading) => !own || reading.piece.item === piece.item);
  return over.length > 1 ? { over: over.map((reading) => reading.piece), cap } : undefined;
}

/** What a sum binds once neighbours are joined: their one rule, or several together, whose limit it answers. */
export function together(readings: readonly Reading[], { over, cap }: Sum): number | undefined {
  const bound = readings.filter((reading) => [reading.piece, ...reading.with].some((piece) => over.includes(piece)));
  const only = bound.length === 1 ? bound[0] : undefined;
  if (only && capable(only.rule)) only.rule = capped(only.rule, cap);
  return bound.length > 1 ? cap : undefined;
}

/** A limit binds the rules of its own sentence that have none yet; alone in a sentence, those of the sentence before. Answers whether that is sure. */
export function limit(readings: readonly Reading[], piece: Piece, full: number | null): boolean {
  if (piece.event.kind !== 'limit') return true;
  const { cap, of, verb, both } = piece.event;
  const ranged = readings.at(-1);
  const most = cap === 'full' ? full : cap;
  // 每起扣1—3分，扣完为止: how far all of them go together.
  if (ranged?.rule.kind === 'judgement' && ranged.doubts.includes('how-far') && most !== null) {
    const taking = (ranged.rule.min ?? 0) < 0;
    ranged.rule = { ...ranged.rule, ...(taking ? { min: -most } : { max: most }) };
    ranged.doubts.splice(ranged.doubts.indexOf('how-far'), 1);
    return true;
  }
  // A limit of the item binds a rule only where the item has no other.
  const ofItem = readings.filter(
    (reading) => reading.piece.item === piece.item && capable(reading.rule) && spoken(reading, verb),
  );
  if (of === 'item' && ofItem.length !== 1) return true;
  const free = readings.at(-1);
  if (free?.piece.event.kind === 'free' && typeof cap === 'number' && free.piece.part === piece.part) {
    const taking = free.piece.event.verb === 'take';
    free.rule = { kind: 'judgement', min: taking ? -cap : 0, max: taking ? 0 : cap };
    return true;
  }
  const fits = (reading: Reading): boolean => {
    return (
      reading.piece.item === piece.item &&
      capable(reading.rule) &&
      !(typeof cap !== 'number' || !('cap' in reading.rule) || typeof reading.rule.cap !== 'number'
        ? 'cap' in reading.rule && reading.rule.cap != null
        : reading.rule.cap >= cap) &&
      spoken(reading, verb)
    );
  };
  const inPart = readings.filter((reading) => reading.piece.part === piece.part && fits(reading));
  // 每次0.5分，封顶5分，礼仪队每次1分，封顶8分: those that have no limit yet, where there are some.
  const unbound = inPart.filter(({ rule }) => !('cap' in rule) || rule.cap == null);
  const fitting = unbound.length > 0 ? unbound : inPart;
  // 未完成的按比例得分，每多1家加0.2分，以1分为限: of what is added, where that stands next to it.
  const nearest = fitting.at(-1);
  const ofAdded = verb === undefined && !both && nearest !== undefined && wayOf(nearest) === 'add';
  const beside = ofAdded ? fitting.filter((reading) => wayOf(reading) === 'add') : fitting;
  // 每上升5%扣0.5分，每下降5%加0.5分，加扣分均不超过2分: both directions stand in its own part, or in its sentence.
  const near =
    both && new Set(beside.map(wayOf)).size < 2
      ? readings.filter((reading) => reading.piece.sentence === piece.sentence && fits(reading))
      : beside;
  const last = readings.at(-1)?.piece;
  const wide =
    near.length > 0
      ? near
      : readings.filter(
          (reading) =>
            fits(reading) &&
            // …每处扣0.5分；…每株扣1分；单月最多扣15分: all of its sentence.
            (reading.piece.part === piece.part - 1 ||
              (typeof cap === 'number' && reading.piece.sentence === piece.sentence) ||
              reading.piece.sentence === piece.sentence - 1 ||
              reading.piece === last),
        );
  for (const reading of wide) reading.rule = capped(reading.rule, cap);
  // 1.…加2分；2.…加1分。累计加分不超过5分: of all items, or of the last?
  const others = readings.some(
    (reading) =>
      reading.piece.item !== piece.item &&
      capable(reading.rule) &&
      spoken(reading, verb) &&
      'cap' in reading.rule &&
      reading.rule.cap == null,
  );
  if (typeof cap === 'number' && near.length === 0 && others) return false;
  const ways = new Set(wide.map(wayOf));
  if (verb === undefined && !both && ways.has('take') && ways.has('add')) return false;
  // 每处扣0.5分。每株扣1分。单月最多扣15分: of all of them, or of the last?
  const earlier = readings.some((reading) => fits(reading) && !wide.includes(reading));
  if (typeof cap === 'number' && near.length === 0 && earlier) return false;
  // Alone behind several parts, of which only the last is bound; or bound to nothing.
  const behind = readings.filter((reading) => fits(reading) && reading.piece.sentence === piece.sentence);
  if (typeof cap === 'number' && near.length === 0 && wide.length > 1) return false;
  return typeof cap !== 'number' || (wide.length > 0 && (near.length > 0 || behind.length === 0));
}

/** 最高扣2分 in the cell beside: how much the only rule that takes may take. */
const BESIDE = new RegExp(`^(?:${IT})?(?:最高|最多|至多)扣(?:分)?(${NUM})分[。；]?$`);
export function limitBeside(readings: readonly Reading[], context: string): void {
  const cap = numberOf(BESIDE.exec(context)?.[1] ?? '*');
  const [only, ...others] = readings.filter(({ rule }) => capable(rule));
  if (cap === null || !only || others.length > 0 || wayOf(only) !== 'take') return;
  if ('cap' in only.rule && only.rule.cap !== null && only.rule.cap !== undefined) return;
  only.rule = capped(only.rule, cap);
}

const capped = (rule: ClauseRule, cap: 'full' | number): ClauseRule => {
  // A limit above its marks leaves a share as it is: 不足1000万元的按比例得1分, of six at most.
  if (rule.kind === 'proportional')
    return cap === 'full' || (rule.of === undefined && rule.full !== null && rule.full <= cap)
      ? rule
      : { ...rule, full: cap };
  return { ...rule, cap } as ClauseRule;
};

const spoken = (reading: Reading, verb: Verb | undefined): boolean => {
  const own = wayOf(reading);
  return (
    verb === undefined ||
    verb === own ||
    (verb === 'gain' && own === 'add') ||
    (verb === 'add' && own === 'gain' && reading.rule.kind !== 'proportional')
  );
};

/** Which way a rule goes; of 每增减1%加减0.5分 the rules know, not the verb. */
const wayOf = ({ rule, piece }: Reading): Verb => {
  if (rule.kind === 'rate' && rule.points !== null) return rule.points > 0 ? 'add' : 'take';
  if (rule.kind === 'proportional' && rule.of === undefined) return 'gain';
  return piece.event.kind === 'act' ? piece.event.verb : 'take';
};

const capable = (rule: ClauseRule): boolean =>
  rule.kind === 'deduct' ||
  rule.kind === 'quota' ||
  rule.kind === 'rate' ||
  rule.kind === 'severity' ||
  rule.kind === 'proportional' ||
  (rule.kind === 'deadline' && rule.per !== null) ||
  (rule.kind === 'award' && !rule.base) ||
  rule.kind === 'band';
