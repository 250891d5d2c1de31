import { useTranslation } from 'react-i18next';
import type { Task } from './api.ts';
import { groupName } from './names.ts';
import type { Desk } from './opened.ts';
import { type By, type Group, groupsOf, undecidedIn } from './queue.ts';
import './group-end.css';

/** Behind the last task of a unit or an indicator: whether it is done, and a button to the next one of the list. */
export function GroupEnd(props: { desk: Desk; group: Group; by: By; next: Task | null; go: (to: Task) => void }) {
  const { t } = useTranslation();
  const { desk, group, by, next, go } = props;
  const [undecided] = undecidedIn(group.tasks);
  const [behind] = next && next[by] !== group.id ? groupsOf([next], by) : [];
  return (
    <div className="cell-moved group-end">
      <span>
        {t(`desk.end.${group.left > 0 ? 'left' : undecided ? 'undecided' : next ? 'done' : 'all'}`, {
          name: groupName(desk, group, by),
          count: undecidedIn(group.tasks).length,
        })}
      </span>
      {group.left === 0 && undecided ? (
        <button type="button" className="button small" onClick={() => go(undecided)}>
          {t('desk.end.toUndecided')}
        </button>
      ) : null}
      {next && behind ? (
        <button type="button" className="button small" onClick={() => go(next)}>
          {t('desk.end.next', { name: groupName(desk, behind, by) })}
        </button>
      ) : null}
    </div>
  );
}
