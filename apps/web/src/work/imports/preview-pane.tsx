import type { Fact, FactColumn } from '@mingjian/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ToldProblems } from '../../features/own-data/told-problems.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { type ChangeKind, changeKinds, type Preview, type Shown } from './api.ts';
import { SetAsideNote } from './set-aside-note.tsx';

const listed = ['new', 'changed', 'gone'] as const;
type Listed = (typeof listed)[number];

/** What the file would change, in three colours; what is wrong comes before it. */
export function PreviewPane({
  seen,
  withdraw,
  onWithdraw,
}: {
  seen: Preview;
  withdraw: ReadonlySet<string>;
  onWithdraw: (ids: ReadonlySet<string>) => void;
}) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<Listed | null>(null);
  const kind = wanted ?? listed.find((one) => seen.counts[one] > 0) ?? 'new';
  const toggle = (id: string) => {
    const ids = new Set(withdraw);
    if (!ids.delete(id)) ids.add(id);
    onWithdraw(ids);
  };
  return (
    <>
      {seen.problems.length > 0 ? <ToldProblems problems={seen.problems} /> : null}
      <SetAsideNote setAside={seen.setAside} />
      <ul className="import-counts" aria-label={t('imports.compared')}>
        {changeKinds.map((one) => (
          <li key={one} className={`change-${one}`}>
            <b>{seen.counts[one]}</b> {t(`imports.kind.${one}`)}
          </li>
        ))}
      </ul>
      <Segmented
        label={t('imports.compared')}
        choices={listed.map((id) => ({ id, name: t(`imports.kind.${id}`) }))}
        value={kind}
        onChange={setWanted}
      />
      <p className="muted">{t(`imports.about.${kind}`)}</p>
      <Changes kind={kind} rows={seen[kind]} withdraw={withdraw} onToggle={toggle} />
      {seen.counts[kind] > seen[kind].length ? (
        <p className="muted">{t('imports.more', { shown: seen[kind].length, count: seen.counts[kind] })}</p>
      ) : null}
    </>
  );
}

interface ChangesProps {
  kind: Listed;
  rows: readonly Shown[];
  withdraw: ReadonlySet<string>;
  onToggle: (id: string) => void;
}

function Changes({ kind, rows, withdraw, onToggle }: ChangesProps) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p className="muted">{t('imports.none')}</p>;
  return (
    <div className="sheet import-sheet">
      <table className={`data import-changes change-${kind}`}>
        <thead>
          <tr>
            <th scope="col">{kind === 'gone' ? t('imports.takeBack') : t('own.row')}</th>
            <th scope="col">{t('common.unit')}</th>
            <th scope="col">{t('common.indicator')}</th>
            <th scope="col">{t('imports.says')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const id = row.fact.id ?? '';
            return (
              <tr key={kind === 'gone' ? id : `${row.row}`} className={`row-${kind}`}>
                <td>
                  {kind === 'gone' ? (
                    <input
                      type="checkbox"
                      aria-label={t('imports.takeBackOne', { unit: row.unit, indicator: row.indicator })}
                      checked={withdraw.has(id)}
                      onChange={() => onToggle(id)}
                    />
                  ) : (
                    row.row
                  )}
                </td>
                <th scope="row">{row.unit}</th>
                <td>{row.indicator}</td>
                <td className="import-says">
                  <Says row={row} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const contents: readonly FactColumn[] = [
  'date',
  'end',
  'due',
  'level',
  'item',
  'object',
  'count',
  'value',
  'of',
  'by',
  'note',
];

/** The contents of a fact; of a changed one what it says instead of what. */
function Says({ row: { fact, before, differs, verdict, verdictBefore } }: { row: Shown }) {
  const { t } = useTranslation();
  const cell = (of: Fact, column: FactColumn): string =>
    (column === 'value' && (of === before ? verdictBefore : verdict)) || (of[column] ?? '');
  const shown = before === null ? contents.filter((column) => fact[column] !== undefined) : differs;
  return (
    <>
      <span className="import-kind">{t(`factKind.${fact.kind as 'event'}`, { defaultValue: fact.kind })}</span>
      {shown.map((column) => (
        <span key={column}>
          <small>{t(`column.${column}`)}</small>
          {before === null ? null : (
            <>
              <del>{cell(before, column) || t('imports.blank')}</del>
              <span aria-hidden="true">→</span>
            </>
          )}
          {before === null ? cell(fact, column) : <ins>{cell(fact, column) || t('imports.blank')}</ins>}
        </span>
      ))}
    </>
  );
}

/** How many facts a confirmation would add to the round. */
export const additions = ({ counts }: { counts: Record<ChangeKind, number> }, withdraw: ReadonlySet<string>): number =>
  counts.new + counts.changed + withdraw.size;
