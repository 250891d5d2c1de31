import type { PlanNode } from '@mingjian/engine';
import type { Fact } from '@mingjian/model';
import type { Lang, Problem } from '@mingjian/model/problem';
import type { Place, Task } from '../api.ts';
import { type Form, factsFrom } from '../form.ts';
import { linesOf } from '../lines.ts';
import { type Desk, type Leaf, leafAt, type Worth, worth } from '../opened.ts';
import { samePlace } from '../queue.ts';

/** Why a unit cannot be taken: the batch is for what nobody has judged, and under one rule. */
export type WhyOut = 'judged' | 'returned' | 'waiting' | 'material' | 'not-applicable' | 'no-duty' | 'other-rules';

export interface Candidate {
  readonly task: Task;
  readonly leaf: Leaf;
}

export interface LeftOut {
  readonly unit: string;
  readonly name: string;
  readonly why: WhyOut;
}

export interface BatchUnits {
  readonly open: readonly Candidate[];
  readonly out: readonly LeftOut[];
}

/**
 * Every unit of the round at one indicator, in the order of the round: those that may be taken in one go, and the others
 * with the reason. `node` is the leaf whose form is filled in; `waiting` are cells with entries on their way.
 */
export function batchUnits(
  desk: Desk,
  node: PlanNode,
  { tasks, waiting }: { tasks: readonly Task[]; waiting: readonly Place[] },
): BatchUnits {
  const open: Candidate[] = [];
  const out: LeftOut[] = [];
  for (const { id, name } of desk.roster.units) {
    const place = { unit: id, indicator: node.path };
    const leaf = leafAt(desk, place);
    const task = tasks.find((one) => samePlace(one, place));
    const why = whyOut(desk, { leaf, task, node, held: waiting.some((one) => samePlace(one, place)) });
    if (why) out.push({ unit: id, name, why });
    else if (leaf && task) open.push({ task, leaf });
  }
  return { open, out };
}

function whyOut(
  { roster }: Desk,
  { leaf, task, node, held }: { leaf: Leaf | undefined; task: Task | undefined; node: PlanNode; held: boolean },
): WhyOut | null {
  if (!leaf || roster.excluded[leaf.unit.cls]?.[leaf.node.index]?.[leaf.unit.index] === 1) return 'not-applicable';
  if (!task) return 'no-duty';
  if (held) return 'waiting';
  if (task.state === 'returned') return 'returned';
  if (task.state !== 'empty') return 'judged';
  if (task.awaited) return 'material';
  return sameRules(leaf.node, node) ? null : 'other-rules';
}

/** Whether two classes have the same rules at an indicator, so that one form speaks for both. */
export const sameRules = (a: PlanNode, b: PlanNode): boolean => a === b || rulesText(a) === rulesText(b);

const rulesText = ({ rules }: PlanNode): string => JSON.stringify(rules.map(({ id, source }) => [id, source]));

/** What will be recorded for one unit, and what the indicator is then worth. */
export interface Row {
  readonly candidate: Candidate;
  readonly facts: readonly (Fact & { id?: string | undefined })[];
  readonly points: Extract<Worth, { ok: true }>['node'];
}

export interface BatchPreview {
  readonly rows: readonly Row[];
  /** Units that the engine does not take it for. */
  readonly refused: readonly { readonly candidate: Candidate; readonly problems: readonly Problem[] }[];
}

/** The facts that one form makes for each unit, an entry of its own for each, judged by the round's engine. */
export function previewOf(
  desk: Desk,
  chosen: readonly Candidate[],
  form: Form,
  { lang, newId }: { lang: Lang; newId: () => string },
): BatchPreview {
  const rows: Row[] = [];
  const refused: BatchPreview['refused'][number][] = [];
  for (const candidate of chosen) {
    const { unit, indicator } = candidate.task;
    const lines = linesOf(candidate.leaf.node);
    const facts = factsFrom(form, { place: { unit, indicator }, lines, current: [], newId });
    const told = worth(desk, candidate.leaf, facts, lang);
    if (told.ok) rows.push({ candidate, facts, points: told.node });
    else refused.push({ candidate, problems: told.problems });
  }
  return { rows, refused };
}
