import { useTranslation } from 'react-i18next';
import type { InspectionWays } from './api.ts';

/** What looks of this server see and what they do not, so that nobody takes the one for the other. */
export function WaysPart({ ways: { files, browser } }: { ways: Pick<InspectionWays, 'files' | 'browser'> }) {
  const { t } = useTranslation();
  return (
    <section className="round-part ways">
      <h2>{t('ways.title')}</h2>
      <ul>
        <li>{files > 0 ? t('ways.files', { count: files }) : t('ways.noFiles')}</li>
        <li>{t(`ways.browser.${browser}`)}</li>
        <li>{t('ways.reach')}</li>
      </ul>
    </section>
  );
}
