import type { FactKind } from '@mingjian/model/fact';
import type { Plan } from '../tree/plan.ts';
import { type Book, cluster, type FactColumns, wholes } from './book.ts';
import type { Roster } from './roster.ts';

/**
 * The slot that facts of a kind go to, for facts given as columns: class, path of the leaf, rule id (absent: the only
 * one that takes the kind). Throws RangeError when there is none.
 */
export function slotOf(plan: Plan, cls: string, path: string, kind: FactKind, rule?: string): number {
  const found = plan.classes
    .find((c) => c.id === cls)
    ?.nodes.find((n) => n.path === path)
    ?.rules.find((r) => (rule === undefined ? r.takes.includes(kind) : r.id === rule));
  const port = found?.ports.findIndex((p) => p.kinds.includes(kind)) ?? -1;
  if (!found || port < 0) throw new RangeError(`no slot for ${kind} at ${cls} ${path} ${rule ?? ''}`);
  return found.slot + port;
}

/**
 * Takes facts that are numbers already (from a database or a binary file), without reading text. Units, slots and days
 * are checked; what a fact says is the caller's business. Throws RangeError on the first fact that points nowhere.
 */
export function takeColumns(roster: Roster, columns: FactColumns): Book {
  const unit = wholes(columns.unit);
  const slot = wholes(columns.slot);
  const date = wholes(columns.date);
  const { from, to } = roster.plan;
  const slots = Int32Array.from(roster.units, (u) => roster.plan.classes[u.cls]?.slots ?? 0);
  let outside = 0;
  for (let i = 0; i < unit.length; i++) {
    const size = slots[unit[i] as number];
    const at = slot[i] as number;
    if (size === undefined || !(at >= 0 && at < size)) throw new RangeError(`fact ${i}: unit ${unit[i]}, slot ${at}`);
    const day = date[i] as number;
    if (day < from || day > to) outside++;
  }
  return cluster(roster, { ...columns, unit, slot, date }, outside > 0 ? { period: [from, to] } : {});
}
