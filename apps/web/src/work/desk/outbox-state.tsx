import { useTranslation } from 'react-i18next';
import { chinaMinute } from '../../ui/china.ts';
import { Icon } from '../../ui/icon.tsx';
import type { Place } from './api.ts';
import type { Outbox, Parcel } from './outbox.ts';
import { usePendingCount } from './pending-files.ts';

/** Whether everything is saved, and when it was; if not, what is not, why, and the way to it. `begun`: cells typed in and not recorded. */
export function OutboxState(props: {
  parcels: readonly Parcel[];
  offline: boolean;
  outbox: Outbox;
  begun: readonly Place[];
  href: (next: { unit?: string; indicator?: string }) => string;
}) {
  const { t } = useTranslation();
  const { parcels, offline, outbox, begun, href } = props;
  const refused = parcels.filter((one) => one.refused);
  const files = usePendingCount();
  const waiting = parcels.length - refused.length;
  const [first] = refused;
  const [begunFirst] = begun;
  const savedAt = outbox.savedAt();
  return (
    <div className="outbox" role="status">
      {parcels.length === 0 && files === 0 && begun.length === 0 ? (
        <span className="outbox-clear">
          <Icon name="check" size={14} />
          {savedAt ? t('desk.savedAt', { at: chinaMinute(savedAt).slice(-5) }) : t('desk.allSaved')}
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
      {begunFirst ? (
        <a className="outbox-waiting" href={href({ unit: begunFirst.unit, indicator: begunFirst.indicator })}>
          {t('desk.begun', { count: begun.length })}
        </a>
      ) : null}
      {first ? (
        <a className="outbox-refused" href={href({ unit: first.unit, indicator: first.indicator })}>
          {t('desk.refusedCount', { count: refused.length })}
        </a>
      ) : null}
      {outbox.isSafe() ? null : <span className="outbox-refused">{t('desk.unsafe')}</span>}
    </div>
  );
}
