import { sourceUnits } from '@mingjian/engine';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ToldProblems } from '../../../features/own-data/told-problems.tsx';
import { Told } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import { tryRound } from '../api.ts';
import { problemsIn } from '../parts/problems.ts';
import { UnitsChoice } from '../parts/units-choice.tsx';
import { requestOf } from './draft.ts';
import type { StepProps } from './step.ts';

/** Whom the round assesses. The server looks at the list before the next step, so that a wrong row is told here. */
export function StepUnits({ version, plan, draft, onChange, onNext }: StepProps) {
  const { t } = useTranslation();
  const [tried, setTried] = useState(false);
  const { busy, error, submit, clear } = useSubmit(async () => {
    setTried(true);
    // Parameters come later; only the list is looked at now.
    await tryRound(requestOf(version, { ...draft, windows: [], params: {} }));
    onNext();
  });
  const problems = problemsIn(error);
  const { units } = draft;
  const none = units === null && sourceUnits(plan).length === 0;
  return (
    <div className="wizard-form">
      <UnitsChoice
        of={{ scheme: version }}
        plan={plan}
        units={units}
        onChange={(next) => {
          clear();
          onChange({ units: next });
        }}
      />
      {problems ? <ToldProblems problems={problems} /> : <Told error={error} />}
      <div className="wizard-foot">
        <button
          type="button"
          className="button primary"
          disabled={busy || none || units?.csv === null}
          onClick={() => void submit()}
        >
          {t('rounds.next')}
        </button>
        {busy && tried ? <span role="status">{t('rounds.looking')}</span> : null}
        {none ? <span className="muted">{t('rounds.units.needed')}</span> : null}
      </div>
    </div>
  );
}
