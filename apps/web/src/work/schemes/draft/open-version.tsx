import { nextVersion, raised } from '@mingjian/workflow';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../../api/use-load.ts';
import { Notice } from '../../../ui/notice.tsx';
import { PageSkeleton } from '../../../ui/skeleton.tsx';
import { workHref } from '../../place.ts';
import { toldWords } from '../../told.tsx';
import { getVersion, listVersions } from '../api.ts';
import type { Kept } from './keep.ts';
import { openVersion } from './open-draft.ts';

/** Begins the next version of a scheme, or next year's plan, from a version that there is. */
export function OpenVersion(props: { hash: string; onOpen: (kept: Kept) => void }) {
  const { t } = useTranslation();
  const { hash } = props;
  const [load] = useLoad(`draft from ${hash}`, async (signal) => ({
    scheme: await getVersion(hash, signal),
    versions: await listVersions(signal),
  }));
  if (load.state === 'loading') return <PageSkeleton />;
  return (
    <div className="page work-page">
      <nav className="crumbs" aria-label={t('rounds.crumbs')}>
        <a href={workHref('schemes')}>{t('workMenu.schemes')}</a>
      </nav>
      {load.state === 'failed' ? (
        <Notice title={toldWords(t, load.error)} tone="bad" />
      ) : (
        <>
          <h1>{t('plans.next')}</h1>
          <p className="lead">{t('plans.nextLead', { title: load.value.scheme.title })}</p>
          <Choose {...props} {...load.value} />
        </>
      )}
    </div>
  );
}

type Found = { scheme: Awaited<ReturnType<typeof getVersion>>; versions: Awaited<ReturnType<typeof listVersions>> };

function Choose(props: Found & { hash: string; onOpen: (kept: Kept) => void }) {
  const { t } = useTranslation();
  const { hash, scheme, versions } = props;
  const taken = versions.filter(({ id }) => id === scheme.id).map(({ version }) => version);
  const [year, setYear] = useState(scheme.year + 1);
  const [version, setVersion] = useState(raised(scheme.version, taken));
  const open = (event: FormEvent) => {
    event.preventDefault();
    const next = nextVersion(scheme, { year, version: version.trim() });
    props.onOpen({ draft: openVersion(next), document: null, warnings: [], from: hash });
  };
  return (
    <form className="draft-next" onSubmit={open}>
      <label className="field">
        <span>{t('draft.year')}</span>
        <select className="input" value={year} onChange={({ target }) => setYear(Number(target.value))}>
          <option value={scheme.year + 1}>{t('plans.nextYear', { year: scheme.year + 1 })}</option>
          <option value={scheme.year}>{t('plans.sameYear', { year: scheme.year })}</option>
        </select>
      </label>
      <label className="field">
        <span>{t('draft.version')}</span>
        <input
          className="input"
          required
          value={version}
          aria-invalid={taken.includes(version.trim())}
          onChange={({ target }) => setVersion(target.value)}
        />
        {taken.includes(version.trim()) ? <small className="loss">{t('plans.versionTaken')}</small> : null}
      </label>
      <p className="muted">{t('plans.keepsId', { id: scheme.id })}</p>
      <div className="dialog-actions">
        <button type="submit" className="button primary" disabled={taken.includes(version.trim())}>
          {t('plans.openNext')}
        </button>
      </div>
    </form>
  );
}
