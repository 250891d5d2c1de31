import type { Plan } from '@mingjian/engine';
import type { Scheme } from '@mingjian/model';
import type { Draft } from './draft.ts';

/** The steps to a new round, in order. */
export const steps = ['plan', 'dates', 'units', 'params', 'check'] as const;
export type StepId = (typeof steps)[number];

/** What each step works with. */
export interface StepProps {
  /** Hash of the scheme's version. */
  version: string;
  scheme: Scheme;
  plan: Plan;
  draft: Draft;
  onChange: (change: Partial<Draft>) => void;
  onNext: () => void;
  onBack: () => void;
  /** To another version of the plan; what was typed begins anew. */
  onVersion: (hash: string) => void;
  /** This version was made here, from one of another year. */
  shifted: boolean;
  /** To another step, to mend something. */
  onGo: (step: StepId) => void;
}
