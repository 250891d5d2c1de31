import type { TFunction } from 'i18next';
import type { TextField } from './edit.ts';
import { everyNode, isBeside, treeOf } from './nodes.ts';
import type { Draft, DraftNode } from './types.ts';

/** What lies between two states of a draft, in a few words (改分值 2→3), and of which indicator; empty: nothing to say of it. */
export interface StepWords {
  readonly what: string;
  readonly of: string;
}

/** Says what a step did. One step does one thing; of several traces that it leaves, the first in this order tells what it was. */
export function stepWords(before: Draft, after: Draft, t: TFunction): StepWords {
  return shape(before, after, t) ?? node(before, after, t) ?? question(before, after, t) ?? rest(before, after, t);
}

const TEXTS: readonly TextField[] = ['criterion', 'requirement', 'method', 'responsible', 'owner', 'note'];

/** Indicators that came, went, or stand elsewhere. */
function shape(before: Draft, after: Draft, t: TFunction): StepWords | undefined {
  if (before.trees === after.trees) return undefined;
  const [old, now] = [byKey(before), byKey(after)];
  const made = [...now.values()].filter(({ key }) => !old.has(key));
  const [come] = made;
  const gone = [...old.values()].find(({ key }) => !now.has(key));
  const other = [...now.values()].some(
    ({ key, says }) => old.has(key) && old.get(key)?.says.criterion !== says.criterion,
  );
  const group = [...now.values()].find(({ key, children }) => children !== null && old.get(key)?.children === null);
  if (group) return { what: t('draft.step.splitBelow', { count: made.length }), of: group.says.name };
  if (come && other) return { what: t('draft.step.split', { count: made.length + 1 }), of: come.says.name };
  if (come) return { what: t('draft.step.add'), of: come.says.name };
  if (gone) return { what: t(other ? 'draft.step.merge' : 'draft.step.remove'), of: gone.says.name };
  const crossed = [...now.values()].find(({ key }) => isBy(before, key) !== isBy(after, key));
  if (crossed) return { what: t(isBy(after, crossed.key) ? 'draft.toBeside' : 'draft.toAmong'), of: crossed.says.name };
  // Of two that changed places nobody can tell which one was moved.
  return [...old.keys()].join() === [...now.keys()].join() ? undefined : { what: t('draft.step.move'), of: '' };
}

const isBy = (draft: Draft, key: string): boolean => isBeside(treeOf(draft, key)?.place);
const byKey = (draft: Draft): Map<string, DraftNode> => new Map(everyNode(draft).map((one) => [one.key, one]));

/** What one indicator says itself. */
function node(before: Draft, after: Draft, t: TFunction): StepWords | undefined {
  if (before.trees === after.trees) return undefined;
  const old = byKey(before);
  for (const { key, says, written } of everyNode(after)) {
    const was = old.get(key);
    if (!was || (was.says === says && was.written === written)) continue;
    const of = says.name;
    const told = (what: string): StepWords => ({ what, of });
    if (was.says.name !== says.name) return told(t('draft.step.rename'));
    if (was.says.full !== says.full)
      return told(t('draft.step.marks', { from: figure(was.says.full, t), to: figure(says.full, t) }));
    if (was.says.weight !== says.weight)
      return told(t('draft.step.weight', { from: figure(was.says.weight, t), to: figure(says.weight, t) }));
    const field = TEXTS.find((one) => was.says[one] !== says[one]);
    if (field) return told(t('draft.step.text', { field: t(`draft.${field as 'criterion'}`) }));
    if (was.written && !written) return told(t('draft.readAgain'));
    if (was.says.appliesTo !== says.appliesTo || was.says.na !== says.na) return told(t('draft.step.concern'));
    if (was.says.assumption !== says.assumption) return told(t('draft.step.reading'));
  }
  return undefined;
}

const figure = (amount: unknown, t: TFunction): string =>
  amount === undefined ? t('draft.step.nothing') : typeof amount === 'string' && !amount.startsWith('$') ? amount : '…';

/** A question that was answered, ticked, or opened again. */
function question(before: Draft, after: Draft, t: TFunction): StepWords | undefined {
  if (before.questions === after.questions) return undefined;
  const names = byKey(after);
  const was = new Map(before.questions.map(({ id, settled }) => [id, settled]));
  const changed = after.questions.filter(({ id, settled }) => was.has(id) && was.get(id) !== settled);
  if (changed.length > 1 && changed.every(({ settled }) => settled !== null))
    return { what: t('draft.step.together', { count: changed.length }), of: '' };
  for (const one of changed) {
    const of = names.get(one.node ?? '')?.says.name ?? '';
    if (one.settled === null) return { what: t('draft.step.unsettle'), of };
    if (!one.answer) return { what: t('draft.step.settle'), of };
    return { what: t('draft.step.choose', { answer: t(`draft.choice.${one.answer.id}`, one.answer.values) }), of };
  }
  return undefined;
}

/** What concerns the whole plan. */
function rest(before: Draft, after: Draft, t: TFunction): StepWords {
  const told = (what: string): StepWords => ({ what, of: '' });
  if (before.answers !== after.answers) return told(t('draft.step.figure'));
  if (before.known !== after.known) return told(t('draft.known'));
  if (before.stated !== after.stated) {
    const of = (draft: Draft, at: number) => figure(draft.stated[at]?.row.full, t);
    const at = after.stated.findIndex(({ row }, index) => before.stated[index]?.row !== row);
    return told(t('draft.step.marks', { from: of(before, at), to: of(after, at) }));
  }
  return told(before.frame === after.frame ? '' : t('draft.step.about'));
}
