import { useTranslation } from 'react-i18next';
import { sizeText } from '../../features/own-data/drop-box.tsx';
import { toldName } from '../../features/unit/naming.ts';
import type { OwnUnit } from './api.ts';
import { isRefused, type Row } from './hand-in.ts';

/** The files with where each belongs: found by its name, between several stages, or to be chosen. */
export function HandInRows(props: {
  rows: readonly Row[];
  unit: OwnUnit;
  /** Bytes of the largest file that is taken. */
  largest: number;
  busy: boolean;
  onIndicator: (key: number, indicator: string) => void;
  onDrop: (key: number) => void;
}) {
  const { t } = useTranslation();
  const { unit, busy } = props;
  return (
    <ul className="hand-in-rows">
      {props.rows.map((row) => (
        <li key={row.key} className={row.state === 'waits' && row.indicator === '' ? 'open' : row.state}>
          <span className="hand-in-name">
            {row.path}
            <small className="muted">{sizeText(row.file.size)}</small>
          </span>
          <select
            className="input"
            aria-label={t('liaison.belongsTo', { name: row.path })}
            value={row.indicator}
            disabled={busy || row.state === 'done' || isRefused(row)}
            onChange={(event) => props.onIndicator(row.key, event.target.value)}
          >
            <option value="">{t('liaison.noIndicator')}</option>
            {row.maybe.length > 0 ? (
              <optgroup label={t('liaison.maybe')}>
                {unit.indicators.filter(({ path }) => row.maybe.includes(path)).map(option)}
              </optgroup>
            ) : null}
            {byStage(unit.indicators).map(({ stage, indicators }) =>
              stage === '' ? (
                indicators.map(option)
              ) : (
                <optgroup key={stage} label={stage}>
                  {indicators.map(option)}
                </optgroup>
              ),
            )}
          </select>
          <span className="hand-in-state">
            {row.state === 'waits' ? t(`liaison.${waits(row)}`) : t(`liaison.row.${row.state}`)}
          </span>
          {busy || row.state === 'done' ? null : (
            <button
              type="button"
              className="link"
              aria-label={`${t('own.clear')} ${row.path}`}
              onClick={() => props.onDrop(row.key)}
            >
              {t('own.clear')}
            </button>
          )}
          {isRefused(row) || row.error ? (
            <p className="told">
              {row.state === 'large'
                ? t('work.tooLarge', { most: sizeText(props.largest) })
                : row.state === 'empty'
                  ? t('work.emptyFile')
                  : row.error}
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

type Indicator = OwnUnit['indicators'][number];

/** The stage stands in every line too: a closed list shows no headings. */
const option = (one: Indicator) => (
  <option key={one.path} value={one.path}>
    {toldName(one)}
  </option>
);

/** Indicators under the stage that they stand in, in the order of the plan. */
function byStage(indicators: readonly Indicator[]): { stage: string; indicators: Indicator[] }[] {
  const groups = new Map<string, Indicator[]>();
  for (const one of indicators) groups.set(one.standsIn, [...(groups.get(one.standsIn) ?? []), one]);
  return [...groups].map(([stage, list]) => ({ stage, indicators: list }));
}

/** How a file that waits came by its indicator. */
const waits = ({ indicator, matched }: Row) => (indicator === '' ? 'unassigned' : matched ? 'byName' : 'byHand');
