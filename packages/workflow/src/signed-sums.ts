import type { Scheme, SchemeNode, Sic } from '@mingjian/model';

/** A sum that somebody has signed as the document's own, with the name of what it is the sum of. */
export interface SignedSum {
  readonly name: string;
  readonly sic: Sic;
}

const below = ({ children = [], extra = [], after = [] }: SchemeNode): SchemeNode[] => [
  ...children,
  ...extra,
  ...after,
];

/** Every signature in a scheme: of the sums that the document states elsewhere, then of its groups, in their order. */
export function signedSums({ stated, results, sheets }: Scheme): SignedSum[] {
  const inNode = (node: SchemeNode): SignedSum[] => [...ofOne(node), ...below(node).flatMap(inNode)];
  return [
    ...stated.flatMap(ofOne),
    ...results.flatMap(({ root }) => inNode(root)),
    ...Object.values(sheets).flatMap((nodes) => nodes.flatMap(inNode)),
  ];
}

const ofOne = ({ name, sic = [] }: Pick<SchemeNode, 'name' | 'sic'>): SignedSum[] =>
  sic.map((one) => ({ name, sic: one }));

/** A signature in one line, without words of any language: `100 ≠ 99（印发稿如此，甲 2023-05-01）`. */
export const sicText = ({ full, sum, reason, by, on }: Sic): string => `${full} ≠ ${sum}（${reason}，${by} ${on}）`;

/** A scheme that nobody has signed for yet: what one document says is no word about another. */
export function unsigned(scheme: Scheme): Scheme {
  const list = (nodes: SchemeNode[] | undefined): SchemeNode[] | undefined => nodes?.map(node);
  const node = ({ sic: _, ...rest }: SchemeNode): SchemeNode => {
    const made = { ...rest };
    for (const key of ['children', 'extra', 'after'] as const) if (made[key]) made[key] = list(made[key]);
    return made;
  };
  return {
    ...scheme,
    stated: scheme.stated.map(({ sic: _, ...row }) => row),
    results: scheme.results.map((result) => ({ ...result, root: node(result.root) })),
    sheets: Object.fromEntries(Object.entries(scheme.sheets).map(([id, nodes]) => [id, nodes.map(node)])),
  };
}
