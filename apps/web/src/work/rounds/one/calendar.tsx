import { useTranslation } from 'react-i18next';
import { chinaDay } from '../../../ui/china.ts';
import { dayNumber, monthMarks, monthName, monthOf } from '../../../ui/days.ts';
import type { StageWindow } from '../api.ts';
import { WindowWords } from '../parts/window-words.tsx';
import './calendar.css';

/** More months than this have no room for their names. */
const MANY = 16;

/** When each stage collects, on one line of months, with today in it. */
export function Calendar({ stages }: { stages: readonly StageWindow[] }) {
  const { t, i18n } = useTranslation();
  const days = stages.flatMap(({ from, to }) => (from && to ? [dayNumber(from), dayNumber(to)] : []));
  if (days.length === 0) return <p className="muted">{t('rounds.noDates')}</p>;
  const first = Math.min(...days);
  const last = Math.max(...days) + 1;
  const x = (day: number): string => `${((day - first) / (last - first)) * 100}%`;
  const today = dayNumber(chinaDay());
  const starts = monthMarks(first, last - 1);
  // Where there are many months their names would touch: then the years stand alone.
  const months = starts.length > MANY ? starts.filter((day) => monthOf(day) === 1) : starts;
  return (
    <div className="calendar sheet">
      <div className="calendar-months" aria-hidden="true">
        {months.map((day) => (
          <span key={day} style={{ left: x(day) }}>
            {monthName(day, i18n.language)}
          </span>
        ))}
      </div>
      <ul>
        {stages.map(({ id, name, from, to }) => (
          <li key={id}>
            <span className="calendar-name">{id === '*' ? t('rounds.wholePlan') : name}</span>
            <span className="calendar-lane" aria-hidden="true">
              {months.map((day) => (
                <i key={day} className="calendar-month" style={{ left: x(day) }} />
              ))}
              {from && to ? (
                <i
                  className="calendar-span"
                  style={{ left: x(dayNumber(from)), right: `calc(100% - ${x(dayNumber(to) + 1)})` }}
                />
              ) : null}
              {today >= first && today < last ? <i className="calendar-today" style={{ left: x(today) }} /> : null}
            </span>
            <span className="calendar-words">
              {from && to ? (
                <>
                  {from} {t('rounds.until')} {to} <WindowWords from={from} to={to} />
                </>
              ) : (
                t('rounds.noDates')
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
