import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Lang } from '../../i18n/index.ts';
import { chinaDay } from '../../ui/china.ts';
import { dayNumber, dayText } from '../../ui/days.ts';
import { Dialog } from '../../ui/dialog.tsx';
import type { KeptSite } from '../sites/api.ts';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { addSuppression, type ListedAudit } from './api.ts';

/** As long as the server lets something stay out of sight, and as long as it usually does. */
const MOST_DAYS = 180;
const USUAL_DAYS = 30;

/** Keeps what one audit finds out of sight until a day: which, where, why. */
export function NewSuppressionDialog(props: {
  round: string;
  audits: readonly ListedAudit[];
  websites: readonly KeptSite[];
  onClose: () => void;
  onAdded: () => void;
}) {
  const { t, i18n } = useTranslation();
  const { round, audits, websites, onClose, onAdded } = props;
  const today = dayNumber(chinaDay());
  const [until, setUntil] = useState(dayText(today + USUAL_DAYS));
  const { busy, error, submit } = useSubmit(async (form: FormData) => {
    const said = (name: string) => String(form.get(name) ?? '').trim();
    await addSuppression(round, { audit: said('audit'), site: said('site') || null, reason: said('reason'), until });
    onAdded();
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(new FormData(event.currentTarget));
  };
  return (
    <Dialog title={t('suppressions.add')} onClose={onClose}>
      <form onSubmit={send}>
        <label className="field">
          <span>{t('inspections.by.audit')}</span>
          <select className="input" name="audit" required defaultValue="">
            <option value="" disabled />
            {audits.map(({ id, title }) => (
              <option key={id} value={id}>
                {title[i18n.language as Lang]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{t('inspections.site')}</span>
          <select className="input" name="site" defaultValue="">
            <option value="">{t('suppressions.everySite')}</option>
            {websites.map(({ id, name, unitName }) => (
              <option key={id} value={id}>
                {name} · {unitName}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{t('suppressions.reason')}</span>
          <textarea className="input" name="reason" rows={2} required maxLength={500} defaultValue="" />
        </label>
        <label className="field">
          <span>{t('suppressions.until')}</span>
          <input
            className="input"
            type="date"
            required
            min={dayText(today)}
            max={dayText(today + MOST_DAYS)}
            value={until}
            onChange={({ target }) => setUntil(target.value)}
          />
        </label>
        <Told error={error} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={busy}>
            {t('suppressions.go')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
