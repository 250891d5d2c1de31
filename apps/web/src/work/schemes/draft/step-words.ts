import type { TFunction } from 'i18next';
import { amountWords } from '../say-rule.ts';
import type { TextField } from './edit.ts';
import { everyNode, isBeside, treeOf } from './nodes.ts';
import { signaturesOf } from './sic.ts';
import type { Draft, DraftNode } from './types.ts';

/** What lies between two states of a draft, in a few words (改分值 2→3), and of which indicator; empty: nothing to say of it. */
export interface StepWords {
  readonly what: string;
  readonly of: string;
}

/** Says what a step did. One step does one thing; of several traces that it leaves, the first in this order tells what it was. */
export function stepWords(before: Draft, after: Draft, t: TFunction): StepWords {
  return (
    answered(before, after, t) ??
    shape(before, after, t) ??
    signature(before, after, t) ??
    node(before, after, t) ??
    question(before, after, t) ??
    rest(before, after, t)
  );
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

/** A sum that was signed as the document's own, or whose signature was taken back. */
function signature(before: Draft, after: Draft, t: TFunction): StepWords | undefined {
  const [old, now] = [signaturesOf(before), signaturesOf(after)];
  const isIn = (all: typeof now, one: (typeof now)[number]): boolean => all.some(({ sic }) => sic === one.sic);
  const come = now.find((one) => !isIn(old, one));
  const gone = old.find((one) => !isIn(now, one));
  if (come) return { what: t('sic.step'), of: come.of };
  return gone ? { what: t('sic.takeBack'), of: gone.of } : undefined;
}

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
    const figures = (one: 'full' | 'weight') => ({
      from: figure(was.says[one], before, t),
      to: figure(says[one], after, t),
    });
    if (!isAlike(was.says.full, says.full)) return told(t('draft.step.marks', figures('full')));
    if (!isAlike(was.says.weight, says.weight)) return told(t('draft.step.weight', figures('weight')));
    const field = TEXTS.find((one) => was.says[one] !== says[one]);
    if (field) return told(t('draft.step.text', { field: t(`draft.${field as 'criterion'}`) }));
    if (was.written && !written) return told(t('draft.readAgain'));
    if (was.says.appliesTo !== says.appliesTo || was.says.na !== says.na) return told(t('draft.step.concern'));
    if (was.says.assumption !== says.assumption) return told(t('draft.step.reading'));
  }
  return undefined;
}

/** An amount as it stands in a draft: a figure, figures by class, or that it is open. */
function figure(amount: unknown, { frame, answers }: Draft, t: TFunction): string {
  const names = Object.fromEntries(Object.entries(frame.classes).map(([id, { name }]) => [id, name]));
  return amount === undefined ? t('draft.step.nothing') : amountWords(t, answers, names)(amount);
}

/** A draft that was read anew holds the same words in other objects. */
const isAlike = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** One question got an answer: whatever else that made, it is what somebody did. */
function answered(before: Draft, after: Draft, t: TFunction): StepWords | undefined {
  const was = new Map(before.questions.map(({ id, settled, answer }) => [id, { settled, answer }]));
  const [one, other] = after.questions.filter(({ id, settled, answer }) => {
    const old = was.get(id);
    return old !== undefined && answer !== undefined && old.settled !== settled && old.answer !== answer;
  });
  return one && !other && one.settled ? question(before, after, t) : undefined;
}

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
  const sum = changedSum(before, after, t);
  if (sum) return sum;
  if (!isAlike(before.frame, after.frame)) return told(t('draft.step.about'));
  const ruled = before.trees === after.trees ? undefined : changedRules(before, after);
  return ruled ? { what: t('draft.step.rules'), of: ruled.says.name } : told('');
}

/** A sum that the plan states of a group, which is another one, came or went. */
function changedSum(before: Draft, after: Draft, t: TFunction): StepWords | undefined {
  if (before.stated === after.stated) return undefined;
  const names = new Map([...byKey(before), ...byKey(after)]);
  for (const { node: key, row } of [...after.stated, ...before.stated]) {
    const [was, now] = [before, after].map(({ stated }) => stated.find(isOf(key, row.name))?.row.full);
    if (isAlike(was, now)) continue;
    const of = names.get(key ?? '')?.says.name ?? row.name;
    return { what: t('draft.step.marks', { from: figure(was, before, t), to: figure(now, after, t) }), of };
  }
  return undefined;
}

const isOf =
  (key: string | null, name: string) =>
  ({ node: other, row }: Draft['stated'][number]): boolean =>
    other === key && (key !== null || row.name === name);

/** The first indicator whose rules are others. */
function changedRules(before: Draft, after: Draft): DraftNode | undefined {
  const old = byKey(before);
  return everyNode(after).find(({ key, says }) => !isAlike(old.get(key)?.says.rules, says.rules));
}
