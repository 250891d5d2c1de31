import { useTranslation } from 'react-i18next';
import { severities } from '../../../features/check/findings.tsx';
import type { PlacedFinding } from './checks.ts';

/** So many findings are told one by one. */
const TOLD = 3;

/** What the scheme checks still find, before somebody publishes: how many of each weight, the first of them, and the way to all. */
export function FindingsTold({ findings, onSee }: { findings: readonly PlacedFinding[]; onSee: () => void }) {
  const { t } = useTranslation();
  if (findings.length === 0) return null;
  const byWeight = severities.map((severity) => ({
    severity,
    own: findings.filter((one) => one.severity === severity),
  }));
  const counts = byWeight.flatMap(({ severity, own }) =>
    own.length === 0 ? [] : [`${t(`check.severity.${severity}`)} ${own.length}`],
  );
  const first = byWeight.flatMap(({ own }) => own).slice(0, TOLD);
  return (
    <section className="draft-findings-told" aria-label={t('draft.findings')}>
      <p>
        {t('draft.findingsTold', { count: findings.length })}
        {t('common.colon')}
        {counts.join(t('common.listJoin'))}{' '}
        <button type="button" className="button quiet small" onClick={onSee}>
          {t('draft.findingsSee')}
        </button>
      </p>
      <ul>
        {first.map(({ what }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings have no identity of their own
          <li key={at}>{what}</li>
        ))}
        {findings.length > TOLD ? (
          <li className="muted">{t('draft.findingsMore', { count: findings.length - TOLD })}</li>
        ) : null}
      </ul>
    </section>
  );
}
