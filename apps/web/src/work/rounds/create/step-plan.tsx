import { useTranslation } from 'react-i18next';
import { useLoad } from '../../../api/use-load.ts';
import { Icon } from '../../../ui/icon.tsx';
import { FailureNotice } from '../../../ui/notice.tsx';
import { workHref } from '../../place.ts';
import { listVersions } from '../../schemes/api.ts';
import { PlanTitle } from '../../schemes/plan-title.tsx';

/** Which plan the round runs on. */
export function StepPlan({ onChoose }: { onChoose: (hash: string) => void }) {
  const { t } = useTranslation();
  const [load, retry] = useLoad('scheme versions', listVersions);
  if (load.state === 'failed') return <FailureNotice error={load.error} retry={retry} />;
  if (load.state === 'loading') return <div className="skeleton wizard-wait" aria-busy="true" />;
  // The office's own come first, the latest version before the others.
  const schemes = [...load.value].sort(
    (a, b) => Number(a.builtIn) - Number(b.builtIn) || b.year - a.year || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  return (
    <>
      <ul className="plan-choice">
        {schemes.map((scheme) => (
          <li key={scheme.hash}>
            <button type="button" onClick={() => onChoose(scheme.hash)}>
              <span className="round-year">{scheme.year}</span>
              <span>
                <strong>
                  <PlanTitle {...scheme} />
                </strong>
                <small>
                  {scheme.builtIn ? '' : `${t('plans.ownVersion', { version: scheme.version })} · `}
                  {scheme.issuer} · {scheme.classes.map(({ name }) => name).join(t('common.listJoin'))}
                </small>
              </span>
              <span className={scheme.params.length > 0 ? 'chip provisional' : 'chip grade'}>
                {scheme.params.length > 0
                  ? t('schemes.openParams', { count: scheme.params.length })
                  : t('schemes.complete')}
              </span>
              <Icon name="right" />
            </button>
          </li>
        ))}
      </ul>
      <p className="plan-other">
        {t('plans.otherPlan')}
        <a href={workHref('schemes', 'draft')}>{t('plans.otherDocument')}</a>
        <a href={workHref('schemes', 'new')}>{t('plans.otherFile')}</a>
      </p>
    </>
  );
}
