import { compile } from '@mingjian/engine';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../../api/use-load.ts';
import { chinaDay } from '../../../ui/china.ts';
import { FailureNotice } from '../../../ui/notice.tsx';
import { PageSkeleton } from '../../../ui/skeleton.tsx';
import { workHref } from '../../place.ts';
import { getVersion } from '../../schemes/api.ts';
import { type Draft, startOf } from './draft.ts';
import { type StepId, type StepProps, steps } from './step.ts';
import { StepCheck } from './step-check.tsx';
import { StepDates } from './step-dates.tsx';
import { StepParams } from './step-params.tsx';
import { StepPlan } from './step-plan.tsx';
import { StepUnits } from './step-units.tsx';
import './create-wizard.css';

/** A new round, step by step; with the hash of a plan its first step is taken. Nothing is kept by the server before the last one. */
export function CreateWizard({ plan = null }: { plan?: string | null }) {
  const [version, setVersion] = useState(plan);
  const [shifted, setShifted] = useState<string | null>(null);
  if (version === null) {
    return (
      <Frame step="plan" steps={steps}>
        <StepPlan onChoose={setVersion} />
      </Frame>
    );
  }
  const shift = (hash: string) => {
    setVersion(hash);
    setShifted(hash);
  };
  const leave = () => setVersion(null);
  return <OfScheme key={version} {...{ version, leave }} onVersion={shift} shifted={shifted === version} />;
}

interface Leaving {
  leave: () => void;
  onVersion: (hash: string) => void;
  shifted: boolean;
}

function OfScheme({ version, ...leaving }: { version: string } & Leaving) {
  const [load, retry] = useLoad(`version ${version}`, (signal) => getVersion(version, signal));
  const scheme = load.state === 'ready' ? load.value : undefined;
  const plan = useMemo(() => {
    const compiled = scheme ? compile(scheme, { sample: true }) : undefined;
    return compiled?.ok ? compiled.value : undefined;
  }, [scheme]);
  if (load.state === 'failed') return <FailureNotice error={load.error} retry={retry} />;
  if (!scheme || !plan) return <PageSkeleton />;
  return <Filling version={version} scheme={scheme} plan={plan} {...leaving} />;
}

const parts = { dates: StepDates, units: StepUnits, params: StepParams, check: StepCheck };

function Filling({
  version,
  scheme,
  plan,
  leave,
  onVersion,
  shifted,
}: Pick<StepProps, 'version' | 'scheme' | 'plan'> & Leaving) {
  const [draft, setDraft] = useState<Draft>(() => startOf(scheme, plan, chinaDay()));
  const [step, setStep] = useState<Exclude<StepId, 'plan'>>('dates');
  // A plan that leaves nothing open has nothing to ask.
  const asked = steps.filter((one) => one !== 'params' || Object.keys(scheme.params).length > 0);
  const go = (to: StepId) => (to === 'plan' ? leave() : setStep(to));
  const next = () => go(asked[asked.indexOf(step) + 1] ?? 'check');
  const back = () => go(asked[asked.indexOf(step) - 1] ?? 'plan');
  const Part = parts[step];
  return (
    <Frame step={step} steps={asked} onGo={go} plan={scheme.title}>
      <Part
        key={step}
        version={version}
        scheme={scheme}
        plan={plan}
        draft={draft}
        onChange={(change) => setDraft((was) => ({ ...was, ...change }))}
        onNext={next}
        onBack={back}
        onVersion={onVersion}
        shifted={shifted}
        onGo={go}
      />
    </Frame>
  );
}

function Frame(props: {
  step: StepId;
  steps: readonly StepId[];
  onGo?: (step: StepId) => void;
  plan?: string;
  children: React.ReactNode;
}) {
  const { t } = useTranslation();
  const { step, onGo } = props;
  const head = useRef<HTMLHeadingElement>(null);
  const now = props.steps.indexOf(step);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every step begins at its heading
  useEffect(() => {
    head.current?.focus({ preventScroll: true });
    head.current?.closest('.page')?.scrollTo(0, 0);
  }, [step]);
  return (
    <div className="page work-page wizard">
      <nav className="crumbs" aria-label={t('rounds.crumbs')}>
        <a href={workHref('rounds')}>{t('workMenu.rounds')}</a>
      </nav>
      <h1>{t('rounds.create')}</h1>
      <p className="muted">{props.plan ?? ' '}</p>
      <ol className="wizard-steps">
        {props.steps.map((one, at) => (
          <li key={one} className={at < now ? 'is-past' : at === now ? 'is-here' : 'is-ahead'}>
            {at < now && onGo ? (
              <button type="button" onClick={() => onGo(one)}>
                {t(`rounds.step.${one}`)}
              </button>
            ) : (
              <span aria-current={at === now ? 'step' : undefined}>{t(`rounds.step.${one}`)}</span>
            )}
          </li>
        ))}
      </ol>
      <h2 ref={head} tabIndex={-1} className="wizard-head">
        {t(`rounds.stepTitle.${step}`)}
      </h2>
      {props.children}
    </div>
  );
}
