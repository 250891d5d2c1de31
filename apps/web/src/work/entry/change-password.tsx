import { useTranslation } from 'react-i18next';
import { useMe, useSession } from '../session.tsx';
import { EntryFrame } from './entry-frame.tsx';
import { PasswordForm } from './password-form.tsx';

/** Before anything else: a password that only its owner knows, or a fresh one after ninety days. */
export function ChangePasswordPage() {
  const { t } = useTranslation();
  const { set } = useSession();
  const { account } = useMe();
  return (
    <EntryFrame title={t('entry.changeTitle')} lead={t('entry.changeLead', { name: account.name })}>
      <PasswordForm onDone={set} />
    </EntryFrame>
  );
}
