import type { Difference, FieldChange } from '@mingjian/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './differences.css';

const kinds = ['new', 'changed', 'gone'] as const;
type Kind = (typeof kinds)[number];

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
        {kinds.map((kind) => {
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
              {one.changes.length > 0 ? (
                <dl>
                  {one.changes.map((change) => (
                    <Change key={`${change.rule} ${change.field}`} change={change} />
                  ))}
                </dl>
              ) : null}
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

function Change({ change: { field, rule, before, after } }: { change: FieldChange }) {
  const { t, i18n } = useTranslation();
  const key = `amend.field.${field}`;
  const label = i18n.exists(key) ? t(key as 'amend.field.full') : field;
  return (
    <>
      <dt>
        {rule === null || field === 'rule' ? null : <span className="muted">{t('amend.rule', { rule })} </span>}
        {label}
      </dt>
      <dd>
        {before === null ? null : <del>{before}</del>}
        {before !== null && after !== null ? <span aria-hidden="true"> → </span> : null}
        {after === null ? null : <ins>{after}</ins>}
      </dd>
    </>
  );
}
