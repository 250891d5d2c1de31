import { useTranslation } from 'react-i18next';
import type { Lang } from '../../../i18n/index.ts';
import type { ListedAudit } from '../../inspections/api.ts';
import type { Suggestion, Use } from './api.ts';
import type { Row } from './rows.ts';
import { becomesWords, numberWords, reasonWords } from './use-words.ts';

/** One use in words: what the plan says, what is looked at, what becomes of it; with why it is suggested, where it only is. */
export function UseCard(props: {
  row: Row;
  use: Use;
  audits: readonly ListedAudit[];
  suggestion?: Suggestion;
  actions?: { label: string; tone?: 'primary'; act: () => void }[];
}) {
  const { t, i18n } = useTranslation();
  const { row, use, audits, suggestion, actions = [] } = props;
  const numbers = numberWords(t, use);
  const named = use.audits.map((id) => audits.find((one) => one.id === id)?.title[i18n.language as Lang] ?? id);
  return (
    <article className={`use${suggestion ? ' open' : ''}`}>
      <blockquote className="use-quote serif">{use.text}</blockquote>
      <ul className="use-audits" aria-label={t('uses.audits')}>
        {named.map((title) => (
          <li key={title} className="chip">
            {title}
          </li>
        ))}
      </ul>
      <p className="use-becomes">{becomesWords(t, row.node, use)}</p>
      {numbers === '' ? null : <p className="muted">{t('uses.numbers', { numbers })}</p>}
      {use.note ? <p className="muted">{use.note}</p> : null}
      {suggestion ? (
        <p className="muted">
          {reasonWords(t, suggestion)}
          {suggestion.hint ? ` ${t(`uses.hint.${suggestion.hint}`)}` : ''}
        </p>
      ) : null}
      {actions.length > 0 ? (
        <p className="use-actions">
          {actions.map(({ label, tone, act }) => (
            <button
              key={label}
              type="button"
              className={`button small${tone ? ` ${tone}` : ''}`}
              aria-label={`${label}${t('common.colon')}${row.name} ${use.text.slice(0, 20)}`}
              onClick={act}
            >
              {label}
            </button>
          ))}
        </p>
      ) : null}
    </article>
  );
}
