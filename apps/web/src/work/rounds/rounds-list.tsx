import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { Icon } from '../../ui/icon.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ExportLink } from '../export-link.tsx';
import { workHref } from '../place.ts';
import { useMe } from '../session.tsx';
import { toldWords } from '../told.tsx';
import { getProgress, type ListedRound, listRounds } from './api.ts';
import { ProgressBar } from './parts/progress-bar.tsx';
import { StateMark } from './parts/state-lane.tsx';
import { WindowWords } from './parts/window-words.tsx';
import './rounds-list.css';

/** All rounds, the newest first, and the way to a new one. */
export function RoundsList() {
  const { t } = useTranslation();
  const manage = useMe().permissions.includes('round:manage');
  const [load, retry] = useLoad('rounds', listRounds);
  const create = manage ? (
    <a className="button primary" href={workHref('rounds', 'new')}>
      <Icon name="plus" />
      {t('rounds.create')}
    </a>
  ) : null;
  return (
    <div className="page work-page">
      <div className="page-head">
        <h1>{t('workMenu.rounds')}</h1>
        {load.state === 'ready' && load.value.length > 0 ? (
          <span className="page-actions">
            <ExportLink path="/api/rounds.xlsx" permission="round:export" />
            {create}
          </span>
        ) : null}
      </div>
      {load.state === 'loading' ? <Waiting /> : null}
      {load.state === 'failed' ? (
        <Notice
          title={toldWords(t, load.error)}
          tone="bad"
          action={
            <button type="button" className="button" onClick={retry}>
              {t('common.retry')}
            </button>
          }
        />
      ) : null}
      {load.state === 'ready' && load.value.length === 0 ? (
        <Notice title={t('rounds.none')} action={create}>
          {t(manage ? 'rounds.noneMend' : 'rounds.noneYet')}
        </Notice>
      ) : null}
      {load.state === 'ready' && load.value.length > 0 ? (
        <ul className="round-list">
          {load.value.map((round) => (
            <li key={round.id}>
              <Entry round={round} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}

function Entry({ round }: { round: ListedRound }) {
  const { t } = useTranslation();
  const { title, scheme, from, to, units, sample, state } = round;
  return (
    <a href={workHref('rounds', round.id)} className="round-entry">
      <span className="round-year">{scheme.year}</span>
      <span className="round-names">
        <span className="round-title">
          {title}
          {sample ? <span className="chip provisional">{t('rounds.sample')}</span> : null}
        </span>
        <span className="round-plan">
          {scheme.title} · {t('common.units', { count: units })}
        </span>
      </span>
      <StateMark state={state} />
      <span className="round-when">
        {from && to ? (
          <>
            <span>
              {from} {t('rounds.until')} {to}
            </span>
            {state === 'draft' || state === 'announced' || state === 'open' ? (
              <WindowWords from={from} to={to} />
            ) : null}
          </>
        ) : (
          <span className="muted">{t('rounds.noDates')}</span>
        )}
      </span>
      <span className="round-progress">{state === 'draft' ? null : <Progress id={round.id} />}</span>
      <Icon name="right" />
    </a>
  );
}

/** Comes after the list: counting takes the server a moment for a large round. */
function Progress({ id }: { id: string }) {
  const [load] = useLoad(`progress ${id}`, (signal) => getProgress(id, signal));
  if (load.state === 'loading') return <span className="skeleton round-progress-wait" />;
  return load.state === 'ready' ? <ProgressBar counts={load.value} /> : null;
}

function Waiting() {
  const { t } = useTranslation();
  return (
    <div className="round-list" aria-busy="true">
      <p className="visually-hidden" role="status">
        {t('common.loading')}
      </p>
      {[1, 2, 3].map((row) => (
        <div key={row} className="skeleton round-wait" />
      ))}
    </div>
  );
}
