import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toldName } from '../../features/unit/naming.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { keepPending } from '../desk/pending-files.ts';
import { PeriodGrid } from '../periods/period-grid.tsx';
import { materialsFor } from './agenda.ts';
import type { OwnUnit, Wanted } from './api.ts';
import { chosenFiles, type Given } from './dropped-files.ts';
import { isRefused } from './hand-in.ts';
import {
  afterSending,
  dayless,
  type Entry,
  filledDays,
  jobsOf,
  nothingEntered,
  spread,
  withFiles,
} from './report-entry.ts';
import { ReportRow } from './report-row.tsx';
import { outsideOf, reportRows } from './report-rows.ts';
import { isNamed } from './span-of-name.ts';
import { useSending } from './use-sending.ts';
import './report-sheet.css';

interface Props {
  round: string;
  unit: OwnUnit;
  wanted: Wanted;
  today: string;
  /** Whether the round takes material now. */
  open: boolean;
  /** Bytes of the largest file that is taken. */
  largest: number;
  onClose: () => void;
  onHanded: () => void;
}

/** What is reported every month, quarter …, all periods under one another: what is there, and handing in for several at once. */
export function ReportSheet(props: Props) {
  const { t } = useTranslation();
  const { round, unit, wanted, today, largest } = props;
  const [entry, setEntry] = useState<Entry>(nothingEntered);
  const [left, setLeft] = useState<readonly Given[]>([]);
  const { busy, send, stop } = useSending(round, (key, what) =>
    setEntry((now) => ({ ...now, files: now.files.map((row) => (row.key === key ? { ...row, ...what } : row)) })),
  );
  const materials = materialsFor(unit, wanted.path).reverse();
  const spans = wanted.reports.flatMap((one) => one.spans);
  const outside = outsideOf(spans, materials);
  const jobs = jobsOf(entry, { unit: unit.id, indicator: wanted.path });
  const open = props.open && !busy;
  // Until they are handed in they are only here: closing the window asks first.
  const id = useId();
  useEffect(
    () =>
      keepPending(
        id,
        entry.files.filter((row) => !isRefused(row) && row.state !== 'done').map(({ file }) => file),
      ),
    [id, entry.files],
  );
  useEffect(() => () => keepPending(id, []), [id]);
  const put = (now: Entry, span: (typeof spans)[number], files: readonly Given[]): Entry =>
    withFiles(now, span, files, { indicator: wanted.path, largest, today });
  const spreadOut = (given: Given[]) => {
    const told = spread(given, spans, today);
    setEntry((now) => told.placed.reduce((sum, { span, files }) => put(sum, span, files), now));
    setLeft(told.left);
  };
  const close = () => {
    stop();
    props.onClose();
  };
  const handIn = async () => {
    const failed = await send(jobs);
    setEntry(afterSending);
    props.onHanded();
    if (failed === 0 && !entry.files.some(isRefused)) props.onClose();
  };
  const list = (names: readonly string[]) => names.join(t('common.listJoin'));
  return (
    <Dialog title={t('liaison.reports.title', { name: toldName(wanted) })} onClose={close} wide>
      <form
        className="report-sheet"
        onSubmit={(event) => {
          event.preventDefault();
          void handIn();
        }}
      >
        {open && spans.some(isNamed) ? (
          <div className="report-many">
            <label className="button small" htmlFor={`${id} many`}>
              {t('liaison.reports.many')}
            </label>
            <input
              id={`${id} many`}
              className="visually-hidden"
              type="file"
              multiple
              onChange={(event) => {
                spreadOut(chosenFiles(event.target.files));
                event.target.value = '';
              }}
            />
            <span className="muted">{t('liaison.reports.manyHow')}</span>
          </div>
        ) : null}
        {left.length > 0 ? (
          <p className="told" role="alert">
            {t('liaison.reports.left', { count: left.length, names: list(left.map(({ path }) => path)) })}
          </p>
        ) : null}
        <div className="report-grids">
          {wanted.reports.map(({ asks, spans: own }) => {
            const rows = reportRows(own, materials, today);
            return (
              <section key={own[0]?.label}>
                {asks.map(({ text, wanted: count, per }) => (
                  <p key={text} className="report-asks">
                    {text}
                    <span className="chip">{t('liaison.reports.each', { count, per: per || t('desk.piece') })}</span>
                  </p>
                ))}
                <PeriodGrid
                  wide
                  spans={rows}
                  row={(row, name) => (
                    <ReportRow
                      {...{ round, name, row, entry, today, largest, open }}
                      onFiles={(files) => setEntry((now) => put(now, row, files))}
                      onSaid={(said) => setEntry((now) => ({ ...now, said: { ...now.said, [row.label]: said } }))}
                      onDrop={(key) =>
                        setEntry((now) => ({ ...now, files: now.files.filter((one) => one.key !== key) }))
                      }
                    />
                  )}
                />
              </section>
            );
          })}
        </div>
        {outside.length > 0 ? (
          <p className="muted">
            {t('liaison.reports.outside', { count: outside.length, names: list(outside.map(({ name }) => name)) })}
          </p>
        ) : null}
        <p className="muted">{t('liaison.reports.counted')}</p>
        <div className="dialog-actions">
          {open && dayless(entry, spans).length > 0 ? (
            <button type="button" className="button" onClick={() => setEntry((now) => filledDays(now, spans, today))}>
              {t('liaison.reports.fill')}
            </button>
          ) : null}
          <button type="button" className="button" onClick={busy ? stop : close}>
            {t(busy ? 'work.stopSending' : props.open ? 'common.cancel' : 'liaison.reports.close')}
          </button>
          {props.open ? (
            <button type="submit" className="button primary" disabled={busy || jobs.length === 0}>
              {t(busy ? 'liaison.reports.handingIn' : 'liaison.handIn', { count: jobs.length })}
            </button>
          ) : null}
        </div>
      </form>
    </Dialog>
  );
}
