import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { SecretDialog } from '../frame/secret-dialog.tsx';
import { LoadFailure } from '../told.tsx';
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
      {open?.what === 'made' ? (
        <SecretDialog
          title={t('webhooks.madeTitle')}
          hint={t('webhooks.madeHint')}
          secret={open.secret}
          onClose={close}
        />
      ) : null}
      {open?.what === 'log' ? <DeliveryLog hook={open.hook} onClose={close} /> : null}
      {open?.what === 'end' ? (
        <ConfirmDialog
          title={t('webhooks.endTitle')}
          action={t('webhooks.end')}
          onClose={close}
          onConfirm={async () => {
            await endWebhook(open.hook.id);
            close();
            retry();
          }}
        >
          <p className="hook-url">{open.hook.url}</p>
          <p>{t('webhooks.endHint')}</p>
        </ConfirmDialog>
      ) : null}
    </section>
  );
}
