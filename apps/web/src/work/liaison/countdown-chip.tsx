import { countdown } from '@mingjian/workflow';
import { useTranslation } from 'react-i18next';
import type { Wanted } from './api.ts';

/** So few working days are left that it should not wait. */
const SOON = 5;

/** Joins the parts of a day, so that no line ends within it. */
const unbroken = (day: string): string => day.replaceAll('-', '-\u2060');

/** How many working days are left to a day, and on demand why it is this day. */
export function CountdownChip({ due, today }: { due: NonNullable<Wanted['due']>; today: string }) {
  const { t } = useTranslation();
  const { left, calendar, off, work, ends } = countdown(today, due.day);
  const over = due.day < today;
  const look = over ? 'over' : left <= SOON ? 'soon' : '';
  const words = over
    ? t('liaison.overdue', { count: -left })
    : due.day === today
      ? t('liaison.dueToday')
      : t('liaison.left', { count: left });
  const day = unbroken(due.day);
  const list = (days: readonly string[]) => days.map((one) => unbroken(one.slice(5))).join(t('common.listJoin'));
  return (
    <details className={`countdown ${look}`}>
      <summary aria-label={`${words} ${due.day} ${t('liaison.whyDay')}`}>
        <strong className="countdown-left">{words}</strong>
        {due.day}
        <span className="why-mark">{t('liaison.whyShort')}</span>
      </summary>
      <div className="why-day">
        <p>
          {due.printed
            ? t('liaison.whyMoved', { printed: unbroken(due.printed), day })
            : t(`liaison.why.${due.why}`, { day })}
        </p>
        <p>{t(over ? 'liaison.countedSince' : 'liaison.counted', { count: Math.abs(left), today: unbroken(today) })}</p>
        {off.length > 0 ? <p>{t('liaison.daysOff', { days: list(off) })}</p> : null}
        {work.length > 0 ? <p>{t('liaison.makeUp', { days: list(work) })}</p> : null}
        {ends === 'day-off' ? <p>{t('liaison.endsOff')}</p> : null}
        <p className="muted">{t(`liaison.calendar.${calendar}`)}</p>
      </div>
    </details>
  );
}
