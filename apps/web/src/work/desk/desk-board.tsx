import { nothingTaken, numberIn, type RoundState, takesFacts } from '@mingjian/workflow';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Clause } from '../../features/unit/clause.tsx';
import { placeName } from '../../features/unit/naming.ts';
import { Icon } from '../../ui/icon.tsx';
import { StatusChip } from '../../ui/status-chip.tsx';
import { useMe } from '../session.tsx';
import { AgreeDialog } from './agree/agree-dialog.tsx';
import { getCell, type Task } from './api.ts';
import { type Arrival, arrive } from './arrival.ts';
import { BatchWork } from './batch/batch-work.tsx';
import { CellWork } from './cell-work.tsx';
import { DeskBar } from './desk-bar.tsx';
import { GroupEnd } from './group-end.tsx';
import { classOf } from './names.ts';
import { leafAt } from './opened.ts';
import { seenIn } from './provisional.ts';
import { groupsOf, neighbour, nextWaiting, samePlace, undecidedIn, withSent } from './queue.ts';
import { QueueStrip } from './queue-strip.tsx';
import { RestDialog } from './rest-dialog.tsx';
import type { BoardProps } from './types.ts';
import { useCell } from './use-cell.ts';
import { useDeskKeys } from './use-desk-keys.ts';
import { useOutbox } from './use-outbox.ts';

