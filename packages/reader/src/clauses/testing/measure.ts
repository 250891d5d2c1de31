import { readFileSync } from 'node:fs';
import { readClause } from '../read-clause.ts';
import type { Band, ClauseRule } from '../rule.ts';
import { alike } from './alike.ts';

/** One annotated criterion of the corpus; `part` says whether the grammar was written looking at it. */
export interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly full: number | null;
  readonly context?: string;
  readonly expect: readonly Record<string, unknown>[];
  readonly groupCap?: number;
  readonly part: 'dev' | 'held';
}

/** How many clauses are read right, of those that were read and of those that are there; and what nobody is warned of. */
export interface Shares {
  readonly precision: number;
  readonly recall: number;
  /** Wrong or missing clauses of criteria about which the reader raised no doubt, as a share of all clauses. */
  readonly silent: number;
}

export interface Measured extends Shares {
  readonly criteria: number;
  readonly clauses: number;
  /** Criteria in which every clause is right and none is too many. */
  readonly exact: number;
  /** The same where scales that cost the same count as the same, whatever they are called. */
  readonly alike: Shares;
  readonly wrong: readonly string[];
}

const BESIDE = new URL('../../../corpus/', import.meta.url);

/**
 * A part of the corpus by name; corpus/README.md tells what each is. `folder` is where the files lie: a bundle, which has another
 * place than this file, names it. Throws where there is no such part.
 */
export function corpus(name: string, folder: URL = BESIDE): Annotated[] {
  return readFileSync(new URL(`${name}.jsonl`, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Annotated);
}

/** What is compared of a clause: its kind, and every figure that decides a score. Labels and conditions are words. */
export function key(rule: Record<string, unknown> | ClauseRule): string {
  const one = rule as Record<string, unknown>;
  const byClass = one.byClass ? JSON.stringify(Object.entries(one.byClass as object).sort()) : '';
  const list = (value: unknown): Record<string, unknown>[] => (value ?? []) as Record<string, unknown>[];
  switch (one.kind) {
    case 'deduct':
    case 'award':
      return [one.kind, one.points, one.per, one.cap ?? null, byClass].join(' ');
    case 'severity':
      return `severity ${list(one.levels)
        .map((level) => level.points)
        .join(',')}`;
    case 'quota':
      return `quota ${one.count} ${one.period} ${one.points}`;
    case 'deadline':
      return `deadline ${one.points} ${one.per ?? null}`;
    case 'rate':
      return `rate ${one.target ?? null} ${one.stepPct} ${one.points} ${byClass}`;
    case 'band':
      return `band ${scoring(list(one.bands))
        .map((band) => [band.from ?? '', band.to ?? '', band.points ?? `${band.min ?? ''}~${band.max ?? ''}`].join('/'))
        .join(',')}`;
    case 'proportional':
      return `proportional ${one.full ?? null}`;
    case 'judgement':
      return `judgement ${one.min ?? ''} ${one.max ?? ''}`;
    case 'veto':
      return `veto ${one.scope}`;
    case 'fixed':
      return `fixed ${one.points} ${byClass}`;
    default:
      return String(one.kind);
  }
}

/**
 * 全部公开得3分，部分公开得1分，未公开不得分: one scale, or a rule for each of its states; people annotate it either way, and both score
 * alike. The measure takes a scale apart whose steps are told by words alone.
 */
function apart(rule: Record<string, unknown> | ClauseRule): (Record<string, unknown> | ClauseRule)[] {
  const bands = rule.kind === 'band' ? (rule.bands as readonly Band[]) : [];
  const told = bands.length > 0 && bands.every((band) => band.from == null && band.to == null && band.points != null);
  if (!told) return [rule];
  return scoring(bands as unknown as Record<string, unknown>[]).map(({ points }) =>
    points === 0
      ? { kind: 'allOrNothing', lose: 'all' }
      : Number(points) < 0
        ? { kind: 'fixed', points }
        : { kind: 'award', points, per: null, cap: null, base: true },
  );
}

/** 5%以内不扣分: beside steps that take, a step of nothing scores like no step at all, and people annotate it either way. */
function scoring(bands: readonly Record<string, unknown>[]): readonly Record<string, unknown>[] {
  const steps = bands.filter((band) => band.points !== 0);
  return steps.length > 0 && steps.every((band) => Number(band.points) < 0) ? steps : bands;
}

/** A limit that is all of the item's marks is told by its number or by 扣完为止, and is the same. */
const asFull = <R extends Record<string, unknown> | ClauseRule>(rule: R, full: number | null): R =>
  'cap' in rule && rule.cap !== null && rule.cap === full ? { ...rule, cap: 'full' } : rule;

/** Sums over criteria, and the shares that they make. */
class Tally {
  #right = 0;
  #found = 0;
  #silent = 0;
  /** Of one criterion: clauses that were read right, those annotated that were found, and how many are wrong without a doubt. */
  add(right: number, found: number, silent: number): void {
    this.#right += right;
    this.#found += found;
    this.#silent += silent;
  }
  of(read: number, clauses: number): Shares {
    return {
      precision: this.#right / Math.max(read, 1),
      recall: this.#found / Math.max(clauses, 1),
      silent: this.#silent / Math.max(clauses, 1),
    };
  }
}

/** Reads every criterion and compares clause by clause, without regard to order inside a criterion. */
export function measure(criteria: readonly Annotated[]): Measured {
  const [strict, equal] = [new Tally(), new Tally()];
  let [read, clauses, exact] = [0, 0, 0];
  const wrong: string[] = [];
  for (const one of criteria) {
    const got = readClause(one);
    const missing = one.expect.flatMap(apart).map((rule) => asFull(rule, one.full));
    const rules = got.rules.flatMap(apart).map((rule) => asFull(rule, one.full));
    clauses += missing.length;
    read += rules.length;
    const most = Math.max(rules.length, missing.length);
    const surplus = rules.filter((rule) => {
      const at = missing.findIndex((other) => key(other) === key(rule));
      if (at !== -1) missing.splice(at, 1);
      return at === -1;
    });
    const hit = rules.length - surplus.length;
    const faults = most - hit;
    const told = got.doubts.length + got.rest.length > 0;
    strict.add(hit, hit, told ? 0 : faults);
    const [right, found] = [alike(surplus, missing).length, alike(missing, surplus).length];
    const differ = Math.max(surplus.length - right, missing.length - found);
    equal.add(hit + right, hit + found, told ? 0 : differ);
    if (faults === 0) exact += 1;
    else wrong.push(one.id);
  }
  return {
    criteria: criteria.length,
    clauses,
    ...strict.of(read, clauses),
    exact: exact / Math.max(criteria.length, 1),
    alike: equal.of(read, clauses),
    wrong,
  };
}
