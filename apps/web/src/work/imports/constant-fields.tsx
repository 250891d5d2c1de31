import { type FactColumn, factKinds } from '@mingjian/model';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { indicatorsOf } from '../rounds/one/indicators.ts';
import { usePlan } from '../rounds/one/use-plan.ts';
import type { Mapping } from './api.ts';
import { needed, offered, withConstant } from './mapping.ts';

/** What the file has no column for and is the same in all rows: an indicator and a kind mostly. */
export function ConstantFields<M extends Mapping>({
  round,
  mapping,
  onChange,
}: {
  round: string;
  mapping: M;
  onChange: (mapping: M) => void;
}) {
  const { t } = useTranslation();
  const free = offered.filter((column) => !mapping.columns.includes(column));
  const shown = free.filter((column) => needed.includes(column) || mapping.constants[column] !== undefined);
  const more = free.filter((column) => !shown.includes(column) && column !== 'id' && column !== 'replaces');
  return (
    <fieldset className="import-constants">
      <legend>{t('imports.sameForAll')}</legend>
      {shown.map((column) => (
        <ConstantField
          key={column}
          round={round}
          column={column}
          text={mapping.constants[column] ?? ''}
          onText={(text) => onChange(withConstant(mapping, column, text))}
        />
      ))}
      <label className="field">
        <span>{t('imports.oneMore')}</span>
        <select
          className="input"
          value=""
          onChange={({ target }) => onChange(withConstant(mapping, target.value as FactColumn, ''))}
        >
          <option value="">{t('imports.choose')}</option>
          {more.map((column) => (
            <option key={column} value={column}>
              {t(`column.${column}`)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}

interface FieldProps {
  round: string;
  column: FactColumn;
  text: string;
  onText: (text: string) => void;
}

function ConstantField({ round, column, text, onText }: FieldProps) {
  const { t } = useTranslation();
  const id = useId();
  const list = `${id}-list`;
  const missing = needed.includes(column) && text.trim() === '';
  return (
    <div className={`field${missing ? ' lacking' : ''}`}>
      <label htmlFor={id}>{t(`column.${column}`)}</label>
      {column === 'kind' ? (
        <select
          id={id}
          className="input"
          value={kindOf(text, (kind) => t(`factKind.${kind}`))}
          onChange={({ target }) => onText(target.value)}
        >
          <option value="">{t('imports.choose')}</option>
          {factKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`factKind.${kind}`)}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          className="input"
          value={text}
          list={column === 'indicator' ? list : undefined}
          onChange={({ target }) => onText(target.value)}
        />
      )}
      {column === 'indicator' ? <IndicatorList id={list} round={round} /> : null}
    </div>
  );
}

/** A preset says its kind in Chinese, as a file would. */
const kindOf = (text: string, word: (kind: (typeof factKinds)[number]) => string): string =>
  factKinds.find((kind) => kind === text || word(kind) === text) ?? (text === '办件' ? 'case' : '');

function IndicatorList({ id, round }: { id: string; round: string }) {
  const plan = usePlan(round);
  return (
    <datalist id={id}>
      {(plan ? indicatorsOf(plan) : []).map(({ path, name }) => (
        <option key={path} value={path}>
          {name}
        </option>
      ))}
    </datalist>
  );
}
