import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { type Account, setEmail } from './api.ts';

/** Another address for somebody's mail, or none. */
export function EditEmail(props: { account: Account; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const { account, onClose, onDone } = props;
  const { busy, error, submit } = useSubmit(async (form: FormData) => {
    await setEmail(account, String(form.get('email') ?? '').trim() || null);
    onDone();
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(new FormData(event.currentTarget));
  };
  return (
    <Dialog title={`${t('people.editEmail')}${t('common.colon')}${account.name}`} onClose={onClose}>
      <form onSubmit={send} autoComplete="off">
        <label className="field">
          <span>{t('people.email')}</span>
          <input className="input" name="email" type="email" maxLength={200} defaultValue={account.email ?? ''} />
        </label>
        <Told error={error} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={busy}>
            {t('notices.save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
