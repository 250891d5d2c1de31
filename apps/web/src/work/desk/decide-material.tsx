import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { decideMaterial, type Evidence } from './api.ts';

/** Accepts what a unit handed in, or returns it; then the unit has to read why. */
export function DecideMaterial({ round, one, onDone }: { round: string; one: Evidence; onDone: () => void }) {
  const { t } = useTranslation();
  const [returning, setReturning] = useState(false);
  const [reason, setReason] = useState('');
  const { busy, error, submit } = useSubmit(async (kind: 'accepted' | 'returned') => {
    await decideMaterial(round, one.id, kind, kind === 'returned' ? reason.trim() : '');
    onDone();
  });
  if (!returning) {
    return (
      <div className="decide">
        <button type="button" className="button small" disabled={busy} onClick={() => void submit('accepted')}>
          {t('desk.accept')}
        </button>
        <button type="button" className="button small" disabled={busy} onClick={() => setReturning(true)}>
          {t('desk.return')}
        </button>
        <Told error={error} />
      </div>
    );
  }
  return (
    <form
      className="decide"
      onSubmit={(event) => {
        event.preventDefault();
        void submit('returned');
      }}
    >
      <label className="field">
        <span>{t('desk.returnWhy')}</span>
        <input
          className="input"
          required
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <button type="submit" className="button small primary" disabled={busy || reason.trim() === ''}>
        {t('desk.return')}
      </button>
      <button type="button" className="button small" onClick={() => setReturning(false)}>
        {t('common.cancel')}
      </button>
      <Told error={error} />
    </form>
  );
}
