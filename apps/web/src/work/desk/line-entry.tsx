import { toText } from '@mingjian/engine';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { OwnPoints } from '../../features/unit/own-points.tsx';
import { noneOf, typeInto } from './digits.ts';
import { columnsOf, hasOwnDay } from './form.ts';
import { ItemEntry, LevelEntry } from './line-choice.tsx';
import { CountEntry } from './line-count.tsx';
import { isRanged, type Line, owedMark, rangeOf } from './lines.ts';
import { isOnce } from './once.ts';
import { OnceEntry } from './once-entry.tsx';
import { PeriodEntry } from './period-entry.tsx';
import { hasPeriods } from './periods.ts';
import { RateEntry } from './rate-entry.tsx';
import type { LineProps } from './types.ts';
import './line-entry.css';

/** What is entered for one rule, in the way that suits its kind, with the mark that narrows its range. The active one hears the digit keys. */
export function LineEntry(props: LineProps & { mark: Line | null; active: boolean; onEnter: () => void }) {
  const { t } = useTranslation();
  const { line, mark, form, active, onEnter } = props;
  const ranged = mark !== null && isRanged(line, form.cells[line.key]?.level);
  return (
    <fieldset className={active ? 'line active' : 'line'} onFocus={onEnter}>
      <legend>
        {line.named && line.rule.clause ? <span className="entry-clause">{line.rule.clause}</span> : null}
        <span className="serif line-text" title={line.rule.text}>
          {line.rule.text}
        </span>
        <span className="chip">{t(`ruleKind.${line.rule.kind}`)}</span>
        <OwnPoints leaf={props.leaf} rule={line.rule} />
      </legend>
      <Entry {...props} />
      {ranged ? (
        <div className={owedMark([line, mark], form.cells) ? 'owed' : undefined}>
          <FieldEntry {...props} line={mark} range={rangeOf(line, form.cells[line.key]?.level)} />
        </div>
      ) : null}
    </fieldset>
  );
}

function Entry(props: LineProps) {
  if (props.line.kind === 'measure' && props.line.rule.kind === 'rate') return <RateEntry {...props} />;
  if (hasPeriods(props.line)) return <PeriodEntry {...props} />;
  switch (props.line.kind) {
    case 'event':
      return isOnce(props.line) ? <OnceEntry {...props} /> : <CountEntry {...props} />;
    case 'level':
      return <LevelEntry {...props} />;
    case 'item':
      return <ItemEntry {...props} />;
    default:
      return <FieldEntry {...props} />;
  }
}

/** Figures and days: as many fields as the kind of fact has. The limit stands beside the figure. */
function FieldEntry({
  line,
  form,
  onChange,
  awaited,
  range = null,
}: LineProps & { range?: { min: string; max: string } | null }) {
  const { t } = useTranslation();
  const id = useId();
  const typed = form.cells[line.key] ?? {};
  const { min, max } = line.port;
  // Where days are counted, nobody should have to type an hour.
  const hours = line.port.needs?.time === true;
  const limits = range ?? (min !== undefined && max !== undefined ? { min: toText(min), max: toText(max) } : null);
  // 酌情扣1—10分: what is taken is a figure below nothing, which nobody guesses.
  const takes = limits !== null && Number(limits.min) < 0 && Number(limits.max) <= 0;
  const value = Number(typed.value?.trim() || Number.NaN);
  const beyond = limits !== null && (value < Number(limits.min) || value > Number(limits.max));
  const label = (column: string): string => {
    if (column === 'date') return t(line.kind === 'delivery' ? 'desk.deliveredOn' : 'desk.caseStart');
    if (column === 'end') return t('desk.caseEnd');
    if (column === 'due') return t('desk.dueMoved');
    if (column === 'count') return t('desk.pieces');
    if (column === 'value') {
      if (line.kind !== 'measure') return t(takes ? 'desk.markTaken' : 'desk.mark');
      return t(/[%％率]/.test(line.rule.text) ? 'desk.percent' : 'desk.figure');
    }
    return t(`column.${column as 'of'}`);
  };
  return (
    <div className="line-fields">
      {columnsOf(line).map(({ column, type, choices }) => {
        const field = { id: `${id} ${column}`, value: shown(typed[column] ?? '', hours) };
        const change = (text: string) => onChange(typeInto(form, line, { [column]: text }));
        return (
          <div key={column} className="field">
            <label htmlFor={field.id}>{label(column)}</label>
            {choices ? (
              <select {...field} className="input" onChange={(event) => change(event.target.value)}>
                <option value="" />
                {choices.map((choice) => (
                  <option key={choice}>{choice}</option>
                ))}
              </select>
            ) : (
              <input
                {...field}
                className={type === 'number' ? 'input figure' : 'input'}
                type={type === 'number' ? 'text' : hours || type !== 'datetime-local' ? type : 'date'}
                inputMode={type === 'number' ? 'decimal' : undefined}
                onChange={(event) => change(event.target.value)}
              />
            )}
          </div>
        );
      })}
      {hasOwnDay(line) ? (
        <button
          type="button"
          className="digit none"
          aria-pressed={typed.count === '0'}
          disabled={line.kind === 'delivery' && awaited}
          onClick={() => onChange(typeInto(form, line, noneOf(line, form.date)))}
        >
          {t(line.kind === 'delivery' ? 'desk.noneHandedIn' : 'desk.noCase')}
          <kbd>{line.kind === 'delivery' ? 'n' : '0'}</kbd>
        </button>
      ) : null}
      {takes && limits?.max === '0' ? (
        <button
          type="button"
          className="digit none"
          aria-pressed={typed.value?.trim() === '0'}
          onClick={() => onChange(typeInto(form, line, { value: '0' }))}
        >
          {t('desk.takesNothing')}
        </button>
      ) : null}
      {line.kind === 'delivery' && awaited ? <p className="muted line-limit">{t('desk.awaited')}</p> : null}
      {limits ? (
        <span className={beyond ? 'line-limit beyond' : 'muted line-limit'} role={beyond ? 'alert' : undefined}>
          {t(takes ? 'desk.limitTaken' : 'desk.limit', limits)}
        </span>
      ) : null}
    </div>
  );
}

/** A day alone, unless the hour counts too. */
const shown = (text: string, hours: boolean): string => (hours ? text : text.replace(/T.*$/, ''));
