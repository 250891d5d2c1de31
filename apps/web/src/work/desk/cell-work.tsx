import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session.tsx';
import { LoadFailure } from '../told.tsx';
import { draftKey, keepDraft, readDraft } from './drafts.ts';
import { EvidencePane } from './evidence-pane.tsx';
import { beginForm, type Form, saysNoMore } from './form.ts';
import { linesOf } from './lines.ts';
import { inForce } from './opened.ts';
import { ReviewPane } from './review-pane.tsx';
import type { CellWorkProps, LoadedProps } from './types.ts';
import { VerdictPane } from './verdict-pane.tsx';

/** Evidence and verdict of one cell. What is typed is kept at every stroke. */
export function CellWork(props: CellWorkProps) {
  const { t } = useTranslation();
  const { load, reload } = props;
  if (load.state === 'loading') {
    return (
      <div className="pane-loading" aria-busy="true" role="status">
        <span className="visually-hidden">{t('common.loading')}</span>
        <div className="skeleton" style={{ height: 160 }} />
        <div className="skeleton" style={{ height: 260 }} />
      </div>
    );
  }
  if (load.state === 'failed') return <LoadFailure error={load.error} retry={reload} />;
  return <LoadedCell {...props} cell={load.cell} known={load.known} />;
}

function LoadedCell(props: LoadedProps) {
  const { desk, leaf, task, round, cell, parcels, work } = props;
  const { account } = useMe();
  const key = draftKey(account.id, round, task);
  const lines = useMemo(() => linesOf(leaf.node), [leaf]);
  const current = useMemo(() => {
    const kept = cell.facts.map(({ fact }) => fact);
    const known = new Set(kept.map(({ id }) => id));
    // What the server did not take stands for nothing until somebody has decided about it.
    const coming = parcels.filter(({ refused }) => refused === undefined);
    const under = coming.flatMap(({ facts }) => facts.filter(({ id }) => !known.has(id)));
    return inForce([...kept, ...under]);
  }, [cell, parcels]);
  const begin = useMemo(
    () => beginForm(lines, current, desk.day, account.name),
    [lines, current, desk.day, account.name],
  );
  const [typed, setTyped] = useState<Form | null>(() => (work === 'assess' ? readDraft(localStorage, key) : null));
  const [safe, setSafe] = useState(true);
  const form = typed ?? begin;
  const change = (next: Form | null) => {
    const kept = next !== null && saysNoMore(next, begin) ? null : next;
    setTyped(kept);
    if (work === 'assess') setSafe(keepDraft(localStorage, key, kept));
  };
  const shared = { ...props, lines, current, form, change };
  return (
    <>
      <EvidencePane {...shared} />
      {work === 'assess' ? (
        <VerdictPane {...shared} isDraft={typed !== null} safe={safe} />
      ) : (
        <ReviewPane {...shared} />
      )}
    </>
  );
}
