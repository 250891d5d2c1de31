import { offPeriod, type Span, type Stage, workdaysBetween } from '@mingjian/workflow';
import { useTranslation } from 'react-i18next';
import type { Window } from '../api.ts';
import { windowFault } from '../create/draft.ts';
import './window-fields.css';

/** First and last day of every stage; below them, which lie outside the days whose facts count (`period`; null: nobody knows). */
export function WindowFields(props: {
  stages: readonly Stage[];
  windows: readonly Window[];
  period: Span | null;
  /** What the plan says of a stage's days. */
  said?: (stage: string) => string | undefined;
  onChange: (windows: Window[]) => void;
}) {
  const { t } = useTranslation();
  const { stages, windows, period } = props;
  const of = (stage: string): Window => windows.find((one) => one.stage === stage) ?? { stage, from: '', to: '' };
  const change = (stage: string, days: Partial<Window>) =>
    props.onChange(stages.map(({ id }) => (id === stage ? { ...of(id), ...days } : of(id))));
  const off = stages.flatMap(({ id, name }) => {
    const window = of(id);
    const how = period && window.from && window.to && !windowFault(window) ? offPeriod(window, period) : null;
    return how ? [{ id, how, stage: id === '*' ? t('rounds.wholePlan') : name }] : [];
  });
  return (
    <>
      <ul className="window-fields">
        {stages.map(({ id, name }) => {
          const window = of(id);
          const fault = windowFault(window);
          const count = window.from && window.to && !fault ? workdaysBetween(window.from, window.to) : null;
          const shown = id === '*' ? t('rounds.wholePlan') : name;
          const said = props.said?.(id);
          return (
            <li key={id}>
              <strong>{shown}</strong>
              <input
                className="input"
                type="date"
                aria-label={`${shown} ${t('rounds.firstDay')}`}
                value={window.from}
                onChange={(event) => change(id, { from: event.target.value })}
              />
              <span aria-hidden="true">{t('rounds.until')}</span>
              <input
                className="input"
                type="date"
                aria-label={`${shown} ${t('rounds.lastDay')}`}
                aria-invalid={fault !== null}
                value={window.to}
                onChange={(event) => change(id, { to: event.target.value })}
              />
              <span className={fault ? 'told' : 'muted'} role={fault ? 'alert' : undefined}>
                {fault ? t(`rounds.windowFault.${fault}`) : count === null ? '' : t('rounds.workdays', { count })}
              </span>
              {said ? <p className="muted">{t('rounds.planSays', { text: said })}</p> : null}
            </li>
          );
        })}
      </ul>
      {period && off.length > 0 ? (
        <div className={off.every(({ how }) => how === 'after') ? 'off-period plain' : 'off-period'} role="status">
          <ul>
            {off.map(({ id, how, stage }) => (
              <li key={id}>{t(`offPeriod.${how}`, { stage, ...period })}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
