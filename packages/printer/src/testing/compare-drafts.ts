import type { Amount, Scheme, SchemeNode } from '@mingjian/model';
import type { Draft } from '@mingjian/reader/draft';
import { allLeaves, bare, called, type Leaf, matched, nodesOf, rootsOf, wordsOf, worth } from './leaves.ts';

/** What is compared, with how much of it the draft has as the scheme has it. */
export const ASPECTS = [
  'indicators',
  'names',
  'parents',
  'points',
  'rules',
  'concerns',
  'codes',
  'sums',
  'beside',
  'stages',
  'windows',
  'compositions',
  'rounds',
  'vetoes',
  'grades',
  'results',
  'classes',
  'units',
] as const;
export type Aspect = (typeof ASPECTS)[number];

export interface Difference {
  readonly aspect: Aspect;
  /** The node or part of the scheme that it concerns. */
  readonly where: string;
  readonly scheme: string;
  readonly draft: string;
  /** The questions that name the place; empty: the difference would go unseen. */
  readonly asked: readonly string[];
}

export interface Compared {
  readonly of: Readonly<Record<Aspect, { readonly right: number; readonly all: number }>>;
  readonly differences: readonly Difference[];
  /** Indicators that the scheme does not have. */
  readonly surplus: readonly string[];
}

const chain = ({ above }: Leaf, titles: ReadonlySet<string>): string =>
  above
    .map(({ name }) => called(name))
    .filter((name) => !titles.has(name) && !/^(?:加分|扣分|加减分)(?:指标|项目?|事项)$/.test(name))
    .join('/');

const kinds = ({ rules = [] }: SchemeNode): string =>
  rules
    .map(({ kind }) => kind)
    .sort()
    .join(' ');

const numeric = (text: string): boolean => /^\d+(?:\.\d+)?$/.test(text);

