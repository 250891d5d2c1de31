import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { stepWords } from './step-words.ts';
import type { Draft } from './types.ts';
import type { Workshop } from './use-workshop.ts';

/** A step back and a step forth; each says what it does, and of which indicator. */
export function StepButtons({ workshop }: { workshop: Workshop }) {
  const { before, draft, after } = workshop;
  return (
    <span className="draft-steps">
      <StepButton way="undo" go={workshop.undo} from={before} to={draft} />
      <StepButton way="redo" go={workshop.redo} from={after && draft} to={after} />
    </span>
  );
}

/** `from` and `to` are the states before and after the step; null: there is none. */
function StepButton(props: { way: 'undo' | 'redo'; go: () => void; from: Draft | null; to: Draft | null }) {
  const { t } = useTranslation();
  const { way, from, to } = props;
  const step = useMemo(() => (from && to ? stepWords(from, to, t) : null), [from, to, t]);
  if (!step || step.what === '')
    return (
      <button type="button" className="button quiet" disabled={step === null} onClick={props.go}>
        {t(`draft.${way}`)}
      </button>
    );
  const whole = step.of === '' ? step.what : t('draft.stepOf', { name: step.of, step: step.what });
  return (
    <button type="button" className="button quiet" title={t(`draft.${way}Step`, { step: whole })} onClick={props.go}>
      <span className="draft-step">{t(`draft.${way}Step`, { step: step.what })}</span>
    </button>
  );
}
