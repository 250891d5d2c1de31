import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { keepPending } from '../desk/pending-files.ts';
import { MaterialDay } from '../material-day.tsx';
import type { OwnUnit } from './api.ts';
import type { Given } from './dropped-files.ts';
import { decidedFor, isRefused, type Row, rowsOf, stagesBetween, toSend, undecided } from './hand-in.ts';
import { HandInRows } from './hand-in-rows.tsx';
import { useSending } from './use-sending.ts';

/** Shows where each file belongs, lets the rest be assigned by hand, and hands all of them in one after the other. */
export function HandInSheet(props: {
  round: string;
  unit: OwnUnit;
  files: readonly Given[];
  /** For this indicator, whatever the names say. */
  indicator?: string | undefined;
  /** By which it belongs to a month …, where that is known. */
  day?: string | null | undefined;
  /** Bytes of the largest file that is taken. */
  largest: number;
  onClose: () => void;
  onHanded: () => void;
}) {
  const { t } = useTranslation();
  const { round, unit, largest } = props;
  const [rows, setRows] = useState<Row[]>(() => rowsOf(props.files, unit.indicators, props));
  const [day, setDay] = useState(props.day ?? '');
  const [note, setNote] = useState('');
  const change = (key: number, what: Partial<Row>) =>
    setRows((all) => all.map((row) => (row.key === key ? { ...row, ...what } : row)));
  const { busy, send, stop } = useSending(round, change);
  const left = toSend(rows);
  const sendable = rows.filter((row) => !isRefused(row)).length;
  // All that can be sent has arrived; the window stays for what was refused.
  const arrived = sendable > 0 && left.length === 0 && !busy;
  // Until they are handed in they are only here: closing the window asks first.
  const id = useId();
  useEffect(
    () =>
      keepPending(
        id,
        toSend(rows).map(({ file }) => file),
      ),
    [id, rows],
  );
  useEffect(() => () => keepPending(id, []), [id]);
  const between = stagesBetween(rows, unit.indicators);
  const wavering = undecided(rows).length;
  const nowhere = left.filter(({ indicator, maybe }) => indicator === '' && maybe.length === 0);
  const close = () => {
    stop();
    props.onClose();
  };
  const handIn = async () => {
    const failed = await send(
      left.map((row) => ({
        row,
        said: { unit: unit.id, indicator: row.indicator, note: note.trim(), happenedOn: day },
      })),
    );
    props.onHanded();
    if (failed === 0 && !rows.some(isRefused)) props.onClose();
  };
  return (
    <Dialog title={t(arrived ? 'liaison.sheetArrived' : 'liaison.sheetTitle', { count: sendable })} onClose={close}>
      <form
        className="hand-in-sheet"
        onSubmit={(event) => {
          event.preventDefault();
          void handIn();
        }}
      >
        {nowhere.length > 0 ? <p className="pane-note">{t('liaison.unmatched', { count: nowhere.length })}</p> : null}
        {between.length === 0 && wavering > 0 ? (
          <p className="pane-note">{t('liaison.betweenParts', { count: wavering })}</p>
        ) : null}
        {between.length > 0 ? (
          <p className="pane-note">
            {t('liaison.between', { count: wavering })}
            {between.map((stage) => (
              <button
                key={stage}
                type="button"
                className="button small"
                disabled={busy}
                onClick={() => setRows((all) => decidedFor(all, stage, unit.indicators))}
              >
                {t('liaison.allTo', { stage })}
              </button>
            ))}
          </p>
        ) : null}
        <HandInRows
          rows={rows}
          unit={unit}
          largest={largest}
          busy={busy}
          onIndicator={(key, indicator) => change(key, { indicator, matched: false })}
          onDrop={(key) => setRows((all) => all.filter((row) => row.key !== key))}
        />
        {arrived ? null : (
          <div className="hand-in-said">
            <MaterialDay files={left.map(({ file }) => file)} day={day} onDay={setDay} />
            <label className="field">
              <span>{t('liaison.note')}</span>
              <input
                className="input"
                maxLength={1000}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
            </label>
          </div>
        )}
        <div className="dialog-actions">
          {arrived ? (
            <button type="button" className="button primary" onClick={close}>
              {t('liaison.arrivedDone')}
            </button>
          ) : (
            <>
              <button type="button" className="button" onClick={busy ? stop : close}>
                {t(busy ? 'work.stopSending' : 'common.cancel')}
              </button>
              <button type="submit" className="button primary" disabled={busy || left.length === 0}>
                {busy
                  ? t('liaison.handingIn', { done: sendable - left.length, count: sendable })
                  : t('liaison.handIn', { count: left.length })}
              </button>
            </>
          )}
        </div>
      </form>
    </Dialog>
  );
}
