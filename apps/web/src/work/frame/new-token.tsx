import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../../api/client.ts';
import { dayNumber, dayText } from '../../ui/days.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';

/** As long as the server lets a token live, and what it is offered at first. */
const MOST_DAYS = 366;
const USUAL_DAYS = 90;

interface Props {
  /** YYYY-MM-DD */
  today: string;
  onClose: () => void;
  onDone: (secret: string) => void;
}

/** What a new token is for, what it may do and how long. */
export function NewToken({ today, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const inDays = (days: number) => dayText(dayNumber(today) + days);
  const { busy, error, submit } = useSubmit(async (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? '').trim();
    const body = {
      name: text('name'),
      scope: text('scope') === 'all' ? ('all' as const) : ('read' as const),
      lastDay: text('lastDay'),
    };
    onDone((await post('/api/tokens', { body })).secret);
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(new FormData(event.currentTarget));
  };
  return (
    <Dialog title={t('tokens.create')} onClose={onClose}>
      <form onSubmit={send} autoComplete="off">
        <label className="field">
          <span>{t('tokens.name')}</span>
          <input className="input" name="name" required maxLength={60} />
        </label>
        <label className="field">
          <span>{t('tokens.scope')}</span>
          <select className="input" name="scope" defaultValue="read">
            <option value="read">{t('tokens.read')}</option>
            <option value="all">{t('tokens.all')}</option>
          </select>
        </label>
        <label className="field">
          <span>{t('tokens.lastDay')}</span>
          <input
            className="input"
            name="lastDay"
            type="date"
            required
            min={today}
            max={inDays(MOST_DAYS)}
            defaultValue={inDays(USUAL_DAYS)}
          />
        </label>
        <Told error={error} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={busy}>
            {t('tokens.create')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
