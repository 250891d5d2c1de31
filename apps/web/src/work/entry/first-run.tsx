import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../../api/client.ts';
import { useSession } from '../session.tsx';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { EntryField } from './entry-field.tsx';
import { EntryFrame } from './entry-frame.tsx';
import { PasswordFields } from './password-fields.tsx';
import { useFormFaults } from './use-form-faults.ts';

/** The very first visit: whoever installs the product makes the first administrator. */
export function FirstRunPage() {
  const { t } = useTranslation();
  const { set } = useSession();
  const [login, setLogin] = useState('');
  const { busy, error, submit } = useSubmit(async (form: FormData) => {
    const body = { login, name: String(form.get('name')), password: String(form.get('new')) };
    set(await post('/api/session/first-run', { body }));
  });
  const { faults, form } = useFormFaults(login, (data) => void submit(data));
  return (
    <EntryFrame title={t('entry.firstTitle')} lead={t('entry.firstLead')}>
      <p className="entry-apart">{t('entry.firstApart')}</p>
      <form className="entry-form" {...form}>
        <EntryField name="name" label={t('entry.name')} faults={faults} autoComplete="name" maxLength={60} />
        <EntryField
          name="login"
          label={t('entry.login')}
          faults={faults}
          autoComplete="username"
          maxLength={60}
          value={login}
          onChange={(event) => setLogin(event.target.value)}
        />
        <PasswordFields login={login} faults={faults} />
        <Told error={error} />
        <button type="submit" className="button primary" disabled={busy}>
          {t('entry.firstGo')}
        </button>
      </form>
    </EntryFrame>
  );
}