/** The queue above, and the cell at hand below it: clause, evidence, verdict. */
export function DeskBoard(props: BoardProps) {
  const { t } = useTranslation();
  const { work, desk, round, tasks, task, by, href, onTask } = props;
  const { account } = useMe();
  const { outbox, parcels, offline } = useOutbox(account.id);
  const [load, reload] = useCell(round.id, task);
  const groups = groupsOf(tasks, by);
  const group = groups.find(({ id }) => id === task[by]);
  const leaf = leafAt(desk, task);
  const [held, setHeld] = useState<Arrival>({ by, task, moved: false });
  const arrival = arrive(held, by, task);
  if (arrival !== held) setHeld(arrival);
  const [ended, setEnded] = useState<Task | null>(null);
  const [batch, setBatch] = useState(false);
  const mayBatch = work === 'assess' && by === 'indicator' && takesFacts(round.state as RoundState);
  const inBatch = mayBatch && batch;
  const mayAgree = work === 'review' && by === 'unit' && takesFacts(round.state as RoundState);
  const [agreeing, setAgreeing] = useState(false);
  const mayRest =
    work === 'assess' &&
    takesFacts(round.state as RoundState) &&
    leaf?.node.rules.some((rule) => nothingTaken(rule) !== null) === true;
  const [resting, setResting] = useState(false);
  const agreed = (indicators: ReadonlySet<string>) => {
    const isAgreed = (one: Task) => one.unit === task.unit && indicators.has(one.indicator);
    for (const one of tasks) if (isAgreed(one)) onTask({ ...one, state: 'confirmed', turn: null });
    setAgreeing(false);
    if (isAgreed(task)) reload();
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: going to a cell leaves the batch
  useEffect(() => setBatch(false), [task.unit, task.indicator]);
  const go = (to: Task | null) => {
    if (to) window.location.hash = href({ unit: to.unit, indicator: to.indicator });
  };
  // Behind the last of a group one stays: to go on to another unit is a step of its own.
  const open = groupsOf(withSent(tasks, parcels), by);
  const next = nextWaiting(open, task, by);
  const ending = open.find(({ id }) => id === task[by]);
  const goOn = () => {
    if (next && next[by] === task[by]) go(next);
    else {
      setEnded(task);
      reload();
    }
  };
  useDeskKeys({ step: (step) => group && !inBatch && go(neighbour(group, task, step)) });
  useEffect(
    () =>
      outbox.onArrived((parcel) => {
        const arrived = tasks.find((one) => samePlace(one, parcel));
        const entered = arrived && ({ ...arrived, state: 'prepared', turn: null } as const);
        if (entered) onTask(entered);
        if (samePlace(task, parcel)) reload();
        else if (entered)
          void getCell(round.id, parcel).then(
            (cell) => onTask(seenIn(desk, cell, entered)),
            () => {},
          );
      }),
    [outbox, tasks, task, desk, round.id, onTask, reload],
  );
  // What the cell shows is newer than the list: material came or has just been looked at, something was entered.
  useEffect(() => {
    if (load.state !== 'ready' || !load.known) return;
    const newer = seenIn(desk, load.cell, task);
    if (newer !== task) onTask(newer);
  }, [load, desk, task, onTask]);
  if (!leaf || !group) return null;
  const { unit, node, nodes } = leaf;
  const cls = classOf(desk, unit);
  return (
    <div className="page filled desk">
      <DeskBar {...props} groups={groups} group={group} parcels={parcels} offline={offline} outbox={outbox} />
      <QueueStrip
        desk={desk}
        group={group}
        task={task}
        by={by}
        href={href}
        waiting={parcels}
        marks={work === 'assess'}
      />
      <div role="status">
        {inBatch ? null : ending && ended && samePlace(ended, task) ? (
          <GroupEnd desk={desk} group={ending} by={by} next={next} go={go} />
        ) : arrival.moved ? (
          <p className="cell-moved">
            {t(`desk.moved.${by}`, { name: by === 'unit' ? unit.name : placeName(nodes, node) })}
          </p>
        ) : null}
      </div>
      <header className="cell-head">
        <div>
          <p className="cell-unit">
            {inBatch ? t('batch.open') : unit.name}
            {inBatch || cls === '' ? null : <span className="chip">{cls}</span>}
          </p>
          <h2>
            <span className="tree-code">{numberIn(nodes, node)}</span>
            {placeName(nodes, node)}
          </h2>
        </div>
        {inBatch ? null : <span className={`chip cell-${task.state}`}>{t(`desk.state.${task.state}`)}</span>}
        {inBatch || undecidedIn([task]).length === 0 ? null : <StatusChip status="provisional" />}
        {mayBatch ? (
          <button type="button" className="button small" onClick={() => setBatch(!inBatch)}>
            {t(inBatch ? 'batch.close' : 'batch.open')}
          </button>
        ) : null}
        {mayRest ? (
          <button type="button" className="button small" onClick={() => setResting(true)}>
            {t('rest.open')}
          </button>
        ) : null}
        {mayAgree ? (
          <button
            type="button"
            className="button small"
            disabled={!group.tasks.some(({ turn, state }) => turn === 'review' && state === 'prepared')}
            onClick={() => setAgreeing(true)}
          >
            {t('agree.open')}
          </button>
        ) : null}
        {inBatch ? null : (
          <nav className="cell-steps" aria-label={t('desk.steps')}>
            <button
              type="button"
              className="button small"
              title={t('desk.byKey', { key: 'k' })}
              onClick={() => go(neighbour(group, task, -1))}
            >
              <Icon name="left" size={12} />
              {t('desk.previous')}
            </button>
            <button
              type="button"
              className="button small"
              title={t('desk.byKey', { key: 'j' })}
              onClick={() => go(neighbour(group, task, 1))}
            >
              {t('desk.next')}
              <Icon name="right" size={12} />
            </button>
          </nav>
        )}
      </header>
      <div className="desk-panes">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it by keys */}
        <section className="sheet pane" aria-label={t('unit.clause')} tabIndex={0}>
          <h3>{t('unit.clause')}</h3>
          <Clause scheme={desk.scheme} node={node} nodes={nodes} />
        </section>
        {inBatch ? (
          <BatchWork
            desk={desk}
            round={round.id}
            leaf={leaf}
            tasks={group.tasks}
            waiting={parcels.filter((one) => one.round === round.id)}
            onTask={(one) => {
              onTask(one);
              if (samePlace(one, task)) reload();
            }}
          />
        ) : (
          <CellWork
            key={`${task.unit}\n${task.indicator}`}
            work={work}
            desk={desk}
            round={round.id}
            task={task}
            leaf={leaf}
            load={load}
            reload={reload}
            outbox={outbox}
            parcels={parcels.filter((one) => one.round === round.id && samePlace(one, task))}
            onTask={onTask}
            onDone={goOn}
          />
        )}
      </div>
      {resting ? (
        <RestDialog
          round={round.id}
          place={{ unit: task.unit, indicator: task.indicator }}
          name={placeName(nodes, node)}
          onClose={() => setResting(false)}
          onDone={(units) => {
            for (const one of tasks) {
              if (one.indicator === task.indicator && units.includes(one.unit))
                onTask({ ...one, state: 'prepared', turn: null });
            }
            reload();
            props.onMany();
          }}
        />
      ) : null}
      {agreeing ? (
        <AgreeDialog desk={desk} round={round.id} unit={unit} onClose={() => setAgreeing(false)} onAgreed={agreed} />
      ) : null}
    </div>
  );
}
