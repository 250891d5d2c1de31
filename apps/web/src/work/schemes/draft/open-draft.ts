import type { Scheme, SchemeNode } from '@mingjian/model';
import type { QuestionCode } from '@mingjian/reader/rules';
import type { ReadPlan } from './api.ts';
import { everyNode } from './nodes.ts';
import type { Draft, DraftNode, DraftTree } from './types.ts';

/** What the server read of a document → the draft that a person works on. */
export function openDraft({ scheme, questions, sources }: ReadPlan): Draft {
  let next = 1;
  const paths = new Map<string, string>();
  const plant = (node: SchemeNode, path: readonly string[], stated: Scheme['stated']): DraftNode => {
    const { children, ...says } = node;
    const here = [...path, node.name];
    const key = `n${next++}`;
    paths.set(here.join('/'), key);
    return {
      key,
      at: sources[here.join('/')] ?? null,
      says,
      stated: children ? statedOf(stated, node.name) : null,
      children: children?.map((child) => plant(child, here, stated)) ?? null,
    };
  };
  const root = scheme.results[0]?.root;
  const trees: DraftTree[] =
    Object.keys(scheme.sheets).length > 0
      ? Object.entries(scheme.sheets).map(([sheet, nodes]) => ({
          sheet,
          nodes: nodes.map((node) => plant(node, [sheet], [])),
        }))
      : [{ sheet: null, nodes: (root?.children ?? []).map((node) => plant(node, [], scheme.stated)) }];
  const keys = new Set(everyNode({ trees }).map(({ key }) => key));
  return {
    frame: frameOf(scheme),
    trees,
    questions: questions.map(({ code, node, text, at }, index) => {
      const key = node === undefined ? undefined : paths.get(node);
      // The API's document has the codes as words; the server has them from the reader.
      return {
        id: `q${index}`,
        code: code as QuestionCode,
        node: key && keys.has(key) ? key : null,
        at,
        text,
        settled: null,
      };
    }),
    answers: {},
    next,
  };
}

const statedOf = (stated: Scheme['stated'], name: string): string | null => {
  const full = stated.find((sum) => sum.name === name)?.full;
  return typeof full === 'string' ? full : null;
};

function frameOf(scheme: Scheme): Scheme {
  const results = scheme.results.map((result) => {
    const { children: _, ...root } = result.root;
    return { ...result, root };
  });
  return { ...scheme, results, sheets: {}, stated: [] };
}
