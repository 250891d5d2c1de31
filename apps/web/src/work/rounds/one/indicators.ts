import type { Plan } from '@mingjian/engine';

export interface Indicator {
  readonly path: string;
  readonly name: string;
  readonly depth: number;
  /** The stage it lies in, its own or that of a node above; null: in none. */
  readonly stage: string | null;
}

/** Every indicator of the plan once, whatever classes it concerns, in the order of the document. */
export function indicatorsOf(plan: Plan): Indicator[] {
  const found = new Map<string, Indicator>();
  for (const { nodes } of plan.classes) {
    for (const { path, code, name, depth, stage } of nodes) {
      if (!found.has(path)) found.set(path, { path, name: code ? `${code} ${name}` : name, depth, stage });
    }
  }
  return [...found.values()];
}
