import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { askedUnmet } from './beyond.ts';
import { countedOf, measureOf, pointsEach, scoringWords } from './counted.ts';
import { countOf, typeInto } from './digits.ts';
import { LevelChoice } from './line-choice.tsx';
import { perOf } from './lines.ts';
import type { LineProps } from './types.ts';

const DIGITS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** How often something was found: one press for the usual numbers, a field for the others. */
export function CountEntry({ line, leaf, form, onChange }: LineProps) {
  const { t } = useTranslation();
  const id = useId();
  const typed = form.cells[line.key] ?? {};
  const put = (count: number) => onChange(typeInto(form, line, countOf(line, count, typed)));
  const gives = line.rule.kind === 'award';
  const per = perOf(line) || t('desk.times');
  const counted = countedOf(line, leaf);
  const words = scoringWords(line, counted, typed.level);
  const points = pointsEach(line, counted, typed.level);
  const measure = measureOf(perOf(line), t('desk.times'));
  return (
    <div className="line-count">
      {line.rule.levels.length > 0 ? (
        <LevelChoice
          line={line}
          leaf={leaf}
          value={typed.count === '0' ? undefined : typed.level}
          onChoose={(level) => onChange(typeInto(form, line, { level, ...(typed.count === '0' ? { count: '' } : {}) }))}
        />
      ) : null}
      <p id={id} className="line-counted">
        {t(`desk.counted.${counted}`, { per: measure })}
        {words === null ? null : <span className="serif muted">{t('desk.counted.words', { words })}</span>}
        {words === null && points !== null ? (
          <span className="muted">{t('desk.counted.worth', { per: measure, points })}</span>
        ) : null}
      </p>
      <div className="digits">
        <button
          type="button"
          className="digit none"
          aria-pressed={typed.count === '0'}
          onClick={() => put(0)}
          title={t(gives ? 'desk.noAwardHint' : 'desk.noneHint')}
        >
          {t(gives ? 'desk.noAward' : 'desk.none')}
          <kbd>0</kbd>
        </button>
        {DIGITS.map((digit) => (
          <button
            key={digit}
            type="button"
            className={gives ? 'digit gives' : 'digit'}
            aria-label={`${digit} ${per}`}
            aria-pressed={typed.count === String(digit)}
            onClick={() => put(digit)}
          >
            {digit}
          </button>
        ))}
        <input
          className="input figure"
          inputMode="numeric"
          aria-labelledby={id}
          value={typed.count ?? ''}
          onChange={(event) => onChange(typeInto(form, line, { count: event.target.value.trim() }))}
        />
        <span className="muted">{per}</span>
      </div>
      {counted === 'beyond' && Number(typed.count) > 0 && askedUnmet(leaf, form) ? (
        <p className="muted" role="status">
          {t('desk.beyondUnmet')}
        </p>
      ) : null}
    </div>
  );
}
