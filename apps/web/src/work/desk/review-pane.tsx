import type { Fact } from '@mingjian/model';
import type { Lang } from '@mingjian/model/problem';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session.tsx';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { Apart, SecondVerdict } from './apart.tsx';
import { sendReview } from './api.ts';
import { isAwaited } from './awaited.ts';
import { FactList } from './fact-list.tsx';
import { LineList } from './line-list.tsx';
import { worth } from './opened.ts';
import { verdictFrom } from './own-verdict.ts';
import { PastWords } from './past-words.tsx';
import { PhraseChips } from './phrase-chips.tsx';
import { rememberPhrase } from './phrases.ts';
import { Problems } from './problems.tsx';
import type { EntryProps } from './types.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { WorthFigures } from './worth-figures.tsx';

type Decision = 'confirm' | 'return' | 'third' | 'differ';
const stateAfter = { confirm: 'confirmed', return: 'returned', third: 'third' } as const;

/** The second person's word on what somebody else entered: agreed, sent back, or an own verdict beside it. */
export function ReviewPane(props: EntryProps) {
  const { t, i18n } = useTranslation();
  const { desk, leaf, lines, current, form, change, cell, task, round } = props;
  const place = useMemo(() => ({ unit: task.unit, indicator: task.indicator }), [task]);
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
  const [own, setOwn] = useState(false);
  const verdict = useMemo(
    () => verdictFrom({ ...form, note: reason }, place, lines, current),
    [form, reason, place, lines, current],
  );
  const mine = useMemo(
    () =>
      worth(
        desk,
        leaf,
        verdict.map((fact, at) => ({ ...fact, ...place, id: `${at}` }) as Fact),
        lang,
      ),
    [desk, leaf, verdict, place, lang],
  );
  const { busy, error, submit } = useSubmit(async (decision: Decision) => {
    const said = { ...place, decision, reason: reason.trim(), upTo: cell.upTo };
    const told = await sendReview(round, said, decision === 'differ' ? verdict : undefined);
    if (reason.trim()) rememberPhrase(localStorage, { account: account.id, round }, reason);
    props.onTask({ ...task, state: stateAfter[told.decision], turn: null });
    props.onDone();
  });
  const decide = (decision: Decision) => {
    const without = decision !== 'confirm' && reason.trim() === '';
    setLacking(without);
    if (without) field.current?.focus();
    else void submit(decision);
  };
  const may = cell.review === 'may';
  useDeskKeys({
    save: () => may && decide(own ? 'differ' : 'confirm'),
  });
  return (
    <section className="sheet pane verdict" aria-label={t('desk.reviewing')}>
      <WorthFigures before={now} after={own ? mine : now} changed={own} day={desk.day} lines={lines} />
      <SecondVerdict cell={cell} leaf={leaf} />
      <FactList {...props} />
      {may ? (
        <div className="verdict-form">
          {own ? (
            <>
              <p className="own-lead">{t('desk.ownLead')}</p>
              <LineList
                lines={lines}
                leaf={leaf.node}
                form={form}
                onChange={change}
                day={desk.day}
                awaited={isAwaited(cell)}
              />
              <Problems worth={mine} />
              <Apart now={now} mine={mine} desk={desk} leaf={leaf} isThird={cell.state === 'third'} />
            </>
          ) : null}
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
            of={{ account: account.id, round }}
            note={reason}
            onChoose={(phrase) => setReason(reason.trim() ? `${reason.trim()}；${phrase}` : phrase)}
          />
          <Told error={error} />
          <div className="verdict-end">
            {own ? (
              <>
                <button
                  type="button"
                  className="button primary"
                  disabled={busy || !mine.ok}
                  onClick={() => decide('differ')}
                >
                  {t('desk.differGo')}
                  <kbd>Ctrl ↵</kbd>
                </button>
                <button
                  type="button"
                  className="button quiet"
                  onClick={() => {
                    setOwn(false);
                    change(null);
                  }}
                >
                  {t('common.cancel')}
                </button>
              </>
            ) : (
              <>
                <button type="button" className="button primary" disabled={busy} onClick={() => decide('confirm')}>
                  {t('desk.agree')}
                  <kbd>Ctrl ↵</kbd>
                </button>
                <button type="button" className="button" disabled={busy} onClick={() => setOwn(true)}>
                  {t('desk.differ')}
                </button>
                <button type="button" className="button" disabled={busy} onClick={() => decide('return')}>
                  {t('desk.sendBack')}
                </button>
                {cell.state === 'third' ? null : (
                  <button type="button" className="button" disabled={busy} onClick={() => decide('third')}>
                    {t('desk.askThird')}
                  </button>
                )}
              </>
            )}
          </div>
        </div>
      ) : (
        <p className="pane-note">{t(`desk.mayNotReview.${cell.review === 'may' ? 'done' : cell.review}`)}</p>
      )}
      <PastWords cell={cell} leaf={leaf} />
    </section>
  );
}
