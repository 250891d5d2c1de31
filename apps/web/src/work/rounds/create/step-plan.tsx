import { useTranslation } from 'react-i18next';
import { listSchemes } from '../../../api/client.ts';
import { useLoad } from '../../../api/use-load.ts';
import { Icon } from '../../../ui/icon.tsx';
import { FailureNotice } from '../../../ui/notice.tsx';

/** Which plan the round runs on. */
export function StepPlan({ onChoose }: { onChoose: (id: string) => void }) {
  const { t } = useTranslation();
  const [load, retry] = useLoad('schemes', listSchemes);
  if (load.state === 'failed') return <FailureNotice error={load.error} retry={retry} />;
  if (load.state === 'loading') return <div className="skeleton wizard-wait" aria-busy="true" />;
  const schemes = [...load.value].sort((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1));
  return (
    <ul className="plan-choice">
      {schemes.map((scheme) => (
        <li key={scheme.id}>
          <button type="button" onClick={() => onChoose(scheme.id)}>
            <span className="round-year">{scheme.year}</span>
            <span>
              <strong>{scheme.title}</strong>
              <small>
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
  );
}
