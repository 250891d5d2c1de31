import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import type { Given } from './api.ts';

/** The password for one use: it is shown this once and can be had nowhere afterwards. */
export function GivenPassword({ given, onClose }: { given: Given; onClose: () => void }) {
  const { t } = useTranslation();
  const { account, password } = given;
  return (
    <Dialog title={t('people.givenTitle', { name: account.name })} onClose={onClose}>
      <div className="dialog-body">
        <dl className="given">
          <dt>{t('entry.login')}</dt>
          <dd>{account.login}</dd>
          <dt>{t('people.oneTime')}</dt>
          <dd>
            <output className="one-time">{password}</output>
          </dd>
        </dl>
        <p>{t('people.givenHint')}</p>
        <div className="dialog-actions">
          <button type="button" className="button primary" onClick={onClose}>
            {t('people.givenDone')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
