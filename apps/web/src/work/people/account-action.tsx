import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { type Account, type AccountAction, changeAccount, type Given } from './api.ts';

interface Props {
  account: Account;
  action: AccountAction;
  onClose: () => void;
  onDone: (given: Given) => void;
}

/** Asks once more, and says what will follow. */
export function AccountActionDialog({ account, action, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const { busy, error, submit } = useSubmit(async () => onDone(await changeAccount(account, action)));
  return (
    <Dialog title={`${t(`people.action.${action}`)}${t('common.colon')}${account.name}`} onClose={onClose}>
      <div className="dialog-body">
        <p>{t(`people.follows.${action}`)}</p>
        <Told error={error} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="button" className="button primary" disabled={busy} onClick={() => void submit()}>
            {t(`people.action.${action}`)}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
