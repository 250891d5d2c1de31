import type { Unit } from '@mingjian/model';
import { stagesOf, tagsAsked } from '@mingjian/workflow';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ToldProblems } from '../../../features/own-data/told-problems.tsx';
import { workHref } from '../../place.ts';
import { Told } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import { createRound, tryRound } from '../api.ts';
import { givenOf } from '../parts/params.ts';
import { problemsIn } from '../parts/problems.ts';
import { TagLines } from '../parts/tag-lines.tsx';
import { UnitNames } from '../parts/unit-names.tsx';
import '../parts/units-choice.css';
import { askedOf } from './asked.ts';
import { chosenWindows, requestOf } from './draft.ts';
import type { StepId, StepProps } from './step.ts';

/** Everything once more before the round is made, as the server understands it. */
export function StepCheck({ version, scheme, plan, draft, onGo, onBack }: StepProps) {
  const { t } = useTranslation();
  const wanted = requestOf(version, { ...draft, params: givenOf(draft.params) });
  const [units, setUnits] = useState<Unit[] | null>(null);
  const look = useSubmit(async () => setUnits((await tryRound(wanted)).units));
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once, when the step is entered
  useEffect(() => void look.submit(), []);
  const { busy, error, submit } = useSubmit(async () => {
    const made = await createRound(wanted);
    window.location.hash = workHref('rounds', made.id);
  });
  const failure = error ?? look.error;
  const problems = problemsIn(failure);
  const asked = askedOf(scheme);
  const open = asked.filter(({ name }) => !(name in wanted.params));
  const stages = stagesOf(plan);
  const dated = chosenWindows(draft.windows);
  return (
    <div className="wizard-form">
      <dl className="check-list">
        <Line name={t('rounds.title')} step="dates" onGo={onGo}>
          <strong>{wanted.title}</strong>
        </Line>
        <Line name={t('rounds.windows')} step="dates" onGo={onGo}>
          <ul>
            {stages.map(({ id, name }) => {
              const window = dated.find(({ stage }) => stage === id);
              return (
                <li key={id}>
                  {id === '*' ? '' : `${name}${t('common.colon')}`}
                  {window ? `${window.from} ${t('rounds.until')} ${window.to}` : t('rounds.noDates')}
                </li>
              );
            })}
          </ul>
        </Line>
        <Line name={t('rounds.seal.title')} step="dates" onGo={onGo}>
          {t(wanted.underSeal ? 'rounds.seal.on' : 'rounds.seal.off')}
        </Line>
        <Line name={t('rounds.units.title')} step="units" onGo={onGo}>
          {units ? (
            <ul>
              {plan.classes
                .map((cls) => ({ cls, mine: units.filter((unit) => unit.class === cls.id) }))
                .filter(({ mine }) => mine.length > 0)
                .map(({ cls, mine }) => (
                  <li key={cls.id}>
                    {cls.name} {t('common.units', { count: mine.length })}
                    <UnitNames names={mine.map(({ name }) => name)} />
                  </li>
                ))}
            </ul>
          ) : (
            <span className="muted">{look.busy ? t('rounds.looking') : '—'}</span>
          )}
        </Line>
        {units && tagsAsked(plan).length > 0 ? (
          <Line name={t('tags.title')} step="units" onGo={onGo}>
            <TagLines plan={plan} units={units} />
          </Line>
        ) : null}
        {asked.length > 0 ? (
          <Line name={t('rounds.param.title')} step="params" onGo={onGo}>
            {t('rounds.param.given', { given: asked.length - open.length, count: asked.length })}
            {open.length > 0 ? <p className="muted">{t('rounds.param.stillOpen')}</p> : null}
          </Line>
        ) : null}
      </dl>
      {problems ? <ToldProblems problems={problems} /> : <Told error={failure} />}
      <p className="muted">{t('rounds.draftLead')}</p>
      <div className="wizard-foot">
        <button
          type="button"
          className="button primary"
          disabled={busy || look.busy || look.error !== null}
          onClick={() => void submit()}
        >
          {t('rounds.makeDraft')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {t('rounds.back')}
        </button>
        {busy ? <span role="status">{t('rounds.making')}</span> : null}
      </div>
    </div>
  );
}

function Line(props: { name: string; step: StepId; onGo: (step: StepId) => void; children: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
      <dd>
        <button
          type="button"
          className="button quiet small"
          aria-label={`${t('rounds.change')}${t('common.colon')}${props.name}`}
          onClick={() => props.onGo(props.step)}
        >
          {t('rounds.change')}
        </button>
      </dd>
    </div>
  );
}
