import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallFailure } from '../../api/failure.ts';
import { useLoad } from '../../api/use-load.ts';
import { chinaDay } from '../../ui/china.ts';
import { getDesk, listTasks } from '../desk/api.ts';
import { openDesk } from '../desk/opened.ts';
import { useDeskKeys } from '../desk/use-desk-keys.ts';
import { Told, toldWords } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { type Lead, sayOfLeads, type Word } from './api.ts';
import { ConfirmForm } from './confirm-form.tsx';
import { ReasonForm } from './reason-form.tsx';
import './judge.css';

type Kind = Word['kind'];
const ways: readonly Kind[] = ['confirmed', 'rejected', 'aside', 'noted'];

/** A person's word on the lead at hand, or on all that are marked with one reason. */
export function JudgePane(props: {
  round: string;
  leads: readonly Lead[];
  /** They were marked, and are not merely the one at hand. */
  chosen: boolean;
  onClear: () => void;
  /** With a line that says so. */
  onJudged: (done: string) => void;
  /** Another word is begun. */
  onTurn: () => void;
  onStale: () => void;
}) {
  const { t } = useTranslation();
  const { round, leads, chosen, onJudged, onStale } = props;
  const [way, setWay] = useState<Kind | null>(null);
  const isOpen = leads[0]?.state === 'open';
  const [load] = useLoad(`desk of leads ${round}`, async (signal) => {
    const [file, tasks] = await Promise.all([getDesk(round, signal), listTasks(round, signal)]);
    return { file, tasks };
  });
  const desk = useMemo(() => (load.state === 'ready' ? openDesk(load.value.file, chinaDay()) : null), [load]);
  const { busy, error, submit, clear } = useSubmit(async (kind: Kind, said: Pick<Word, 'reason' | 'use'>) => {
    const judged = leads.map(({ id, words }) => ({ id, judged: words.length }));
    try {
      await sayOfLeads(round, { ...said, kind, leads: judged });
    } catch (failure) {
      if (failure instanceof CallFailure && failure.code === 'stale') onStale();
      throw failure;
    }
    setWay(null);
    onJudged(t(`leads.done.${kind}`, { count: leads.length }));
  });
  const turn = (next: Kind | null) => {
    clear();
    props.onTurn();
    setWay(next);
  };
  const offered: readonly Kind[] = isOpen ? ways : ['reopened'];
  useDeskKeys({
    digit: (digit) => {
      const next = offered[digit - 1];
      if (next) turn(next);
    },
  });
  const units = new Set(leads.map(({ unit }) => unit));
  const stale = error instanceof CallFailure && error.code === 'stale';
  return (
    <section className="judge" aria-label={t('leads.judge')}>
      <p className="judge-of">
        {chosen ? (
          <>
            <strong>{t('leads.ofMarked', { count: leads.length, units: units.size })}</strong>
            <button type="button" className="link" onClick={props.onClear}>
              {t('leads.unmark')}
            </button>
          </>
        ) : (
          <span className="muted">{t('leads.ofOne')}</span>
        )}
      </p>
      <div className="judge-ways">
        {offered.map((kind, at) => (
          <button
            key={kind}
            type="button"
            className={`button judge-${kind}`}
            aria-pressed={way === kind}
            onClick={() => turn(way === kind ? null : kind)}
          >
            {t(`leads.say.${kind}`)} <kbd>{at + 1}</kbd>
          </button>
        ))}
      </div>
      {stale ? (
        <p className="told" role="alert">
          {t('leads.stale')}
        </p>
      ) : (
        <Told error={error} />
      )}
      {way === 'confirmed' ? (
        desk?.ok && load.state === 'ready' ? (
          <ConfirmForm
            key={leads[0]?.audit}
            round={round}
            desk={desk.value}
            tasks={load.value.tasks}
            leads={leads}
            busy={busy}
            onConfirm={(use) => void submit('confirmed', { use })}
          />
        ) : load.state === 'failed' || desk?.ok === false ? (
          <p className="told">{load.state === 'failed' ? toldWords(t, load.error) : t('desk.broken')}</p>
        ) : (
          <div className="skeleton judge-wait" aria-busy="true" />
        )
      ) : null}
      {way !== null && way !== 'confirmed' ? (
        <ReasonForm
          key={way}
          round={round}
          kind={way}
          count={leads.length}
          busy={busy}
          onSay={(reason) => void submit(way, { reason })}
        />
      ) : null}
    </section>
  );
}
