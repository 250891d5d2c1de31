import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preview } from './api.ts';
import { additions } from './preview-pane.tsx';

/** The last word: why, and all of it or nothing. */
export function ConfirmImport(props: {
  seen: Preview;
  withdraw: ReadonlySet<string>;
  busy: boolean;
  onConfirm: (reason: string) => void;
}) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const { seen, withdraw } = props;
  if (seen.total > 0) return <p className="save-bar told">{t('imports.mendFirst', { count: seen.total })}</p>;
  const count = additions(seen, withdraw);
  if (count === 0) return <p className="save-bar muted">{t('imports.nothing')}</p>;
  return (
    <form
      className="save-bar"
      onSubmit={(event) => {
        event.preventDefault();
        props.onConfirm(reason.trim());
      }}
    >
      <label className="field import-reason">
        <span>{t('imports.reason')}</span>
        <input
          className="input"
          required
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <button type="submit" className="button primary" disabled={props.busy || reason.trim() === ''}>
        {t('imports.take', { count })}
      </button>
    </form>
  );
}
