import { stagesOf } from '@mingjian/workflow';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { chinaDay } from '../../../ui/china.ts';
import { WindowFields } from '../parts/window-fields.tsx';
import { AFTERWARDS, isHeldLater, periodOf, saidWindow, windowFault } from './draft.ts';
import { OtherYear } from './other-year.tsx';
import type { StepProps } from './step.ts';

/** What the round is called, and when each of its stages collects. */
export function StepDates({ version, scheme, plan, draft, onChange, onNext, onBack, ...rest }: StepProps) {
  const { t } = useTranslation();
  const stages = stagesOf(plan);
  const named = draft.title.trim() !== '';
  const sound = named && draft.windows.every((window) => windowFault(window) === null);
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (sound) onNext();
  };
  return (
    <form className="wizard-form" onSubmit={send}>
      <OtherYear version={version} scheme={scheme} period={periodOf(scheme, plan)} {...rest} />
      <label className="field wizard-title">
        <span>{t('rounds.title')}</span>
        <input
          className="input"
          required
          maxLength={100}
          value={draft.title}
          onChange={(event) => onChange({ title: event.target.value })}
        />
      </label>
      <fieldset className="wizard-part">
        <legend>{t('rounds.windows')}</legend>
        <p className="muted">
          {t('rounds.windowsLead')}
          {scheme.period.from.startsWith('$') ? t('rounds.periodMasked') : ''}
          {isHeldLater(scheme, plan, chinaDay()) ? t('rounds.periodOver', { count: AFTERWARDS }) : ''}
        </p>
        <WindowFields
          stages={stages}
          windows={draft.windows}
          period={periodOf(scheme, plan)}
          said={(stage) => saidWindow(plan, stage)?.text}
          onChange={(windows) => onChange({ windows })}
        />
      </fieldset>
      <fieldset className="wizard-part">
        <legend>{t('rounds.seal.title')}</legend>
        <label className="tick">
          <input
            type="checkbox"
            checked={draft.underSeal}
            onChange={(event) => onChange({ underSeal: event.target.checked })}
          />
          {t('rounds.seal.choose')}
        </label>
        <p className="muted">{t('rounds.seal.chooseLead')}</p>
      </fieldset>
      <div className="wizard-foot">
        <button type="submit" className="button primary" disabled={!sound}>
          {t('rounds.next')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {t('rounds.back')}
        </button>
        {named ? null : <span className="muted">{t('rounds.titleNeeded')}</span>}
      </div>
    </form>
  );
}
