import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PeriodGrid } from '../periods/period-grid.tsx';
import { typeInto } from './digits.ts';
import { perOf } from './lines.ts';
import { fillPeriods, spansOf, wantedOf } from './periods.ts';
import type { LineProps } from './types.ts';

/** So many per month, quarter …: a number for each period, all of them at once. */
export function PeriodEntry({ line, form, onChange, day, awaited }: LineProps) {
  const { t } = useTranslation();
  const id = useId();
  const typed = form.cells[line.key] ?? {};
  const wanted = wantedOf(line);
  const filled = fillPeriods(line, typed, day);
  const lacks = (text: string, to: string): string => {
    if (to > day) return t('desk.periodOpen');
    const short = /^\d+$/.test(text) ? wanted - Number(text) : 0;
    return short > 0 ? t('desk.periodShort', { count: short }) : '';
  };
  return (
    <div className="periods">
      <p className="muted periods-asked head-line">
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
      <PeriodGrid
        spans={spansOf(line)}
        row={({ column, from, to }, name) => {
          const text = typed[column] ?? '';
          return (
            <>
              <label htmlFor={`${id} ${column}`}>{name}</label>
              {from > day && text === '' ? (
                <span />
              ) : (
                <input
                  id={`${id} ${column}`}
                  data-field="count"
                  className="input"
                  inputMode="numeric"
                  value={text}
                  onChange={({ target }) => onChange(typeInto(form, line, { [column]: target.value }))}
                />
              )}
              <span className={to > day ? 'muted' : 'loss'}>{lacks(text.trim(), to)}</span>
            </>
          );
        }}
      />
      {awaited ? <p className="muted">{t('desk.awaited')}</p> : null}
    </div>
  );
}
