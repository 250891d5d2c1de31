import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../i18n/index.ts';
import { chinaDay } from '../../ui/china.ts';
import type { KeptSite } from '../sites/api.ts';
import { Told } from '../told.tsx';
import { useKept } from '../use-kept.ts';
import { useSubmit } from '../use-submit.ts';
import { endSuppression, type ListedAudit, listSuppressions } from './api.ts';
import { NewSuppressionDialog } from './new-suppression.tsx';

/** What is kept out of sight for a while, why, and by whom. */
export function SuppressionsPart(props: {
  round: string;
  audits: readonly ListedAudit[];
  websites: readonly KeptSite[];
  mayChange: boolean;
}) {
  const { t, i18n } = useTranslation();
  const { round, audits, websites, mayChange } = props;
  const [adding, setAdding] = useState(false);
  const { value: kept, error, reload } = useKept(`suppressions ${round}`, (signal) => listSuppressions(round, signal));
  const ending = useSubmit(async (id: string) => {
    await endSuppression(round, id);
    reload();
  });
  const titles = new Map(audits.map(({ id, title }) => [id, title[i18n.language as Lang]]));
  const names = new Map(websites.map(({ id, name }) => [id, name]));
  return (
    <section className="round-part">
      <h2>{t('suppressions.title')}</h2>
      <p className="muted">{t('suppressions.lead')}</p>
      <Told error={error} />
      {kept?.length === 0 ? <p>{t('suppressions.none')}</p> : null}
      {kept && kept.length > 0 ? (
        <div className="sheet suppressions">
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{t('inspections.by.audit')}</th>
                <th scope="col">{t('inspections.site')}</th>
                <th scope="col">{t('suppressions.reason')}</th>
                <th scope="col">{t('suppressions.until')}</th>
                <th scope="col">{t('suppressions.by')}</th>
                {mayChange ? <th scope="col">{t('suppressions.what')}</th> : null}
              </tr>
            </thead>
            <tbody>
              {kept.map(({ id, audit, site, reason, until, by, at }) => (
                <tr key={id}>
                  <th scope="row">{titles.get(audit) ?? audit}</th>
                  <td>
                    {site === null ? t('suppressions.everySite') : (names.get(site) ?? t('suppressions.goneSite'))}
                  </td>
                  <td>{reason}</td>
                  <td className="day">{until}</td>
                  <td>
                    {by} <span className="muted">{chinaDay(at)}</span>
                  </td>
                  {mayChange ? (
                    <td>
                      <button
                        type="button"
                        className="button small"
                        disabled={ending.busy}
                        onClick={() => void ending.submit(id)}
                      >
                        {t('suppressions.end')}
                      </button>
                    </td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <Told error={ending.error} />
      {mayChange ? (
        <p className="save-bar">
          <button type="button" className="button" onClick={() => setAdding(true)}>
            {t('suppressions.add')}
          </button>
        </p>
      ) : null}
      {adding ? (
        <NewSuppressionDialog
          round={round}
          audits={audits}
          websites={websites}
          onClose={() => setAdding(false)}
          onAdded={() => {
            setAdding(false);
            reload();
          }}
        />
      ) : null}
    </section>
  );
}
