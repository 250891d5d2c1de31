import { enrol, type Plan, sourceUnits } from '@mingjian/engine';
import type { Unit } from '@mingjian/model';
import type { Lang } from '@mingjian/model/problem';
import { keepTicks, neverDetermined, type Ticked, type Undetermined } from '@mingjian/workflow';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ToldProblems } from '../../../features/own-data/told-problems.tsx';
import { Told } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import { tryRound } from '../api.ts';
import { problemsIn } from '../parts/problems.ts';
import { UnitTags } from '../parts/unit-tags.tsx';
import { UnitsChoice } from '../parts/units-choice.tsx';
import { type Draft, requestOf } from './draft.ts';
import type { StepProps } from './step.ts';

/** Whom the round assesses. The server looks at the list before the next step, so that a wrong row is told here. */
export function StepUnits({ version, plan, draft, onChange, onNext, onBack }: StepProps) {
  const { t, i18n } = useTranslation();
  // A file that is being read is no list yet: the last one that was there stands for what was ticked.
  const last = useRef<{ units: readonly Unit[]; ticked: Ticked }>({ units: [], ticked: {} });
  const [tried, setTried] = useState(false);
  const [never, setNever] = useState<readonly Undetermined[] | null>(null);
  const { busy, error, submit, clear } = useSubmit(async () => {
    if (never !== null) return onNext();
    setTried(true);
    // Parameters come later; only the list is looked at now.
    const { units: listed } = await tryRound(requestOf(version, { ...draft, windows: [], params: {} }));
    const found = lackingIn(plan, listed);
    if (found.length === 0) onNext();
    else setNever(found);
  });
  const problems = problemsIn(error);
  const { units } = draft;
  const shown = listOf(plan, units);
  const none = units === null && sourceUnits(plan).length === 0;
  return (
    <div className="wizard-form">
      <UnitsChoice
        of={{ scheme: version }}
        plan={plan}
        units={units}
        onChange={(next) => {
          clear();
          setNever(null);
          if (shown.length > 0) last.current = { units: shown, ticked: draft.tags };
          // Who was ticked and is in another list is ticked there, where that says nothing of the tag.
          const list = listOf(plan, next);
          onChange({ units: next, tags: keepTicks(last.current.units, last.current.ticked, list) });
        }}
      />
      <UnitTags
        plan={plan}
        units={shown}
        ticked={draft.tags}
        onChange={(tags) => {
          clear();
          setNever(null);
          onChange({ tags });
        }}
      />
      {problems ? <ToldProblems problems={problems} /> : <Told error={error} />}
      {never ? (
        <section className="other-year" role="status" ref={(told) => told?.scrollIntoView({ block: 'center' })}>
          <p>
            <strong>{t('never.title', { count: never.length })}</strong>
          </p>
          <ul>
            {never.map((one) => (
              <li key={one.zh}>{one[i18n.language as Lang]}</li>
            ))}
          </ul>
          <p className="muted">{t('never.lead')}</p>
        </section>
      ) : null}
      <div className="wizard-foot">
        <button
          type="button"
          className="button primary"
          disabled={busy || none || units?.csv === null}
          onClick={() => void submit()}
        >
          {t(never ? 'never.next' : 'rounds.next')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {t('rounds.back')}
        </button>
        {busy && tried ? <span role="status">{t('rounds.looking')}</span> : null}
        {none ? <span className="muted">{t('rounds.units.needed')}</span> : null}
      </div>
    </div>
  );
}

const listOf = (plan: Plan, units: Draft['units']): readonly Unit[] => (units ? units.list : sourceUnits(plan));

/** What can never be settled with these units. */
function lackingIn(plan: Plan, units: readonly Unit[]): Undetermined[] {
  const roster = enrol(plan, units);
  return roster.ok ? neverDetermined(roster.value) : [];
}
