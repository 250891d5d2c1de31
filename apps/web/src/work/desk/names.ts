import { shownCode } from '../../features/unit/naming.ts';
import type { Desk } from './opened.ts';
import type { By, Group } from './queue.ts';

/** What a group is called: a unit, or an indicator as its first unit has it. */
export function groupName(desk: Desk, { id, tasks }: Group, by: By): string {
  const [first] = tasks;
  const unit = desk.roster.units[desk.roster.find.get(first?.unit ?? '') ?? -1];
  if (by === 'unit') return unit?.name ?? id;
  const node = desk.plan.classes[unit?.cls ?? -1]?.nodes.find(({ path }) => path === id);
  return node ? `${shownCode(node.code)} ${node.name}`.trim() : id;
}
