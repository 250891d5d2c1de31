import { useTranslation } from 'react-i18next';
import { useLoad } from '../../../api/use-load.ts';
import { toldWords } from '../../told.tsx';
import { getProgress, type Progress } from '../api.ts';
import { ProgressBar, percentOf } from '../parts/progress-bar.tsx';
import { StateLane } from '../parts/state-lane.tsx';
import { Calendar } from './calendar.tsx';
import { NextStep } from './next-step.tsx';
import { SealPart } from './seal-part.tsx';
import type { SectionProps } from './section.ts';

/** Where the round stands, what is next and what that still lacks. */
export function OverviewSection({ round, onRound, reload }: SectionProps) {
  const { t } = useTranslation();
  return (
    <div className="page round-page">
      <StateLane state={round.state} events={round.events} />
      <NextStep round={round} onRound={onRound} reload={reload} />
      {round.seal ? <SealPart round={round} seal={round.seal} onRound={onRound} /> : null}
      <section className="round-part">
        <h2>{t('rounds.windows')}</h2>
        <Calendar stages={round.stages} />
      </section>
      {round.state === 'draft' ? null : <Completeness id={round.id} />}
    </div>
  );
}

/** How far every unit has come: cells with facts, and of these the confirmed ones. No mark is in it. */
function Completeness({ id }: { id: string }) {
  const { t } = useTranslation();
  const [load] = useLoad(`progress ${id}`, (signal) => getProgress(id, signal));
  return (
    <section className="round-part">
      <h2>{t('rounds.completeness')}</h2>
      <p className="muted">{t('rounds.completenessLead')}</p>
      {load.state === 'loading' ? <div className="skeleton round-wait" aria-busy="true" /> : null}
      {load.state === 'failed' ? <p className="told">{toldWords(t, load.error)}</p> : null}
      {load.state === 'ready' ? <Units progress={load.value} /> : null}
    </section>
  );
}

function Units({ progress }: { progress: Progress }) {
  const { t } = useTranslation();
  const { cells, recorded, confirmed, unassigned, awaited } = progress;
  const units = [...progress.units].sort(
    (a, b) => percentOf(a.recorded, a.cells) - percentOf(b.recorded, b.cells) || b.cells - a.cells,
  );
  return (
    <>
      <dl className="figures">
        {(
          [
            ['cells', cells],
            ['recorded', recorded],
            ['confirmed', confirmed],
            ['unassigned', unassigned],
            ['awaited', awaited],
          ] as const
        ).map(([name, count]) => (
          <div key={name} className={name === 'unassigned' && count > 0 ? 'lacking' : undefined}>
            <dt>{t(`rounds.figure.${name}`)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <div className="sheet completeness">
        <table className="data">
          <thead>
            <tr>
              <th scope="col">{t('common.unit')}</th>
              <th scope="col">{t('rounds.recordedShare')}</th>
              <th scope="col" className="number">
                {t('rounds.figure.recorded')}
              </th>
              <th scope="col" className="number">
                {t('rounds.figure.confirmed')}
              </th>
              <th scope="col" className="number">
                {t('rounds.figure.cells')}
              </th>
            </tr>
          </thead>
          <tbody>
            {units.map((unit) => (
              <tr key={unit.unit}>
                <th scope="row">
                  {unit.name}
                  {unit.className === '' ? null : <span className="muted"> · {unit.className}</span>}
                </th>
                <td className="completeness-bar">
                  <ProgressBar counts={unit} />
                </td>
                <td className="number">{unit.recorded}</td>
                <td className="number">{unit.confirmed}</td>
                <td className="number">{unit.cells}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
