import type { TFunction } from 'i18next';
import { classesOf } from './apart.ts';
import { classNames } from './nodes.ts';
import type { Draft, Place } from './types.ts';

/** What a list of nodes is: the table of some classes, or a part of a result. */
export function treeTitle(draft: Draft, place: Place, t: TFunction): string {
  const { frame } = draft;
  const names = classNames(draft);
  const classes = classesOf(draft, place).map((id) => names[id] ?? id);
  // Where all are of one class its name tells nothing, and often only says that they are assessed.
  if (place.kind === 'sheet' && Object.keys(names).length === 1) return t('draft.tree');
  if (place.kind === 'sheet') return classes.length > 0 ? classes.join(t('common.listJoin')) : place.sheet;
  const result = frame.results.length > 1 ? frame.results.find(({ id }) => id === place.result)?.name : undefined;
  const part = t(`draft.list.${place.list}`);
  return result === undefined ? part : `${result} · ${part}`;
}
