import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';

/** A secret that was made: it is shown this once and can be had nowhere afterwards. */
export function SecretDialog(props: { title: string; hint: string; secret: string; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <div className="dialog-body">
        <output className="one-time long">{props.secret}</output>
        <p>{props.hint}</p>
        <div className="dialog-actions">
          <button type="button" className="button primary" onClick={props.onClose}>
            {t('tokens.madeDone')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
