import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DropBox } from '../../../features/own-data/drop-box.tsx';
import { ToldProblems } from '../../../features/own-data/told-problems.tsx';
import { problemsIn } from '../../rounds/parts/problems.ts';
import { Told } from '../../told.tsx';
import { useSubmit } from '../../use-submit.ts';
import { listVersions } from '../api.ts';
import { type ReadPlan, readPlan } from './api.ts';
import { newId } from './free-id.ts';
import { takeHanded } from './handed.ts';
import '../../../features/own-data/own-data.css';

/** A document is dropped, read by the server, and shown or refused with what to do. */
export function Start({ onRead }: { onRead: (read: ReadPlan) => void }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const look = useSubmit(async (one: File) => {
    const [read, versions] = await Promise.all([readPlan(one), listVersions()]);
    onRead({ ...read, scheme: { ...read.scheme, id: newId(read.scheme.id, versions) } });
  });
  const choose = (one: File | null): void => {
    setFile(one);
    look.clear();
    if (one) void look.submit(one);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what another page was given is read once
  useEffect(() => {
    const handed = takeHanded();
    if (handed) choose(handed);
  }, []);
  const [pasted, setPasted] = useState('');
  const problems = problemsIn(look.error);
  return (
    <>
      <div className="plans-file">
        <DropBox
          title={t('draft.file')}
          how={t('draft.fileHow')}
          accept=".docx,.xlsx,.html,.htm,.md,.txt,.pdf"
          file={file}
          onFile={choose}
        />
      </div>
      <details className="draft-paste">
        <summary>{t('draft.paste')}</summary>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            choose(new File([pasted], `${t('draft.pasted')}.txt`, { type: 'text/plain' }));
          }}
        >
          <label className="field">
            <span>{t('draft.pasteHow')}</span>
            <textarea className="input" rows={8} value={pasted} onChange={(event) => setPasted(event.target.value)} />
          </label>
          <button type="submit" className="button" disabled={look.busy || pasted.trim() === ''}>
            {t('draft.pasteGo')}
          </button>
        </form>
      </details>
      {look.busy ? (
        <p className="draft-reading" role="status">
          <progress aria-label={t('draft.reading')} />
          {t('draft.reading')}
        </p>
      ) : null}
      {problems ? <ToldProblems problems={problems} /> : <Told error={look.error} />}
    </>
  );
}
