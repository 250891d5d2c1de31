import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../../api/client.ts';
import { CallFailure } from '../../api/failure.ts';
import { type Session, useMe } from '../session.tsx';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { PasswordFields, wasUsed } from './password-fields.tsx';

/** The old password and a new one; only a new one where a one-time password has just been shown. `onDone` gets the session afterwards. */
export function PasswordForm({ onDone }: { onDone: (session: Session) => void }) {
  const { t } = useTranslation();
  const { account } = useMe();
  const { busy, error, submit } = useSubmit(async (form: FormData) => {
    const old = account.oneTime ? {} : { old: String(form.get('old')) };
    const body = { ...old, new: String(form.get('new')) };
    onDone(await post('/api/session/password', { body }));
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(new FormData(event.currentTarget));
  };
  const used = error instanceof CallFailure && wasUsed(error.body);
  return (
    <form className="entry-form" onSubmit={send}>
      <input type="hidden" name="username" autoComplete="username" value={account.login} />
      {account.oneTime ? null : (
        <label className="field">
          <span>{t('entry.oldPassword')}</span>
          <input className="input" type="password" name="old" autoComplete="current-password" required />
        </label>
      )}
      <PasswordFields login={account.login} />
      {used ? (
        <p className="told" role="alert">
          {t('entry.rule.used')}
        </p>
      ) : (
        <Told error={error} />
      )}
      <button type="submit" className="button primary" disabled={busy}>
        {t('entry.change')}
      </button>
    </form>
  );
}
