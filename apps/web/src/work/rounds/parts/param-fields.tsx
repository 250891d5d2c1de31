import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Params } from '../api.ts';
import { BandFields } from './band-fields.tsx';
import { type Asked, byClause, isGiven, paramFault } from './params.ts';
import './param-fields.css';

/** What the plan leaves open, clause by clause: the document's words on the left, the answer on the right. */
export function ParamFields(props: { params: readonly Asked[]; values: Params; onChange: (values: Params) => void }) {
  const { t } = useTranslation();
  const { params, values } = props;
  const [onlyOpen, setOnlyOpen] = useState(false);
  // What was open when the filter was set stays in sight while it is being filled in.
  const [wasOpen, setWasOpen] = useState<ReadonlySet<string>>(new Set());
  const given = params.filter((one) => isGiven(values[one.name]) && paramFault(one, values[one.name]) === null).length;
  const shown = useMemo(
    () => byClause(onlyOpen ? params.filter(({ name }) => wasOpen.has(name)) : params),
    [params, onlyOpen, wasOpen],
  );
  const set = (name: string, value: unknown) => props.onChange({ ...values, [name]: value });
  return (
    <div className="param-fields">
      <div className="param-count">
        <progress value={given} max={params.length} aria-label={t('rounds.param.progress')} />
        <strong>{t('rounds.param.given', { given, count: params.length })}</strong>
        <label className="tick push">
          <input
            type="checkbox"
            checked={onlyOpen}
            onChange={(event) => {
              setWasOpen(new Set(params.filter(({ name }) => !isGiven(values[name])).map(({ name }) => name)));
              setOnlyOpen(event.target.checked);
            }}
          />
          {t('rounds.param.onlyOpen')}
        </label>
      </div>
      {shown.map(({ clause, params: group }) => (
        <section key={group[0]?.name} className="param-clause">
          <h3>{clause}</h3>
          {group.map((param, at) => (
            <div key={param.name} className="param-row">
              {/* The same sentence is quoted once. */}
              <blockquote className="serif">{group[at - 1]?.text === param.text ? '' : param.text}</blockquote>
              <ParamField param={param} value={values[param.name]} onChange={(value) => set(param.name, value)} />
            </div>
          ))}
        </section>
      ))}
      {shown.length === 0 ? <p className="done">{t('rounds.param.noneOpen')}</p> : null}
    </div>
  );
}

function ParamField(props: { param: Asked; value: unknown; onChange: (value: unknown) => void }) {
  const { t } = useTranslation();
  const { param, value } = props;
  const [left, setLeft] = useState(false);
  const fault = left ? paramFault(param, value) : null;
  const told = fault ? (
    <span className="told" role="alert">
      {t(`rounds.param.fault.${fault}`)}
    </span>
  ) : null;
  if (param.type === 'table') {
    return (
      <fieldset className="param-field" onBlur={() => setLeft(true)}>
        <legend>{param.ask}</legend>
        <BandFields sample={param.sample} value={value} onChange={props.onChange} />
        {told}
      </fieldset>
    );
  }
  return (
    <label className="param-field">
      <span>{param.ask}</span>
      <input
        className="input"
        type={param.type === 'date' ? 'date' : 'text'}
        inputMode={param.type === 'number' ? 'decimal' : undefined}
        data-param={param.name}
        aria-invalid={fault !== null}
        placeholder={t('rounds.param.such', { value: String(param.sample) })}
        value={isGiven(value) ? String(value) : ''}
        onBlur={() => setLeft(true)}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {told}
    </label>
  );
}
