import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { workHref } from '../place.ts';
import { useMe } from '../session.tsx';
import { useBegun } from './drafts.ts';
import { groupName } from './names.ts';
import type { Outbox, Parcel } from './outbox.ts';
import { OutboxState } from './outbox-state.tsx';
import { awaitedIn, doneIn, type Group, groupState, nextAwaited, recordedIn, undecidedIn } from './queue.ts';
import type { BoardProps } from './types.ts';

interface Props extends BoardProps {
  groups: readonly Group[];
  group: Group;
  parcels: readonly Parcel[];
  offline: boolean;
  outbox: Outbox;
}

/** Which round and group is worked on, how far it has come, and what has not reached the server. */
export function DeskBar(props: Props) {
  const { t } = useTranslation();
  const { desk, round, rounds, tasks, task, by, href, groups, group } = props;
  const begun = useBegun(useMe().account.id, round.id);
  const at = groups.indexOf(group);
  const choose = (one: Group | undefined) => {
    const first = one?.tasks.find(({ turn }) => turn !== null) ?? one?.tasks[0];
    if (first) window.location.hash = href({ unit: first.unit, indicator: first.indicator });
  };
  // Whoever assesses looks at what the units handed in; a reviewer sees what came of it.
  const awaited = (some: Group['tasks']) => (props.work === 'assess' ? awaitedIn(some) : 0);
  const materials = awaited(tasks);
  const nextMaterial = materials > 0 ? nextAwaited(groups, task, by) : null;
  const done = doneIn(tasks);
  const recorded = recordedIn(tasks);
  const undecided = undecidedIn(tasks).length;
  return (
    <div className="desk-bar">
      <h1 className="desk-round">
        {rounds.length > 1 ? (
          <select
            className="input"
            aria-label={t('desk.round')}
            value={round.id}
            onChange={(event) => {
              const [page] = href({}).split('/').slice(2);
              window.location.hash = `#/work/${page}/${encodeURIComponent(event.target.value)}`;
            }}
          >
            {rounds.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        ) : (
          round.title
        )}
        {round.sample ? <span className="chip">{t('desk.sample')}</span> : null}
      </h1>
      <Segmented
        label={t('desk.by')}
        choices={[
          { id: 'unit', name: t('desk.byUnit') },
          { id: 'indicator', name: t('desk.byIndicator') },
        ]}
        value={by}
        onChange={(next) => {
          window.location.hash = href({ by: next });
        }}
      />
      <div className="desk-group">
        <button
          type="button"
          className="button small"
          aria-label={t('desk.groupBefore')}
          title={t('desk.groupBefore')}
          disabled={at === 0}
          onClick={() => choose(groups[at - 1])}
        >
          <Icon name="left" size={12} />
        </button>
        <select
          className="input"
          aria-label={t(by === 'unit' ? 'desk.byUnit' : 'desk.byIndicator')}
          value={group.id}
          onChange={(event) => choose(groups.find(({ id }) => id === event.target.value))}
        >
          {groups.map((one) => (
            <option key={one.id} value={one.id}>
              {groupName(desk, one, by)}
              {groupText(t, one, props.work)}
              {awaited(one.tasks) > 0 ? t('desk.group.material', { count: awaited(one.tasks) }) : null}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button small"
          aria-label={t('desk.groupAfter')}
          title={t('desk.groupAfter')}
          disabled={at === groups.length - 1}
          onClick={() => choose(groups[at + 1])}
        >
          <Icon name="right" size={12} />
        </button>
      </div>
      <div className="desk-progress">
        <progress
          max={props.work === 'review' ? recorded : tasks.length}
          value={doneIn(tasks.filter(({ provisional }) => !provisional))}
          aria-label={t('desk.progress')}
        />
        <span>
          {t(`desk.progressText.${props.work}`, { done, recorded, count: tasks.length })}
          {undecided > 0 ? t('desk.undecidedOf', { count: undecided }) : null}
        </span>
      </div>
      {materials > 0 ? (
        <button
          type="button"
          className="button small"
          disabled={nextMaterial === null}
          onClick={() => {
            if (nextMaterial) window.location.hash = href(nextMaterial);
          }}
        >
          {t('desk.nextMaterial', { count: materials })}
        </button>
      ) : null}
      <a href={workHref('plan', round.id)}>{t('reading.open')}</a>
      {props.work === 'assess' ? (
        <>
          <a href={workHref('desk', 'workbook', round.id)}>{t('imports.workbook')}</a>
          <a href={workHref('desk', 'sites', round.id)}>{t('sites.title')}</a>
        </>
      ) : null}
      <OutboxState
        parcels={props.parcels}
        offline={props.offline}
        outbox={props.outbox}
        begun={props.work === 'assess' ? begun : []}
        href={href}
      />
    </div>
  );
}

/** How a group stands, in brackets behind its name; beside what is left it tells what is not certain yet. */
function groupText(t: TFunction, group: Group, work: BoardProps['work']): string {
  const state = groupState(group, work);
  const undecided = undecidedIn(group.tasks).length;
  if (state === 'undecided') return t('desk.group.undecided', { count: undecided });
  if (state === 'left' && undecided > 0) return t('desk.group.leftUndecided', { count: group.left, undecided });
  return t(`desk.group.${state}`, { count: group.left });
}
