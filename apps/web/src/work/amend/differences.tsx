import { type Difference, diffText, type FieldChange, type RuleChange } from '@mingjian/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { amountWords, sayEngineRule } from '../schemes/say-rule.ts';
import './differences.css';

export const differenceKinds = ['new', 'changed', 'gone'] as const;
type Kind = (typeof differenceKinds)[number];

/** What one plan says otherwise than another, in three colours that also have words; each can be looked at alone. */
export function Differences({ list }: { list: readonly Difference[] }) {
  const { t } = useTranslation();
  const [only, setOnly] = useState<Kind | null>(null);
  if (list.length === 0) return <p className="lead">{t('amend.same')}</p>;
  const shown = only === null ? list : list.filter(({ kind }) => kind === only);
  return (
    <section className="differences" aria-label={t('amend.differences')}>
      <fieldset className="difference-kinds">
        <legend className="visually-hidden">{t('amend.differences')}</legend>
        {differenceKinds.map((kind) => {
          const count = list.filter((one) => one.kind === kind).length;
          return (
            <button
              key={kind}
              type="button"
              className={`difference-kind ${kind}`}
              aria-pressed={only === kind}
              disabled={count === 0}
              onClick={() => setOnly(only === kind ? null : kind)}
            >
              {t(`amend.${kind}`)} <b>{count}</b>
            </button>
          );
        })}
      </fieldset>
      <ul className="difference-list sheet">
        {shown.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a difference has no identity of its own
          <li key={index} className={one.kind}>
            <span className={`difference-mark ${one.kind}`}>{t(`amend.${one.kind}`)}</span>
            <div>
              <Where difference={one} />
              <Changes difference={one} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Where({ difference: { part, path } }: { difference: Difference }) {
  const { t } = useTranslation();
  const above = path.slice(0, -1);
  return (
    <p className="difference-where">
      {part === 'node' ? null : <span className="muted">{t(`amend.part.${part}`)} </span>}
      {above.length > 0 ? <span className="muted">{above.join(' / ')} / </span> : null}
      <strong>{path[path.length - 1]}</strong>
    </p>
  );
}

function Changes({ difference: { changes, rules } }: { difference: Difference }) {
  const own = changes.filter(({ rule }) => rule === null);
  if (own.length === 0 && rules.length === 0) return null;
  // The words of a criterion are those of its rules: they are shown once.
  const worded = own.some(({ field }) => field === 'criterion');
  return (
    <dl>
      {own.map((change) => (
        <Change key={change.field} change={change} />
      ))}
      {rules.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two rules of a leaf may have one name
        <RuleLines key={at} one={one} worded={worded} fields={changes.filter(({ rule }) => rule === one.rule)} />
      ))}
    </dl>
  );
}

/** A rule in words, before and after; what its sentence does not say is told by its field. */
function RuleLines(props: { one: RuleChange; worded: boolean; fields: readonly FieldChange[] }) {
  const { t } = useTranslation();
  const { before, after } = props.one;
  const amounts = amountWords(t, {}, {});
  const [was, is] = [before, after].map((rule) => (rule === null ? null : sayEngineRule(rule, t, amounts)));
  const said = was !== is;
  const reworded = !props.worded && before?.text !== after?.text;
  return (
    <>
      {said ? <Line label={t('amend.said')} before={was ?? null} after={is ?? null} /> : null}
      {reworded ? (
        <Line label={t('amend.field.text')} before={before?.text ?? null} after={after?.text ?? null} />
      ) : null}
      {said || reworded
        ? null
        : props.fields
            .filter(({ field }) => field !== 'text')
            .map((change) => <Change key={change.field} change={change} />)}
    </>
  );
}

function Change({ change: { field, before, after } }: { change: FieldChange }) {
  const { t, i18n } = useTranslation();
  const key = `amend.field.${field}`;
  const label = i18n.exists(key) ? t(key as 'amend.field.full') : field;
  return <Line label={label} before={before} after={after} />;
}

function Line(props: { label: string; before: string | null; after: string | null }) {
  return (
    <>
      <dt>{props.label}</dt>
      <dd>
        <Marked before={props.before} after={props.after} />
      </dd>
    </>
  );
}

/** Up to this length a text is a value, read at a glance: from → to. Longer ones are words, marked where they differ. */
const VALUE = 12;

function Marked({ before, after }: { before: string | null; after: string | null }) {
  if (before === null || after === null || (before.length <= VALUE && after.length <= VALUE)) {
    return (
      <>
        {before === null ? null : <del>{before}</del>}
        {before !== null && after !== null ? <span aria-hidden="true"> → </span> : null}
        {after === null ? null : <ins>{after}</ins>}
      </>
    );
  }
  return (
    <>
      {diffText(before, after).map(({ kind, text }, at) => {
        const Tag = kind === 'same' ? 'span' : kind === 'in' ? 'ins' : 'del';
        // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have no identity of their own
        return <Tag key={at}>{text}</Tag>;
      })}
    </>
  );
}
