import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/client.ts';
import { DropBox } from '../../features/own-data/drop-box.tsx';
import { ToldProblems } from '../../features/own-data/told-problems.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { problemsIn } from '../rounds/parts/problems.ts';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { importPosts, type PostRow, tryPosts } from './api.ts';
import '../../features/own-data/own-data.css';

/** Posts by file with who holds them first: compared, then set up, all or none. */
export function ImportPosts({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [rows, setRows] = useState<readonly PostRow[] | null>(null);
  const look = useSubmit(async (one: File) => setRows((await tryPosts(one)).rows));
  const take = useSubmit(async (one: File) => {
    await importPosts(one);
    onDone();
  });
  const choose = (one: File | null) => {
    setFile(one);
    setRows(null);
    look.clear();
    take.clear();
    if (one) void look.submit(one);
  };
  const error = look.error ?? take.error;
  const problems = problemsIn(error);
  const busy = look.busy || take.busy;
  const fresh = rows?.filter(({ kind }) => kind === 'new').length ?? 0;
  return (
    <Dialog title={t('people.importPosts')} wide onClose={onClose}>
      <div className="dialog-body">
        <Templates />
        <DropBox
          title={t('imports.file')}
          how={t('people.importPostsHow')}
          accept=".xlsx,.csv,text/csv"
          file={file}
          onFile={choose}
        />
        {busy ? <progress aria-label={t('imports.working')} /> : null}
        {problems ? <ToldProblems problems={problems} /> : <Told error={error} />}
        {rows ? <Preview rows={rows} fresh={fresh} /> : null}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button
            type="button"
            className="button primary"
            disabled={busy || !file || fresh === 0}
            onClick={() => file && void take.submit(file)}
          >
            {t('people.setUpPosts', { count: fresh })}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

/** Workbooks to fill in: a sample that says what each column takes, or a post for every unit that has none yet. */
function Templates() {
  const { t, i18n } = useTranslation();
  const link = (words: string, role?: 'liaison' | 'rater') => (
    <a
      key={words}
      className="button small"
      href={addressOf('/api/posts/template.xlsx', {}, { lang: i18n.language, ...(role ? { role } : {}) })}
      download
    >
      <Icon name="download" size={14} />
      {words}
    </a>
  );
  return (
    <>
      <p>{t('people.suggestLead')}</p>
      <p className="suggestions">
        {link(t('people.template'))}
        {(['liaison', 'rater'] as const).map((role) => link(t('people.suggest', { role: t(`role.${role}`) }), role))}
      </p>
    </>
  );
}

function Preview({ rows, fresh }: { rows: readonly PostRow[]; fresh: number }) {
  const { t } = useTranslation();
  return (
    <>
      <p role="status">{t('people.postsSeen', { count: fresh, same: rows.length - fresh })}</p>
      <div className="sheet given-list">
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('own.row')}</th>
              <th scope="col">{t('people.post')}</th>
              <th scope="col">{t('people.role')}</th>
              <th scope="col">{t('common.unit')}</th>
              <th scope="col">{t('people.holderLogin')}</th>
              <th scope="col">{t('imports.taking')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, kind, name, role, unit, login }) => (
              <tr key={row}>
                <td>{row}</td>
                <th scope="row">{name}</th>
                <td>{t(`role.${role}`)}</td>
                <td>{unit ?? '—'}</td>
                <td>{login ?? <span className="muted">{t('people.vacant')}</span>}</td>
                <td>{t(kind === 'new' ? 'people.willSetUp' : 'people.isThere')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
