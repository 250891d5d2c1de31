import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { typeInto } from './digits.ts';
import type { LineProps } from './types.ts';

/** A percentage that is given as one is so many of a hundred. */
const HUNDRED = '100';

/** A rate: as the percentage that most plans speak of, or as what meets it out of how many, where these are known. */
export function RateEntry({ line, form, onChange }: LineProps) {
  const { t } = useTranslation();
  const id = useId();
  const { value = '', of = '' } = form.cells[line.key] ?? {};
  const [counted, setCounted] = useState(of !== '' && of !== HUNDRED);
  const put = (cells: Record<string, string>): void => onChange(typeInto(form, line, cells));
  const turn = (): void => {
    setCounted(!counted);
    put({ value: '', of: '' });
  };
  const percent = (text: string): void => {
    const figure = text.replace(/[%％]\s*$/, '');
    put({ value: figure, of: figure.trim() === '' ? '' : HUNDRED });
  };
  const field = (name: string, label: string, text: string, change: (text: string) => void) => (
    <div className="field">
      <label htmlFor={`${id} ${name}`}>{label}</label>
      <input
        id={`${id} ${name}`}
        className="input figure"
        inputMode="decimal"
        value={text}
        onChange={({ target }) => change(target.value)}
      />
    </div>
  );
  const [means, target] = meaningOf(line.rule);
  return (
    <div className="line-fields">
      {counted ? (
        <>
          {field('value', t('desk.part'), value, (text) => put({ value: text }))}
          {field('of', t('column.of'), of, (text) => put({ of: text }))}
        </>
      ) : (
        field('value', t('desk.percent'), value, percent)
      )}
      <button type="button" className="button quiet small" onClick={turn}>
        {t(counted ? 'desk.byPercent' : 'desk.byCounts')}
      </button>
      {means ? <span className="muted line-limit">{t(`desk.${means}`, { target })}</span> : null}
    </div>
  );
}

/** 按未完成的占比扣分: which of the two percentages is meant, and how it counts; nothing where the target is no plain figure. */
function meaningOf({
  source: rule,
}: LineProps['line']['rule']): [means: 'rateBelow' | 'rateAbove' | 'rateShare' | null, target: string] {
  const target = rule.kind === 'rate' && typeof rule.target === 'string' ? rule.target : '';
  if (rule.kind !== 'rate' || !/^\d/.test(target)) return [null, ''];
  return [rule.step === undefined ? 'rateShare' : rule.costs === 'above' ? 'rateAbove' : 'rateBelow', target];
}
