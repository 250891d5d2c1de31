import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PasswordForm } from '../entry/password-form.tsx';
import { SetUpCodes } from '../entry/set-up-codes.tsx';
import { MailSection } from '../notices/mail-section.tsx';
import { useMe, useSession } from '../session.tsx';
import { WebhookSection } from '../webhooks/webhook-section.tsx';
import { TokenSection } from './token-section.tsx';

/** One's own account. */
export function AccountPage() {
  const { t } = useTranslation();
  const { account, permissions } = useMe();
  const { set } = useSession();
  const [times, setTimes] = useState(0);
  const [settingUp, setSettingUp] = useState(false);
  return (
    <div className="page work-page">
      <h1>{t('work.me')}</h1>
      <p className="lead">
        {account.name} · {account.login}
      </p>
      <section className="work-section">
        <h2>{t('entry.changeTitle')}</h2>
        <PasswordForm
          key={times}
          onDone={(session) => {
            set(session);
            setTimes(times + 1);
          }}
        />
        {times > 0 ? (
          <p className="done" role="status">
            {t('work.changed')}
          </p>
        ) : null}
      </section>
      <section className="work-section">
        <h2>{t('codes.title')}</h2>
        <p className="section-lead">{t(account.secondFactor ? 'codes.on' : 'codes.off')}</p>
        {account.secondFactor ? null : settingUp ? (
          <SetUpCodes />
        ) : (
          <button type="button" className="button" onClick={() => setSettingUp(true)}>
            {t('codes.start')}
          </button>
        )}
      </section>
      <MailSection />
      {permissions.includes('token:manage') ? <TokenSection /> : null}
      {permissions.includes('webhook:manage') ? <WebhookSection /> : null}
    </div>
  );
}
