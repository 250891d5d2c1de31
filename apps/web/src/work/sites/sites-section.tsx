import { takesSites } from '@mingjian/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { workHref } from '../place.ts';
import type { SectionProps } from '../rounds/one/section.ts';
import { useMe } from '../session.tsx';
import { AddSite } from './add-site.tsx';
import { listSites } from './api.ts';
import { ImportSites } from './import-sites.tsx';
import { SiteList } from './site-list.tsx';

/** Websites and new media accounts of the units of a round; whoever may, changes the register, one by one or by a file. */
export function SitesSection({ round }: Pick<SectionProps, 'round'>) {
  const { t } = useTranslation();
  const [times, setTimes] = useState(0);
  const [load] = useLoad(`sites ${round.id} ${times}`, (signal) => listSites(round.id, signal));
  const may = useMe().permissions.includes('site:manage') && takesSites(round.state);
  return (
    <div className="page round-page">
      <p className="lead">{t('sites.lead')}</p>
      {may ? (
        <>
          <AddSite round={round.id} onTaken={() => setTimes(times + 1)} />
          <ImportSites round={round.id} onTaken={() => setTimes(times + 1)} />
        </>
      ) : null}
      <section className="round-part">
        <h2>{t('sites.title')}</h2>
        <SiteList round={round.id} load={load} />
      </section>
    </div>
  );
}

/** The same for whoever has another page of the round: the assessor’s and the liaison’s. */
export function SitesPage({ round, from }: { round: string; from: 'desk' | 'materials' }) {
  const { t } = useTranslation();
  const [load] = useLoad(`sites ${round}`, (signal) => listSites(round, signal));
  return (
    <div className="page work-page">
      <nav className="crumbs" aria-label={t('rounds.crumbs')}>
        <a href={workHref(from, round)}>{t(`workMenu.${from}`)}</a>
      </nav>
      <h1>{t('sites.title')}</h1>
      <p className="lead">{t(from === 'materials' ? 'sites.leadOwn' : 'sites.lead')}</p>
      <SiteList round={round} load={load} />
    </div>
  );
}
