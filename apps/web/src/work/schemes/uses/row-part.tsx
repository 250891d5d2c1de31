import { useTranslation } from 'react-i18next';
import type { ListedAudit } from '../../inspections/api.ts';
import type { Suggestion, Use } from './api.ts';
import type { Row } from './rows.ts';
import { UseCard } from './use-card.tsx';

/** One indicator with what is decided for it, what is suggested, and what was not taken up. */
export function RowPart(props: {
  row: Row;
  uses: readonly Use[];
  open: readonly Suggestion[];
  declined: readonly Suggestion[];
  audits: readonly ListedAudit[];
  manage: boolean;
  onTake: (uses: readonly Use[]) => void;
  onDecline: (suggestion: Suggestion) => void;
  onRemove: (use: Use) => void;
  onEdit: (use: Use) => void;
  onAdd: () => void;
}) {
  const { t } = useTranslation();
  const { row, uses, open, declined, audits, manage } = props;
  const card = { row, audits };
  const change = (use: Use) => ({ label: t('uses.change'), act: () => props.onEdit(use) });
  const take = (use: Use) => ({ label: t('uses.accept'), tone: 'primary' as const, act: () => props.onTake([use]) });
  return (
    <section className="uses-row">
      <div className="uses-row-head">
        <h2>
          {row.name} {row.of.length > 0 ? <small className="muted">{row.of.join(t('common.listJoin'))}</small> : null}
        </h2>
        {manage ? (
          <button
            type="button"
            className="button quiet small"
            aria-label={`${t('uses.add')}${t('common.colon')}${row.name}`}
            onClick={props.onAdd}
          >
            {t('uses.add')}
          </button>
        ) : null}
      </div>
      {uses.map((use) => (
        <UseCard
          key={JSON.stringify(use)}
          {...card}
          use={use}
          actions={manage ? [change(use), { label: t('uses.remove'), act: () => props.onRemove(use) }] : []}
        />
      ))}
      {open.map((one) => (
        <UseCard
          key={JSON.stringify(one.use)}
          {...card}
          use={one.use}
          suggestion={one}
          actions={
            manage
              ? [take(one.use), change(one.use), { label: t('uses.decline'), act: () => props.onDecline(one) }]
              : []
          }
        />
      ))}
      {declined.length > 0 ? (
        <details>
          <summary className="muted">{t('uses.declined', { count: declined.length })}</summary>
          {declined.map((one) => (
            <UseCard
              key={JSON.stringify(one.use)}
              {...card}
              use={one.use}
              suggestion={one}
              actions={manage ? [take(one.use), change(one.use)] : []}
            />
          ))}
        </details>
      ) : null}
    </section>
  );
}
