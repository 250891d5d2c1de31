import type { Fact } from '@mingjian/model';

/** One supposed change. `at` is the position of the fact in the round's list. */
export type Edit =
  | { do: 'add'; key: number; fact: Fact }
  | { do: 'change'; at: number; fact: Fact }
  | { do: 'remove'; at: number };

/** The facts as they would be. An added fact stands last, as it would in a file. */
export function applyEdits(facts: readonly Fact[], edits: readonly Edit[]): readonly Fact[] {
  if (edits.length === 0) return facts;
  const removed = new Set<number>();
  const changed = new Map<number, Fact>();
  const added: Fact[] = [];
  for (const edit of edits) {
    if (edit.do === 'remove') removed.add(edit.at);
    else if (edit.do === 'change') changed.set(edit.at, edit.fact);
    else added.push(edit.fact);
  }
  const kept = facts.flatMap((fact, at) => (removed.has(at) ? [] : [changed.get(at) ?? fact]));
  return [...kept, ...added];
}

/** Adds an edit to a list; a second edit of the same fact takes the place of the first. */
export function withEdit(edits: readonly Edit[], edit: Edit): Edit[] {
  return [...edits.filter((other) => !sameTarget(other, edit)), edit];
}

export const withoutEdit = (edits: readonly Edit[], edit: Edit): Edit[] =>
  edits.filter((other) => !sameTarget(other, edit));

function sameTarget(a: Edit, b: Edit): boolean {
  if (a.do === 'add' || b.do === 'add') return a.do === 'add' && b.do === 'add' && a.key === b.key;
  return a.at === b.at;
}
