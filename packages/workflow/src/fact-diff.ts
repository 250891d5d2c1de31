import { type Fact, type FactColumn, factColumns } from '@mingjian/model';

export interface FactChange {
  readonly kind: 'new' | 'changed' | 'same';
  /** As the file says it, completed by what it has no column for. */
  readonly fact: Fact;
  /** What the round holds now. */
  readonly before?: Fact;
}

export interface FactDiff {
  /** In the order of the file. */
  readonly changes: readonly FactChange[];
  /** What an earlier file brought under the same indicators and this one no longer says. Nothing becomes of it by itself. */
  readonly gone: readonly Fact[];
}

export interface FactsSaid {
  /** All facts of the round in the order of their arrival. */
  readonly there: readonly Fact[];
  readonly incoming: readonly Fact[];
  /** Columns that the file says anything about: in the others it cannot differ. */
  readonly columns: ReadonlySet<FactColumn>;
  /** What a fact is about. */
  readonly slot: (fact: Fact) => string;
  /** Under what a file speaks for all there is, e.g. the indicator and kind. */
  readonly scope: (fact: Fact) => string;
  /** Whether an earlier file brought it, so that a later file may lack it. */
  readonly imported: (fact: Fact) => boolean;
}

/** A fact that names the one it replaces and says nothing itself takes it back. */
const takesBack = ({ replaces, count, value, of, level, item, end, due }: Fact): boolean =>
  replaces !== undefined && [count, value, of, level, item, end, due].every((cell) => cell === undefined);

/** What counts now: neither replaced nor a withdrawal. */
export function standingFacts(facts: readonly Fact[]): Fact[] {
  const replaced = new Set(facts.map(({ replaces }) => replaces));
  return facts.filter((fact) => !replaced.has(fact.id ?? '') && !takesBack(fact));
}

/** Compares what a file says with what a round holds. Each fact of the round is taken for at most one row. */
export function diffFacts({ there, incoming, columns, slot, scope, imported }: FactsSaid): FactDiff {
  const standing = standingFacts(there);
  const free = new Set(standing);
  const heads = headsOf(there, standing);
  const bySlot = group(standing, slot);
  const found = new Map<Fact, Fact>();
  const pair = (fact: Fact, other: Fact | undefined) => {
    if (other === undefined || !free.delete(other)) return;
    found.set(fact, other);
  };
  // A file may bring its own corrections: what it says of a fact that it replaces itself is there as it was.
  const byId = new Map(there.map((fact) => [fact.id, fact]));
  for (const fact of incoming) {
    const other = fact.id === undefined ? undefined : byId.get(fact.id);
    if (!other || !saysSame(fact, other, columns) || fact.replaces !== other.replaces) continue;
    free.delete(other);
    found.set(fact, other);
  }
  // First by number, then what says the same, and only then what differs: so one changed row disturbs no other.
  for (const fact of incoming) if (fact.id !== undefined && !found.has(fact)) pair(fact, heads.get(fact.id));
  for (const says of [true, false]) {
    for (const fact of incoming) {
      if (found.has(fact)) continue;
      const others = bySlot.get(slot(fact)) ?? [];
      pair(
        fact,
        others.find((other) => free.has(other) && (!says || saysSame(fact, other, columns))),
      );
    }
  }
  const changes = incoming.map((fact): FactChange => {
    const before = found.get(fact);
    if (!before) return { kind: 'new', fact };
    if (saysSame(fact, before, columns)) return { kind: 'same', fact, before };
    return { kind: 'changed', fact: completed(fact, before, columns), before };
  });
  const scopes = new Set(incoming.map(scope));
  const corrected = new Set(incoming.map(({ replaces }) => replaces));
  const isGone = (fact: Fact) => free.has(fact) && imported(fact) && scopes.has(scope(fact)) && !corrected.has(fact.id);
  return { changes, gone: standing.filter(isGone) };
}

/** By the number that a file gave, what stands for it now after all corrections. */
function headsOf(there: readonly Fact[], standing: readonly Fact[]): Map<string, Fact> {
  const before = new Map(there.map(({ id = '', replaces }) => [id, replaces]));
  const heads = new Map<string, Fact>();
  for (const head of standing) {
    const seen = new Set<string>();
    for (let id: string | undefined = head.id; id !== undefined && !seen.has(id); id = before.get(id)) {
      seen.add(id);
      heads.set(id, head);
    }
  }
  return heads;
}

function group(facts: readonly Fact[], key: (fact: Fact) => string): Map<string, Fact[]> {
  const lists = new Map<string, Fact[]>();
  for (const fact of facts) {
    const list = lists.get(key(fact));
    if (list) list.push(fact);
    else lists.set(key(fact), [fact]);
  }
  return lists;
}

/** Its number and what it corrects are the round's, not the file's. */
const OURS: readonly FactColumn[] = ['id', 'replaces'];
/** Said the same by being left out. */
const DEFAULTS: { readonly [C in FactColumn]?: string } = { count: '1' };

function saysSame(fact: Fact, other: Fact, columns: ReadonlySet<FactColumn>): boolean {
  const cell = (of: Fact, column: FactColumn) => of[column] ?? DEFAULTS[column];
  return factColumns.every(
    (column) =>
      OURS.includes(column) || !columns.has(column) || sameCell(column, cell(fact, column), cell(other, column)),
  );
}

/** 1.50 is 1.5. */
const NUMBERS: readonly FactColumn[] = ['count', 'value', 'of'];
const plain = (text: string): string => (/^-?\d+\.\d+$/.test(text) ? text.replace(/\.?0+$/, '') : text);
const sameCell = (column: FactColumn, one?: string, other?: string): boolean =>
  one === other ||
  (NUMBERS.includes(column) && one !== undefined && other !== undefined && plain(one) === plain(other));

function completed(fact: Fact, before: Fact, columns: ReadonlySet<FactColumn>): Fact {
  // Not the note: of a correction it says why it was made.
  const left = factColumns.filter((column) => column !== 'note' && !OURS.includes(column) && !columns.has(column));
  const kept = left.filter((column) => fact[column] === undefined);
  return { ...fact, ...Object.fromEntries(kept.map((column) => [column, before[column]])) };
}

/**
 * The facts that make a change true. A correction that would read as a withdrawal (a case that is open again) is one,
 * with a new fact beside it. `reason` stands in the note where the file gives none. Ids are the caller's.
 */
export function factsOfChange({ kind, fact, before }: FactChange, reason: string): Fact[] {
  const { id: _, ...said } = fact;
  if (kind === 'same') return [];
  if (!before) return [fact];
  const counted = fact.kind === 'event' || fact.kind === 'delivery';
  const correction: Fact = {
    ...said,
    ...(counted ? { count: fact.count ?? '1' } : {}),
    note: fact.note ?? reason,
    replaces: before.id,
    known: knownAfter(fact, before),
  };
  return takesBack(correction) ? [withdrawal(before, reason), said] : [correction];
}

const knownOn = ({ known, date = '' }: Fact): string => known ?? date;

/** A correction may be about an earlier day, but cannot have been known before what it corrects. */
const knownAfter = (fact: Fact, before: Fact): string | undefined =>
  knownOn(before) > knownOn(fact) ? knownOn(before) : fact.known;

/** The fact that takes another back. */
export function withdrawal(before: Fact, reason: string): Fact {
  const { id, unit, indicator, stage, round, rule, kind, date, known, by } = before;
  return { unit, indicator, stage, round, rule, kind, date, known, by, replaces: id, note: reason };
}
