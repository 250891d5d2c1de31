import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { chinaMinute } from '../../ui/china.ts';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { workHref } from '../place.ts';
import { useMe } from '../session.tsx';
import { toldWords } from '../told.tsx';
import { listVersions, type SchemeVersion, versionFiles } from './api.ts';
import { BringIn } from './bring-in.tsx';
import { DraftsList } from './drafts-list.tsx';
import { PlanTitle } from './plan-title.tsx';
import { UsesPage } from './uses/uses-page.tsx';
import { VersionPage } from './version-page.tsx';
import './schemes.css';

/** The bench is large, and few come to it. */
const DraftPage = lazy(() => import('./draft/draft-page.tsx').then((page) => ({ default: page.DraftPage })));

/** The plans that a round may run on: the office's own versions, and those that come with the product. */
export function WorkSchemesPage({ path: [part, hash, chosen] }: { path: readonly string[] }) {
  const manage = useMe().permissions.includes('scheme:manage');
  if (part === 'new' && manage) return <BringIn />;
  if (part === 'version' && hash !== undefined) return <VersionPage key={hash} hash={hash} chosen={chosen ?? null} />;
  if (part === 'uses' && hash !== undefined) return <UsesPage key={hash} hash={hash} />;
  if (part !== 'draft' || !manage) return <Versions manage={manage} />;
  return (
    <Suspense fallback={<PageSkeleton />}>
      <DraftPage of={hash} />
    </Suspense>
  );
}

function Versions({ manage }: { manage: boolean }) {
  const { t } = useTranslation();
  const [load, retry] = useLoad('scheme versions', listVersions);
  const own = load.state === 'ready' ? load.value.filter(({ builtIn }) => !builtIn) : [];
  const builtIn = load.state === 'ready' ? load.value.filter((one) => one.builtIn) : [];
  const bring = (
    <div className="page-actions">
      <a className="button" href={workHref('schemes', 'new')}>
        <Icon name="own-data" />
        {t('plans.bring')}
      </a>
      <a className="button primary" href={workHref('schemes', 'draft')}>
        <Icon name="sheet" />
        {t('plans.draft')}
      </a>
    </div>
  );
  return (
    <div className="page work-page">
      <div className="page-head">
        <h1>{t('workMenu.schemes')}</h1>
        {manage ? bring : null}
      </div>
      <p className="lead">{t('plans.lead')}</p>
      {manage ? <DraftsList /> : null}
      {load.state === 'loading' ? <div className="skeleton plans-wait" aria-busy="true" /> : null}
      {load.state === 'failed' ? (
        <Notice
          title={toldWords(t, load.error)}
          tone="bad"
          action={
            <button type="button" className="button" onClick={retry}>
              {t('common.retry')}
            </button>
          }
        />
      ) : null}
      {load.state === 'ready' ? (
        <>
          <h2 className="plans-head">{t('plans.own')}</h2>
          {own.length === 0 ? (
            <p className="muted">{t('plans.noOwn')}</p>
          ) : (
            <VersionTable versions={own} manage={manage} />
          )}
          <h2 className="plans-head">{t('plans.builtIn')}</h2>
          <VersionTable
            versions={[...builtIn].sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1))}
            manage={manage}
          />
        </>
      ) : null}
    </div>
  );
}

function VersionTable({ versions, manage }: { versions: readonly SchemeVersion[]; manage: boolean }) {
  const { t } = useTranslation();
  const broughtIn = versions.some(({ at }) => at !== null);
  return (
    <div className="sheet plans-sheet">
      <table className="data plans">
        <thead>
          <tr>
            <th scope="col">{t('plans.scheme')}</th>
            <th scope="col">{t('plans.version')}</th>
            <th scope="col">{t('plans.open')}</th>
            {broughtIn ? <th scope="col">{t('plans.when')}</th> : null}
            <th scope="col">
              <span className="visually-hidden">{t('people.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {versions.map((one) => (
            <tr key={one.hash}>
              <th scope="row">
                <a className="plans-title" href={workHref('schemes', 'version', one.hash)}>
                  <PlanTitle {...one} />
                </a>
                <small className="muted">{t('plans.ofIssuer', { year: one.year, issuer: one.issuer })}</small>
              </th>
              <td>{one.version}</td>
              <td>{one.params.length > 0 ? t('plans.openCount', { count: one.params.length }) : '—'}</td>
              {broughtIn ? (
                <td>
                  {one.at ? chinaMinute(one.at) : ''}
                  <small className="muted">{one.by ?? t('rounds.bySystem')}</small>
                </td>
              ) : null}
              <td className="row-actions">
                {manage ? (
                  <a
                    className="button quiet small"
                    href={workHref('schemes', 'draft', one.hash)}
                    aria-label={`${t('plans.next')}${t('common.colon')}${one.title} ${one.version}`}
                  >
                    {t('plans.next')}
                  </a>
                ) : null}
                {versionFiles(one.hash).map(({ kind, href }) => (
                  <a
                    key={kind}
                    className="button quiet small"
                    href={href}
                    aria-label={`${t(`plans.files.${kind}`)}${t('common.colon')}${one.title} ${one.version}`}
                    download
                  >
                    {t(`plans.files.${kind}`)}
                  </a>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
