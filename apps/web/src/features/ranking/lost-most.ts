import { type PlanNode, type Scores, toNumber } from '@mingjian/engine';
import { turnsIn } from '../unit/turns.ts';

export interface Loss {
  node: PlanNode;
  /** In the indicator's own points. */
  lost: number;
  /** In points of the total, through every weight on the way up. For ordering and drawing only. */
  inTotal: number;
}

/** How much one point of a node is worth in the total. */
function worthOf(nodes: readonly PlanNode[], node: PlanNode): number {
  let worth = 1;
  for (let at = nodes[node.parent]; at; at = nodes[at.parent]) {
    const scale = toNumber(at.scale);
    if (scale > 0) worth *= toNumber(at.share) / scale;
  }
  return worth;
}

const worths = new WeakMap<PlanNode, number>();

function worth(nodes: readonly PlanNode[], node: PlanNode): number {
  let known = worths.get(node);
  if (known === undefined) {
    known = worthOf(nodes, node);
    worths.set(node, known);
  }
  return known;
}

/** What a leaf has certainly cost; null where nothing is lost for certain. */
function lossOf(scores: Scores, unit: number, nodes: readonly PlanNode[], node: PlanNode): Loss | null {
  const value = scores.value(unit, node.index);
  if (value.status === 'notApplicable') return null;
  // A bonus not earned is no loss, a penalty is, and one that awards make up for, too.
  const full = node.loose ? 0 : Math.max(0, toNumber(node.share));
  const lost = Math.max(full - toNumber(value.hi), turnsIn(scores, unit, node).lost);
  return lost > 0 ? { node, lost, inTotal: lost * worth(nodes, node) } : null;
}

const leavesOf = (nodes: readonly PlanNode[], result: string) =>
  nodes.filter((node) => node.result === result && node.rules.length > 0);

/** The indicator that cost the unit most of its total. */
export function lostMost(scores: Scores, unit: number, nodes: readonly PlanNode[], result: string): Loss | null {
  let worst: Loss | null = null;
  for (const node of leavesOf(nodes, result)) {
    const loss = lossOf(scores, unit, nodes, node);
    if (loss && loss.inTotal > (worst?.inTotal ?? 0)) worst = loss;
  }
  return worst;
}

/** Everything that was lost, most first. */
export function losses(scores: Scores, unit: number, nodes: readonly PlanNode[], result: string): Loss[] {
  return leavesOf(nodes, result)
    .flatMap((node) => lossOf(scores, unit, nodes, node) ?? [])
    .sort((a, b) => b.inTotal - a.inTotal);
}
