import { type Lang, problemLine } from '@mingjian/model/problem';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../../api/use-load.ts';
import { WhatIfBanner } from '../../../features/round/banner.tsx';
import { WorkbenchProvider } from '../../../features/round/workbench.tsx';
import { HeatMapPage } from '../../../pages/heat-map.tsx';
import { RankingPage } from '../../../pages/ranking.tsx';
import { UnitPage } from '../../../pages/unit.tsx';
import { hrefOf, type PageId, useRoute } from '../../../route.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageSkeleton } from '../../../ui/skeleton.tsx';
import { workHref } from '../../place.ts';
import { useSession } from '../../session.tsx';
import { toldWords } from '../../told.tsx';
import { getProgress, type Round } from '../api.ts';
import { useLiveRound } from './live-round.ts';
import { Sealed } from './sealed.tsx';
import type { SectionProps } from './section.ts';

const pages: Partial<Record<PageId, () => React.ReactNode>> = {
  ranking: RankingPage,
  'heat-map': HeatMapPage,
  unit: UnitPage,
};

/** Ranking, heat map and ledgers of the round, scored in this browser from its scheme, units and facts. */
export function ResultsSection({ round }: SectionProps) {
  return round.sight === 'all' ? <Live round={round} /> : <Sealed round={round} />;
}

function Live({ round }: { round: Round }) {
  const { t, i18n } = useTranslation();
  const route = useRoute();
  const { demo } = useSession();
  const live = useLiveRound(round.id, round.version, round.state === 'open');
  if (live.state === 'loading') return <PageSkeleton />;
  if (live.state === 'failed') {
    return (
      <Notice
        title={toldWords(t, live.error)}
        tone="bad"
        action={
          <button type="button" className="button" onClick={live.retry}>
            {t('common.retry')}
          </button>
        }
      />
    );
  }
  if (live.state === 'refused') {
    return (
      <Notice title={t('failure.round')} tone="bad">
        <ul className="problem-lines">
          {live.problems.slice(0, 20).map((problem) => {
            const line = problemLine(problem, i18n.language as Lang);
            return <li key={line}>{line}</li>;
          })}
        </ul>
      </Notice>
    );
  }
  // In a demonstration every screen says so already.
  const told = round.sample && !demo;
  const Page = pages[route.page] ?? RankingPage;
  const guessed = Object.keys(live.round.plan.sampleParams).filter((name) => !live.round.given.has(name)).length;
  return (
    <WorkbenchProvider round={live.round}>
      {told || guessed > 0 ? (
        <div className="banner">
          {told ? <strong>{t('banner.sample')}</strong> : null}
          {guessed > 0 ? <span>{t('rounds.guessed', { count: guessed })}</span> : null}
        </div>
      ) : null}
      <WhatIfBanner />
      <nav className="result-pages screen-only" aria-label={t('rounds.section.ranking')}>
        {(['ranking', 'heat-map', 'unit'] as const).map((page) => (
          <a
            key={page}
            href={hrefOf(route, { page, unit: null, query: { node: undefined } })}
            aria-current={route.page === page ? 'page' : undefined}
          >
            {t(`page.${page}`)}
          </a>
        ))}
        <Blank id={round.id} />
        <span className="muted">
          {round.state === 'open'
            ? t('rounds.liveNote', { facts: live.round.facts.length })
            : t('rounds.fixedNote', { facts: live.round.facts.length })}
        </span>
      </nav>
      <Page />
    </WorkbenchProvider>
  );
}

/** Beside the scores: how much they do not rest on yet, with the way to whose it is. */
function Blank({ id }: { id: string }) {
  const { t } = useTranslation();
  const [load] = useLoad(`progress ${id}`, (signal) => getProgress(id, signal));
  if (load.state !== 'ready') return null;
  const { cells, recorded, awaited } = load.value;
  if (recorded === cells && awaited === 0) return null;
  return <a href={workHref('rounds', id)}>{t('rounds.blankNote', { count: cells - recorded, cells, awaited })}</a>;
}
