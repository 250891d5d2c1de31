import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../ui/dialog.tsx';
import { Told } from './told.tsx';
import { useSubmit } from './use-submit.ts';

/** Asks before something is ended that cannot be begun again: what happens then, and two ways to go. `back`: in place of 取消. */
export function ConfirmDialog(props: {
  title: string;
  children: ReactNode;
  action: string;
  back?: string;
  onConfirm: () => Promise<void>;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { busy, error, submit } = useSubmit(props.onConfirm);
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <div className="dialog-body">
        {props.children}
        <Told error={error} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={props.onClose}>
            {props.back ?? t('common.cancel')}
          </button>
          <button type="button" className="button primary" disabled={busy} onClick={() => void submit()}>
            {props.action}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
