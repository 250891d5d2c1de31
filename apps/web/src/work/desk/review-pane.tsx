import type { Lang } from '@mingjian/model/problem';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session.tsx';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { sendReview } from './api.ts';
import { FactList } from './fact-list.tsx';
import { worth } from './opened.ts';
import { PastWords } from './past-words.tsx';
import { PhraseChips } from './phrase-chips.tsx';
import { rememberPhrase } from './phrases.ts';
import type { EntryProps } from './types.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { WorthFigures } from './worth-figures.tsx';

type Decision = 'confirm' | 'return' | 'third';
const stateAfter = { confirm: 'confirmed', return: 'returned', third: 'third' } as const;

/** The second person's word on what somebody else entered. */
export function ReviewPane(props: EntryProps) {
  const { t, i18n } = useTranslation();
  const { desk, leaf, current, cell, task, round } = props;
  const lang = i18n.language as Lang;
  const { account } = useMe();
  const [reason, setReason] = useState('');
  const [lacking, setLacking] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const now = useMemo(
    () =>
      worth(
        desk,
        leaf,
        current.map(({ replaces: _, ...fact }) => fact),
        lang,
      ),
    [desk, leaf, current, lang],
  );
  const { busy, error, submit } = useSubmit(async (decision: Decision) => {
    const { unit, indicator } = task;
    await sendReview(round, { unit, indicator, decision, reason: reason.trim(), upTo: cell.upTo });
    if (reason.trim()) rememberPhrase(localStorage, account.id, reason);
    props.onTask({ ...task, state: stateAfter[decision], turn: null });
    props.onDone();
  });
  const decide = (decision: Decision) => {
    const without = decision !== 'confirm' && reason.trim() === '';
    setLacking(without);
    if (without) field.current?.focus();
    else void submit(decision);
  };
  const may = cell.review === 'may';
  useDeskKeys({ save: () => may && decide('confirm') });
  return (
    <section className="sheet pane verdict" aria-label={t('desk.reviewing')}>
      <WorthFigures before={now} after={now} changed={false} day={desk.day} />
      <FactList {...props} />
      {may ? (
        <div className="verdict-form">
          <label className="field">
            <span>
              {t('desk.reviewReason')} {lacking ? <em className="must">{t('desk.reviewReasonMust')}</em> : null}
            </span>
            <textarea
              ref={field}
              className="input reason"
              rows={3}
              maxLength={1000}
              aria-invalid={lacking}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
          <PhraseChips
            account={account.id}
            note={reason}
            onChoose={(phrase) => setReason(reason.trim() ? `${reason.trim()}；${phrase}` : phrase)}
          />
          <Told error={error} />
          <div className="verdict-end">
            <button type="button" className="button primary" disabled={busy} onClick={() => decide('confirm')}>
              {t('desk.agree')}
              <kbd>Ctrl ↵</kbd>
            </button>
            <button type="button" className="button" disabled={busy} onClick={() => decide('return')}>
              {t('desk.sendBack')}
            </button>
            <button type="button" className="button" disabled={busy} onClick={() => decide('third')}>
              {t('desk.askThird')}
            </button>
          </div>
        </div>
      ) : (
        <p className="pane-note">{t(`desk.mayNotReview.${cell.review === 'may' ? 'done' : cell.review}`)}</p>
      )}
      <PastWords cell={cell} leaf={leaf} />
    </section>
  );
}
