import type { SchemeNode } from '@mingjian/model';

/** Words with which no sentence ends: the text at hand stops before the document does. */
const BROKEN = /(?:[，,、：:（(]|扣|得|加|每|按|不|的|和|及|或|与|发现一[件处次])$/;

/** The last indicator of a table whose criterion breaks off in the middle of a sentence; undefined where the text ends as texts do. */
export function cutOffIn(nodes: readonly SchemeNode[]): { readonly name: string; readonly text: string } | undefined {
  const last = lastOf(nodes);
  const text = last?.criterion?.trim() ?? '';
  const end = /[^。；;\n]*$/.exec(text)?.[0] ?? '';
  return last && end.length > 1 && BROKEN.test(end) ? { name: last.name, text: end.slice(-60) } : undefined;
}

function lastOf(nodes: readonly SchemeNode[]): SchemeNode | undefined {
  const last = nodes.at(-1);
  return last?.children ? lastOf(last.children) : last;
}
