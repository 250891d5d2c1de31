import {
  type Book,
  compile,
  enrol,
  type Plan,
  type PlanNode,
  type Roster,
  type Scores,
  type Standing,
  score,
  standing,
  takeFacts,
} from '@mingjian/engine';
import type { Fact, Scheme, Unit } from '@mingjian/model';
import type { Outcome } from '@mingjian/model/problem';
import type { RoundFiles } from '../../api/schemes.ts';

/** Made data, the reader's own files, or a round of this office. */
export type Source = 'sample' | 'own' | 'live';

/** Everything that is loaded and accepted; from here on only the day and suppositions change. */
export interface Round {
  source: Source;
  scheme: Scheme;
  plan: Plan;
  roster: Roster;
  units: readonly Unit[];
  facts: readonly Fact[];
  book: Book;
  /** Names of the parameters that have a value of the reader's own files, or of the round. */
  given: ReadonlySet<string>;
  /** The last day that can be chosen: the later of the period's end and the last fact that became known. */
  lastDay: string;
  /** The day shown first: the last one, or today where the round is still running. */
  shownDay: string;
}

/** `today` (yyyy-mm-dd): of a round that is still running, whose later days nobody knows yet. */
export function openRound(source: Source, scheme: Scheme, files: RoundFiles, today?: string): Outcome<Round> {
  const plan = compile(scheme, { sample: true, ...(files.params ? { params: files.params } : {}) });
  if (!plan.ok) return plan;
  const roster = enrol(plan.value, files.units, 'units.csv');
  if (!roster.ok) return roster;
  const book = takeFacts(roster.value, files.facts, 'facts.csv');
  if (!book.ok) return book;
  const { units } = files;
  // A fact without a row would get another one when a supposition removes one before it.
  const facts = files.facts.map((fact, at) => (fact.row === undefined ? { ...fact, row: at + 2 } : fact));
  const lastDay = score(book.value).asOf.slice(0, 10);
  const given = new Set(source === 'sample' ? [] : Object.keys(files.params ?? {}));
  const within = today !== undefined && today > plan.value.periodFrom && today < lastDay;
  const shownDay = within ? today : lastDay;
  const accepted = { plan: plan.value, roster: roster.value, book: book.value };
  return { ok: true, value: { source, scheme, units, facts, lastDay, shownDay, given, ...accepted } };
}

/** The scores of one day and the table made from them. */
export interface Snapshot {
  scores: Scores;
  standing: readonly Standing[];
}

const KEEP = 24;
const BIG = 2_000; // units; above it a snapshot is heavy, and few are kept
const snapshots = new WeakMap<Book, Map<string, Snapshot>>();

/** Scores of a day, remembered for a while: a slider goes back and forth over the same days. */
export function snapshotOn(round: Round, book: Book, asOf: string): Snapshot {
  const known = snapshots.get(book) ?? new Map<string, Snapshot>();
  snapshots.set(book, known);
  const found = known.get(asOf);
  if (found) return found;
  const scores = score(book, { asOf });
  const made = { scores, standing: standing(scores) };
  if (known.size >= (round.units.length > BIG ? 2 : KEEP)) {
    const [oldest] = known.keys();
    if (oldest !== undefined) known.delete(oldest);
  }
  known.set(asOf, made);
  return made;
}

export function nodesOf(plan: Plan, classId: string): readonly PlanNode[] {
  return plan.classes.find((each) => each.id === classId)?.nodes ?? [];
}

/** The root of one assessment as a class sees it; undefined where the class takes no part. */
export function rootOf(plan: Plan, classId: string, result: string): PlanNode | undefined {
  return nodesOf(plan, classId).find((node) => node.parent === -1 && node.result === result);
}

/** The assessment and class that an address names, or the first that has units. */
export function chooseView(round: Round, want: { result?: string | undefined; class?: string | undefined }) {
  const { results, classes } = round.scheme;
  const inUse = new Set(round.units.map((unit) => unit.class));
  const named = results.find((each) => each.id === want.result);
  const wanted = (classIds: string[]) => (want.class && classIds.includes(want.class) ? want.class : undefined);
  const result = named ?? results.find((each) => each.classes.some((id) => inUse.has(id))) ?? results[0];
  if (!result) return { result: '', class: '', resultName: '', className: '' };
  const classId = wanted(result.classes) ?? result.classes.find((id) => inUse.has(id)) ?? result.classes[0] ?? '';
  return { result: result.id, class: classId, resultName: result.name, className: classes[classId]?.name ?? classId };
}
