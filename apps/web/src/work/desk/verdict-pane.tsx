import type { Lang } from '@mingjian/model/problem';
import { countedDay, isSetAside, whyReason, withoutReason } from '@mingjian/workflow';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session.tsx';
import { isAwaited } from './awaited.ts';
import { FactList } from './fact-list.tsx';
import { type Form, factsFrom } from './form.ts';
import { LineList } from './line-list.tsx';
import { owedMark, uncounted } from './lines.ts';
import { newId } from './new-id.ts';
import { NotSaved } from './not-saved.tsx';
import { alone, inForce, worth } from './opened.ts';
import { PastWords, ReturnedWord } from './past-words.tsx';
import { cellKey, usePendingFiles } from './pending-files.ts';
import { PhraseChips } from './phrase-chips.tsx';
import { rememberPhrase } from './phrases.ts';
import { Problems } from './problems.tsx';
import { RefusedParcels } from './refused-parcels.tsx';
import { SeenOn } from './seen-on.tsx';
import type { EntryProps } from './types.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { WorthFigures } from './worth-figures.tsx';

/** Enters what was found. The points beside it are those of the round's own engine. */
export function VerdictPane(props: EntryProps & { isDraft: boolean; safe: boolean }) {
  const { t, i18n } = useTranslation();
  const { desk, leaf, lines, current, form, change, cell, task, round, outbox } = props;
  const { periodFrom, periodTo } = desk.plan;
  const lang = i18n.language as Lang;
  const { account } = useMe();
  const [pressed, setPressed] = useState(false);
  const [cleared, setCleared] = useState<Form | null>(null);
  const [files] = usePendingFiles(cellKey(round, task));
  const reason = useRef<HTMLTextAreaElement>(null);
  const pane = useRef<HTMLElement>(null);
  const place = { unit: task.unit, indicator: task.indicator };
  const made = useMemo(
    () =>
      factsFrom(
        { ...form, date: countedDay(form.date, { from: periodFrom, to: periodTo }) },
        { place: { unit: task.unit, indicator: task.indicator }, lines, current, newId },
      ),
    [form, task, lines, current, periodFrom, periodTo],
  );
  const before = useMemo(() => worth(desk, leaf, current.map(alone), lang), [desk, leaf, current, lang]);
  const after = useMemo(
    () =>
      made.length > 0 ? worth(desk, leaf, [...inForce([...current.map(alone), ...made])].map(alone), lang) : before,
    [desk, leaf, current, made, before, lang],
  );
  const lacking = withoutReason(made).length > 0;
  const owed = owedMark(lines, form.cells);
  const halfway = uncounted(lines, form.cells) !== null;
  // Words alone are no verdict: whoever wrote them meant to enter something.
  const wordsOnly = made.length === 0 && form.note.trim() !== '';
  const aside = made.some((fact) => whyReason(fact) === 'not-applicable');
  const wants = aside
    ? 'not-applicable'
    : lines.some(({ kind }) => kind === 'mark')
      ? 'mark'
      : current.length > 0
        ? 'correction'
        : null;
  const holds = made.length > 0 && after.ok;
  const period = { from: periodFrom, to: periodTo };
  const off = isSetAside(countedDay(form.date, period), period) || made.some(({ date }) => isSetAside(date, period));
  const save = () => {
    if (!cell.mayWrite) return;
    setPressed(true);
    // A file that was chosen for this cell belongs to the record: it goes in, or is taken away, before the record is made.
    if (files.length > 0) return;
    if (halfway) return;
    if (owed !== null || wordsOnly) {
      const wanted = owed === null ? '.line input, .line button' : '.owed input';
      return pane.current?.querySelector<HTMLElement>(wanted)?.focus();
    }
    if (made.length === 0) return props.onDone();
    if (lacking) return reason.current?.focus();
    if (!holds) return;
    outbox.put({ ...place, key: newId(), round, facts: made, upTo: cell.upTo, at: new Date().toISOString() });
    rememberPhrase(localStorage, { account: account.id, round }, form.note);
    change(null);
    setCleared(null);
    setPressed(false);
    props.onDone();
  };
  useDeskKeys({
    save,
  });
  return (
    <section ref={pane} className="sheet pane verdict" aria-label={t('desk.verdict')}>
      <WorthFigures before={before} after={after} changed={made.length > 0} day={desk.day} lines={lines} />
      <ReturnedWord {...props} />
      <RefusedParcels {...props} />
      {props.known ? null : <p className="pane-note">{t('desk.unseen')}</p>}
      <FactList {...props} />
      {cell.mayWrite ? (
        <form
          className="verdict-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <LineList
            lines={lines}
            leaf={leaf.node}
            form={form}
            onChange={change}
            day={desk.day}
            awaited={isAwaited(cell)}
          />
          <div className="verdict-row">
            <SeenOn desk={desk} date={form.date} onChange={(date) => change({ ...form, date })} />
            <label className="field">
              <span>{t('desk.object')}</span>
              <input
                className="input"
                value={form.object}
                maxLength={400}
                placeholder={t('desk.objectHint')}
                onChange={(event) => change({ ...form, object: event.target.value })}
              />
            </label>
          </div>
          <label className="field">
            <span>
              {t('desk.reason')}{' '}
              {lacking ? (
                <em className="must">{aside ? t('desk.reasonFor.not-applicable') : t('desk.reasonMust')}</em>
              ) : wants ? (
                <small className="muted">{t(`desk.reasonFor.${wants}`)}</small>
              ) : null}
            </span>
            <textarea
              ref={reason}
              className="input reason"
              rows={2}
              maxLength={2000}
              aria-invalid={pressed && lacking}
              value={form.note}
              onChange={(event) => change({ ...form, note: event.target.value })}
            />
          </label>
          <PhraseChips
            of={{ account: account.id, round }}
            note={form.note}
            onChoose={(phrase) =>
              change({ ...form, note: form.note.trim() ? `${form.note.trim()}；${phrase}` : phrase })
            }
          />
          <Problems worth={after} />
          {off ? (
            <p className="told" role="alert">
              {t('offPeriod.typed', period)}
            </p>
          ) : null}
          {pressed && files.length > 0 ? (
            <p className="told" role="alert">
              {t('desk.filesFirst', { count: files.length })}
            </p>
          ) : null}
          <div className="verdict-end">
            {pressed && files.length === 0 ? <NotSaved {...{ owed, uncounted: halfway, wordsOnly, lacking }} /> : null}
            <button type="submit" className="button primary" disabled={made.length > 0 && !holds}>
              {t(made.length > 0 || wordsOnly || halfway ? 'desk.save' : 'desk.skip')}
              <kbd>Ctrl ↵</kbd>
            </button>
            {props.isDraft ? (
              <button
                type="button"
                className="button quiet"
                onClick={() => {
                  setCleared(form);
                  change(null);
                }}
              >
                {t('desk.clear')}
              </button>
            ) : cleared ? (
              <button
                type="button"
                className="button quiet"
                onClick={() => {
                  change(cleared);
                  setCleared(null);
                }}
              >
                {t('desk.clearUndo')}
              </button>
            ) : null}
            <span className="muted verdict-safe" role="status">
              {props.safe ? (props.isDraft ? t('desk.kept') : '') : t('desk.unsafe')}
            </span>
          </div>
        </form>
      ) : (
        <p className="pane-note">{t('desk.mayNotWrite')}</p>
      )}
      <PastWords cell={cell} leaf={leaf} />
    </section>
  );
}
