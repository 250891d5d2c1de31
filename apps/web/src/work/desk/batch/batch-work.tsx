import type { Lang } from '@mingjian/model/problem';
import { countedDay, isSetAside } from '@mingjian/workflow';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { differsByClass } from '../../../features/unit/rule-words.ts';
import { useMe } from '../../session.tsx';
import { listTasks, type Place, type Task } from '../api.ts';
import { draftKey, keepDraft, readDraft } from '../drafts.ts';
import { beginForm, type Form } from '../form.ts';
import { LineList } from '../line-list.tsx';
import { linesOf, owedMark } from '../lines.ts';
import { newId } from '../new-id.ts';
import { NotSaved } from '../not-saved.tsx';
import type { Desk, Leaf } from '../opened.ts';
import { PhraseChips } from '../phrase-chips.tsx';
import { rememberPhrase } from '../phrases.ts';
import { SeenOn } from '../seen-on.tsx';
import { useDeskKeys } from '../use-desk-keys.ts';
import { type BatchPreview, batchUnits, previewOf } from './batch.ts';
import { PreviewDialog } from './preview-dialog.tsx';
import { UnitsPane } from './units-pane.tsx';
import './batch.css';

interface Props {
  desk: Desk;
  round: string;
  leaf: Leaf;
  /** Those of one's own at the indicator. */
  tasks: readonly Task[];
  /** Cells with entries on their way. */
  waiting: readonly Place[];
  onTask: (task: Task) => void;
}

/** One verdict for several units that nobody has judged at this indicator: who, what, why, and a preview before it is sent. */
export function BatchWork(props: Props) {
  const { t, i18n } = useTranslation();
  const { desk, round, leaf, tasks, waiting, onTask } = props;
  const { account } = useMe();
  const { node } = leaf;
  const units = useMemo(() => batchUnits(desk, node, { tasks, waiting }), [desk, node, tasks, waiting]);
  const mixed = differsByClass(node.source) && units.open.some((one) => one.leaf.unit.cls !== leaf.unit.cls);
  const [dropped, setDropped] = useState<ReadonlySet<string>>(new Set());
  const chosen = units.open.filter(({ task }) => !dropped.has(task.unit));
  const lines = useMemo(() => linesOf(node), [node]);
  const key = draftKey(account.id, round, { unit: '*', indicator: node.path });
  const empty = useMemo(() => beginForm(lines, [], desk.day, account.name), [lines, desk, account.name]);
  const [typed, setTyped] = useState<Form | null>(() => readDraft(localStorage, key));
  const [preview, setPreview] = useState<BatchPreview | null>(null);
  const [pressed, setPressed] = useState(false);
  const [told, setTold] = useState<string | null>(null);
  const reason = useRef<HTMLTextAreaElement>(null);
  const form = typed ?? empty;
  const change = (next: Form | null) => {
    setTyped(next);
    keepDraft(localStorage, key, next);
  };
  // The first unit stands for all: their rules are the same.
  const period = { from: desk.plan.periodFrom, to: desk.plan.periodTo };
  const counted = { ...form, date: countedDay(form.date, period) };
  const made = previewOf(desk, chosen.slice(0, 1), counted, { lang: i18n.language as Lang, newId });
  const says = made.refused.length > 0 || made.rows.some(({ facts }) => facts.length > 0);
  const off = [counted.date, ...made.rows.flatMap(({ facts }) => facts.map(({ date }) => date))].some((date) =>
    isSetAside(date, period),
  );
  const owed = owedMark(lines, form.cells);
  const look = () => {
    if (!says || chosen.length === 0) return;
    if (form.note.trim() === '') return reason.current?.focus();
    setPressed(true);
    if (owed !== null) return;
    setPressed(false);
    setTold(null);
    setPreview(previewOf(desk, chosen, counted, { lang: i18n.language as Lang, newId }));
  };
  useDeskKeys({
    save: look,
  });
  const taken = ({ rows }: BatchPreview) => {
    for (const { candidate, points } of rows)
      onTask({ ...candidate.task, state: 'prepared', turn: null, provisional: points.status === 'provisional' });
    rememberPhrase(localStorage, { account: account.id, round }, form.note);
    change(null);
    setPreview(null);
    setTold(t('batch.done', { count: rows.length }));
  };
  const stale = async () => {
    for (const task of await listTasks(round)) {
      const known = tasks.find((one) => one.unit === task.unit && one.indicator === node.path);
      if (known && task.indicator === node.path)
        onTask({
          ...known,
          state: task.state,
          turn: task.turn === 'assess' ? 'assess' : null,
          provisional: task.provisional,
        });
    }
    setPreview(null);
    setTold(t('batch.stale'));
  };
  return (
    <>
      <UnitsPane desk={desk} units={units} dropped={dropped} onDrop={setDropped} />
      <section className="sheet pane verdict" aria-label={t('desk.verdict')}>
        <h3>{t('batch.lead')}</h3>
        <p className={told ? 'pane-note' : undefined} role="status">
          {told}
        </p>
        <form
          className="verdict-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            look();
          }}
        >
          {mixed ? (
            <p className="pane-note">{t('batch.mixed', { name: desk.plan.classes[leaf.unit.cls]?.name ?? '' })}</p>
          ) : null}
          <LineList lines={lines} leaf={node} form={form} onChange={change} day={desk.day} awaited={false} />
          <SeenOn desk={desk} date={form.date} onChange={(date) => change({ ...form, date })} />
          <label className="field">
            <span>
              {t('batch.reason')} {form.note.trim() ? null : <em className="must">{t('desk.reasonMust')}</em>}
            </span>
            <textarea
              ref={reason}
              className="input reason"
              rows={2}
              required
              maxLength={2000}
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
          {off ? (
            <p className="told" role="alert">
              {t('offPeriod.typed', period)}
            </p>
          ) : null}
          <div className="verdict-end">
            {pressed ? <NotSaved owed={owed} uncounted={false} wordsOnly={false} lacking={false} /> : null}
            <button type="submit" className="button primary" disabled={!says || chosen.length === 0}>
              {t('batch.preview', { count: chosen.length })}
              <kbd>Ctrl ↵</kbd>
            </button>
          </div>
        </form>
      </section>
      {preview ? (
        <PreviewDialog
          desk={desk}
          round={round}
          preview={preview}
          out={units.out}
          onClose={() => setPreview(null)}
          onTaken={() => taken(preview)}
          onStale={stale}
        />
      ) : null}
    </>
  );
}
