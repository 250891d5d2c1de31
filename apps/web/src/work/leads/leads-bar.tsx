import { useTranslation } from 'react-i18next';
import { Segmented } from '../../ui/segmented.tsx';
import type { ListedRound } from '../desk/api.ts';
import { workHref } from '../place.ts';
import { useMe } from '../session.tsx';
import type { LeadList, LeadsAsked } from './api.ts';
import { hrefOf, leadStands } from './asked.ts';

/** Which round, which leads of it by what became of them, and of which unit. */
export function LeadsBar(props: {
  round: ListedRound;
  rounds: readonly ListedRound[];
  asked: LeadsAsked;
  list: LeadList | undefined;
}) {
  const { t } = useTranslation();
  const { permissions } = useMe();
  const { round, rounds, asked, list } = props;
  const count = (state: LeadsAsked['state']) => list?.audits.reduce((sum, audit) => sum + audit[state], 0) ?? 0;
  const go = (href: string) => {
    window.location.hash = href;
  };
  return (
    <div className="leads-bar">
      <h1>
        {rounds.length > 1 ? (
          <select
            className="input"
            aria-label={t('desk.round')}
            value={round.id}
            onChange={({ target }) => go(workHref('leads', target.value))}
          >
            {rounds.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        ) : (
          round.title
        )}
      </h1>
      <Segmented
        label={t('leads.stateLabel')}
        choices={leadStands.map((id) => ({ id, name: t(`leads.state.${id}`, { count: count(id) }) }))}
        value={asked.state}
        onChange={(state) => go(hrefOf(round.id, { ...asked, state }))}
      />
      <select
        className="input"
        aria-label={t('common.unit')}
        value={asked.unit ?? ''}
        onChange={({ target }) => {
          const { unit: _, ...rest } = asked;
          go(hrefOf(round.id, target.value ? { ...rest, unit: target.value } : rest));
        }}
      >
        <option value="">{t('leads.allUnits')}</option>
        {list?.units.map(({ unit, name, open }) => (
          <option key={unit} value={unit}>
            {name}
            {open > 0 ? t('leads.waits', { count: open }) : ''}
          </option>
        ))}
      </select>
      {permissions.includes('inspection:read') ? (
        <a className="button" href={workHref('leads', round.id, 'looks')}>
          {t(permissions.includes('inspection:run') ? 'leads.run' : 'leads.looks')}
        </a>
      ) : null}
      <span className="leads-keys muted">
        <kbd>j</kbd> <kbd>k</kbd> {t('leads.keys.move')} <kbd>{t('leads.keys.space')}</kbd> {t('leads.keys.mark')}
      </span>
    </div>
  );
}
