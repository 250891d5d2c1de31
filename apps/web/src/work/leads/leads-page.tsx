import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { listAudits } from '../inspections/api.ts';
import { LooksPage } from '../inspections/looks-page.tsx';
import { listRounds } from '../rounds/api.ts';
import { useMe } from '../session.tsx';
import { LoadFailure } from '../told.tsx';
import { LeadsBoard } from './leads-board.tsx';
import '../desk/verdict.css';
import './leads.css';

/** What machines found, for a person to judge: `#/work/leads/<round>/<state>/<audit>/<unit>`; `*` is any audit; or `…/looks`. */
export function LeadsPage({ path }: { path: readonly string[] }) {
  const { t } = useTranslation();
  const { permissions } = useMe();
  const [load, retry] = useLoad('rounds with leads', async (signal) => {
    const [rounds, audits] = await Promise.all([listRounds(signal), listAudits(signal)]);
    return { rounds: rounds.filter(({ state }) => state !== 'draft'), audits };
  });
  if (load.state === 'loading') return <PageSkeleton />;
  if (load.state === 'failed') return <LoadFailure error={load.error} retry={retry} />;
  const { rounds, audits } = load.value;
  const round = rounds.find(({ id }) => id === path[0]) ?? rounds.find(({ state }) => state === 'open') ?? rounds[0];
  if (!round) {
    return (
      <div className="page">
        <h1>{t('workMenu.leads')}</h1>
        <Notice title={t('leads.noRound')}>{t('leads.noRoundMend')}</Notice>
      </div>
    );
  }
  if (path[1] === 'looks' && permissions.includes('inspection:read')) return <LooksPage key={round.id} round={round} />;
  return <LeadsBoard key={round.id} round={round} rounds={rounds} audits={audits} path={path.slice(1)} />;
}
