import { isDraft, mayStop } from '@mingjian/workflow';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../ui/dialog.tsx';
import { workHref } from '../../place.ts';
import { Told } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import { discardRound, type Round, stopRound } from '../api.ts';

interface Props {
  round: Round;
  onRound: (round: Round) => void;
}

/** The ways out of a round that is not to go on: a draft is deleted, one that units know of is stopped; each with a reason. */
export function EndRound({ round, onRound }: Props) {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const way = isDraft(round.state) ? 'discard' : mayStop(round.state) ? 'stop' : null;
  if (way === null) return null;
  return (
    <section className="round-part">
      <h2>{t('endRound.title')}</h2>
      <p className="muted">{t(`endRound.${way}Lead`)}</p>
      <p>
        <button type="button" className="button danger" onClick={() => setAsking(true)}>
          {t(`endRound.${way}`)}
        </button>
      </p>
      {asking ? <Ask round={round} way={way} onClose={() => setAsking(false)} onRound={onRound} /> : null}
    </section>
  );
}

function Ask({ round, way, onClose, onRound }: Props & { way: 'discard' | 'stop'; onClose: () => void }) {
  const { t } = useTranslation();
  const { busy, error, submit } = useSubmit(async (reason: string) => {
    if (way === 'stop') onRound(await stopRound(round, reason));
    else {
      await discardRound(round, reason);
      window.location.hash = workHref('rounds');
    }
    onClose();
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(String(new FormData(event.currentTarget).get('reason') ?? ''));
  };
  return (
    <Dialog title={`${t(`endRound.${way}`)}${t('common.colon')}${round.title}`} onClose={onClose}>
      <form onSubmit={send}>
        <p>{t(`endRound.${way}Lead`)}</p>
        <label className="field">
          <span>{t('endRound.why')}</span>
          <textarea className="input" name="reason" rows={2} required maxLength={500} defaultValue="" />
        </label>
        <Told error={error} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={busy}>
            {t(`endRound.${way}`)}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
