import type { PlanNode } from '@mingjian/engine';
import { shownCode, standsIn } from '@mingjian/workflow';

export { shownCode };

/** A name that tells the same indicator in several stages or repetitions apart: `日常测评 · 第2次 · 网上测评`. */
export function placeName(nodes: readonly PlanNode[], node: PlanNode): string {
  const where = standsIn(nodes, node);
  return where === '' ? node.name : `${where} · ${node.name}`;
}

/** An indicator as the server tells it: `1.3 政务信息管理（专业机构测评）`. */
export function toldName(one: { readonly code: string; readonly name: string; readonly standsIn: string }): string {
  const words = `${shownCode(one.code)} ${one.name}`.trim();
  return one.standsIn === '' ? words : `${words}（${one.standsIn}）`;
}
