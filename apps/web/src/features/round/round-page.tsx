import type { Scheme } from '@mingjian/model';
import { type Lang, problemLine } from '@mingjian/model/problem';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckPage } from '../../pages/check.tsx';
import { HeatMapPage } from '../../pages/heat-map.tsx';
import { OwnDataPage } from '../../pages/own-data.tsx';
import { RankingPage } from '../../pages/ranking.tsx';
import { UnitPage } from '../../pages/unit.tsx';
import { go, type PageId, useRoute } from '../../route.ts';
import { FailureNotice, Notice } from '../../ui/notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { Banner, WhatIfBanner } from './banner.tsx';
import { type RoundState, useRound } from './use-round.ts';
import { WorkbenchProvider } from './workbench.tsx';

/** Pages that need only the scheme; the others need a round that can be scored. */
const ofScheme: Partial<Record<PageId, (props: { scheme: Scheme }) => React.ReactNode>> = {
  'own-data': OwnDataPage,
  check: CheckPage,
};

const ofRound: Partial<Record<PageId, () => React.ReactNode>> = {
  ranking: RankingPage,
  'heat-map': HeatMapPage,
  unit: UnitPage,
};

export function RoundPage({ schemeId }: { schemeId: string }) {
  const { t } = useTranslation();
  const { page, query } = useRoute();
  const source = query.data === 'own' ? 'own' : 'sample';
  const loaded = useRound(schemeId, source);
  const title = 'scheme' in loaded ? loaded.scheme.title : '';
  useEffect(() => {
    document.title = [t(`page.${page}`), title, t('app.name')].filter(Boolean).join(' · ');
  }, [t, page, title]);
  if (loaded.state === 'loading') return <PageSkeleton />;
  if (loaded.state === 'failed') {
    return (
      <div className="page">
        <h1 className="visually-hidden">{t(`page.${page}`)}</h1>
        <FailureNotice error={loaded.error} id={schemeId} retry={loaded.retry} />
      </div>
    );
  }
  const SchemePage = ofScheme[page];
  const Page = ofRound[page];
  if (loaded.state !== 'ready') {
    return SchemePage ? <SchemePage scheme={loaded.scheme} /> : <NoRound loaded={loaded} />;
  }
  return (
    <WorkbenchProvider round={loaded.round}>
      <Banner round={loaded.round} />
      <WhatIfBanner />
      {SchemePage ? <SchemePage scheme={loaded.scheme} /> : null}
      {Page ? <Page /> : null}
    </WorkbenchProvider>
  );
}

function NoRound({ loaded }: { loaded: Extract<RoundState, { state: 'refused' | 'noOwn' }> }) {
  const { t, i18n } = useTranslation();
  const leave = (
    <button type="button" className="button" onClick={() => go({ query: { data: undefined } })}>
      {t('banner.ownLeave')}
    </button>
  );
  if (loaded.state === 'noOwn') {
    return (
      <div className="page">
        <h1 className="visually-hidden">{t('page.own-data')}</h1>
        <Notice
          title={t('banner.nothingOwn')}
          action={
            <>
              {leave}{' '}
              <button
                type="button"
                className="button primary"
                onClick={() => go({ page: 'own-data', query: { data: undefined } })}
              >
                {t('page.own-data')}
              </button>
            </>
          }
        />
      </div>
    );
  }
  const { problems } = loaded;
  return (
    <div className="page">
      <h1 className="visually-hidden">{t('page.own-data')}</h1>
      <Notice title={t('failure.round')} tone="bad" action={leave}>
        <p>{t('failure.roundMend', { count: problems.length })}</p>
        <ul className="problem-lines">
          {problems.slice(0, 50).map((each, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: problems have no identity of their own
            <li key={index}>{problemLine(each, i18n.language as Lang)}</li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
