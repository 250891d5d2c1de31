import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { chinaMinute } from '../../ui/china.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { type ListedRound, listRounds } from '../desk/api.ts';
import { WaysPart } from '../inspections/ways-part.tsx';
import { workHref } from '../place.ts';
import { RoundHead } from '../round-head.tsx';
import { LoadFailure, Told } from '../told.tsx';
import { useSubmit } from '../use-submit.ts';
import { beginCheck, getSelfCheck, listAudits, type SelfCheck, stopCheck } from './api.ts';
import { groupsOf } from './groups.ts';
import { LeadGroup } from './lead-group.tsx';
import { LookProgress } from './look-progress.tsx';
import './self-check.css';

/** Milliseconds between looks at how far it is, while something is looked at. */
const PULSE = 1_500;

/** The liaison's own check of the unit's websites: `#/work/selfCheck/<round>`. */
export function SelfCheckPage({ path }: { path: readonly string[] }) {
  const { t } = useTranslation();
  const [load, retry] = useLoad('rounds', listRounds);
  if (load.state === 'loading') return <PageSkeleton />;
  if (load.state === 'failed') return <LoadFailure error={load.error} retry={retry} />;
  const rounds = load.value;
  const round = rounds.find(({ id }) => id === path[0]) ?? rounds.find(({ state }) => state === 'open') ?? rounds[0];
  if (!round) {
    return (
      <div className="page work-page">
        <h1>{t('workMenu.selfCheck')}</h1>
        <Notice title={t('liaison.noRound')}>{t('liaison.noRoundMend')}</Notice>
      </div>
    );
  }
  return <RoundCheck key={round.id} round={round} rounds={rounds} />;
}

function RoundCheck({ round, rounds }: { round: ListedRound; rounds: readonly ListedRound[] }) {
  const { t } = useTranslation();
  const [times, setTimes] = useState(0);
  const [held, setHeld] = useState<SelfCheck | null>(null);
  const [audits] = useLoad('audits', listAudits);
  const [load, retry] = useLoad(`self-check ${round.id} ${times}`, async (signal) => {
    const told = await getSelfCheck(round.id, signal);
    setHeld(told);
    return told;
  });
  const told = load.state === 'ready' ? load.value : held;
  const going = told?.looks.find(({ endedAt }) => endedAt === null);
  const begin = useSubmit(async (asked: { site?: string; only?: string[] }) => {
    await beginCheck(round.id, asked);
    setTimes((count) => count + 1);
  });
  const stop = useSubmit(async (look: string) => {
    await stopCheck(round.id, look);
    setTimes((count) => count + 1);
  });
  const isGoing = going !== undefined;
  useEffect(() => {
    if (!isGoing || load.state === 'loading') return;
    const timer = setTimeout(() => setTimes(times + 1), PULSE);
    return () => clearTimeout(timer);
  }, [isGoing, load.state, times]);
  if (load.state === 'failed' && !told) return <LoadFailure error={load.error} retry={retry} />;
  if (!told || audits.state === 'loading') return <PageSkeleton />;
  if (audits.state === 'failed') return <LoadFailure error={audits.error} retry={retry} />;

  const groups = groupsOf(told.leads, audits.value, told.worth);
  const open = groups.reduce((sum, group) => sum + group.open.length, 0);
  const mended = groups.reduce((sum, group) => sum + group.mended.length, 0);
  const last = told.looks.find(({ state, partial }) => state === 'ended' && !partial);
  return (
    <div className="page work-page self-check">
      <RoundHead page="selfCheck" round={round} rounds={rounds} />
      <p className="lead">{t('selfCheck.lead')}</p>
      <p className="only-own">{t('selfCheck.onlyOwn')}</p>
      {told.sites.length === 0 ? (
        <Notice title={t('selfCheck.noSites')}>{t('selfCheck.noSitesMend')}</Notice>
      ) : (
        <section className="self-check-run" aria-label={t('selfCheck.run')}>
          {going ? (
            <>
              <LookProgress look={going} />
              <button type="button" className="button" disabled={stop.busy} onClick={() => stop.submit(going.id)}>
                {t('selfCheck.stop')}
              </button>
            </>
          ) : (
            <>
              <ul className="look-sites">
                {told.sites.map(({ id, name, address }) => (
                  <li key={id}>
                    <span className="look-name">{name}</span>
                    <span className="muted">{address}</span>
                  </li>
                ))}
              </ul>
              <button type="button" className="button primary" disabled={begin.busy} onClick={() => begin.submit({})}>
                {t(last ? 'selfCheck.beginAgain' : 'selfCheck.begin')}
              </button>
            </>
          )}
          <Told error={begin.error ?? stop.error} />
        </section>
      )}
      {last ? (
        <p className="self-check-sum">
          <strong>{t('selfCheck.open', { count: open })}</strong>
          {mended > 0 ? <span className="good">{t('selfCheck.mendedSum', { count: mended })}</span> : null}
          <span className="muted">
            {t('selfCheck.lastAt', { at: chinaMinute(last.endedAt ?? last.at) })} ·{' '}
            {last.wordList === null ? t('wordLists.sample') : t('wordLists.used', { version: last.wordList })}
          </span>
        </p>
      ) : null}
      {last && open === 0 ? <Notice title={t('selfCheck.clean')}>{t('selfCheck.cleanAbout')}</Notice> : null}
      {groups.map((group) => (
        <LeadGroup
          key={group.audit.id}
          group={group}
          onAgain={going ? undefined : (site, only) => void begin.submit({ site, only })}
        />
      ))}
      {told.total > told.leads.length ? (
        <p className="muted">{t('selfCheck.cut', { count: told.leads.length })}</p>
      ) : null}
      <WaysPart ways={told.ways} />
      <p>
        <a href={workHref('materials', 'sites', round.id)}>{t('sites.title')}</a>
      </p>
    </div>
  );
}
