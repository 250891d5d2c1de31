import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeText } from '../../features/own-data/drop-box.tsx';
import { shownCode } from '../../features/unit/naming.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { addEvidence } from '../desk/api.ts';
import { keepPending } from '../desk/pending-files.ts';
import { MaterialDay } from '../material-day.tsx';
import { toldWords } from '../told.tsx';
import type { OwnUnit } from './api.ts';
import type { Given } from './dropped-files.ts';
import { matchIndicator } from './match.ts';

interface Row extends Given {
  readonly key: number;
  indicator: string;
  /** Found by its name: worth a look, as a name can mislead. */
  matched: boolean;
  state: 'waits' | 'runs' | 'done' | 'failed';
  error?: string;
}

/** Shows where each file belongs, lets the rest be assigned by hand, and hands all of them in one after the other. */
export function HandInSheet(props: {
  round: string;
  unit: OwnUnit;
  files: readonly Given[];
  /** For this indicator, whatever the names say. */
  indicator?: string | undefined;
  onClose: () => void;
  onHanded: () => void;
}) {
  const { t } = useTranslation();
  const { round, unit, onClose } = props;
  const [rows, setRows] = useState<Row[]>(() =>
    props.files.map((given, key) => {
      const found = props.indicator ?? matchIndicator(given.path, unit.indicators)?.path ?? '';
      return { ...given, key, indicator: found, matched: found !== '' && !props.indicator, state: 'waits' };
    }),
  );
  const [day, setDay] = useState('');
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const change = (key: number, what: Partial<Row>) =>
    setRows((all) => all.map((row) => (row.key === key ? { ...row, ...what } : row)));
  const left = rows.filter(({ state }) => state !== 'done');
  // Until they are handed in they are only here: closing the window asks first.
  const id = useId();
  useEffect(() => keepPending(id, waitingFiles(rows)), [id, rows]);
  useEffect(() => () => keepPending(id, []), [id]);
  const unmatched = left.filter(({ indicator }) => indicator === '');
  const handIn = async () => {
    setBusy(true);
    let failed = 0;
    for (const row of left) {
      change(row.key, { state: 'runs' });
      const said = { unit: unit.id, indicator: row.indicator, note: note.trim(), happenedOn: day };
      try {
        await addEvidence(round, said, row.file);
        change(row.key, { state: 'done' });
      } catch (error) {
        failed += 1;
        change(row.key, { state: 'failed', error: toldWords(t, error) });
      }
    }
    setBusy(false);
    props.onHanded();
    if (failed === 0) onClose();
  };
  return (
    <Dialog title={t('liaison.sheetTitle', { count: rows.length })} onClose={onClose}>
      <form
        className="hand-in-sheet"
        onSubmit={(event) => {
          event.preventDefault();
          void handIn();
        }}
      >
        {unmatched.length > 0 ? (
          <p className="pane-note">{t('liaison.unmatched', { count: unmatched.length })}</p>
        ) : null}
        <ul className="hand-in-rows">
          {rows.map((row) => (
            <li key={row.key} className={row.indicator === '' ? 'open' : row.state}>
              <span className="hand-in-name">
                {row.path}
                <small className="muted">{sizeText(row.file.size)}</small>
              </span>
              <select
                className="input"
                aria-label={t('liaison.belongsTo', { name: row.path })}
                value={row.indicator}
                disabled={busy || row.state === 'done'}
                onChange={(event) => change(row.key, { indicator: event.target.value, matched: false })}
              >
                <option value="">{t('liaison.noIndicator')}</option>
                {unit.indicators.map(({ path, code, name }) => (
                  <option key={path} value={path}>
                    {`${shownCode(code)} ${name}`.trim()}
                  </option>
                ))}
              </select>
              <span className="hand-in-state">
                {row.state === 'waits' ? t(`liaison.${waits(row)}`) : t(`liaison.row.${row.state}`)}
              </span>
              {row.error ? <p className="told">{row.error}</p> : null}
              {busy || row.state === 'done' ? null : (
                <button
                  type="button"
                  className="link"
                  aria-label={`${t('own.clear')} ${row.path}`}
                  onClick={() => setRows((all) => all.filter(({ key }) => key !== row.key))}
                >
                  {t('own.clear')}
                </button>
              )}
            </li>
          ))}
        </ul>
        <div className="hand-in-said">
          <MaterialDay files={left.map(({ file }) => file)} day={day} onDay={setDay} />
          <label className="field">
            <span>{t('liaison.note')}</span>
            <input className="input" maxLength={1000} value={note} onChange={(event) => setNote(event.target.value)} />
          </label>
        </div>
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={busy || left.length === 0}>
            {busy
              ? t('liaison.handingIn', { done: rows.length - left.length, count: rows.length })
              : t('liaison.handIn', { count: left.length })}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** How a file that waits came by its indicator. */
const waits = ({ indicator, matched }: Row) => (indicator === '' ? 'unassigned' : matched ? 'byName' : 'byHand');

const waitingFiles = (rows: readonly Row[]): File[] =>
  rows.filter(({ state }) => state !== 'done').map(({ file }) => file);
