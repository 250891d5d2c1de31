import type { ClassPlan, PlanNode } from '../tree/plan.ts';

/** Every way to name a node of a class: its code, `sheet/code`, its path, its name, and names joined with `/`. */
export type Directory = ReadonlyMap<string, readonly PlanNode[]>;

const cache = new WeakMap<ClassPlan, Directory>();

export function directoryOf(cls: ClassPlan): Directory {
  let directory = cache.get(cls);
  if (!directory) {
    directory = build(cls);
    cache.set(cls, directory);
  }
  return directory;
}

function build(cls: ClassPlan): Directory {
  const directory = new Map<string, PlanNode[]>();
  const put = (key: string, node: PlanNode): void => {
    const list = directory.get(key);
    if (!list) directory.set(key, [node]);
    else if (!list.includes(node)) list.push(node);
  };
  for (const node of cls.nodes) {
    for (const key of keysOf(cls, node)) put(key, node);
    // What leads to a node that is repeated in rounds leads to each of its rounds.
    const above = cls.nodes[node.parent];
    if (above && above.source === node.source) for (const key of keysOf(cls, above)) put(key, node);
  }
  return directory;
}

function keysOf(cls: ClassPlan, node: PlanNode): string[] {
  const keys = [node.code, node.path];
  // （23）of the document is as often written in narrow brackets.
  if (node.code.includes('（')) keys.push(node.code.replaceAll('（', '(').replaceAll('）', ')'));
  if (node.sheet !== null) keys.push(`${node.sheet}/${node.code}`);
  let names = '';
  for (let at: PlanNode | undefined = node; at; at = cls.nodes[at.parent]) {
    names = names === '' ? at.name : `${at.name}/${names}`;
    keys.push(names);
  }
  return keys;
}

/** Nodes of the class called `text`, in this stage and round where they are given. */
export function lookUp(
  cls: ClassPlan,
  text: string,
  stage: string | undefined,
  round: string | undefined,
): readonly PlanNode[] {
  const found = directoryOf(cls).get(text) ?? [];
  if (stage === undefined && round === undefined) return found;
  return found.filter(
    (node) =>
      (stage === undefined || isInStage(cls, node, stage)) && (round === undefined || isInRound(cls, node, round)),
  );
}

/** A stage is named by its id or its name. */
function isInStage(cls: ClassPlan, node: PlanNode, stage: string): boolean {
  if (node.stage === stage) return true;
  for (let at: PlanNode | undefined = node; at; at = cls.nodes[at.parent]) {
    if (at.source.stage !== undefined) return at.name === stage;
  }
  return false;
}

/** A round is named by its number, with or without an `r`, or its name. */
function isInRound(cls: ClassPlan, node: PlanNode, round: string): boolean {
  if (node.round === round.replace(/^r/, '')) return true;
  for (let at: PlanNode | undefined = node; at; at = cls.nodes[at.parent]) {
    if (at.round !== null && at.source.rounds !== undefined && at.name === round) return true;
  }
  return false;
}

export const isLeaf = (node: PlanNode): boolean => node.leaf;

/** Leaves below a node, for a message that says where a fact could go. */
export function leavesBelow(cls: ClassPlan, node: PlanNode): PlanNode[] {
  return cls.nodes.filter((one) => isLeaf(one) && one.path.startsWith(`${node.path}/`));
}

/** Stages of a class as people may write them. */
export function stagesOf(cls: ClassPlan): string[] {
  return [
    ...new Set(
      cls.nodes.flatMap((node) => (node.source.stage !== undefined ? [`${node.source.stage}（${node.name}）`] : [])),
    ),
  ];
}
