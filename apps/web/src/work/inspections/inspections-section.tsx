import { hasReached, type RoundState } from '@mingjian/workflow';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { workHref } from '../place.ts';
import type { Round } from '../rounds/api.ts';
import { useMe } from '../session.tsx';
import { listSites } from '../sites/api.ts';
import { LoadFailure } from '../told.tsx';
import { useKept } from '../use-kept.ts';
import { beginLook, getWays, type InspectionSums, listAudits, listLooks, listPresets } from './api.ts';
import { BeginLook } from './begin-look.tsx';
import { LiveLook } from './live-look.tsx';
import { PastLooks } from './past-looks.tsx';
import { ResultsPart } from './results-part.tsx';
import { SchedulesPart } from './schedules-part.tsx';
import { SuppressionsPart } from './suppressions-part.tsx';
import { WaysPart } from './ways-part.tsx';
import { WordListsPart } from './word-lists-part.tsx';
import './inspections.css';

export const isGoing = ({ state }: Pick<InspectionSums, 'state'>): boolean =>
  state === 'waiting' || state === 'running';

/** Looks at the websites of a round: beginning one, how far it is, what was found, and what happens by itself. */
export function InspectionsSection({ round }: { round: Pick<Round, 'id' | 'state' | 'scheme'> }) {
  const { t } = useTranslation();
  const { permissions } = useMe();
  const [chosen, setChosen] = useState<string | null>(null);
  const [beginning, setBeginning] = useState(false);
  const all = useKept(`inspections ${round.id}`, async (signal) => {
    const [looks, audits, presets, ways, register] = await Promise.all([
      listLooks(round.id, signal),
      listAudits(signal),
      listPresets(round.id, signal),
      getWays(signal),
      listSites(round.id, signal),
    ]);
    return { looks, audits, presets, ways, websites: register.filter(({ kind }) => kind === 'website') };
  });
  if (all.value === undefined)
    return all.error === null ? <PageSkeleton /> : <Plain error={all.error} retry={all.reload} />;
  const { looks, audits, presets, ways, websites } = all.value;
  const going = looks.filter(isGoing);
  const past = looks.filter((look) => !isGoing(look));
  const shown = past.find(({ id }) => id === chosen) ?? past[0];
  const mayRun = permissions.includes('inspection:run') && takesLooks(round.state);
  const lookAgain = (preset: string) => async (sites: readonly string[]) => {
    await beginLook(round.id, preset, sites);
    all.reload();
  };
  return (
    <div className="page round-page inspections">
      <div className="inspections-head">
        <p className="lead">{t('inspections.lead')}</p>
        {mayRun && websites.length > 0 ? (
          <button type="button" className="button primary" onClick={() => setBeginning(true)}>
            {t('inspections.begin')}
          </button>
        ) : null}
      </div>
      {websites.length === 0 ? (
        <Notice
          title={t('inspections.noSites')}
          action={
            permissions.includes('site:manage') ? (
              <a className="button" href={workHref('rounds', round.id, 'sites')}>
                {t('sites.title')}
              </a>
            ) : undefined
          }
        >
          {t('inspections.noSitesMend')}
        </Notice>
      ) : null}
      {permissions.includes('scheme:manage') && !presets.some(({ id }) => id === 'scheme') ? (
        <NoUses scheme={round.scheme.hash} />
      ) : null}
      {going.map(({ id }) => (
        <LiveLook key={id} round={round.id} id={id} presets={presets} mayStop={mayRun} onEnded={all.reload} />
      ))}
      {looks.length === 0 && websites.length > 0 ? (
        <Notice title={t('inspections.none')}>{t('inspections.noneMend')}</Notice>
      ) : null}
      {past.length > 0 && shown ? (
        <>
          <PastLooks looks={past} shown={shown.id} onShow={setChosen} />
          <ResultsPart
            key={shown.id}
            round={round.id}
            look={shown}
            audits={audits}
            presets={presets}
            onAgain={mayRun ? lookAgain(shown.preset) : null}
          />
        </>
      ) : null}
      <SchedulesPart round={round.id} presets={presets} mayChange={mayManage(permissions, round.state)} />
      <WaysPart ways={ways} />
      <WordListsPart mayChange={permissions.includes('word-list:manage')} />
      <SuppressionsPart
        round={round.id}
        audits={audits}
        websites={websites}
        mayChange={mayManage(permissions, round.state)}
      />
      {beginning ? (
        <BeginLook
          round={round.id}
          websites={websites}
          presets={presets}
          onClose={() => setBeginning(false)}
          onBegun={() => {
            setBeginning(false);
            all.reload();
          }}
        />
      ) : null}
    </div>
  );
}

/** Until it is sealed: afterwards what is found changes nothing. */
const takesLooks = (state: RoundState): boolean => state !== 'stopped' && !hasReached(state, 'sealed');

const mayManage = (permissions: readonly string[], state: RoundState): boolean =>
  permissions.includes('inspection:manage') && takesLooks(state);

/** Without it leads name no indicator. */
function NoUses({ scheme }: { scheme: string }) {
  const { t } = useTranslation();
  return (
    <Notice
      title={t('uses.missing')}
      action={
        <a className="button" href={workHref('schemes', 'uses', scheme)}>
          {t('uses.goTo')}
        </a>
      }
    >
      {t('uses.missingLead')}
    </Notice>
  );
}

const Plain = ({ error, retry }: { error: unknown; retry: () => void }) => (
  <div className="page round-page">
    <LoadFailure error={error} retry={retry} />
  </div>
);
