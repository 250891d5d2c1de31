import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CallFailure } from '../../api/failure.ts';
import { useLoad } from '../../api/use-load.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Told, toldWords } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { getRest, markRest, type Place, undoRest } from './api.ts';
import './batch/batch.css';

/** 其余单位均不扣: who is still open under a rule of judgement, one word about all of them with its reason, and the way back. */
export function RestDialog(props: {
  round: string;
  place: Place;
  name: string;
  onClose: () => void;
  /** These units are marked, or open again. */
  onDone: (units: readonly string[]) => void;
}) {
  const { t } = useTranslation();
  const { round, place, name, onClose, onDone } = props;
  const [load, reload] = useLoad(`rest ${round} ${place.unit} ${place.indicator}`, (signal) =>
    getRest(round, place, signal),
  );
  const [told, setTold] = useState<string | null>(null);
  const { busy, error, submit } = useSubmit(async (what: 'mark' | 'undo', reason: string, units: readonly string[]) => {
    setTold(null);
    try {
      const { count } = await (what === 'mark'
        ? markRest(round, place, units, reason)
        : undoRest(round, place, reason));
      setTold(t(what === 'mark' ? 'rest.done' : 'rest.undone', { count }));
      onDone(units);
    } catch (failure) {
      if (!(failure instanceof CallFailure && failure.code === 'stale')) throw failure;
      setTold(t('rest.stale'));
    }
    reload();
  });
  const send = (what: 'mark' | 'undo', units: readonly string[]) => (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(what, String(new FormData(event.currentTarget).get('reason') ?? ''), units);
  };
  return (
    <Dialog title={t('rest.title', { name })} onClose={onClose} wide>
      <div className="dialog-body">
        <p className="muted">{t('rest.lead')}</p>
        <p className={told ? 'pane-note' : undefined} role="status">
          {told}
        </p>
        <Told error={error} />
        {load.state === 'loading' ? <div className="skeleton round-wait" aria-busy="true" /> : null}
        {load.state === 'failed' ? <p className="told">{toldWords(t, load.error)}</p> : null}
        {load.state === 'ready' ? (
          <>
            {load.value.units.length === 0 ? (
              <p>{t('rest.nobody')}</p>
            ) : (
              <form
                className="rest-form"
                onSubmit={send(
                  'mark',
                  load.value.units.map(({ id }) => id),
                )}
              >
                <ul className="batch-units">
                  {load.value.units.map((unit) => (
                    <li key={unit.id}>{unit.name}</li>
                  ))}
                </ul>
                <Reason label={t('rest.reason')} />
                <div>
                  <button type="submit" className="button primary" disabled={busy}>
                    {t('rest.go', { count: load.value.units.length })}
                  </button>
                </div>
              </form>
            )}
            {load.value.open > 0 ? <p className="muted">{t('rest.left', { count: load.value.open })}</p> : null}
            {load.value.given > 0 ? (
              <form className="rest-form" onSubmit={send('undo', [])}>
                <p>{t('rest.given', { count: load.value.given })}</p>
                <Reason label={t('rest.undoReason')} />
                <div>
                  <button type="submit" className="button" disabled={busy}>
                    {t('rest.undo')}
                  </button>
                </div>
              </form>
            ) : null}
          </>
        ) : null}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('rest.close')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function Reason({ label }: { label: string }) {
  return (
    <label className="field">
      <span>{label}</span>
      <input className="input" name="reason" required pattern=".*\S.*" maxLength={500} defaultValue="" />
    </label>
  );
}
