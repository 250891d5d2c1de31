import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { at, del, get } from '../../api/client.ts';
import type { Token } from '../../api/openapi.gen.ts';
import { useLoad } from '../../api/use-load.ts';
import { chinaDay } from '../../ui/china.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { LoadFailure, Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { NewToken } from './new-token.tsx';
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
      {open?.what === 'made' ? <MadeToken secret={open.secret} onClose={close} /> : null}
      {open?.what === 'revoke' ? (
        <RevokeToken
          token={open.token}
          onClose={close}
          onDone={() => {
            close();
            retry();
          }}
        />
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

/** The secret: it is shown this once and can be had nowhere afterwards. */
function MadeToken({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('tokens.madeTitle')} onClose={onClose}>
      <div className="dialog-body">
        <output className="one-time long">{secret}</output>
        <p>{t('tokens.madeHint')}</p>
        <div className="dialog-actions">
          <button type="button" className="button primary" onClick={onClose}>
            {t('tokens.madeDone')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function RevokeToken({ token, onClose, onDone }: { token: Token; onClose: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const { busy, error, submit } = useSubmit(async () => {
    await del('/api/tokens/{id}', at({ id: token.id }));
    onDone();
  });
  return (
    <Dialog title={t('tokens.revokeTitle', { name: token.name })} onClose={onClose}>
      <div className="dialog-body">
        <p>{t('tokens.revokeHint')}</p>
        <Told error={error} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="button" className="button primary" disabled={busy} onClick={() => void submit()}>
            {t('tokens.revoke')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
