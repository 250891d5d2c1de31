import type { RoundState } from '@mingjian/workflow';
import { useTranslation } from 'react-i18next';
import type { ListedRound } from '../desk/api.ts';
import { workHref } from '../place.ts';
import { InspectionsSection } from './inspections-section.tsx';
import '../rounds/one/one-round.css';

/** Looks at websites for those to whom the pages of rounds are closed: `#/work/leads/<round>/looks`. */
export function LooksPage({ round }: { round: ListedRound }) {
  const { t } = useTranslation();
  return (
    <div className="round-shell">
      <header className="round-head looks-head">
        <nav className="crumbs" aria-label={t('rounds.crumbs')}>
          <a href={workHref('leads', round.id)}>{t('workMenu.leads')}</a>
        </nav>
        <div className="round-head-line">
          <h1 className="round-name">{t('inspections.of', { round: round.title })}</h1>
        </div>
      </header>
      <InspectionsSection round={{ id: round.id, state: round.state as RoundState, scheme: round.scheme }} />
    </div>
  );
}
