import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../i18n/index.ts';
import { chinaMinute } from '../../ui/china.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { countLeads } from '../leads/api.ts';
import { Told } from '../told.tsx';
import { useKept } from '../use-kept.ts';
import { useSubmit } from '../use-submit.ts';
import { getLook, getResults, type InspectionSums, type ListedAudit, type ListedPreset } from './api.ts';
import { ChangesPart } from './changes-part.tsx';
import { PresetName } from './preset-choice.tsx';
import { failureKind } from './site-failure.ts';
import { tallyBy } from './tally.ts';
import { type Naming, TallyTable } from './tally-table.tsx';

type By = 'audit' | 'site';

/** What one look found: which audits at how many websites, or which website by how many audits. */
export function ResultsPart(props: {
  round: string;
  look: InspectionSums;
  audits: readonly ListedAudit[];
  presets: readonly ListedPreset[];
  /** Looks again at some of its sites; null where nobody may. */
  onAgain: ((sites: readonly string[]) => Promise<void>) | null;
}) {
  const { t, i18n } = useTranslation();
  const { round, look, audits, presets, onAgain } = props;
  const again = useSubmit(async (sites: readonly string[]) => onAgain?.(sites));
  const lang = i18n.language as Lang;
  const [by, setBy] = useState<By>('audit');
  const { value, error } = useKept(`results ${look.id}`, async (signal) => {
    const [whole, results, counts] = await Promise.all([
      getLook(round, look.id, signal),
      getResults(round, look.id, signal),
      countLeads(round, signal),
    ]);
    return { whole, results, counts };
  });
  const tallies = useMemo(() => tallyBy(value?.results ?? [], by), [value, by]);
  const naming = useMemo<Naming>(
    () => ({
      audits: new Map(audits.map((audit) => [audit.id, audit.title[lang]])),
      sites: new Map(value?.whole.sites.map((site) => [site.site, site])),
      judged: new Map(value?.counts.map((one) => [one.audit, one])),
    }),
    [audits, value, lang],
  );
  const broken = value?.whole.sites.filter(({ state }) => state === 'failed') ?? [];
  return (
    <section className="round-part">
      <h2>
        {t('inspections.results')}{' '}
        <span className="muted results-of">
          {chinaMinute(look.at)} · <PresetName presets={presets} id={look.preset} /> ·{' '}
          {look.wordList === null ? t('wordLists.sample') : t('wordLists.used', { version: look.wordList })}
        </span>
      </h2>
      <p className="muted">{t('inspections.resultsLead')}</p>
      <Told error={error} />
      {value === undefined && error === null ? <div className="skeleton live-wait" aria-busy="true" /> : null}
      {value && value.results.length === 0 ? <p className="muted">{t('inspections.noResults')}</p> : null}
      {value && value.results.length > 0 ? (
        <>
          <Segmented
            label={t('inspections.by.label')}
            choices={[
              { id: 'audit', name: t('inspections.by.audit') },
              { id: 'site', name: t('inspections.by.site') },
            ]}
            value={by}
            onChange={setBy}
          />
          <TallyTable key={by} round={round} by={by} tallies={tallies} naming={naming} />
        </>
      ) : null}
      {value && value.results.length > 0 ? <ChangesPart round={round} look={look.id} sites={naming.sites} /> : null}
      {broken.length > 0 ? (
        <details className="broken-sites" open>
          <summary>{t('inspections.broken', { count: broken.length })}</summary>
          <ul>
            {broken.map(({ site, name, unitName, error: why }) => (
              <li key={site}>
                {name} <span className="muted">{unitName}</span> — {t(`inspections.failure.${failureKind(why)}`)}
              </li>
            ))}
          </ul>
          {onAgain ? (
            <button
              type="button"
              className="button small"
              disabled={again.busy}
              onClick={() => void again.submit(broken.map(({ site }) => site))}
            >
              {t('inspections.brokenAgain', { count: broken.length })}
            </button>
          ) : null}
          <Told error={again.error} />
        </details>
      ) : null}
    </section>
  );
}
