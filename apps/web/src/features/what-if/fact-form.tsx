import { itemResults, type PlanNode, type PlanRule, verdictWord } from '@mingjian/engine';
import { type Fact, type FactKind, itemValues } from '@mingjian/model/fact';
import { type Lang, type Problem, problemMend, problemText } from '@mingjian/model/problem';
import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWorkbench } from '../round/workbench.tsx';
import { optionWords } from '../unit/rule-words.ts';
import { type Field, factFrom, fieldsFor, typedFrom } from './fields.ts';

/** One fact as a form: the cells of its row in a facts file, with the choices that the rule has. */
export function FactForm(props: {
  plan: PlanNode;
  base: Fact;
  isNew?: boolean;
  /** What a new fact begins with. */
  begin?: Readonly<Record<string, string>>;
  onTake: (fact: Fact) => Problem[];
  onCancel: () => void;
}) {
  const { t, i18n } = useTranslation();
  const { asOf } = useWorkbench();
  const { plan, base } = props;
  const rules = plan.rules.filter((rule) => rule.takes.length > 0);
  const [ruleId, setRuleId] = useState(() => ruleOf(rules, base)?.id ?? '');
  const rule = rules.find((each) => each.id === ruleId) ?? rules[0];
  const [chosenKind, setKind] = useState(base.kind);
  const kind = rule?.takes.find((each) => each === chosenKind) ?? rule?.takes[0];
  const fields = rule && kind ? fieldsFor(rule, kind, itemResults(plan, rule)) : [];
  const words = optionWords(plan);
  const [typed, setTyped] = useState<Record<string, string>>(() =>
    props.isNew ? { date: asOf, ...props.begin } : typedFrom(base, fields),
  );
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  if (!rule || !kind) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const cells = Object.fromEntries(fields.map((field) => [field.column, cellText(field, typed)]));
    const named: Fact = { ...base, kind, ...(rules.length > 1 ? { rule: rule.id } : {}) };
    setProblems(props.onTake(factFrom(named, cells)));
  };
  const item = typed.item ?? rule.items[0];
  const nameOf = (field: Field) => (id: string) => {
    const result = field.column === 'value' ? itemValues.find((each) => each === id) : undefined;
    if (result) return verdictWord(plan, rule, result, i18n.language as Lang, item);
    const said = words.get(id);
    return said ? `${id} ${said}` : id;
  };
  return (
    <form className="fact-form" onSubmit={submit} noValidate>
      {rules.length > 1 ? (
        <Select
          label={t('whatIf.rule')}
          value={rule.id}
          onChange={setRuleId}
          options={rules.map((each) => ({ id: each.id, name: `${each.clause ?? ''} ${each.text}`.trim() }))}
          wide
        />
      ) : null}
      {rule.takes.length > 1 ? (
        <Select
          label={t('whatIf.kind')}
          value={kind}
          onChange={(next) => setKind(next as FactKind)}
          options={rule.takes.map((each) => ({ id: each, name: t(`factKind.${each}`) }))}
        />
      ) : null}
      {fields.map((field) => (
        <FieldInput
          key={field.column}
          field={field}
          nameOf={nameOf(field)}
          value={cellText(field, typed)}
          onChange={(text) => setTyped({ ...typed, [field.column]: text })}
        />
      ))}
      {problems.length > 0 ? (
        <div className="fact-problems" role="alert">
          <p>{t('whatIf.invalid')}</p>
          <ul>
            {problems.slice(0, 5).map((each, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity of their own
              <li key={index}>
                {problemText(each, i18n.language as Lang)} {problemMend(each, i18n.language as Lang)}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <div className="fact-form-end">
        <button type="submit" className="button primary small">
          {t('whatIf.apply')}
        </button>
        <button type="button" className="button quiet small" onClick={props.onCancel}>
          {t('common.cancel')}
        </button>
      </div>
    </form>
  );
}

/** The rule that a fact belongs to: by its name or clause number, else the first that takes its kind. */
function ruleOf(rules: readonly PlanRule[], fact: Fact): PlanRule | undefined {
  const named = rules.find((rule) => rule.id === fact.rule || (rule.clause !== null && rule.clause === fact.rule));
  return named ?? rules.find((rule) => rule.takes.some((kind) => kind === fact.kind)) ?? rules[0];
}

/** A choice always has a value, the one that the reader sees. */
function cellText(field: Field, typed: Readonly<Record<string, string>>): string {
  const text = typed[field.column] ?? '';
  if (field.type === 'choice') return field.choices?.includes(text) ? text : (field.choices?.[0] ?? '');
  if (field.type === 'datetime-local' && text.length === 10) return `${text}T09:00`;
  return field.type === 'date' ? text.slice(0, 10) : text;
}

function FieldInput(props: {
  field: Field;
  /** What a choice is called. */
  nameOf: (id: string) => string;
  value: string;
  onChange: (text: string) => void;
}) {
  const { t } = useTranslation();
  const { field, nameOf, value, onChange } = props;
  const label = t(`column.${field.column}`);
  if (field.type === 'choice') {
    const options = (field.choices ?? []).map((id) => ({ id, name: nameOf(id) }));
    return <Select label={label} value={value} onChange={onChange} options={options} wide={field.column !== 'value'} />;
  }
  return (
    <label className="field">
      <span>{label}</span>
      <input
        className="input"
        type={field.type === 'number' ? 'text' : field.type}
        inputMode={field.type === 'number' ? 'decimal' : undefined}
        required={field.required}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}

function Select(props: {
  label: string;
  value: string;
  onChange: (id: string) => void;
  options: readonly { id: string; name: string }[];
  wide?: boolean;
}) {
  const id = useId();
  return (
    <div className={props.wide ? 'field wide' : 'field'}>
      <label htmlFor={id}>
        <span>{props.label}</span>
      </label>
      <select id={id} className="input" value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
