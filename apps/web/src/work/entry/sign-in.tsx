import { useTranslation } from 'react-i18next';
import { addressOf, post } from '../../api/client.ts';
import { useSession } from '../session.tsx';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { EntryField } from './entry-field.tsx';
import { EntryFrame } from './entry-frame.tsx';
import { useFormFaults } from './use-form-faults.ts';

/** Why the single sign-on sent somebody back. */
const refusals = ['no-account', 'failed', 'unreachable'] as const;

export function SignInPage() {
  const { t } = useTranslation();
  const { set, singleSignOn } = useSession();
  const refused = refusals.find((one) => window.location.hash.endsWith(`?refused=${one}`));
  const { busy, error, submit } = useSubmit(async (form: FormData) => {
    const body = { login: String(form.get('login')), password: String(form.get('password')) };
    set(await post('/api/session', { body }));
  });
  const { faults, form } = useFormFaults('', (data) => void submit(data));
  return (
    <EntryFrame title={t('entry.signInTitle')}>
      <form className="entry-form" {...form}>
        <EntryField name="login" label={t('entry.login')} faults={faults} autoComplete="username" maxLength={200} />
        <EntryField
          name="password"
          label={t('entry.password')}
          faults={faults}
          type="password"
          autoComplete="current-password"
        />
        <Told error={error} />
        <button type="submit" className="button primary" disabled={busy}>
          {t('entry.signIn')}
        </button>
        {singleSignOn === null ? null : (
          <>
            <a className="button" href={addressOf('/api/session/single-sign-on', {})}>
              {t('entry.signOn', { name: singleSignOn })}
            </a>
            {refused ? (
              <p className="told" role="alert">
                {t(`entry.refused.${refused}`)}
              </p>
            ) : null}
          </>
        )}
        <p className="muted entry-help">{t('entry.forgot')}</p>
      </form>
    </EntryFrame>
  );
}
