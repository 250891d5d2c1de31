import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, del, get } from '../../api/client.ts';
import type { Token } from '../../api/openapi.gen.ts';
import { useLoad } from '../../api/use-load.ts';
import { chinaDay } from '../../ui/china.ts';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { LoadFailure } from '../told.tsx';
import { NewToken } from './new-token.tsx';
import { SecretDialog } from './secret-dialog.tsx';
import '../people/people.css';

type Open = { what: 'new' } | { what: 'made'; secret: string } | { what: 'revoke'; token: Token };

/** One's own tokens for programs: which there are, a new one, the end of one. */
export function TokenSection() {
  const { t } = useTranslation();
  const [asked, retry] = useLoad('tokens', (signal) => get('/api/tokens', { signal }));
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <section className="work-section wide">
      <h2>{t('tokens.title')}</h2>
      <p className="section-lead">{t('tokens.lead')}</p>
      <button type="button" className="button" onClick={() => setOpen({ what: 'new' })}>
        {t('tokens.create')}
      </button>
      {asked.state === 'loading' ? <p className="muted">{t('common.loading')}</p> : null}
      {asked.state === 'failed' ? <LoadFailure error={asked.error} retry={retry} /> : null}
      {asked.state === 'ready' && asked.value.length === 0 ? <p className="muted">{t('tokens.none')}</p> : null}
      {asked.state === 'ready' && asked.value.length > 0 ? (
        <TokenTable tokens={asked.value} onRevoke={(token) => setOpen({ what: 'revoke', token })} />
      ) : null}
      {open?.what === 'new' ? (
        <NewToken
          today={chinaDay()}
          onClose={close}
          onDone={(secret) => {
            setOpen({ what: 'made', secret });
            retry();
          }}
        />
      ) : null}
      {open?.what === 'made' ? (
        <SecretDialog title={t('tokens.madeTitle')} hint={t('tokens.madeHint')} secret={open.secret} onClose={close} />
      ) : null}
      {open?.what === 'revoke' ? (
        <ConfirmDialog
          title={t('tokens.revokeTitle', { name: open.token.name })}
          action={t('tokens.revoke')}
          onClose={close}
          onConfirm={async () => {
            await del('/api/tokens/{id}', at({ id: open.token.id }));
            close();
            retry();
          }}
        >
          <p>{t('tokens.revokeHint')}</p>
        </ConfirmDialog>
      ) : null}
    </section>
  );
}

function TokenTable({ tokens, onRevoke }: { tokens: readonly Token[]; onRevoke: (token: Token) => void }) {
  const { t } = useTranslation();
  const today = chinaDay();
  return (
    <div className="sheet people-sheet">
      <table className="data people">
        <thead>
          <tr>
            <th scope="col">{t('tokens.name')}</th>
            <th scope="col">{t('tokens.scope')}</th>
            <th scope="col">{t('tokens.lastDay')}</th>
            <th scope="col">{t('tokens.used')}</th>
            <th scope="col">{t('common.status')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('people.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {tokens.map((token) => {
            const state = token.revokedAt !== null ? 'revoked' : token.lastDay < today ? 'over' : 'living';
            return (
              <tr key={token.id} className={state === 'living' ? undefined : 'gone'}>
                <th scope="row">{token.name}</th>
                <td>{t(`tokens.${token.scope}`)}</td>
                <td>{token.lastDay}</td>
                <td>{token.usedAt === null ? t('tokens.never') : chinaDay(token.usedAt)}</td>
                <td>{t(`tokens.state.${state}`)}</td>
                <td className="row-actions">
                  {state === 'living' ? (
                    <button
                      type="button"
                      className="button quiet small"
                      aria-label={`${t('tokens.revoke')}${t('common.colon')}${token.name}`}
                      onClick={() => onRevoke(token)}
                    >
                      {t('tokens.revoke')}
                    </button>
                  ) : null}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
