import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { besideOf, moveBack, moveBeside } from './beside.ts';
import { cuts } from './cuts.ts';
import { addLeaf, mergeNext, move, nextLeaf, remove } from './edit.ts';
import { isLeaf, siblingsOf } from './nodes.ts';
import { SplitDialog } from './split-dialog.tsx';
import type { Draft, DraftNode } from './types.ts';
import type { Workshop } from './use-workshop.ts';

/** What may be done with a node among the others. */
export function NodeActions(props: {
  draft: Draft;
  node: DraftNode;
  change: Workshop['change'];
  onSelect: (key: string) => void;
}) {
  const { t } = useTranslation();
  const { draft, node, change } = props;
  const { key } = node;
  const [splitting, setSplitting] = useState(false);
  const leaf = isLeaf(node);
  const beside = besideOf(draft, key);
  const siblings = siblingsOf(draft, key);
  const at = siblings.findIndex((one) => one.key === key);
  const action = (name: string, enabled: boolean, act: () => void) => (
    <button type="button" className="button quiet small" disabled={!enabled} onClick={act}>
      {name}
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of buttons is no group of fields
    <div className="draft-actions" role="group" aria-label={t('draft.actions')}>
      {action(t('draft.up'), at > 0, () => change((now) => move(now, key, -1)))}
      {action(t('draft.down'), at < siblings.length - 1, () => change((now) => move(now, key, 1)))}
      {action(t('draft.add'), true, () => {
        const made = `n${draft.next}`;
        change((now) => addLeaf(now, key, t('draft.newName')));
        props.onSelect(made);
      })}
      {leaf ? action(t('draft.split'), cuts(node.says.criterion ?? '').length > 0, () => setSplitting(true)) : null}
      {leaf
        ? action(t('draft.merge'), nextLeaf(draft, key) !== undefined, () => change((now) => mergeNext(now, key)))
        : null}
      {beside === 'among' ? action(t('draft.toBeside'), true, () => change((now) => moveBeside(now, key))) : null}
      {beside === 'beside' ? action(t('draft.toAmong'), true, () => change((now) => moveBack(now, key))) : null}
      {action(leaf ? t('draft.remove') : t('draft.removeAll'), true, () => change((now) => remove(now, key)))}
      {splitting ? <SplitDialog draft={draft} node={node} change={change} onClose={() => setSplitting(false)} /> : null}
    </div>
  );
}
