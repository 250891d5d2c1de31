import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { SchemeSummary } from '../api/openapi.gen.ts';
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
          {newestFirst(schemes.value).map((scheme, index, all) => (
            <li key={scheme.id} className={all[index - 1]?.year === scheme.year ? 'same-year' : undefined}>
              <Entry scheme={scheme} />
            </li>
          ))}
        </ul>
      ) : null}
      <p className="muted schemes-sample">{t('schemes.sample')}</p>
      <ol className="promises">
        {(['words', 'nobody', 'reason'] as const).map((each) => (
          <li key={each}>
            <h2>{t(`schemes.${each}`)}</h2>
            <p>{t(`schemes.${each}Lead`)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

const newestFirst = (schemes: readonly SchemeSummary[]): SchemeSummary[] =>
  [...schemes].sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1));

/** Which document, who is assessed, and how much the document leaves open. */
function Entry({ scheme }: { scheme: SchemeSummary }) {
  const { t } = useTranslation();
  const assessed = new Set(scheme.results.flatMap((each) => each.classes));
  const names = scheme.classes.filter((each) => assessed.has(each.id)).map((each) => each.name);
  const open = scheme.params.length;
  return (
    <a href={formatHash({ round: null, scheme: scheme.id, page: 'ranking', unit: null, query: {} })}>
      <span className="scheme-year">{scheme.year}</span>
      <span>
        <span className="scheme-title">{scheme.title}</span>
        <span className="scheme-facts">{names.join(t('common.listJoin'))}</span>
      </span>
      <span className={open > 0 ? 'scheme-open' : 'scheme-open none'}>
        {open > 0 ? t('schemes.openParams', { count: open }) : t('schemes.complete')}
      </span>
      <Icon name="right" />
    </a>
  );
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
