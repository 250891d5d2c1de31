import { useTranslation } from 'react-i18next';
import type { Task } from './api.ts';
import { groupName } from './names.ts';
import type { Desk } from './opened.ts';
import { type By, type Group, groupsOf } from './queue.ts';
import './group-end.css';

/** Behind the last task of a unit or an indicator: whether it is done, and a button to the next one of the list. */
export function GroupEnd(props: { desk: Desk; group: Group; by: By; next: Task | null; go: (to: Task) => void }) {
  const { t } = useTranslation();
  const { desk, group, by, next, go } = props;
  const [behind] = next && next[by] !== group.id ? groupsOf([next], by) : [];
  return (
    <div className="cell-moved group-end">
      <span>
        {t(group.left > 0 ? 'desk.end.left' : next ? 'desk.end.done' : 'desk.end.all', {
          name: groupName(desk, group, by),
        })}
      </span>
      {next && behind ? (
        <button type="button" className="button small" onClick={() => go(next)}>
          {t('desk.end.next', { name: groupName(desk, behind, by) })}
        </button>
      ) : null}
    </div>
  );
}
