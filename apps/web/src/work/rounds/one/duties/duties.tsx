import { isRoundState, type RoundState } from '@mingjian/workflow';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLoad } from '../../../../api/use-load.ts';
import { Icon } from '../../../../ui/icon.tsx';
import { Notice } from '../../../../ui/notice.tsx';
import { ExportLink } from '../../../export-link.tsx';
import { useMe } from '../../../session.tsx';
import { Told } from '../../../told.tsx';
import { useSubmit } from '../../../use-submit.ts';
import { endDuties, getProgress, getRound, getUnits, type Progress, type Round } from '../../api.ts';
import { indicatorsOf } from '../indicators.ts';
import type { SectionProps } from '../section.ts';
import { usePlan } from '../use-plan.ts';
import { AssignByOffice } from './assign-by-office.tsx';
import { groupDuties } from './duty-groups.ts';
import { NewDuty } from './new-duty.tsx';
import './duties.css';

const over: readonly RoundState[] = ['signed', 'published', 'archived', 'stopped'];

/** Which post assesses or reviews which indicators of which units. */
export function DutiesSection({ round, onRound, reload }: SectionProps) {
  const { t } = useTranslation();
  const manage =
    useMe().permissions.includes('duty:manage') && isRoundState(round.state) && !over.includes(round.state);
  const [giving, setGiving] = useState<'one' | 'offices' | null>(null);
  const table = round.duties.map(({ id }) => id).join();
  // What was given last is told beside the table that came of it, and not beside another.
  const [given, setGiven] = useState<{ count: number; table: string } | null>(null);
  const [progress] = useLoad(`progress ${round.id} ${table}`, (signal) => getProgress(round.id, signal));
  const lacking = useMemo(() => new Set(progress.state === 'ready' ? progress.value.lacking : []), [progress]);
  const give = manage ? (
    <>
      {lacking.size > 0 ? (
        <button type="button" className="button" onClick={() => setGiving('offices')}>
          {t('rounds.office.title')}
        </button>
      ) : null}
      <button type="button" className="button primary" onClick={() => setGiving('one')}>
        <Icon name="plus" />
        {t('rounds.duty.add')}
      </button>
    </>
  ) : null;
  const Giving = giving === 'one' ? NewDuty : AssignByOffice;
  return (
    <div className="page round-page">
      <div className="page-head">
        <div role="status">
          {given?.table === table ? <p>{t('rounds.duty.given', { count: given.count })}</p> : null}
          {progress.state === 'ready' ? <Coverage progress={progress.value} /> : null}
        </div>
        {round.duties.length > 0 ? (
          <span className="page-actions">
            <ExportLink path="/api/rounds/{id}/duties.xlsx" place={{ id: round.id }} permission="duty:export" />
            {give}
          </span>
        ) : null}
      </div>
      {round.duties.length === 0 ? (
        <Notice title={t('rounds.duty.none')} action={give}>
          {t('rounds.duty.noneLead')}
        </Notice>
      ) : (
        <DutyTable round={round} manage={manage} reload={reload} />
      )}
      {giving === null ? null : (
        <Giving
          round={round}
          leaves={progress.state === 'ready' ? progress.value.leaves : []}
          lacking={lacking}
          onClose={() => setGiving(null)}
          onDone={async (count) => {
            const now = await getRound(round.id);
            onRound(now);
            setGiving(null);
            setGiven({ count, table: now.duties.map(({ id }) => id).join() });
          }}
        />
      )}
    </div>
  );
}

/** What still belongs to nobody. */
function Coverage({ progress }: { progress: Progress }) {
  const { t } = useTranslation();
  const { unassigned, cells, lacking } = progress;
  const leaves = progress.leaves.length;
  return (
    <p className={unassigned > 0 ? 'lead loss' : 'lead'}>
      {unassigned > 0
        ? t('rounds.duty.lacking', { unassigned, cells, leaves, count: lacking.length })
        : t('rounds.duty.covered', { cells, leaves })}
    </p>
  );
}

function DutyTable({ round, manage, reload }: { round: Round; manage: boolean; reload: () => void }) {
  const { t } = useTranslation();
  const plan = usePlan(round.id);
  const [units] = useLoad(`units ${round.id}`, (signal) => getUnits(round.id, signal));
  const inOrder = useMemo(() => (plan ? indicatorsOf(plan) : []), [plan]);
  const indicators = useMemo(() => new Map(inOrder.map((one) => [one.path, one])), [inOrder]);
  const groups = useMemo(() => groupDuties(round.duties, inOrder), [round.duties, inOrder]);
  const names = new Map(units.state === 'ready' ? units.value.map(({ id, name }) => [id, name]) : []);
  const { busy, error, submit } = useSubmit(async (ids: readonly string[]) => {
    await endDuties(round.id, ids);
    reload();
  });
  return (
    <>
      <Told error={error} />
      <div className="sheet duty-sheet">
        <table className="data duties">
          <thead>
            <tr>
              <th scope="col">{t('rounds.duty.post')}</th>
              <th scope="col">{t('rounds.duty.kind')}</th>
              <th scope="col">{t('rounds.duty.stage')}</th>
              <th scope="col">{t('common.indicator')}</th>
              <th scope="col">{t('common.unit')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('people.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => {
              const whom = group.units?.map((id) => names.get(id) ?? id).join(t('common.listJoin'));
              return (
                <tr key={group.ids[0]}>
                  <th scope="row">
                    {group.postName}
                    <span className="duty-holder">{group.holder ?? t('people.vacant')}</span>
                  </th>
                  <td>{t(`rounds.duty.${group.kind}`)}</td>
                  <td>
                    {group.stage === null || group.stage === '*'
                      ? t('common.all')
                      : (round.stages.find(({ id }) => id === group.stage)?.name ?? group.stage)}
                  </td>
                  <td>
                    {group.indicator === null
                      ? t('common.all')
                      : (indicators.get(group.indicator)?.trail ?? group.indicator)}
                    {group.indicator === null ? null : (
                      <span className="duty-holder">
                        {indicators.get(group.indicator)?.classes.join(t('common.listJoin'))}
                      </span>
                    )}
                  </td>
                  <td className="duty-units" title={whom}>
                    {group.units === null
                      ? t('common.all')
                      : `${t('common.units', { count: group.units.length })} · ${whom}`}
                  </td>
                  <td className="row-actions">
                    {manage ? (
                      <button
                        type="button"
                        className="button quiet small"
                        disabled={busy}
                        aria-label={`${t('rounds.duty.end')}${t('common.colon')}${group.postName}`}
                        onClick={() => void submit(group.ids)}
                      >
                        {t('rounds.duty.end')}
                      </button>
                    ) : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </>
  );
}
