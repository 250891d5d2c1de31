import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chinaDay } from '../../../ui/china.ts';
import { useMe } from '../../session.tsx';
import { type OffFinding, signSum, takeBack } from './sic.ts';
import type { Workshop } from './use-workshop.ts';

/** Below a sum that the document does not meet: somebody in charge signs that it says so, with the grounds, or takes that back. */
export function SicPart({ finding, change }: { finding: OffFinding; change: Workshop['change'] }) {
  const { t } = useTranslation();
  const { account } = useMe();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  if (finding.sic)
    return (
      <button type="button" className="button quiet small" onClick={() => change((draft) => takeBack(draft, finding))}>
        {t('sic.takeBack')}
      </button>
    );
  if (!open)
    return (
      <button type="button" className="button quiet small" onClick={() => setOpen(true)}>
        {t('sic.open')}
      </button>
    );
  const sign = (event: FormEvent) => {
    event.preventDefault();
    const now = new Date().toISOString();
    const said = { reason: reason.trim(), by: account.name, on: chinaDay(now) };
    change((draft) => signSum(draft, finding, said, now));
  };
  return (
    <form className="draft-sic" onSubmit={sign}>
      <p className="muted">{finding.sum.units ? t('sic.leadSome') : t('sic.lead', { sum: finding.sum.sum })}</p>
      <label className="field">
        <span>{t('sic.reason')}</span>
        <textarea
          className="input"
          required
          rows={2}
          placeholder={t('sic.reasonHow')}
          value={reason}
          // biome-ignore lint/a11y/noAutofocus: it was just opened to be filled in
          autoFocus
          onChange={({ target }) => setReason(target.value)}
        />
      </label>
      <div className="dialog-actions">
        <button type="button" className="button small" onClick={() => setOpen(false)}>
          {t('common.cancel')}
        </button>
        <button type="submit" className="button primary small" disabled={reason.trim() === ''}>
          {t('sic.sign', { by: account.name })}
        </button>
      </div>
    </form>
  );
}
