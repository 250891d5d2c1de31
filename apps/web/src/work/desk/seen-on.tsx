import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { chinaDay } from '../../ui/china.ts';
import type { Desk } from './opened.ts';
import './seen-on.css';

/** The day of a check. Once the period is over, it says as of which day a check counts, since nobody checks on that day itself. */
export function SeenOn(props: { desk: Desk; date: string; onChange: (date: string) => void }) {
  const { t } = useTranslation();
  const note = useId();
  const { desk, date, onChange } = props;
  const { periodFrom: from, periodTo: to } = desk.plan;
  const today = chinaDay();
  const isOver = today > to;
  return (
    <>
      <label className="field seen-on">
        <span>{t('desk.seenOn')}</span>
        <input
          className="input"
          type="date"
          min={from}
          max={isOver ? today : to}
          value={date}
          aria-describedby={isOver ? note : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      </label>
      {isOver ? (
        <p id={note} className="muted seen-note">
          {t('offPeriod.checked', { to })}
        </p>
      ) : null}
    </>
  );
}
