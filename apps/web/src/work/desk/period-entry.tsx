import type { Lang } from '@mingjian/model/problem';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { typeInto } from './digits.ts';
import { perOf } from './lines.ts';
import { fillPeriods, spanNames, spansOf, wantedOf } from './periods.ts';
import type { LineProps } from './types.ts';
import './period-entry.css';

/** So many per month, quarter …: a number for each period, all of them at once. */
export function PeriodEntry({ line, form, onChange, day, awaited }: LineProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const typed = form.cells[line.key] ?? {};
  const spans = spansOf(line);
  const names = spanNames(spans, i18n.language as Lang);
  const wanted = wantedOf(line);
  const filled = fillPeriods(line, typed, day);
  const lacks = (text: string, to: string): string => {
    if (to > day) return t('desk.periodOpen');
    const short = /^\d+$/.test(text) ? wanted - Number(text) : 0;
    return short > 0 ? t('desk.periodShort', { count: short }) : '';
  };
  return (
    <div className="periods">
      <p className="muted periods-asked">
        {t('desk.periodAsked', { wanted, per: perOf(line) || t('desk.piece') })}
        <button
          type="button"
          className="button small"
          disabled={Object.keys(filled).every((column) => filled[column] === typed[column])}
          onClick={() => onChange(typeInto(form, line, filled))}
        >
          {t('desk.periodFill')}
        </button>
      </p>
      <ol>
        {spans.map(({ column, from, to }, at) => {
          const text = typed[column] ?? '';
          return (
            <li key={column}>
              <label htmlFor={`${id} ${column}`}>{names[at]}</label>
              {from > day && text === '' ? (
                <span />
              ) : (
                <input
                  id={`${id} ${column}`}
                  className="input"
                  inputMode="numeric"
                  value={text}
                  onChange={({ target }) => onChange(typeInto(form, line, { [column]: target.value }))}
                />
              )}
              <span className={to > day ? 'muted' : 'loss'}>{lacks(text.trim(), to)}</span>
            </li>
          );
        })}
      </ol>
      {awaited ? <p className="muted">{t('desk.awaited')}</p> : null}
    </div>
  );
}
