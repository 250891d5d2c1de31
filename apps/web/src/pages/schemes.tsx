import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchemeSummary } from '../api/client.ts';
import type { Load } from '../api/use-load.ts';
import { formatHash } from '../route.ts';
import { Icon } from '../ui/icon.tsx';
import { FailureNotice } from '../ui/notice.tsx';
import './schemes.css';

/** The way in: which document is to be looked at. */
export function SchemesPage({ schemes, retry }: { schemes: Load<SchemeSummary[]>; retry: () => void }) {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = `${t('app.name')} · ${t('app.tagline')}`;
  }, [t]);
  return (
    <div className="page schemes">
      <h1>{t('schemes.title')}</h1>
      <p className="lead">{t('schemes.lead')}</p>
      {schemes.state === 'loading' ? <Waiting /> : null}
      {schemes.state === 'failed' ? <FailureNotice error={schemes.error} retry={retry} /> : null}
      {schemes.state === 'ready' ? (
        <ul className="scheme-list">
          {schemes.value.map((scheme) => (
            <li key={scheme.id}>
              <a href={formatHash({ scheme: scheme.id, page: 'ranking', unit: null, query: {} })}>
                <span className="scheme-year">{scheme.year}</span>
                <span>
                  <span className="scheme-title">{scheme.title}</span>
                  <span className="scheme-facts">{schemeFacts(scheme, t)}</span>
                </span>
                <Icon name="right" />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** Who is assessed and how much the document leaves open, in one line. */
function schemeFacts(scheme: SchemeSummary, t: TFunction): string {
  const assessed = new Set(scheme.results.flatMap((each) => each.classes));
  const names = scheme.classes.filter((each) => assessed.has(each.id)).map((each) => each.name);
  const open = scheme.params.length;
  const params = open > 0 ? t('schemes.openParams', { count: open }) : t('schemes.complete');
  return `${names.join(t('common.listJoin'))} · ${params}`;
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <div className="scheme-list" aria-busy="true">
      <p className="visually-hidden" role="status">
        {t('common.loading')}
      </p>
      {[1, 2, 3, 4, 5].map((row) => (
        <div key={row} className="skeleton" style={{ height: 76, marginBottom: 12 }} />
      ))}
    </div>
  );
}
