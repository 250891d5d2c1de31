import { Fragment, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place, Task } from './api.ts';
import { groupName, taskCode, taskStage } from './names.ts';
import type { Desk } from './opened.ts';
import { type By, type Group, groupsOf, samePlace } from './queue.ts';

/** The cells of a group as a row of small fields, like an answer sheet: where one is, what is done, what was returned. */
export function QueueStrip(props: {
  desk: Desk;
  group: Group;
  task: Task;
  by: By;
  href: (next: { unit?: string; indicator?: string }) => string;
  waiting: readonly Place[];
  /** Whether material that waits to be looked at is marked. */
  marks: boolean;
}) {
  const { t } = useTranslation();
  const { desk, group, task, by, href, waiting, marks } = props;
  const current = useRef<HTMLAnchorElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another task is another field to bring into sight
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [task]);
  const other = by === 'unit' ? 'indicator' : 'unit';
  // The units of one indicator all stand in its stage, which the head names.
  const stages = useMemo(
    () => group.tasks.map((one) => (by === 'unit' ? taskStage(desk, one) : '')),
    [desk, group, by],
  );
  // By its own number in the plan an indicator is known; units have none.
  const codes = useMemo(() => group.tasks.map((one) => (by === 'unit' ? taskCode(desk, one) : '')), [desk, group, by]);
  const numbered = codes.every((code) => code === '');
  return (
    <nav className="strip" aria-label={t('desk.queue')}>
      <ol>
        {group.tasks.map((one, at) => {
          const here = samePlace(one, task);
          const held = waiting.some((place) => samePlace(place, one));
          const [named] = groupsOf([one], other);
          const name = named ? groupName(desk, named, other) : '';
          const material = marks && one.awaited;
          const state = t(held ? 'desk.waitingShort' : `desk.state.${one.state}`);
          const undecided = one.provisional && one.state !== 'empty';
          const mark = numbered ? String(at + 1) : codes[at] || '·';
          const words = [
            numbered ? `${at + 1} ${name}` : name,
            state,
            ...(undecided ? [t('status.provisional')] : []),
            ...(material ? [t('desk.materialWaits')] : []),
          ].join(' · ');
          const stage = stages[at] ?? '';
          return (
            <Fragment key={`${one.unit}\n${one.indicator}`}>
              {stage !== (stages[at - 1] ?? '') && stage !== '' ? <li className="strip-stage">{stage}</li> : null}
              <li>
                <a
                  ref={here ? current : undefined}
                  href={href({ unit: one.unit, indicator: one.indicator })}
                  className={`strip-cell cell-${one.state}${one.turn ? ' waits' : ''}${undecided ? ' undecided' : ''}${held ? ' held' : ''}${material ? ' material' : ''}`}
                  aria-current={here ? 'true' : undefined}
                  aria-label={words}
                  title={words}
                >
                  {mark}
                </a>
              </li>
            </Fragment>
          );
        })}
      </ol>
    </nav>
  );
}
