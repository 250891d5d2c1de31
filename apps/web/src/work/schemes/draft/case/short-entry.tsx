import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { typeInto } from '../../../desk/digits.ts';
import type { Form } from '../../../desk/form.ts';
import { type Line, perOf } from '../../../desk/lines.ts';
import { SHORT } from './own-case.ts';

/** 缺几条: how many of what a quota wants are missing over the whole period. */
export function ShortEntry({ line, form, onChange }: { line: Line; form: Form; onChange: (form: Form) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const value = form.cells[line.key]?.[SHORT] ?? '';
  const put = (text: string): void => onChange(typeInto(form, line, { [SHORT]: text }));
  return (
    <fieldset className="line">
      <legend>
        <span className="serif line-text" title={line.rule.text}>
          {line.rule.text}
        </span>
        <span className="chip">{t(`ruleKind.${line.rule.kind}`)}</span>
      </legend>
      <div className="digits">
        <button type="button" className="digit none" aria-pressed={value === '0'} onClick={() => put('0')}>
          {t('ownCase.noneShort')}
        </button>
        <label htmlFor={id}>{t('ownCase.short')}</label>
        <input
          id={id}
          className="input figure"
          inputMode="numeric"
          value={value}
          onChange={({ target }) => put(target.value.trim())}
        />
        <span className="muted">{perOf(line) || t('draft.says.time')}</span>
      </div>
    </fieldset>
  );
}
