import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/client.ts';
import { DropBox } from '../../features/own-data/drop-box.tsx';
import { ToldProblems } from '../../features/own-data/told-problems.tsx';
import { csvText, save } from '../../ui/csv.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Icon } from '../../ui/icon.tsx';
import { problemsIn } from '../rounds/parts/problems.ts';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { type AccountRow, importAccounts, type OpenedAccount, tryAccounts } from './api.ts';
import '../../features/own-data/own-data.css';

/** Accounts by file: checked first, then opened; the passwords are in this dialog once and nowhere afterwards. */
export function ImportAccounts({ onClose, onDone }: { onClose: () => void; onDone: () => void }) {
  const { t, i18n } = useTranslation();
  const [file, setFile] = useState<File | null>(null);
  const [rows, setRows] = useState<readonly AccountRow[] | null>(null);
  const [opened, setOpened] = useState<readonly OpenedAccount[] | null>(null);
  const look = useSubmit(async (one: File) => setRows((await tryAccounts(one)).rows));
  const take = useSubmit(async (one: File) => {
    setOpened((await importAccounts(one)).accounts);
    onDone();
  });
  const choose = (one: File | null) => {
    setFile(one);
    setRows(null);
    look.clear();
    take.clear();
    if (one) void look.submit(one);
  };
  if (opened) return <GivenPasswords accounts={opened} onClose={onClose} />;
  const error = look.error ?? take.error;
  const problems = problemsIn(error);
  const busy = look.busy || take.busy;
  return (
    <Dialog title={t('people.importAccounts')} wide onClose={onClose}>
      <div className="dialog-body">
        <p>
          <a
            className="button small"
            href={addressOf('/api/accounts/template.xlsx', {}, { lang: i18n.language })}
            download
          >
            <Icon name="download" size={14} />
            {t('people.template')}
          </a>
        </p>
        <DropBox
          title={t('imports.file')}
          how={t('people.importHow')}
          accept=".xlsx,.csv,text/csv"
          file={file}
          onFile={choose}
        />
        {busy ? <progress aria-label={t('imports.working')} /> : null}
        {problems ? <ToldProblems problems={problems} /> : <Told error={error} />}
        {rows ? <Preview rows={rows} /> : null}
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button
            type="button"
            className="button primary"
            disabled={busy || !file || !rows?.length}
            onClick={() => file && void take.submit(file)}
          >
            {t('people.newAccountGo')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

/** Who would get an account, as the file says it. */
function Preview({ rows }: { rows: readonly AccountRow[] }) {
  const { t } = useTranslation();
  return (
    <>
      <p role="status">{t('people.importSeen', { count: rows.length })}</p>
      {rows.length > 0 ? (
        <div className="sheet given-list">
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{t('own.row')}</th>
                <th scope="col">{t('entry.name')}</th>
                <th scope="col">{t('entry.login')}</th>
                <th scope="col">{t('people.column.phone')}</th>
                <th scope="col">{t('people.column.email')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ row, name, login, phone, email }) => (
                <tr key={row}>
                  <td>{row}</td>
                  <th scope="row">{name}</th>
                  <td>{login}</td>
                  <td>{phone ?? '—'}</td>
                  <td>{email ?? '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </>
  );
}

function GivenPasswords({ accounts, onClose }: { accounts: readonly OpenedAccount[]; onClose: () => void }) {
  const { t } = useTranslation();
  const head = [t('entry.name'), t('entry.login'), t('people.oneTime')];
  const rows = accounts.map(({ name, login, password }) => [name, login, password]);
  return (
    <Dialog title={t('people.importDone', { count: accounts.length })} onClose={onClose}>
      <div className="dialog-body">
        <p>{t('people.importOnce')}</p>
        <div className="sheet given-list">
          <table className="data">
            <thead>
              <tr>
                {head.map((heading) => (
                  <th scope="col" key={heading}>
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {accounts.map(({ name, login, password }) => (
                <tr key={login}>
                  <th scope="row">{name}</th>
                  <td>{login}</td>
                  <td>
                    <code>{password}</code>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div className="dialog-actions">
          <button
            type="button"
            className="button"
            onClick={() => save(`${t('people.oneTime')}.csv`, csvText([head, ...rows]))}
          >
            {t('people.importSave')}
          </button>
          <button type="button" className="button primary" onClick={onClose}>
            {t('people.givenDone')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
