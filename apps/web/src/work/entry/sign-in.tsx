import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf, post } from '../../api/client.ts';
import { useSession } from '../session.tsx';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { EntryFrame } from './entry-frame.tsx';

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
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(new FormData(event.currentTarget));
  };
  return (
    <EntryFrame title={t('entry.signInTitle')}>
      <form className="entry-form" onSubmit={send}>
        <label className="field">
          <span>{t('entry.login')}</span>
          <input className="input" name="login" autoComplete="username" required maxLength={200} />
        </label>
        <label className="field">
          <span>{t('entry.password')}</span>
          <input className="input" type="password" name="password" autoComplete="current-password" required />
        </label>
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
