import { useTranslation } from 'react-i18next';
import { post, put } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { useMe, useSession } from '../session.tsx';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { CodeField } from './code-field.tsx';
import { EntryFrame } from './entry-frame.tsx';
import { useFormFaults } from './use-form-faults.ts';

/** Before anything else, where the office requires it. */
export function SetUpCodesPage() {
  const { t } = useTranslation();
  return (
    <EntryFrame title={t('codes.setUpTitle')} lead={t('codes.requiredLead', { name: useMe().account.name })}>
      <SetUpCodes />
    </EntryFrame>
  );
}

/** A picture to read with the app, and a first code that shows it has been read. */
export function SetUpCodes() {
  const { t } = useTranslation();
  const { set } = useSession();
  const [begun] = useLoad('totp', () => post('/api/session/totp'));
  const { busy, error, submit } = useSubmit(async (secret: string, form: FormData) => {
    set(await put('/api/session/totp', { body: { secret, code: String(form.get('code')) } }));
  });
  const { faults, form } = useFormFaults('', (data) => {
    if (begun.state === 'ready') void submit(begun.value.secret, data);
  });
  if (begun.state === 'loading') return <p className="muted">{t('common.loading')}</p>;
  if (begun.state === 'failed') return <Told error={begun.error} />;
  const { secret, picture } = begun.value;
  return (
    <form className="entry-form codes" {...form}>
      <div className="codes-scan">
        <img
          src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
          alt={t('codes.picture')}
          width={168}
          height={168}
        />
        <div>
          <p>{t('codes.scan')}</p>
          <p className="muted">{t('codes.type')}</p>
          <output className="secret">{secret.replace(/(.{4})/g, '$1 ').trim()}</output>
        </div>
      </div>
      <CodeField faults={faults} />
      <Told error={error} />
      <button type="submit" className="button primary" disabled={busy}>
        {t('codes.setUp')}
      </button>
    </form>
  );
}
