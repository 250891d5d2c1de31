import { eventKinds } from '@mingjian/workflow';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialog.tsx';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { addWebhook } from './api.ts';
import { kindWord } from './kind-word.ts';

/** Which address is called, and of what it is told. */
export function NewWebhook({ onClose, onDone }: { onClose: () => void; onDone: (secret: string) => void }) {
  const { t } = useTranslation();
  const { busy, error, submit } = useSubmit(async (form: FormData) => {
    const chosen = form.getAll('kind');
    const kinds = eventKinds.filter((kind) => chosen.includes(kind));
    onDone((await addWebhook({ url: String(form.get('url') ?? '').trim(), kinds })).secret);
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(new FormData(event.currentTarget));
  };
  return (
    <Dialog title={t('webhooks.create')} onClose={onClose}>
      <form onSubmit={send} autoComplete="off">
        <label className="field">
          <span>{t('webhooks.url')}</span>
          <input className="input" name="url" type="url" required maxLength={500} placeholder="https://" />
        </label>
        <fieldset className="hook-kinds">
          <legend>{t('webhooks.kinds')}</legend>
          {eventKinds.map((kind) => (
            <label className="tick" key={kind}>
              <input type="checkbox" name="kind" value={kind} defaultChecked />
              <span>{kindWord(t, kind)}</span>
            </label>
          ))}
        </fieldset>
        <Told error={error} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={busy}>
            {t('webhooks.create')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
