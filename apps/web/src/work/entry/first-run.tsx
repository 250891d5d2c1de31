import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../../api/client.ts';
import { useSession } from '../session.tsx';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { EntryFrame } from './entry-frame.tsx';
import { PasswordFields } from './password-fields.tsx';

/** The very first visit: whoever installs the product makes the first administrator. */
export function FirstRunPage() {
  const { t } = useTranslation();
  const { set } = useSession();
  const [login, setLogin] = useState('');
  const { busy, error, submit } = useSubmit(async (form: FormData) => {
    const body = { login, name: String(form.get('name')), password: String(form.get('new')) };
    set(await post('/api/session/first-run', { body }));
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(new FormData(event.currentTarget));
  };
  return (
    <EntryFrame title={t('entry.firstTitle')} lead={t('entry.firstLead')}>
      <form className="entry-form" onSubmit={send}>
        <label className="field">
          <span>{t('entry.name')}</span>
          <input className="input" name="name" autoComplete="name" required maxLength={60} />
        </label>
        <label className="field">
          <span>{t('entry.login')}</span>
          <input
            className="input"
            name="login"
            autoComplete="username"
            required
            minLength={2}
            maxLength={60}
            pattern="\S+"
            title={t('entry.loginHint')}
            value={login}
            onChange={(event) => setLogin(event.target.value)}
          />
        </label>
        <PasswordFields login={login} />
        <Told error={error} />
        <button type="submit" className="button primary" disabled={busy}>
          {t('entry.firstGo')}
        </button>
      </form>
    </EntryFrame>
  );
}
