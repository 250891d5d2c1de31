import { compile } from '@mingjian/engine';
import type { TFunction } from 'i18next';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ToldProblems } from '../../../features/own-data/told-problems.tsx';
import { chinaMinute } from '../../../ui/china.ts';
import { PageSkeleton } from '../../../ui/skeleton.tsx';
import { type ListedAudit, listAudits } from '../../inspections/api.ts';
import { workHref } from '../../place.ts';
import { problemsIn } from '../../rounds/parts/problems.ts';
import { useMe } from '../../session.tsx';
import { LoadFailure, Told } from '../../told.tsx';
import { useKept } from '../../use-kept.ts';
import { useSubmit } from '../../use-submit.ts';
import { getVersion } from '../api.ts';
import { getUses, type Suggestion, saveUses, type Use, type Uses } from './api.ts';
import { RowPart } from './row-part.tsx';
import { notDecided, type Row, rowOf, rowsOf } from './rows.ts';
import { UseForm } from './use-form.tsx';
import { UsesWays } from './uses-ways.tsx';
import '../../../features/own-data/own-data.css';
import './uses.css';

type Scheme = Awaited<ReturnType<typeof getVersion>>;

/** 巡检对应: which indicators of a scheme the audits of websites answer to: `#/work/schemes/uses/<hash>`. */
export function UsesPage({ hash }: { hash: string }) {
  const { value, error, reload } = useKept(`audit uses ${hash}`, async (signal) => {
    const [scheme, uses, audits] = await Promise.all([
      getVersion(hash, signal),
      getUses(hash, signal),
      listAudits(signal),
    ]);
    return { scheme, uses, audits };
  });
  if (value === undefined) return error === null ? <PageSkeleton /> : <LoadFailure error={error} retry={reload} />;
  const { base } = value.uses;
  return <Deciding key={base} hash={hash} {...value} onSaved={reload} />;
}

function Deciding(props: {
  hash: string;
  scheme: Scheme;
  uses: Uses;
  audits: readonly ListedAudit[];
  onSaved: () => void;
}) {
  const { t } = useTranslation();
  const { hash, scheme, uses: told, audits, onSaved } = props;
  const manage = useMe().permissions.includes('scheme:manage');
  const rows = useMemo(() => {
    const plan = compile(scheme, { sample: true });
    return plan.ok ? rowsOf(plan.value) : [];
  }, [scheme]);
  const [uses, setUses] = useState<readonly Use[]>(told.uses);
  // What was not taken up when it was saved is not asked for again.
  const [declined, setDeclined] = useState<ReadonlySet<Suggestion>>(
    () => new Set(told.base > 0 ? told.suggestions : []),
  );
  const [edited, setEdited] = useState<{ row: Row; use: Use; at: number | null } | null>(null);
  const left = useMemo(() => notDecided(rows, uses, told.suggestions), [rows, uses, told.suggestions]);
  const open = left.filter((one) => !declined.has(one));
  const save = useSubmit(async () => {
    await saveUses(hash, told.base, uses);
    onSaved();
  });
  const problems = problemsIn(save.error);
  const changed = uses !== told.uses;
  const decided = new Set(uses.map((use) => rowOf(rows, use)?.key));
  const busyRows = rows.filter(({ key }) => decided.has(key) || open.some(({ use }) => rowOf(rows, use)?.key === key));
  const without = rows.filter((row) => !busyRows.includes(row));
  const part = (row: Row) => (
    <RowPart
      key={row.key}
      row={row}
      uses={uses.filter((use) => rowOf(rows, use) === row)}
      open={open.filter(({ use }) => rowOf(rows, use) === row)}
      declined={left.filter((one) => declined.has(one) && rowOf(rows, one.use) === row)}
      audits={audits}
      manage={manage}
      onTake={(list) => setUses([...uses, ...list])}
      onDecline={(one) => setDeclined(new Set([...declined, one]))}
      onRemove={(use) => setUses(uses.filter((one) => one !== use))}
      onEdit={(use) => setEdited({ row, use, at: uses.includes(use) ? uses.indexOf(use) : null })}
      onAdd={() => setEdited({ row, use: begun(row, rows), at: null })}
    />
  );
  return (
    <div className="page work-page uses">
      <nav className="crumbs" aria-label={t('rounds.crumbs')}>
        <a href={workHref('schemes')}>{t('workMenu.schemes')}</a> ›{' '}
        <a href={workHref('schemes', 'version', hash)}>{scheme.title}</a>
      </nav>
      <div className="page-head">
        <h1>{t('uses.title')}</h1>
        {manage && open.length > 0 ? (
          <button
            type="button"
            className="button primary"
            onClick={() => setUses([...uses, ...open.map(({ use }) => use)])}
          >
            {t('uses.takeAll', { count: open.length })}
          </button>
        ) : null}
      </div>
      <p className="lead">{t('uses.lead')}</p>
      <p>{standing(told, t)}</p>
      {told.left > 0 ? <p className="told">{t('uses.left', { count: told.left })}</p> : null}
      <p className="uses-count" role="status">
        {t('uses.count', { all: rows.length, decided: decided.size, uses: uses.length, open: open.length })}
      </p>
      {busyRows.map(part)}
      <details className="uses-without" open={busyRows.length === 0}>
        <summary>{t('uses.without', { count: without.length })}</summary>
        <p className="muted">{t('uses.withoutLead')}</p>
        {without.map(part)}
      </details>
      <UsesWays hash={hash} uses={told} manage={manage} onRead={setUses} />
      {manage && changed ? (
        <div className="plans-keep">
          <button type="button" className="button primary" disabled={save.busy} onClick={() => void save.submit()}>
            {t('uses.save', { version: told.base + 1 })}
          </button>
          <button type="button" className="button" onClick={() => setUses(told.uses)}>
            {t('uses.undo')}
          </button>
          <span className="muted">{t('uses.saveLead')}</span>
          {problems ? <ToldProblems problems={problems} /> : <Told error={save.error} />}
        </div>
      ) : null}
      {edited ? (
        <UseForm
          {...edited}
          audits={audits}
          onClose={() => setEdited(null)}
          onDone={(use) => {
            setUses(edited.at === null ? [...uses, use] : uses.map((one, at) => (at === edited.at ? use : one)));
            setEdited(null);
          }}
        />
      ) : null}
    </div>
  );
}

/** An empty use of an indicator; classes are named where others call something else so. */
function begun({ indicator, classes, key }: Row, rows: readonly Row[]): Use {
  const others = rows.some((one) => one.indicator === indicator && one.key !== key);
  return { indicator, text: '', audits: [], ...(others ? { classes: [...classes] } : {}) };
}

function standing({ version, by, at }: Uses, t: TFunction): string {
  if (version === null) return t('uses.nobody');
  if (version === 0) return t('uses.came');
  return t('uses.saved', { version, by: by ?? t('rounds.bySystem'), at: at ? chinaMinute(at) : '' });
}
