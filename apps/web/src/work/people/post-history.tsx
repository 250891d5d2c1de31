import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { chinaDay } from '../../ui/china.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Told } from '../told.tsx';
import { type Post, postHistory } from './api.ts';

/** Who held a post, from when to when and why. */
export function PostHistory({ post, onClose }: { post: Post; onClose: () => void }) {
  const { t } = useTranslation();
  const [load] = useLoad(post.id, (signal) => postHistory(post.id, signal));
  return (
    <Dialog title={`${t('people.history')}${t('common.colon')}${post.name}`} onClose={onClose}>
      <div className="dialog-body">
        {load.state === 'failed' ? <Told error={load.error} /> : null}
        {load.state === 'ready' && load.value.length === 0 ? <p className="muted">{t('people.neverHeld')}</p> : null}
        {load.state === 'ready' && load.value.length > 0 ? (
          <ol className="holders">
            {load.value.map((held) => (
              <li key={`${held.account} ${held.fromAt}`}>
                <strong>{held.name}</strong>
                <span>{`${chinaDay(held.fromAt)} – ${held.untilAt ? chinaDay(held.untilAt) : t('people.today')}`}</span>
                <span className="muted">{held.reason ?? t('people.firstRun')}</span>
              </li>
            ))}
          </ol>
        ) : null}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('people.close')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
