import type { Fact } from '@mingjian/model';
import type { Cell, Place, Task } from './api.ts';
import { isAwaited } from './awaited.ts';
import { alone, type Desk, inForce, leafAt, worth } from './opened.ts';

/**
 * Whether the points of a cell are not certain yet with these facts, corrected ones among them: the verdict of the round's engine, as
 * the server gives it with the list of tasks. Null where the desk cannot tell: the place is not of the round, the facts do not hold,
 * or the points hang on other units, whose facts are not here.
 */
export function provisionalWith(desk: Desk, place: Place, facts: readonly Fact[]): boolean | null {
  const leaf = leafAt(desk, place);
  if (!leaf || leaf.node.own >= 0 || leaf.node.rules.some(({ compiled }) => compiled.ranked)) return null;
  const told = worth(desk, leaf, inForce(facts).map(alone), 'zh');
  return told.ok ? told.node.status === 'provisional' : null;
}

/** A task as its cell shows it, which was asked for after the list; the same one where nothing has changed. */
export function seenIn(desk: Desk, cell: Pick<Cell, 'indicator' | 'evidence' | 'facts'>, task: Task): Task {
  const awaited = isAwaited(cell);
  const facts = cell.facts.map(({ fact }) => fact as Fact);
  const provisional = provisionalWith(desk, task, facts) ?? task.provisional;
  return awaited === task.awaited && provisional === task.provisional ? task : { ...task, awaited, provisional };
}
