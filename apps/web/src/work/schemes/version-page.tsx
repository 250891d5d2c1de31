import type { Scheme } from '@mingjian/model';
import { signedSums } from '@mingjian/workflow';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { workHref } from '../place.ts';
import { useMe } from '../session.tsx';
import { toldWords } from '../told.tsx';
import { getVersion, versionFiles } from './api.ts';
import { Compare } from './compare.tsx';
import './schemes.css';

/** Comes with the trees of the bench. */
const PlanReading = lazy(() => import('./reading/plan-reading.tsx').then((pane) => ({ default: pane.PlanReading })));

/**
 * One version of a scheme: what it is, what may be made of it, what it says otherwise than the one before, and its indicators to be
 * read; `chosen`: the one of them that the address names.
 */
export function VersionPage({ hash, chosen }: { hash: string; chosen: string | null }) {
  const { t } = useTranslation();
  const { permissions } = useMe();
  const [load, retry] = useLoad(`scheme version ${hash}`, (signal) => getVersion(hash, signal));
  const scheme = load.state === 'ready' ? load.value : null;
  const classes = useMemo(() => Object.values(scheme?.classes ?? {}).map(({ name }) => name), [scheme]);
  if (load.state === 'failed') {
    const again = (
      <button type="button" className="button" onClick={retry}>
        {t('common.retry')}
      </button>
    );
    return (
      <div className="page work-page">
        <Notice title={toldWords(t, load.error)} tone="bad" action={again} />
      </div>
    );
  }
  if (!scheme) return <PageSkeleton />;
  return (
    <div className="page work-page">
      <nav className="crumbs" aria-label={t('rounds.crumbs')}>
        <a href={workHref('schemes')}>{t('workMenu.schemes')}</a>
      </nav>
      <div className="page-head">
        <h1>{scheme.title}</h1>
        <div className="page-actions">
          {versionFiles(hash).map(({ kind, href }) => (
            <a key={kind} className="button" href={href} download>
              <Icon name="download" />
              {t(`plans.files.${kind}`)}
            </a>
          ))}
          <a className="button" href={workHref('schemes', 'uses', hash)}>
            {t('uses.open')}
          </a>
          {permissions.includes('round:manage') ? (
            <a className="button" href={workHref('rounds', 'new', hash)}>
              {t('draft.begin')}
            </a>
          ) : null}
          {permissions.includes('scheme:manage') ? (
            <a className="button primary" href={workHref('schemes', 'draft', hash)}>
              <Icon name="sheet" />
              {t('plans.next')}
            </a>
          ) : null}
        </div>
      </div>
      <p className="lead">
        {[
          scheme.year,
          scheme.document.issuer,
          t('plans.isVersion', { version: scheme.version }),
          classes.join(t('common.listJoin')),
        ].join(' · ')}
      </p>
      <SignedSums scheme={scheme} />
      <details className="draft-hash muted">
        <summary>{t('plans.proof')}</summary>
        <p>
          {t('plans.id')} <code>{scheme.id}</code>
        </p>
        <p>
          {t('plans.hash')} <code>{hash}</code>
        </p>
      </details>
      <details className="plans-beside">
        <summary>{t('plans.compare')}</summary>
        <Compare scheme={scheme} hash={hash} />
      </details>
      <h2 className="plans-head">{t('reading.title')}</h2>
      <Suspense fallback={<div className="skeleton plans-wait" aria-busy="true" />}>
        <PlanReading scheme={scheme} place={['schemes', 'version', hash]} chosen={chosen} />
      </Suspense>
    </div>
  );
}

/** Sums that the document states and does not meet, each with who signed that it says so. */
function SignedSums({ scheme }: { scheme: Scheme }) {
  const { t } = useTranslation();
  const signed = signedSums(scheme);
  if (signed.length === 0) return null;
  return (
    <section aria-label={t('sic.versionTitle')}>
      <h2 className="plans-head">{t('sic.versionTitle')}</h2>
      <ul>
        {signed.map(({ name, sic: { full, sum, reason, by, on } }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: signatures have no identity of their own
          <li key={at}>{t('sic.versionLine', { name, full, sum, reason, by, on })}</li>
        ))}
      </ul>
    </section>
  );
}
