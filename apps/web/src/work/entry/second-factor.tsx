import { useTranslation } from 'react-i18next';
import { del, post } from '../../api/client.ts';
import { useSession } from '../session.tsx';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { CodeField } from './code-field.tsx';
import { EntryFrame } from './entry-frame.tsx';
import { useFormFaults } from './use-form-faults.ts';

/** After the password: the code that the authenticator app shows now. */
export function SecondFactorPage() {
  const { t } = useTranslation();
  const { set } = useSession();
  const { busy, error, submit } = useSubmit(async (form: FormData) => {
    set(await post('/api/session/second-factor', { body: { code: String(form.get('code')) } }));
  });
  const { faults, form } = useFormFaults('', (data) => void submit(data));
  const leave = () => void del('/api/session').finally(() => set({ state: 'signed-out' }));
  return (
    <EntryFrame title={t('codes.askTitle')} lead={t('codes.askLead')}>
      <form className="entry-form" {...form}>
        <CodeField faults={faults} />
        <Told error={error} />
        <button type="submit" className="button primary" disabled={busy}>
          {t('entry.signIn')}
        </button>
        <button type="button" className="button quiet" onClick={leave}>
          {t('codes.other')}
        </button>
        <p className="muted entry-help">{t('codes.lost')}</p>
      </form>
    </EntryFrame>
  );
}
