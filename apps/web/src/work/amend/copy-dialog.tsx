import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { workHref } from '../place.ts';
import { listVersions, type SchemeVersion } from '../schemes/api.ts';
import { titleInYear } from '../title-in-year.ts';
import { Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { type Carried, copyRound, tryCopy } from './api.ts';
import { Differences } from './differences.tsx';
import './copy-dialog.css';

interface Source {
  id: string;
  title: string;
  scheme: { id: string; year: number };
}

/** Begins a round from an earlier one: which plan, what is taken over, a name. */
export function CopyDialog({ round, onClose }: { round: Source; onClose: () => void }) {
  const { t } = useTranslation();
  const [load] = useLoad('scheme versions', listVersions);
  return (
    <Dialog title={t('amend.copy')} onClose={onClose}>
      {load.state === 'loading' ? <progress aria-label={t('common.loading')} /> : null}
      {load.state === 'failed' ? <Told error={load.error} /> : null}
      {load.state === 'ready' ? <CopyForm round={round} versions={load.value} onClose={onClose} /> : null}
    </Dialog>
  );
}

function CopyForm(props: { round: Source; versions: readonly SchemeVersion[]; onClose: () => void }) {
  const { t } = useTranslation();
  const { round, versions, onClose } = props;
  // The latest version of the same plan, where there is one.
  const usual = versions.find(({ id }) => id === round.scheme.id) ?? versions[0];
  const [scheme, setScheme] = useState(usual?.hash ?? '');
  // Until somebody types a name, it follows the year of the chosen plan.
  const [typed, setTyped] = useState<string | null>(null);
  const year = versions.find(({ hash }) => hash === scheme)?.year ?? round.scheme.year;
  const title = typed ?? titleInYear(round.title, round.scheme.year, year);
  const [told] = useLoad(`copy ${round.id} ${scheme}`, () => tryCopy(round.id, scheme));
  const { busy, error, submit } = useSubmit(async () => {
    const made = await copyRound(round.id, scheme, title.trim());
    window.location.hash = workHref('rounds', made.round.id);
  });
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void submit();
  };
  return (
    <form onSubmit={send} className="copy-form">
      <label className="field">
        <span>{t('amend.copyTitle')}</span>
        <input
          className="input"
          required
          maxLength={100}
          value={title}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <label className="field">
        <span>{t('amend.copyScheme')}</span>
        <select className="input" value={scheme} onChange={(event) => setScheme(event.target.value)}>
          {versions.map(({ hash, title, version, builtIn }) => (
            <option key={hash} value={hash}>
              {title}
              {builtIn ? '' : ` · ${t('plans.ownVersion', { version })}`}
            </option>
          ))}
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
