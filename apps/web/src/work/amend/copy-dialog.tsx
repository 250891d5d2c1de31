import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { listSchemes } from '../../api/client.ts';
import { useLoad } from '../../api/use-load.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { workHref } from '../place.ts';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { type Carried, copyRound, tryCopy } from './api.ts';
import { Differences } from './differences.tsx';
import './copy-dialog.css';

interface Source {
  id: string;
  title: string;
  scheme: { id: string };
}

/** Begins a round from an earlier one: which plan, what is taken over, a name. */
export function CopyDialog({ round, onClose }: { round: Source; onClose: () => void }) {
  const { t } = useTranslation();
  const [schemes] = useLoad('schemes', listSchemes);
  const [scheme, setScheme] = useState(round.scheme.id);
  const [told] = useLoad(`copy ${round.id} ${scheme}`, () => tryCopy(round.id, scheme));
  const { busy, error, submit } = useSubmit(async (title: string) => {
    const made = await copyRound(round.id, scheme, title);
    window.location.hash = workHref('rounds', made.round.id);
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit(String(new FormData(event.currentTarget).get('title') ?? '').trim());
  };
  return (
    <Dialog title={t('amend.copy')} onClose={onClose}>
      <form onSubmit={send} className="copy-form">
        <label className="field">
          <span>{t('amend.copyTitle')}</span>
          <input className="input" name="title" required maxLength={100} defaultValue={round.title} />
        </label>
        <label className="field">
          <span>{t('amend.copyScheme')}</span>
          <select className="input" value={scheme} onChange={(event) => setScheme(event.target.value)}>
            {schemes.state === 'ready' ? (
              schemes.value.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))
            ) : (
              <option value={scheme}>{t('common.loading')}</option>
            )}
          </select>
        </label>
        {told.state === 'loading' ? <progress aria-label={t('common.loading')} /> : null}
        {told.state === 'failed' ? <Told error={told.error} /> : null}
        {told.state === 'ready' ? <TakenOver carried={told.value} /> : null}
        <Told error={error} />
        <div className="dialog-actions">
          <button type="button" className="button" onClick={onClose}>
            {t('common.cancel')}
          </button>
          <button type="submit" className="button primary" disabled={busy || told.state !== 'ready'}>
            {t('amend.copyGo')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function TakenOver({ carried }: { carried: Carried }) {
  const { t } = useTranslation();
  const { windows, duties, leftDuties, newStages, params, differences } = carried;
  return (
    <>
      <ul className="copy-taken">
        <li>{t('amend.copyTaken', { windows, duties, params: params.length })}</li>
        {leftDuties > 0 ? <li className="loss">{t('amend.copyLeft', { count: leftDuties })}</li> : null}
        {newStages.length > 0 ? (
          <li className="loss">{t('amend.copyStages', { stages: newStages.join(t('common.listJoin')) })}</li>
        ) : null}
      </ul>
      <Differences list={differences} />
    </>
  );
}
