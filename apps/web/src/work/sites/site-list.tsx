import { siteKinds } from '@mingjian/model';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Load } from '../../api/use-load.ts';
import { ExportLink } from '../export-link.tsx';
import { ListBar } from '../list-bar.tsx';
import { Told } from '../told.tsx';
import type { KeptSite } from './api.ts';
import { SiteTable } from './site-table.tsx';

/** The register as it stands: how many of which kind, and each of them. */
export function SiteList({ round, load }: { round: string; load: Load<KeptSite[]> }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  if (load.state === 'loading') return <div className="skeleton sites-wait" aria-busy="true" />;
  if (load.state === 'failed') return <Told error={load.error} />;
  if (load.value.length === 0) return <p className="muted">{t('sites.none')}</p>;
  const words = search.trim().toLowerCase();
  const rows = load.value.filter(({ unitName, name, address, code }) =>
    [unitName, name, address, code ?? ''].some((text) => text.toLowerCase().includes(words)),
  );
  return (
    <>
      <ListBar search={search} onSearch={setSearch} hint={t('sites.search')}>
        <span className="muted">
          {siteKinds
            .map((kind) => ({ kind, count: load.value.filter((site) => site.kind === kind).length }))
            .filter(({ count }) => count > 0)
            .map(({ kind, count }) => `${t(`sites.kind.${kind}`)} ${count}`)
            .join(' · ')}
        </span>
        <ExportLink path="/api/rounds/{id}/sites.xlsx" place={{ id: round }} permission="site:export" />
      </ListBar>
      {rows.length === 0 ? <p className="muted">{t('work.noRows')}</p> : <SiteTable rows={rows} />}
    </>
  );
}
