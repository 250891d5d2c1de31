import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Answer, get } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';

/** The head of the chain: noted elsewhere today, it proves tomorrow that nothing before it was changed. */
export function ChainCheck() {
  const { t } = useTranslation();
  const [head] = useLoad('audit-head', (signal) => get('/api/audit/head', { signal }));
  const [checked, setChecked] = useState<Answer<'/api/audit/check'> | null>(null);
  const { busy, error, submit } = useSubmit(async () => setChecked(await get('/api/audit/check')));
  const shown = checked ?? (head.state === 'ready' ? head.value : null);
  return (
    <section className="sheet chain" aria-label={t('audit.chain')}>
      <div>
        <p className="chain-title">{t('audit.head', { seq: shown?.seq ?? '…' })}</p>
        <p className="chain-hash">{shown?.hash ?? ''}</p>
        <p className="muted">{t('audit.headHint')}</p>
      </div>
      <div className="chain-check">
        <button type="button" className="button" disabled={busy} onClick={() => void submit()}>
          {t('audit.check')}
        </button>
        {checked ? (
          <p role="status" className={checked.brokenAt === null ? 'done' : 'told'}>
            {checked.brokenAt === null ? t('audit.holds') : t('audit.broken', { seq: checked.brokenAt })}
          </p>
        ) : null}
        <Told error={error ?? (head.state === 'failed' ? head.error : null)} />
      </div>
    </section>
  );
}
