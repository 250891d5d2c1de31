import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { chinaMinute } from '../../ui/china.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { LoadFailure, Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { type Delivery, listDeliveries, tryWebhook, type Webhook } from './api.ts';
import { kindWord } from './kind-word.ts';

/** While the log is open, it is asked this often. */
const EVERY_MS = 2_000;

/** The last calls of an address, and a call to try it. */
export function DeliveryLog({ hook, onClose }: { hook: Webhook; onClose: () => void }) {
  const { t } = useTranslation();
  const [times, setTimes] = useState(0);
  const [calls, setCalls] = useState<readonly Delivery[] | null>(null);
  const [load, retry] = useLoad(`${hook.id} ${times}`, async (signal) => {
    const told = await listDeliveries(hook.id, signal);
    setCalls(told);
    return told;
  });
  useEffect(() => {
    const timer = setInterval(() => setTimes((count) => count + 1), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  const { busy, error, submit } = useSubmit(() => tryWebhook(hook.id));
  return (
    <Dialog title={t('webhooks.log')} onClose={onClose} wide>
      <div className="dialog-body">
        <p className="hook-url">{hook.url}</p>
        {load.state === 'failed' && calls === null ? <LoadFailure error={load.error} retry={retry} /> : null}
        {calls?.length === 0 ? <p className="muted">{t('webhooks.noCalls')}</p> : null}
        {calls && calls.length > 0 ? <CallTable calls={calls} /> : null}
        <Told error={error} />
        <div className="dialog-actions">
          <button type="button" className="button" disabled={busy} onClick={() => void submit()}>
            {t('webhooks.try')}
          </button>
          <button type="button" className="button primary" onClick={onClose}>
            {t('people.close')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function CallTable({ calls }: { calls: readonly Delivery[] }) {
  const { t } = useTranslation();
  return (
    <div className="sheet given-list">
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{t('audit.time')}</th>
            <th scope="col">{t('webhooks.event')}</th>
            <th scope="col">{t('common.status')}</th>
            <th scope="col" className="number">
              {t('webhooks.attempts')}
            </th>
            <th scope="col">{t('webhooks.answer')}</th>
          </tr>
        </thead>
        <tbody>
          {calls.map(({ id, at, kind, state, attempts, status, error }) => (
            <tr key={id}>
              <td>{chinaMinute(at)}</td>
              <td>{kindWord(t, kind)}</td>
              <td>{t(`webhooks.state.${state}`)}</td>
              <td className="number">{attempts}</td>
              <td>{error ?? (status === null ? '' : `HTTP ${status}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
