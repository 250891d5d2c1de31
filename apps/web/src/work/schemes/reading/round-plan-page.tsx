import { useTranslation } from 'react-i18next';
import { useLoad } from '../../../api/use-load.ts';
import { PageSkeleton } from '../../../ui/skeleton.tsx';
import { workHref } from '../../place.ts';
import { getRoundScheme, getUnits, listRounds } from '../../rounds/api.ts';
import { useMe } from '../../session.tsx';
import { LoadFailure } from '../../told.tsx';
import { PlanReading } from './plan-reading.tsx';

/** The plan of a round, for whoever sees the round: `#/work/plan/<round>/<indicator>`. Figures that the round gave stand in it. */
export function RoundPlanPage({ path: [round = '', chosen] }: { path: readonly string[] }) {
  const { t } = useTranslation();
  const office = useMe().permissions.includes('progress:read');
  const [load, retry] = useLoad(`plan of ${round}`, async (signal) => {
    const [{ scheme, params }, rounds, units] = await Promise.all([
      getRoundScheme(round, signal),
      listRounds(signal),
      office ? getUnits(round, signal) : null,
    ]);
    return { scheme, params, units, title: rounds.find(({ id }) => id === round)?.title ?? '' };
  });
  if (load.state === 'loading') return <PageSkeleton />;
  if (load.state === 'failed') return <LoadFailure error={load.error} retry={retry} />;
  const { scheme, params, units, title } = load.value;
  return (
    <div className="page work-page">
      {office ? (
        <nav className="crumbs" aria-label={t('rounds.crumbs')}>
          <a href={workHref('rounds')}>{t('workMenu.rounds')}</a> › <a href={workHref('rounds', round)}>{title}</a>
        </nav>
      ) : (
        <p className="muted">{title}</p>
      )}
      <h1>{scheme.title}</h1>
      <p className="lead">{[scheme.document.issuer, t('plans.isVersion', { version: scheme.version })].join(' · ')}</p>
      <PlanReading scheme={scheme} values={params} units={units} place={['plan', round]} chosen={chosen ?? null} />
    </div>
  );
}
