import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropBox } from '../../features/own-data/drop-box.tsx';
import { ToldProblems } from '../../features/own-data/told-problems.tsx';
import { Icon } from '../../ui/icon.tsx';
import { workHref } from '../place.ts';
import { problemsIn } from '../rounds/parts/problems.ts';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { SetAsideNote } from './set-aside-note.tsx';
import {
  previewWorkbook,
  takeWorkbook,
  type WorkbookPreview,
  type WorkbookTaken,
  workbookHref,
} from './workbook-api.ts';
import { WorkbookRows } from './workbook-rows.tsx';
import '../../features/own-data/own-data.css';
import './imports.css';

/** An assessor's tasks out as a workbook and back filled in: `#/work/desk/workbook/<round>`. */
export function WorkbookPage({ round }: { round: string }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [seen, setSeen] = useState<WorkbookPreview | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [reason, setReason] = useState('');
  const [taken, setTaken] = useState<WorkbookTaken | null>(null);
  const look = useSubmit(async (one: File) => setSeen(await previewWorkbook(round, one)));
  const take = useSubmit(async (one: File, what: WorkbookPreview) => {
    setTaken(await takeWorkbook(round, one, { judged: what.judged, reason: reason.trim(), chosen: [...chosen] }));
    setFile(null);
    setSeen(null);
  });
  const choose = (one: File | null) => {
    setFile(one);
    setSeen(null);
    setTaken(null);
    setChosen(new Set());
    look.clear();
    take.clear();
    if (one) void look.submit(one);
  };
  const error = look.error ?? take.error;
  const problems = problemsIn(error) ?? seen?.problems ?? [];
  const count = seen?.rows.filter(({ stale, row }) => !stale || chosen.has(row)).length ?? 0;
  return (
    <div className="page round-page import-page">
      <nav className="crumbs" aria-label={t('rounds.crumbs')}>
        <a href={workHref('desk', round)}>{t('workMenu.desk')}</a>
      </nav>
      <h1>{t('imports.workbook')}</h1>
      <section className="round-part">
        <h2>{t('imports.out')}</h2>
        <p className="muted">{t('imports.outLead')}</p>
        <p>
          <a className="button" href={workbookHref(round)} download>
            <Icon name="download" />
            {t('imports.outGo')}
          </a>
        </p>
      </section>
      <section className="round-part">
        <h2>{t('imports.back')}</h2>
        <p className="muted">{t('imports.backLead')}</p>
        <DropBox title={t('imports.filled')} how=".xlsx" accept=".xlsx" file={file} onFile={choose} />
        {look.busy || take.busy ? <progress aria-label={t('imports.working')} /> : null}
        {problems.length > 0 ? <ToldProblems problems={problems} /> : <Told error={error} />}
        {taken ? (
          <p className="done" role="status">
            {t('imports.backTaken', { ...taken })}
          </p>
        ) : null}
      </section>
      {file && seen ? (
        <section className="round-part">
          <h2>{t('imports.stepPreview')}</h2>
          <p className="muted">{t('imports.backSeen', { count: seen.rows.length, same: seen.same })}</p>
          <SetAsideNote setAside={seen.setAside} />
          <WorkbookRows rows={seen.rows} chosen={chosen} onChosen={setChosen} />
          {seen.total > 0 ? (
            <p className="save-bar told">{t('imports.mendFirst', { count: seen.total })}</p>
          ) : (
            <form
              className="save-bar"
              onSubmit={(event) => {
                event.preventDefault();
                void take.submit(file, seen);
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
              <button
                type="submit"
                className="button primary"
                disabled={take.busy || count === 0 || reason.trim() === ''}
              >
                {t('imports.take', { count })}
              </button>
            </form>
          )}
        </section>
      ) : null}
    </div>
  );
}
