import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { Icon } from '../../ui/icon.tsx';
import { workHref } from '../place.ts';
import { useMe } from '../session.tsx';
import { Told } from '../told.tsx';
import { getRound, type ListedRound, listRounds } from './api.ts';
import { StateMark } from './parts/state-lane.tsx';
import { WindowWords } from './parts/window-words.tsx';
import './rounds-list.css';

const MOST = 4;

/** What somebody who watches over whole rounds needs first: what waits for a signature, then what is going on. */
export function HomeRounds() {
  const { t } = useTranslation();
  const { permissions } = useMe();
  const [load] = useLoad('rounds', listRounds);
  if (load.state === 'loading') return <div className="skeleton home-wait" aria-busy="true" />;
  if (load.state === 'failed') return <Told error={load.error} />;
  const going = load.value.filter(({ state }) => state !== 'archived' && state !== 'stopped');
  const toSign = permissions.includes('round:sign') ? going.filter(({ state }) => state === 'composed') : [];
  const others = going.filter((round) => !toSign.includes(round)).slice(0, MOST);
  return (
    <>
      {toSign.length > 0 ? <Part title={t('rounds.home.toSign')} rounds={toSign} section="sign" /> : null}
      {others.length > 0 ? <Part title={t('rounds.home.now')} rounds={others} /> : null}
      {going.length === 0 ? (
        <section className="home-rounds">
          <p className="muted">{t('rounds.home.nothing')}</p>
          <div className="page-actions home-begin">
            {permissions.includes('round:manage') ? (
              <a className="button primary" href={workHref('rounds', 'new')}>
                <Icon name="plus" />
                {t('rounds.create')}
              </a>
            ) : null}
            {permissions.includes('scheme:manage') ? (
              <a className="button" href={workHref('schemes', 'draft')}>
                <Icon name="sheet" />
                {t('rounds.home.fromDocument')}
              </a>
            ) : null}
          </div>
        </section>
      ) : null}
    </>
  );
}

function Part({ title, rounds, section }: { title: string; rounds: readonly ListedRound[]; section?: string }) {
  return (
    <section className="home-rounds">
      <h2>{title}</h2>
      <ul>
        {rounds.map((round) => (
          <li key={round.id}>
            <a href={workHref('rounds', round.id, ...(section ? [section] : []))}>
              <span>
                <strong>{round.title}</strong>
                <Next round={round} />
              </span>
              <StateMark state={round.state} />
              <Icon name="right" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How long the round still collects, and for the office what its next step lacks. */
function Next({ round }: { round: ListedRound }) {
  const { t } = useTranslation();
  const { permissions } = useMe();
  const manage = permissions.includes('round:manage');
  const sign = permissions.includes('round:sign');
  const [load] = useLoad(`round ${round.id}`, (signal) => getRound(round.id, signal));
  const next = load.state === 'ready' ? load.value.next : null;
  const gaps = load.state === 'ready' ? load.value.gaps.length : 0;
  return (
    <span className="home-next">
      {round.from && round.to && (round.state === 'open' || round.state === 'announced') ? (
        <WindowWords from={round.from} to={round.to} />
      ) : null}
      {manage && next && next !== 'signed' ? (
        <span className={gaps > 0 ? 'loss' : 'gain'}>
          {gaps > 0
            ? t('rounds.home.lacks', { step: t(`rounds.go.${next}`), count: gaps })
            : t('rounds.home.ready', { step: t(`rounds.go.${next}`) })}
        </span>
      ) : null}
      {next === 'signed' && !sign ? <span>{t('rounds.waitsForSign')}</span> : null}
    </span>
  );
}
