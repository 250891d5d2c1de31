import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import { ExportLink } from '../export-link.tsx';
import { ListBar, MoreRows } from '../list-bar.tsx';
import { useMe } from '../session.tsx';
import { toldWords } from '../told.tsx';
import { searched, usePaged } from '../use-paged.ts';
import { AccountActionDialog } from './account-action.tsx';
import { type Account, type AccountAction, type Given, pageOfAccounts } from './api.ts';
import { EditEmail } from './edit-email.tsx';
import { GivenPassword } from './given-password.tsx';
import { ImportAccounts } from './import-accounts.tsx';
import { NewAccount } from './new-account.tsx';
import { NoticesSetting } from './notices-setting.tsx';
import { SecondFactorSetting } from './second-factor-setting.tsx';
import './people.css';

type Open =
  | { what: 'new' }
  | { what: 'import' }
  | { what: 'email'; account: Account }
  | { what: 'act'; account: Account; action: AccountAction }
  | { what: 'given'; given: Given };

/** All accounts, and what the administrator does with them. */
export function AccountsPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const list = usePaged(pageOfAccounts, search);
  const { load, rows, retry } = list;
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const done = (given: Given) => {
    setOpen(given.password === undefined ? null : { what: 'given', given });
    retry();
  };
  return (
    <div className="page work-page">
      <div className="page-head">
        <h1>{t('workMenu.accounts')}</h1>
        <div className="page-actions">
          <button type="button" className="button" onClick={() => setOpen({ what: 'import' })}>
            {t('people.importAccounts')}
          </button>
          <button type="button" className="button primary" onClick={() => setOpen({ what: 'new' })}>
            {t('people.newAccount')}
          </button>
        </div>
      </div>
      {load.state === 'failed' ? <Notice title={toldWords(t, load.error)} tone="bad" /> : null}
      <ListBar search={search} onSearch={setSearch} hint={t('people.searchAccounts')}>
        <ExportLink path="/api/accounts.xlsx" query={searched(search)} permission="account:export" />
      </ListBar>
      {load.state === 'loading' && rows.length === 0 ? <p className="muted">{t('common.loading')}</p> : null}
      {load.state === 'ready' && rows.length === 0 ? <Notice title={t('work.noRows')} /> : null}
      {rows.length > 0 ? (
        <AccountTable
          accounts={rows}
          onAct={(account, action) => setOpen({ what: 'act', account, action })}
          onEmail={(account) => setOpen({ what: 'email', account })}
        />
      ) : null}
      <MoreRows list={list} />
      <SecondFactorSetting />
      <NoticesSetting />
      {open?.what === 'new' ? <NewAccount onClose={close} onDone={done} /> : null}
      {open?.what === 'import' ? <ImportAccounts onClose={close} onDone={retry} /> : null}
      {open?.what === 'email' ? (
        <EditEmail
          account={open.account}
          onClose={close}
          onDone={() => {
            close();
            retry();
          }}
        />
      ) : null}
      {open?.what === 'act' ? (
        <AccountActionDialog account={open.account} action={open.action} onClose={close} onDone={done} />
      ) : null}
      {open?.what === 'given' ? <GivenPassword given={open.given} onClose={close} /> : null}
    </div>
  );
}

interface TableProps {
  accounts: readonly Account[];
  onAct: (account: Account, action: AccountAction) => void;
  onEmail: (account: Account) => void;
}

function AccountTable({ accounts, onAct, onEmail }: TableProps) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <div className="sheet people-sheet">
      <table className="data people">
        <thead>
          <tr>
            <th scope="col">{t('entry.name')}</th>
            <th scope="col">{t('entry.login')}</th>
            <th scope="col">{t('workMenu.posts')}</th>
            <th scope="col">{t('common.status')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('people.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => (
            <tr key={account.id} className={account.disabledAt ? 'gone' : undefined}>
              <th scope="row">{account.name}</th>
              <td>
                {account.login}
                {account.email ? <small className="muted account-email">{account.email}</small> : null}
              </td>
              <td>{account.posts.join(t('common.listJoin')) || <span className="muted">{t('work.noPost')}</span>}</td>
              <td>
                <State account={account} />
              </td>
              <td className="row-actions">
                {account.disabledAt ? null : (
                  <button
                    type="button"
                    className="button quiet small"
                    aria-label={`${t('people.editEmail')}${t('common.colon')}${account.name}`}
                    onClick={() => onEmail(account)}
                  >
                    {t('people.editEmail')}
                  </button>
                )}
                {actionsFor(account, me.account.id).map((action) => (
                  <button
                    type="button"
                    key={action}
                    className="button quiet small"
                    aria-label={`${t(`people.action.${action}`)}${t('common.colon')}${account.name}`}
                    onClick={() => onAct(account, action)}
                  >
                    {t(`people.action.${action}`)}
                  </button>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What there is to do with an account as it stands; with one's own, nothing that would shut oneself out. */
function actionsFor({ id, lockedUntil, disabledAt, secondFactor }: Account, me: string): AccountAction[] {
  if (disabledAt) return ['enable'];
  if (id === me) return [];
  return [
    ...(lockedUntil ? (['unlock'] as const) : []),
    'reset-password',
    ...(secondFactor ? (['reset-second-factor'] as const) : []),
    'disable',
  ];
}

function State({ account }: { account: Account }) {
  const { t } = useTranslation();
  if (account.disabledAt) return <span className="chip">{t('people.disabled')}</span>;
  if (account.lockedUntil) return <span className="chip grade last">{t('people.locked')}</span>;
  if (account.mustChange) return <span className="chip provisional">{t('people.mustChange')}</span>;
  return <span className="chip grade">{t('people.inUse')}</span>;
}
