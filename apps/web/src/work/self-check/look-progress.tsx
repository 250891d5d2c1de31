import { useTranslation } from 'react-i18next';
import { percentOf } from '../rounds/parts/progress-bar.tsx';
import type { Look } from './api.ts';

/** How far a look is, site by site. Before a site is known to its end, what is done is measured by what has been found. */
export function LookProgress({ look }: { look: Look }) {
  const { t } = useTranslation();
  return (
    <ul className="look-sites" aria-live="polite">
      {look.sites.map((site) => {
        const done =
          site.state === 'ended' ? 100 : percentOf(site.seen + site.missed, site.seen + site.missed + site.waiting);
        return (
          <li key={site.site}>
            <span className="look-name">{site.name}</span>
            <span className="progress">
              <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                <rect className="progress-all" width="100" height="8" />
                <rect className="progress-confirmed" width={done} height="8" />
              </svg>
              <b>{done}%</b>
            </span>
            <span className="muted">
              {t(`selfCheck.site.${site.state}`, { seen: site.seen, waiting: site.waiting })}
              {site.missed > 0 ? ` · ${t('selfCheck.missed', { count: site.missed })}` : ''}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
