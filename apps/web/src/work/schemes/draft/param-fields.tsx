import { useTranslation } from 'react-i18next';
import { isAnswer } from './answers.ts';
import { setAnswer } from './edit.ts';
import type { Draft } from './types.ts';
import type { Workshop } from './use-workshop.ts';

/** Figures that the document leaves open: given here, or left until a round is made. */
export function ParamFields(props: { draft: Draft; names: readonly string[]; change: Workshop['change'] }) {
  const { t } = useTranslation();
  const { draft, change } = props;
  const params = props.names.flatMap((name) => {
    const param = draft.frame.params[name];
    return param ? [{ name, param }] : [];
  });
  if (params.length === 0) return null;
  return (
    <section className="draft-part">
      <h3>{t('draft.params')}</h3>
      <p className="muted">{t('draft.paramsLead')}</p>
      {params.map(({ name, param }) => {
        const value = draft.answers[name] ?? '';
        return (
          <label key={name} className="field draft-param">
            <span>{t('draft.answerFor', { ask: param.ask, text: param.text })}</span>
            <input
              className="input number"
              inputMode="decimal"
              value={value}
              placeholder={t('draft.open')}
              aria-invalid={value !== '' && !isAnswer(param, value)}
              onChange={({ target }) => change((now) => setAnswer(now, name, target.value.trim()), `param.${name}`)}
            />
          </label>
        );
      })}
    </section>
  );
}
