import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../api/use-load.ts';
import { Notice } from '../../ui/notice.tsx';
import { PageSkeleton } from '../../ui/skeleton.tsx';
import { type ListedRound, listRounds } from '../desk/api.ts';
import { workHref } from '../place.ts';
import { RoundHead } from '../round-head.tsx';
import { SitesPage } from '../sites/sites-section.tsx';
import { LoadFailure } from '../told.tsx';
import { agendaOf } from './agenda.ts';
import { getMaterials, type Materials, type OwnUnit, type Wanted } from './api.ts';
import type { Given } from './dropped-files.ts';
import { HandInBox } from './hand-in-box.tsx';
import { HandInSheet } from './hand-in-sheet.tsx';
import { ReportSheet } from './report-sheet.tsx';
import { ToKnow } from './to-know.tsx';
import { ToMend } from './to-mend.tsx';
import { WantedRow } from './wanted-row.tsx';
import './liaison.css';

/** The liaison's page of a round: `#/work/materials/<round>`. */
export function LiaisonPage({ path }: { path: readonly string[] }) {
  const [first, round] = path;
  return first === 'sites' && round ? <SitesPage round={round} from="materials" /> : <Rounds wanted={first} />;
}

function Rounds({ wanted }: { wanted: string | undefined }) {
  const { t } = useTranslation();
  const [load, retry] = useLoad('rounds', listRounds);
  if (load.state === 'loading') return <PageSkeleton />;
  if (load.state === 'failed') return <LoadFailure error={load.error} retry={retry} />;
  const rounds = load.value;
  const round = rounds.find(({ id }) => id === wanted) ?? rounds.find(({ state }) => state === 'open') ?? rounds[0];
  if (!round) {
    return (
      <div className="page work-page">
        <h1>{t('workMenu.materials')}</h1>
        <Notice title={t('liaison.noRound')}>{t('liaison.noRoundMend')}</Notice>
      </div>
    );
  }
  return <LiaisonRound key={round.id} round={round} rounds={rounds} />;
}

function LiaisonRound({ round, rounds }: { round: ListedRound; rounds: readonly ListedRound[] }) {
  const { t } = useTranslation();
  const [times, setTimes] = useState(0);
  const [held, setHeld] = useState<Materials | null>(null);
  const [load, retry] = useLoad(`${round.id} ${times}`, async (signal) => {
    const told = await getMaterials(round.id, signal);
    setHeld(told);
    return told;
  });
  // While it asks anew, what was there before stays in place.
  const told = load.state === 'ready' ? load.value : held;
  if (load.state === 'failed' && !told) return <LoadFailure error={load.error} retry={retry} />;
  if (!told) return <PageSkeleton />;
  return (
    <div className="page work-page liaison">
      <RoundHead page="materials" round={round} rounds={rounds} />
      <p>
        <a href={workHref('materials', 'sites', round.id)}>{t('sites.title')}</a>
      </p>
      {told.units.map((unit) => (
        <UnitAgenda key={unit.id} round={round} told={told} unit={unit} onChanged={() => setTimes(times + 1)} />
      ))}
      {told.units.length === 0 ? <Notice title={t('liaison.noUnit')}>{t('liaison.noUnitMend')}</Notice> : null}
    </div>
  );
}

interface AgendaProps {
  round: ListedRound;
  told: Materials;
  unit: OwnUnit;
  onChanged: () => void;
}

function UnitAgenda({ round, told, unit, onChanged }: AgendaProps) {
  const { t } = useTranslation();
  const [giving, setGiving] = useState<{ files: Given[]; indicator?: string; day?: string | null } | null>(null);
  const [reporting, setReporting] = useState<string | null>(null);
  const { toHandIn, toMend, others } = agendaOf(unit, told.today);
  const reported = unit.indicators.find(({ path }) => path === reporting);
  const open = told.state === 'open';
  const row = { round: round.id, unit, today: told.today, open, onChanged };
  const rest = open ? others : unit.indicators;
  const onFiles = (files: Given[], indicator: string, day: string | null = null) =>
    files.length > 0 && setGiving({ files, indicator, day });
  const line = (wanted: Wanted) => (
    <WantedRow
      key={wanted.path}
      {...row}
      wanted={wanted}
      onFiles={onFiles}
      onReport={() => setReporting(wanted.path)}
    />
  );
  return (
    <>
      <p className="lead">
        {unit.name} · {unit.class === '' ? null : `${unit.class} · `}
        {t(`liaison.state.${told.state as 'open'}`)}
      </p>
      {open ? (
        <HandInBox
          largest={told.largest}
          indicators={[...toHandIn, ...others]}
          onFiles={(files) => setGiving({ files })}
        />
      ) : null}
      <div className="agenda">
        <div>
          {open ? (
            <section aria-labelledby="to-hand-in">
              <h2 id="to-hand-in">
                {t('liaison.toHandIn')} <span className="count">{toHandIn.length}</span>
              </h2>
              {toHandIn.length > 0 ? (
                <ul className="wanted-list">{toHandIn.map(line)}</ul>
              ) : (
                <p className="agenda-none">{t('liaison.nothingToHandIn')}</p>
              )}
            </section>
          ) : (
            <ToKnow round={round} told={told} unit={unit} />
          )}
          <details className="others">
            <summary>{t(open ? 'liaison.others' : 'liaison.all', { count: rest.length })}</summary>
            <ul className="wanted-list">{rest.map(line)}</ul>
          </details>
        </div>
        <div className="agenda-side">
          <ToMend items={toMend} open={open} onFiles={onFiles} />
          {open ? <ToKnow round={round} told={told} unit={unit} /> : null}
        </div>
      </div>
      {giving ? (
        <HandInSheet
          round={round.id}
          unit={unit}
          {...giving}
          largest={told.largest}
          onClose={() => setGiving(null)}
          onHanded={onChanged}
        />
      ) : null}
      {reported ? (
        <ReportSheet
          {...row}
          wanted={reported}
          largest={told.largest}
          onClose={() => setReporting(null)}
          onHanded={onChanged}
        />
      ) : null}
    </>
  );
}