/** A draft of a plan beside the scheme that people made of the same plan. */
export function compared(scheme: Scheme, draft: Draft): Compared {
  const of = Object.fromEntries(ASPECTS.map((aspect) => [aspect, { right: 0, all: 0 }])) as Record<
    Aspect,
    { right: number; all: number }
  >;
  const differences: Difference[] = [];
  const askedOf = (...names: string[]): string[] => {
    const wanted = names.map(called).filter((name) => name.length > 1);
    const hits = draft.questions.filter(({ node, text }) => {
      const said = bare(`${node ?? ''} ${text}`);
      return wanted.some((name) => said.includes(name) || (bare(text).length > 5 && name.includes(bare(text))));
    });
    return [...new Set(hits.map(({ code }) => code))];
  };
  const compare = (aspect: Aspect, where: string, wanted: string, got: string, asked: () => string[]): void => {
    of[aspect].all += 1;
    if (wanted === got) of[aspect].right += 1;
    else differences.push({ aspect, where, scheme: wanted, draft: got, asked: asked() });
  };

  const wanted = allLeaves(scheme);
  const got = allLeaves(draft.scheme);
  const pairs = matched(wanted, got);
  // A wrapper that is called as the plan, a result or a table is no level.
  const titles = (one: Scheme): Set<string> =>
    new Set(
      [
        one.title,
        ...one.results.flatMap(({ name, root }) => [name, root.name]),
        ...draft.questions.filter(({ code }) => code === 'outline-read').map(({ text }) => text),
      ].map(called),
    );
  const [own, other] = [titles(scheme), titles(draft.scheme)];
  for (const leaf of wanted) {
    const { node } = leaf;
    const there = pairs.get(leaf);
    const asked = (): string[] => askedOf(there?.node.name ?? node.name, node.name, wordsOf(node).slice(0, 30));
    compare('indicators', node.name, 'there', there ? 'there' : 'missing', asked);
    if (!there) continue;
    compare('names', node.name, called(node.name), called(there.node.name), asked);
    compare('parents', node.name, chain(leaf, own), chain(there, other), asked);
    compare('points', node.name, worth(node, scheme.classes), worth(there.node, draft.scheme.classes), asked);
    compare('rules', node.name, kinds(node), kinds(there.node), asked);
    const units = (one: SchemeNode): string => (one.appliesTo?.units ?? []).map(called).sort().join(' ');
    compare('concerns', node.name, units(node), units(there.node), asked);
    const code = (one: SchemeNode): string => (/^\d+$/.test(one.code ?? '') ? (one.code ?? '') : '');
    compare('codes', node.name, code(node), code(there.node), asked);
    if (leaf.beside || there.beside) compare('beside', node.name, String(leaf.beside), String(there.beside), asked);
  }

  // Groups, by their names: what their leaves add up to.
  const sums = (leaves: readonly Leaf[], one: Scheme): Map<string, number> => {
    const found = new Map<string, number>();
    for (const { node, above } of leaves)
      for (const [at, group] of above.entries()) {
        const key = above
          .slice(at > 0 ? at - 1 : at, at + 1)
          .map(({ name }) => called(name))
          .join('/');
        const marks = worth(node, one.classes);
        if (group.pool || group.weight) continue;
        found.set(key, Number(((found.get(key) ?? 0) + (numeric(marks) ? Number(marks) : 0)).toFixed(6)));
      }
    return found;
  };
  const drafted = sums(got, draft.scheme);
  const lastOf = (key: string): string => key.split('/').at(-1) ?? key;
  for (const [key, sum] of sums(wanted, scheme)) {
    if (sum === 0 || own.has(lastOf(key))) continue;
    const near = drafted.get(key) ?? [...drafted].find(([name]) => lastOf(name) === lastOf(key))?.[1];
    compare('sums', key, String(sum), String(near ?? 'no such group'), () => askedOf(lastOf(key)));
  }

  const nodes = nodesOf(rootsOf(scheme));
  const theirs = nodesOf(rootsOf(draft.scheme));
  const find = (name: string): SchemeNode | undefined =>
    theirs.find((one) => called(one.name) === called(name) && (one.stage || one.weight || one.compose || one.rounds)) ??
    theirs.find((one) => called(one.name) === called(name));
  for (const node of nodes) {
    const there = find(node.name);
    const asked = (): string[] => askedOf(node.name);
    if ((node.stage || node.weight) && (node.sheet || node.children))
      compare(
        'stages',
        node.name,
        worth(node, scheme.classes),
        there ? worth(there, draft.scheme.classes) : 'missing',
        asked,
      );
    if (node.window)
      compare('windows', node.name, windowOf(node), there ? windowOf(there) : 'missing', () => [
        ...askedOf(node.name, node.window?.text ?? ''),
        ...askedOf(node.window?.text?.slice(0, 14) ?? ''),
      ]);
    for (const [at, one] of (node.compose ?? []).entries())
      compare('compositions', node.name, shares(one.parts), shares(there?.compose?.[at]?.parts ?? []), () =>
        askedOf(node.name, (one.text ?? '').slice(-24)),
      );
    if (node.rounds) compare('rounds', node.name, roundsOf(node), there ? roundsOf(there) : 'missing', asked);
  }
  const vetoes = (all: readonly SchemeNode[]): string =>
    String(all.flatMap(({ rules = [] }) => rules.filter(({ kind }) => kind === 'veto')).length);
  compare('vetoes', 'whole', vetoes(nodes), vetoes(theirs), () => askedOf('否决', '不合格', '不得分'));
  const grades = (one: Scheme): string =>
    one.results
      .map(({ grades: list = [] }) => list.map(({ name }) => name).join(' '))
      .filter((text) => text !== '')
      .join('; ');
  compare('grades', 'whole', grades(scheme), grades(draft.scheme), () =>
    draft.questions.filter(({ code }) => code === 'grades-open').map(({ code }) => code),
  );
  const results = (one: Scheme): string => String(one.results.length);
  compare('results', 'whole', results(scheme), results(draft.scheme), () =>
    draft.questions.filter(({ code }) => code === 'results-apart').map(({ code }) => code),
  );
  for (const { name, units } of Object.values(scheme.classes)) {
    const there = Object.values(draft.scheme.classes).find((one) => sameClass(one.name, name));
    const names = (list: typeof units): string[] =>
      (list ?? []).map((unit) => called(typeof unit === 'string' ? unit : unit.name));
    compare('classes', name, 'there', there ? 'there' : 'missing', () => askedOf(name));
    if (units === null || units.length === 0) continue;
    const missing = names(units).filter((unit) => !names(there?.units ?? null).includes(unit));
    const more = names(there?.units ?? null).filter((unit) => !names(units).includes(unit));
    compare(
      'units',
      name,
      '',
      [...missing.map((unit) => `-${unit}`), ...more.map((unit) => `+${unit}`)].join(' '),
      () => askedOf(name, there?.name ?? name, ...missing),
    );
  }
  const surplus = got.filter((leaf) => ![...pairs.values()].includes(leaf)).map(({ node }) => node.name);
  return { of, differences, surplus };
}

/** 县区政府 is 各县区人民政府. */
const sameClass = (one: string, other: string): boolean => {
  const plain = (name: string): string => bare(name).replace(/人民|各|有关|相关/g, '');
  return plain(one) === plain(other) || plain(one).includes(plain(other)) || plain(other).includes(plain(one));
};

const windowOf = ({ window }: SchemeNode): string => {
  const day = (at: string | undefined): string => (at?.startsWith('$') ? '*' : (at ?? ''));
  return window ? `${day(window.from)}–${day(window.to)}` : 'none';
};

const shares = (parts: readonly { readonly share: Amount }[]): string =>
  parts.map(({ share }) => (typeof share === 'string' && share.startsWith('$') ? '*' : String(share))).join(':');

const roundsOf = ({ rounds }: SchemeNode): string =>
  rounds ? (typeof rounds.count === 'string' && rounds.count.startsWith('$') ? '*' : String(rounds.count)) : 'none';
