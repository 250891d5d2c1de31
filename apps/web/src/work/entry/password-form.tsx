import { useTranslation } from 'react-i18next';
import { post } from '../../api/client.ts';
import { CallFailure } from '../../api/failure.ts';
import { type Session, useMe } from '../session.tsx';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { EntryField } from './entry-field.tsx';
import { PasswordFields, wasUsed } from './password-fields.tsx';
import { useFormFaults } from './use-form-faults.ts';

/** The old password and a new one; only a new one where a one-time password has just been shown. `onDone` gets the session afterwards. */
export function PasswordForm({ onDone }: { onDone: (session: Session) => void }) {
  const { t } = useTranslation();
  const { account } = useMe();
  const { busy, error, submit } = useSubmit(async (form: FormData) => {
    const old = account.oneTime ? {} : { old: String(form.get('old')) };
    const body = { ...old, new: String(form.get('new')) };
    onDone(await post('/api/session/password', { body }));
  });
  const { faults, form } = useFormFaults(account.login, (data) => void submit(data));
  const used = error instanceof CallFailure && wasUsed(error.body);
  return (
    <form className="entry-form" {...form}>
      <input type="hidden" name="username" autoComplete="username" value={account.login} />
      {account.oneTime ? null : (
        <EntryField
          name="old"
          label={t('entry.oldPassword')}
          faults={faults}
          type="password"
          autoComplete="current-password"
        />
      )}
      <PasswordFields login={account.login} faults={faults} />
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
