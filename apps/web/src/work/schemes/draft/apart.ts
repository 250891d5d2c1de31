import type { Scheme, SchemeNode } from '@mingjian/model';
import { everyNode } from './nodes.ts';
import type { Draft, DraftNode, DraftStated, DraftTree, Place, RootList } from './types.ts';

export const rootLists: readonly RootList[] = ['children', 'extra', 'after'];

/** What a scheme is made of on the workbench, and the key of each node by its path of names. */
export interface Apart extends Pick<Draft, 'frame' | 'trees' | 'stated' | 'next'> {
  readonly paths: ReadonlyMap<string, string>;
}

/** Takes a whole scheme apart; `sources` says where in a document the node of a path was read. `schemeOf` puts it together. */
export function takeApart(scheme: Scheme, sources: Readonly<Record<string, string>>): Apart {
  let next = 1;
  const paths = new Map<string, string>();
  const plant = (node: SchemeNode, above: readonly string[]): DraftNode => {
    const { children, ...says } = node;
    const here = [...above, node.name];
    const path = here.join('/');
    const key = `n${next++}`;
    paths.set(path, key);
    return { key, at: sources[path] ?? null, says, children: children?.map((child) => plant(child, here)) ?? null };
  };
  const placed = new Set<string>();
  const sheetTree = (sheet: string): DraftTree[] => {
    const nodes = scheme.sheets[sheet];
    if (!nodes || placed.has(sheet)) return [];
    placed.add(sheet);
    return [{ place: { kind: 'sheet', sheet }, nodes: nodes.map((node) => plant(node, [sheet])) }];
  };
  // The sheets of a root are its indicators; what only stages refer to comes behind the stages.
  const trees = scheme.results.flatMap(({ id, root }) => [
    ...sheetsOf(root).flatMap(sheetTree),
    ...rootLists.flatMap((list): DraftTree[] => {
      const nodes = root[list];
      if (!nodes) return [];
      return [{ place: { kind: 'result', result: id, list }, nodes: nodes.map((node) => plant(node, [])) }];
    }),
  ]);
  const all = [...trees, ...Object.keys(scheme.sheets).flatMap(sheetTree)];
  const frame = { ...scheme, results: scheme.results.map(withoutLists), sheets: {}, stated: [] };
  const taken = new Set<string>();
  const stated = scheme.stated.map((row): DraftStated => {
    const node = statedFor({ frame, trees: all }, row, taken);
    if (node !== null) taken.add(node);
    const total =
      node !== null
        ? undefined
        : scheme.results.find(
            ({ root, classes }) => root.name === row.name && (row.class === undefined || classes.includes(row.class)),
          )?.id;
    return { row, node, ...(total === undefined ? {} : { total }) };
  });
  return { frame, trees: all, stated, next, paths };
}

const sheetsOf = ({ sheet }: SchemeNode): string[] =>
  sheet === undefined ? [] : typeof sheet === 'string' ? [sheet] : [...new Set(Object.values(sheet))];

function withoutLists(result: Scheme['results'][number]): Scheme['results'][number] {
  const { children: _, extra: __, after: ___, ...root } = result.root;
  return { ...result, root };
}

/** The group that a stated sum is about: of its name, in the tables of its class; the first that no row before is about. */
function statedFor(
  apart: Pick<Draft, 'frame' | 'trees'>,
  row: DraftStated['row'],
  taken: ReadonlySet<string>,
): string | null {
  const own = apart.trees.filter(({ place }) => row.class === undefined || classesOf(apart, place).includes(row.class));
  const named = everyNode({ trees: own }).filter(({ says, children }) => children && says.name === row.name);
  return (named.find(({ key }) => !taken.has(key)) ?? named[0])?.key ?? null;
}

/** The classes whose units a tree concerns: those of its result, or those whose table it is for roots and stages. */
export function classesOf({ frame, trees }: Pick<Draft, 'frame' | 'trees'>, place: Place): readonly string[] {
  const ofResult = (id: string) => frame.results.find((result) => result.id === id)?.classes ?? [];
  if (place.kind === 'result') return ofResult(place.result);
  const refers = [
    ...frame.results.map(({ root, classes }) => ({ sheet: root.sheet, classes })),
    ...trees.flatMap((tree) =>
      everyNode({ trees: [tree] }).map(({ says }) => ({
        sheet: says.sheet,
        classes: says.classes ?? (tree.place.kind === 'result' ? ofResult(tree.place.result) : []),
      })),
    ),
  ];
  const found = refers.flatMap(({ sheet, classes }) => {
    if (typeof sheet === 'object') return Object.keys(sheet).filter((id) => sheet[id] === place.sheet);
    return sheet === place.sheet ? classes : [];
  });
  return [...new Set(found)];
}
