import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { sizeText } from '../../features/own-data/drop-box.tsx';
import { chosenFiles, type Given } from './dropped-files.ts';
import { isRefused } from './hand-in.ts';
import { HandedLine } from './handed-line.tsx';
import { type Entry, filesOf, hasToSend, lastDay, type Said, saidOf } from './report-entry.ts';
import type { ReportRow as Reported } from './report-rows.ts';

/** One period: what was handed in for it, what came late, and the files, day and words that are to go. */
export function ReportRow(props: {
  round: string;
  name: string;
  row: Reported;
  entry: Entry;
  today: string;
  /** Bytes of the largest file that is taken. */
  largest: number;
  /** Whether material is taken and nothing is on its way. */
  open: boolean;
  onFiles: (files: Given[]) => void;
  onSaid: (said: Said) => void;
  onDrop: (key: number) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const { name, row, entry, today, open } = props;
  const files = filesOf(entry, row);
  const said = saidOf(entry, row);
  return (
    <>
      <div className="report-when">
        <strong>{name}</strong>
        <small className="muted">{t('liaison.reports.until', { day: row.to })}</small>
      </div>
      <div className="report-what">
        <span className={`report-state ${row.state}`}>
          {t(`liaison.reports.state.${row.state}`, { count: row.handed.filter(isThere).length })}
        </span>
        {row.handed.length > 0 ? (
          <ul className="handed">
            {row.handed.map(({ material, late }) => (
              <HandedLine key={material.id} round={props.round} material={material} late={late} />
            ))}
          </ul>
        ) : null}
        {files.length > 0 ? (
          <ul className="report-files">
            {files.map((one) => (
              <li key={one.key} className={one.state}>
                <span className="hand-in-name">
                  {one.path}
                  <small className="muted">{sizeText(one.file.size)}</small>
                </span>
                <span className="hand-in-state">{one.state === 'waits' ? '' : t(`liaison.row.${one.state}`)}</span>
                {open ? (
                  <button
                    type="button"
                    className="link"
                    aria-label={`${t('own.clear')} ${one.path}`}
                    onClick={() => props.onDrop(one.key)}
                  >
                    {t('own.clear')}
                  </button>
                ) : null}
                {isRefused(one) || one.error ? (
                  <p className="told">
                    {one.state === 'large'
                      ? t('work.tooLarge', { most: sizeText(props.largest) })
                      : one.state === 'empty'
                        ? t('work.emptyFile')
                        : one.error}
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        ) : null}
        {hasToSend(entry, row) ? (
          <div className="report-said">
            <label className="field">
              <span>
                {t('liaison.reports.day')}
                <span className="visually-hidden"> {name}</span>
              </span>
              <input
                className="input"
                data-field="day"
                type="date"
                required
                min={row.from}
                max={lastDay(row, today)}
                disabled={!open}
                value={said.day}
                onChange={({ target }) => props.onSaid({ ...said, day: target.value })}
              />
            </label>
            <label className="field">
              <span>
                {t('liaison.reports.note')}
                <span className="visually-hidden"> {name}</span>
              </span>
              <input
                className="input"
                data-field="note"
                maxLength={1000}
                disabled={!open}
                value={said.note}
                onChange={({ target }) => props.onSaid({ ...said, note: target.value })}
              />
            </label>
          </div>
        ) : null}
      </div>
      {open && row.from <= today ? (
        <div className="report-do">
          <label className="button small" htmlFor={id}>
            {t('liaison.reports.choose')}
            <span className="visually-hidden"> {name}</span>
          </label>
          <input
            id={id}
            className="visually-hidden"
            data-field="files"
            type="file"
            multiple
            onChange={(event) => {
              props.onFiles(chosenFiles(event.target.files));
              event.target.value = '';
            }}
          />
        </div>
      ) : null}
    </>
  );
}

const isThere = ({ material }: Reported['handed'][number]): boolean => material.state !== 'returned';
