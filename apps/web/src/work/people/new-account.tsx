import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { type Given, openAccount } from './api.ts';

export function NewAccount({ onClose, onDone }: { onClose: () => void; onDone: (given: Given) => void }) {
  const { t } = useTranslation();
  const { busy, error, submit } = useSubmit(async (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const body = {
      name: text('name'),
      login: text('login'),
      phone: text('phone') || null,
      email: text('email') || null,
    };
    onDone(await openAccount(body));
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(new FormData(event.currentTarget));
  };
  return (
    <Dialog title={t('people.newAccount')} onClose={onClose}>
      <form onSubmit={send} autoComplete="off">
        <label className="field">
          <span>{t('entry.name')}</span>
          <input className="input" name="name" required maxLength={60} />
        </label>
        <label className="field">
          <span>{t('entry.login')}</span>
          <input
            className="input"
            name="login"
            required
            minLength={2}
            maxLength={60}
            pattern="\S+"
            title={t('entry.loginHint')}
          />
        </label>
        <label className="field">
          <span>{t('people.phone')}</span>
          <input className="input" name="phone" type="tel" maxLength={40} />
        </label>
        <label className="field">
          <span>{t('people.email')}</span>
          <input className="input" name="email" type="email" maxLength={200} />
        </label>
        <p className="muted">{t('people.newAccountHint')}</p>
        <Told error={error} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={busy}>
            {t('people.newAccountGo')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
