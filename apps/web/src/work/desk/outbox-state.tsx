import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import type { Outbox, Parcel } from './outbox.ts';
import { usePendingCount } from './pending-files.ts';

/** Whether everything has reached the server; if not, what waits and what was refused, with the way to it. */
export function OutboxState(props: {
  parcels: readonly Parcel[];
  offline: boolean;
  outbox: Outbox;
  href: (next: { unit?: string; indicator?: string }) => string;
}) {
  const { t } = useTranslation();
  const { parcels, offline, outbox, href } = props;
  const refused = parcels.filter((one) => one.refused);
  const files = usePendingCount();
  const waiting = parcels.length - refused.length;
  const [first] = refused;
  return (
    <div className="outbox" role="status">
      {parcels.length === 0 && files === 0 ? (
        <span className="outbox-clear">
          <Icon name="check" size={14} />
          {t('desk.allSaved')}
        </span>
      ) : null}
      {waiting > 0 ? (
        <span className="outbox-waiting">
          {t(offline ? 'desk.offline' : 'desk.sending', { count: waiting })}
          {offline ? (
            <button type="button" className="link" onClick={() => outbox.wake()}>
              {t('common.retry')}
            </button>
          ) : null}
        </span>
      ) : null}
      {files > 0 ? <span className="outbox-waiting">{t('desk.filesWaiting', { count: files })}</span> : null}
      {first ? (
        <a className="outbox-refused" href={href({ unit: first.unit, indicator: first.indicator })}>
          {t('desk.refusedCount', { count: refused.length })}
        </a>
      ) : null}
      {outbox.isSafe() ? null : <span className="outbox-refused">{t('desk.unsafe')}</span>}
    </div>
  );
}
