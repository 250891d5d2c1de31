import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { get } from '../../api/client.ts';
import type { AuditLine } from '../../api/openapi.gen.ts';
import { useLoad } from '../../api/use-load.ts';
import { Notice } from '../../ui/notice.tsx';
import { ExportLink } from '../export-link.tsx';
import { Told, toldWords } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { AuditTable } from './audit-table.tsx';
import { ChainCheck } from './chain-check.tsx';
import './audit.css';

const PAGE = 100;
const kinds = ['account', 'post', 'setting', 'round', 'duty', 'facts', 'review', 'evidence'] as const;

/** Everything that was changed, by whom and when; for the auditor, who changes nothing. */
export function AuditPage() {
  const { t } = useTranslation();
  const [kind, setKind] = useState('');
  const [person, setPerson] = useState<{ id: string; name: string } | null>(null);
  const query = { ...(kind ? { kind } : {}), ...(person ? { account: person.id } : {}) };
  const key = JSON.stringify(query);
  const [load] = useLoad(key, (signal) => get('/api/audit', { params: { query }, signal }));
  const [older, setOlder] = useState<{ key: string; lines: AuditLine[]; end: boolean }>({ key, lines: [], end: false });
  const more = older.key === key ? older.lines : [];
  const lines = load.state === 'ready' ? [...load.value, ...more] : [];
  const last = lines.at(-1);
  const { busy, error, submit } = useSubmit(async (before: number) => {
    const next = await get('/api/audit', { params: { query: { ...query, before } } });
    setOlder({ key, lines: [...more, ...next], end: next.length < PAGE });
  });
  const isEnd = (load.state === 'ready' && load.value.length < PAGE) || (older.key === key && older.end);
  return (
    <div className="page work-page">
      <h1>{t('workMenu.audit')}</h1>
      <ChainCheck />
      <div className="toolbar audit-bar">
        <label className="audit-kind">
          <span>{t('audit.kindLabel')}</span>
          <select className="input" value={kind} onChange={(event) => setKind(event.target.value)}>
            <option value="">{t('common.all')}</option>
            {kinds.map((one) => (
              <option key={one} value={one}>
                {t(`audit.kind.${one}`)}
              </option>
            ))}
          </select>
        </label>
        {person ? (
          <button type="button" className="button small" onClick={() => setPerson(null)}>
            {t('audit.only', { name: person.name })} ×
          </button>
        ) : null}
        <ExportLink path="/api/audit.xlsx" query={query} permission="audit:export" />
      </div>
      {load.state === 'failed' ? <Notice title={toldWords(t, load.error)} tone="bad" /> : null}
      {load.state === 'ready' && lines.length === 0 ? <Notice title={t('audit.none')} /> : null}
      {lines.length > 0 ? <AuditTable lines={lines} onPerson={setPerson} /> : null}
      <Told error={error} />
      {last && !isEnd ? (
        <button type="button" className="button" disabled={busy} onClick={() => void submit(last.seq)}>
          {t('audit.older')}
        </button>
      ) : null}
    </div>
  );
}
