import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { LoadFailure, Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { endWebhook, listWebhooks, type Webhook } from './api.ts';
import { DeliveryLog } from './delivery-log.tsx';
import { kindWord } from './kind-word.ts';
import { NewWebhook } from './new-webhook.tsx';
import '../people/people.css';
import './webhooks.css';

type Open =
  | { what: 'new' }
  | { what: 'made'; secret: string }
  | { what: 'log'; hook: Webhook }
  | { what: 'end'; hook: Webhook };

/** Programs of others that are called: which there are, a new one, what became of the calls, the end of one. */
export function WebhookSection() {
  const { t } = useTranslation();
  const [asked, retry] = useLoad('webhooks', listWebhooks);
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <section className="work-section wide">
      <h2>{t('webhooks.title')}</h2>
      <p className="section-lead">{t('webhooks.lead')}</p>
      <button type="button" className="button" onClick={() => setOpen({ what: 'new' })}>
        {t('webhooks.create')}
      </button>
      {asked.state === 'loading' ? <p className="muted">{t('common.loading')}</p> : null}
      {asked.state === 'failed' ? <LoadFailure error={asked.error} retry={retry} /> : null}
      {asked.state === 'ready' && asked.value.length > 0 ? (
        <ul className="hook-list">
          {asked.value.map((hook) => (
            <li key={hook.id}>
              <strong>{hook.url}</strong>
              <span className="muted">{hook.kinds.map((kind) => kindWord(t, kind)).join(t('common.listJoin'))}</span>
              <span className="page-actions">
                <button type="button" className="button quiet small" onClick={() => setOpen({ what: 'log', hook })}>
                  {t('webhooks.log')}
                  <span className="visually-hidden">{`${t('common.colon')}${hook.url}`}</span>
                </button>
                <button type="button" className="button quiet small" onClick={() => setOpen({ what: 'end', hook })}>
                  {t('webhooks.end')}
                  <span className="visually-hidden">{`${t('common.colon')}${hook.url}`}</span>
                </button>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {open?.what === 'new' ? (
        <NewWebhook
          onClose={close}
          onDone={(secret) => {
            setOpen({ what: 'made', secret });
            retry();
          }}
        />
      ) : null}
      {open?.what === 'made' ? <MadeWebhook secret={open.secret} onClose={close} /> : null}
      {open?.what === 'log' ? <DeliveryLog hook={open.hook} onClose={close} /> : null}
      {open?.what === 'end' ? (
        <EndWebhook
          hook={open.hook}
          onClose={close}
          onDone={() => {
            close();
            retry();
          }}
        />
      ) : null}
    </section>
  );
}

/** The secret of the signatures: shown this once. */
function MadeWebhook({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('webhooks.madeTitle')} onClose={onClose}>
      <div className="dialog-body">
        <output className="one-time long">{secret}</output>
        <p>{t('webhooks.madeHint')}</p>
        <div className="dialog-actions">
          <button type="button" className="button primary" onClick={onClose}>
            {t('tokens.madeDone')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function EndWebhook({ hook, onClose, onDone }: { hook: Webhook; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const { busy, error, submit } = useSubmit(async () => {
    await endWebhook(hook.id);
    onDone();
  });
  return (
    <Dialog title={t('webhooks.endTitle')} onClose={onClose}>
      <div className="dialog-body">
        <p className="hook-url">{hook.url}</p>
        <p>{t('webhooks.endHint')}</p>
        <Told error={error} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="button" className="button primary" disabled={busy} onClick={() => void submit()}>
            {t('webhooks.end')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
