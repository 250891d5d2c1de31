import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { ListBar } from '../list-bar.tsx';
import { Told } from '../told.tsx';
import { usePaged } from '../use-paged.ts';
import { useSubmit } from '../use-submit.ts';
import { handOver, type Post, pageOfAccounts } from './api.ts';

/** Who takes a post from now on, and why. What was done in it before stays with whoever did it. */
export function HandOver({ post, onClose, onDone }: { post: Post; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const accounts = usePaged(pageOfAccounts, search);
  const { busy, error, submit } = useSubmit(async (form: FormData) => {
    await handOver(post, String(form.get('account') ?? '') || null, String(form.get('reason') ?? ''));
    onDone();
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(new FormData(event.currentTarget));
  };
  const open = accounts.rows.filter(({ disabledAt }) => disabledAt === null);
  return (
    <Dialog title={`${t('people.handOver')}${t('common.colon')}${post.name}`} onClose={onClose}>
      <form onSubmit={send}>
        <p className="muted">{t('people.handOverHint')}</p>
        <ListBar search={search} onSearch={setSearch} hint={t('people.searchAccounts')} />
        <label className="field">
          <span>{t('people.takes')}</span>
          <select className="input" name="account" defaultValue="">
            <option value="">{t('people.nobody')}</option>
            {open
              .filter(({ id }) => id !== post.account)
              .map((account) => (
                <option key={account.id} value={account.id}>
                  {`${account.name} · ${account.login}`}
                </option>
              ))}
          </select>
        </label>
        <label className="field">
          <span>{t(post.holder === null ? 'people.reasonUnlessFirst' : 'people.reason')}</span>
          <input className="input" name="reason" required={post.holder !== null} maxLength={500} />
        </label>
        <Told error={error ?? (accounts.load.state === 'failed' ? accounts.load.error : null)} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={busy || accounts.load.state !== 'ready'}>
            {t('people.handOver')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
