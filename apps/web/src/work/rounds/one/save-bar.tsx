import { useTranslation } from 'react-i18next';
import { Told } from '../../told.tsx';

/** Keeps one form of the settings, and says that it is kept. */
export function SaveBar(props: {
  busy: boolean;
  error: unknown;
  off: boolean;
  done: boolean;
  onSave: () => void;
  children?: React.ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <>
      <Told error={props.error} />
      <p className="save-bar">
        <button type="button" className="button" disabled={props.busy || props.off} onClick={props.onSave}>
          {t('rounds.save')}
        </button>
        {props.done ? (
          <span className="done" role="status">
            {t('rounds.saved')}
          </span>
        ) : null}
        {props.children}
      </p>
    </>
  );
}
