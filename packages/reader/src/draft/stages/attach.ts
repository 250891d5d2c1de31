import type { SchemeNode } from '@mingjian/model';
import type { Section } from './sections.ts';
import { isCalled, type Staging, statedOf } from './staging.ts';

/** What is marked anew in each round stands below the node that is repeated. */
function repeated(node: SchemeNode, stated: Partial<SchemeNode>): SchemeNode {
  const { code, name, weight, full, clause, ...leaf } = node;
  return {
    ...(code === undefined ? {} : { code }),
    name,
    ...(weight === undefined ? {} : { weight }),
    ...(full === undefined ? {} : { full }),
    ...(clause === undefined ? {} : { clause }),
    ...stated,
    children: [
      {
        name: `${name}得分`,
        ...(full === undefined ? {} : { full }),
        ...(clause === undefined ? {} : { clause }),
        ...leaf,
      },
    ],
  };
}

/** Nodes of a tree with what the prose says of them under their names: parts, rounds, windows. Each section speaks of one node. */
export function attached(nodes: readonly SchemeNode[], sections: readonly Section[], staging: Staging): SchemeNode[] {
  const used = new Set<Section>();
  const walk = (list: readonly SchemeNode[], above: readonly string[]): SchemeNode[] =>
    list.map((node) => {
      const here = [...above, node.name];
      const section = sections.find((one) => !used.has(one) && isCalled(node.name, one.name));
      const stated = section ? statedOf(section, here.join('/'), staging) : {};
      if (section) used.add(section);
      const below = node.children ? { children: walk(node.children, here) } : {};
      return stated.rounds && node.rules ? repeated(node, stated) : { ...node, ...stated, ...below };
    });
  return walk(nodes, []);
}
