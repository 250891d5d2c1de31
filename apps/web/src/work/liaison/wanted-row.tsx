import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shownCode, toldName } from '../../features/unit/naming.ts';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { materialsFor } from './agenda.ts';
import { type OwnUnit, reuseMaterial, type Wanted } from './api.ts';
import { CountdownChip } from './countdown-chip.tsx';
import { chosenFiles, type Given } from './dropped-files.ts';
import { HandedLine } from './handed-line.tsx';
import { type ReportRow, reportRows } from './report-rows.ts';

export interface RowProps {
  round: string;
  unit: OwnUnit;
  wanted: Wanted;
  today: string;
  /** Whether the round takes material now. */
  open: boolean;
  onFiles: (files: Given[], indicator: string) => void;
  onChanged: () => void;
  /** Opens the grid of what is reported every month, quarter …. */
  onReport: () => void;
}

/** One indicator: what the plan wants, until when, what was handed in, and handing in. */
export function WantedRow(props: RowProps) {
  const { t } = useTranslation();
  const { round, unit, wanted, today, open } = props;
  const id = useId();
  const materials = materialsFor(unit, wanted.path);
  const rows = wanted.reports.flatMap(({ spans }) => reportRows(spans, materials, today));
  const done =
    rows.length > 0
      ? rows.every(({ state }) => state === 'handed' || state === 'ahead')
      : materials.some(({ state }) => state === 'accepted' || state === 'handed-in');
  return (
    <li className="wanted">
      <div className="wanted-what">
        <h3>
          <span className="tree-code">{shownCode(wanted.code)}</span> {wanted.name}
          {wanted.standsIn === '' ? null : <span className="stands-in">{wanted.standsIn}</span>}
        </h3>
        {wanted.requirement ? (
          <details className="wanted-words">
            <summary>{wanted.requirement}</summary>
            {wanted.method ? (
              <p className="muted">
                {t('unit.method')}
                {t('common.colon')}
                {wanted.method}
              </p>
            ) : null}
          </details>
        ) : null}
        {rows.length > 0 ? <ReportSums rows={rows} /> : null}
        {materials.length > 0 && rows.length === 0 ? (
          <ul className="handed">
            {materials.map((one) => (
              <HandedLine key={one.id} round={round} material={one} />
            ))}
          </ul>
        ) : null}
      </div>
      {open && wanted.due && !done && wanted.asked ? <CountdownChip due={wanted.due} today={today} /> : <span />}
      {rows.length > 0 ? (
        <div className="wanted-do">
          <button type="button" className="button small" onClick={props.onReport}>
            {t(open ? 'liaison.reports.enter' : 'liaison.reports.look')}
            <span className="visually-hidden"> {toldName(wanted)}</span>
          </button>
          {open ? <Reuse {...props} /> : null}
        </div>
      ) : open ? (
        <div className="wanted-do">
          <label className="button small" htmlFor={id}>
            {t(materials.length > 0 ? 'liaison.addMore' : 'liaison.handInOne')}
            <span className="visually-hidden"> {toldName(wanted)}</span>
          </label>
          <input
            id={id}
            className="visually-hidden"
            type="file"
            multiple
            onChange={(event) => {
              props.onFiles(chosenFiles(event.target.files), wanted.path);
              event.target.value = '';
            }}
          />
          <Reuse {...props} />
        </div>
      ) : null}
    </li>
  );
}

/** How many of the periods have something, and how many are over with nothing. */
function ReportSums({ rows }: { rows: readonly ReportRow[] }) {
  const { t } = useTranslation();
  const count = (wanted: ReportRow['state']) => rows.filter(({ state }) => state === wanted).length;
  return (
    <p className="report-sums">
      {t('liaison.reports.sums', { count: rows.length, handed: count('handed') })}
      {count('none') > 0 ? <span className="loss">{t('liaison.reports.over', { count: count('none') })}</span> : null}
    </p>
  );
}

/** Takes what was handed in for another indicator for this one too. */
function Reuse({ round, unit, wanted, onChanged }: RowProps) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { busy, error, submit } = useSubmit(async (material: string) => {
    await reuseMaterial(round, material, wanted.path);
    setAsking(false);
    onChanged();
  });
  const others = unit.materials.filter(({ indicator, state }) => indicator !== wanted.path && state !== 'returned');
  if (others.length === 0) return null;
  if (!asking) {
    return (
      <button type="button" className="link" onClick={() => setAsking(true)}>
        {t('liaison.reuse')}
      </button>
    );
  }
  const nameOf = new Map(unit.indicators.map((one) => [one.path, toldName(one)]));
  return (
    <>
      <select
        className="input"
        aria-label={t('liaison.reuseWhich')}
        disabled={busy}
        value=""
        onChange={(event) => void submit(event.target.value)}
      >
        <option value="">{t('liaison.reuseWhich')}</option>
        {others.map(({ id, name, indicator }) => (
          <option key={id} value={id}>
            {`${name}（${nameOf.get(indicator ?? '') ?? t('liaison.noIndicator')}）`}
          </option>
        ))}
      </select>
      <Told error={error} />
    </>
  );
}
