import { useTranslation } from 'react-i18next';
import { ParamFields } from '../parts/param-fields.tsx';
import { paramFault } from '../parts/params.ts';
import { askedOf } from './asked.ts';
import type { StepProps } from './step.ts';

/** What the document leaves open. It may stay open in the draft; the round is not announced on it. */
export function StepParams({ scheme, draft, onChange, onNext, onBack }: StepProps) {
  const { t } = useTranslation();
  const params = askedOf(scheme);
  const wrong = params.filter((param) => paramFault(param, draft.params[param.name]) !== null).length;
  return (
    <div className="wizard-form">
      <p className="lead">{t('rounds.param.lead')}</p>
      <ParamFields params={params} values={draft.params} onChange={(values) => onChange({ params: values })} />
      <div className="wizard-foot">
        <button type="button" className="button primary" disabled={wrong > 0} onClick={onNext}>
          {t('rounds.next')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {t('rounds.back')}
        </button>
        <span className={wrong > 0 ? 'told' : 'muted'}>
          {wrong > 0 ? t('rounds.param.wrong', { count: wrong }) : t('rounds.param.later')}
        </span>
      </div>
    </div>
  );
}
