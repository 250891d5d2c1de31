import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropBox } from '../../features/own-data/drop-box.tsx';
import { ToldProblems } from '../../features/own-data/told-problems.tsx';
import { withColumn } from '../imports/mapping.ts';
import { MappingTable } from '../imports/mapping-table.tsx';
import { fullest, SheetChoice } from '../imports/sheet-choice.tsx';
import { planOf, type TableSheet } from '../imports/table-api.ts';
import { problemsIn } from '../rounds/parts/problems.ts';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { lookAtSites, previewSites, type SiteColumn, type SitesPreview, siteColumns, takeSites } from './api.ts';
import { SiteTable } from './site-table.tsx';
import '../../features/own-data/own-data.css';
import '../imports/imports.css';

const needed: readonly SiteColumn[] = ['unit', 'name', 'address'];
const nothing: ReadonlySet<string> = new Set();

/** A register from a file of any headings: columns matched, compared with the one there is, taken as a whole. */
export function ImportSites({ round, onTaken }: { round: string; onTaken: () => void }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [sheets, setSheets] = useState<readonly TableSheet<SiteColumn>[]>([]);
  const [at, setAt] = useState(0);
  const [seen, setSeen] = useState<SitesPreview | null>(null);
  const [end, setEnd] = useState(nothing);
  const [reason, setReason] = useState('');
  const [done, setDone] = useState('');
  const sheet = sheets[at];
  const word = (column: SiteColumn) => t(`sites.column.${column}`);
  const missing = sheet ? needed.filter((column) => !sheet.columns.includes(column)) : [];

  const comparing = useSubmit(async (one: File, what: TableSheet<SiteColumn>, nth: number) =>
    setSeen(await previewSites(round, one, planOf(what, nth))),
  );
  const match = (one: File, all: readonly TableSheet<SiteColumn>[], nth: number) => {
    const what = all[nth];
    setSheets(all);
    setAt(nth);
    setSeen(null);
    setEnd(nothing);
    comparing.clear();
    if (what && needed.every((column) => what.columns.includes(column))) void comparing.submit(one, what, nth);
  };
  const looking = useSubmit(async (one: File) => {
    const found = await lookAtSites(round, one);
    match(one, found.sheets, fullest(found.sheets));
  });
  const forget = () => {
    setSheets([]);
    setSeen(null);
    setEnd(nothing);
    looking.clear();
    comparing.clear();
  };
  const taking = useSubmit(async (one: File, what: TableSheet<SiteColumn>, judged: number) => {
    const taken = await takeSites(round, one, { plan: planOf(what, at), judged, reason: reason.trim(), end: [...end] });
    setDone(t('sites.taken', { ...taken }));
    setFile(null);
    setReason('');
    forget();
    onTaken();
  });
  const choose = (one: File | null) => {
    setFile(one);
    setDone('');
    forget();
    taking.clear();
    if (one) void looking.submit(one);
  };
  const strike = (id: string) => {
    const ids = new Set(end);
    if (!ids.delete(id)) ids.add(id);
    setEnd(ids);
  };
  const busy = looking.busy || comparing.busy || taking.busy;
  const error = looking.error ?? comparing.error ?? taking.error;
  const problems = problemsIn(error) ?? seen?.problems ?? [];
  const count = seen ? seen.new.length + seen.changed.length + end.size : 0;
  return (
    <section className="round-part sites-import">
      <h2>{t('sites.import')}</h2>
      <DropBox
        title={t('sites.file')}
        how={t('sites.fileHow')}
        accept=".xlsx,.csv,text/csv"
        file={file}
        onFile={choose}
      />
      {busy ? <progress aria-label={t('imports.working')} /> : null}
      <p className="done" role="status">
        {done}
      </p>
      {file && sheet ? (
        <details className="sites-columns" open={missing.length > 0 || problems.length > 0}>
          <summary>{t('rounds.units.columns')}</summary>
          <fieldset disabled={busy}>
            <SheetChoice sheets={sheets} at={at} onPick={(nth) => match(file, sheets, nth)} />
            <MappingTable
              sheet={sheet}
              offered={siteColumns}
              word={word}
              onColumn={(nth, column) =>
                match(
                  file,
                  sheets.map((one, n) => (n === at ? withColumn(one, nth, column) : one)),
                  at,
                )
              }
            />
            {missing.length > 0 ? (
              <p className="told">{t('imports.lacking', { columns: missing.map(word).join(t('common.listJoin')) })}</p>
            ) : null}
          </fieldset>
        </details>
      ) : null}
      {problems.length > 0 ? <ToldProblems problems={problems} /> : <Told error={error} />}
      {file && sheet && seen && seen.total === 0 ? (
        <>
          <ul className="import-counts" aria-label={t('imports.compared')}>
            {(
              [
                ['new', seen.new.length],
                ['changed', seen.changed.length],
                ['same', seen.same],
                ['gone', seen.gone.length],
              ] as const
            ).map(([kind, many]) => (
              <li key={kind} className={`change-${kind}`}>
                <b>{many}</b> {t(`imports.kind.${kind}`)}
              </li>
            ))}
          </ul>
          {(['new', 'changed'] as const).map((kind) =>
            seen[kind].length > 0 ? (
              <section key={kind}>
                <h3>{t(`imports.kind.${kind}`)}</h3>
                <SiteTable rows={seen[kind]} lead={{ heading: t('own.row'), cell: ({ row }) => row }} />
              </section>
            ) : null,
          )}
          {seen.gone.length > 0 ? (
            <section>
              <h3>{t('imports.kind.gone')}</h3>
              <p className="muted">{t('sites.goneLead')}</p>
              <SiteTable
                rows={seen.gone}
                lead={{
                  heading: t('sites.end'),
                  cell: ({ id, name }) => (
                    <input
                      type="checkbox"
                      aria-label={`${t('sites.end')}${t('common.colon')}${name}`}
                      checked={end.has(id)}
                      onChange={() => strike(id)}
                    />
                  ),
                }}
              />
            </section>
          ) : null}
          {count === 0 ? (
            <p className="save-bar muted">{t('imports.nothing')}</p>
          ) : (
            <form
              className="save-bar"
              onSubmit={(event) => {
                event.preventDefault();
                void taking.submit(file, sheet, seen.judged);
              }}
            >
              <label className="field import-reason">
                <span>{t('imports.reason')}</span>
                <input
                  className="input"
                  required
                  maxLength={500}
                  value={reason}
                  onChange={({ target }) => setReason(target.value)}
                />
              </label>
              <button type="submit" className="button primary" disabled={busy || reason.trim() === ''}>
                {t('imports.take', { count })}
              </button>
            </form>
          )}
        </>
      ) : null}
    </section>
  );
}
