import { useTranslation } from 'react-i18next';
import { EntryField } from './entry-field.tsx';
import type { FormFaults } from './form-faults.ts';

/** Six digits from the authenticator app. */
export function CodeField({ faults }: { faults: FormFaults }) {
  const { t } = useTranslation();
  return (
    <EntryField
      name="code"
      label={t('codes.code')}
      faults={faults}
      className="input code-input"
      inputMode="numeric"
      autoComplete="one-time-code"
      maxLength={6}
      title={t('codes.codeHint')}
    />
  );
}
