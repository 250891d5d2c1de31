import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Findings, severities } from '../../features/check/findings.tsx';
import { DropBox } from '../../features/own-data/drop-box.tsx';
import { ToldProblems } from '../../features/own-data/told-problems.tsx';
import { workHref } from '../place.ts';
import { problemsIn } from '../rounds/parts/problems.ts';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { bringIn, type ReadScheme, tryScheme } from './api.ts';
import { handOver, isDocument } from './draft/handed.ts';
import '../../features/own-data/own-data.css';
import './schemes.css';

/** An own plan as a scheme file: read and checked, looked at, then kept as a version that never changes. */
export function BringIn() {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [read, setRead] = useState<ReadScheme | null>(null);
  const look = useSubmit(async (one: File) => setRead(await tryScheme(one)));
  const keep = useSubmit(async (one: File) => {
    await bringIn(one);
    window.location.hash = workHref('schemes');
  });
  const choose = (one: File | null) => {
    if (one && isDocument(one)) {
      handOver(one);
      window.location.hash = workHref('schemes', 'draft');
      return;
    }
    setFile(one);
    setRead(null);
    look.clear();
    keep.clear();
    if (one) void look.submit(one);
  };
  const error = look.error ?? keep.error;
  const problems = problemsIn(error);
  return (
    <div className="page work-page">
      <nav className="crumbs" aria-label={t('rounds.crumbs')}>
        <a href={workHref('schemes')}>{t('workMenu.schemes')}</a>
      </nav>
      <h1>{t('plans.bring')}</h1>
      <p className="lead">{t('plans.bringLead')}</p>
      <div className="plans-file">
        <DropBox
          title={t('plans.schemeFile')}
          how={t('plans.schemeHow')}
          accept=".yaml,.yml,.json,.docx,.xlsx,.html,.htm,.md,.txt,.pdf"
          file={file}
          onFile={choose}
        />
      </div>
      {look.busy || keep.busy ? <progress aria-label={t('plans.reading')} /> : null}
      {problems ? <ToldProblems problems={problems} /> : <Told error={error} />}
      {file && read ? (
        <section className="plans-read" aria-labelledby="plans-read">
          <h2 id="plans-read">{read.title}</h2>
          <p className="muted">
            {read.year} · {read.issuer} · {t('plans.isVersion', { version: read.version })} ·{' '}
            {read.classes.map(({ name }) => name).join(t('common.listJoin'))}
          </p>
          <p role="status">
            {read.findings.length === 0 ? t('plans.sound') : t('plans.found', { count: read.findings.length })}
          </p>
          {severities.map((each) => (
            <Findings key={each} severity={each} findings={read.findings} />
          ))}
          <p className="plans-keep">
            <button
              type="button"
              className="button primary"
              disabled={keep.busy}
              onClick={() => void keep.submit(file)}
            >
              {t('plans.keep')}
            </button>
            <span className="muted">{t('plans.keepLead')}</span>
          </p>
        </section>
      ) : null}
    </div>
  );
}
