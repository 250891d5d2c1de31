import { useTranslation } from 'react-i18next';

/** Six digits from the authenticator app. */
export function CodeField() {
  const { t } = useTranslation();
  return (
    <label className="field">
      <span>{t('codes.code')}</span>
      <input
        className="input code-input"
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        pattern="\d{6}"
        maxLength={6}
        title={t('codes.codeHint')}
        required
      />
    </label>
  );
}
