import type { Branch } from './ticked.ts';

/** Where a plan says which office an indicator belongs to: who scores it, or who is responsible for it. */
export const officeColumns = ['owner', 'responsible'] as const;
export type OfficeColumn = (typeof officeColumns)[number];

/** Indicators of one office, and the post that is proposed for them. */
export interface Proposal {
  /** Null: the plan names none. */
  readonly office: string | null;
  readonly leaves: readonly string[];
  readonly post: string | null;
}

interface AssessingPost {
  readonly id: string;
  readonly name: string;
}

/** 市教育局评估一组 is of 市教育局, 第三方评估岗 of 第三方. */
const TASK = /(?:评估|考评|考核|评分|测评|打分)?第?[一二三四五六七八九十\d]*(?:小组|岗位|[组岗员室人])?$/;
/** What is left of a name must be longer than this to name an office: 局 and 办 are everywhere. */
const LEAST = 2;

/** A牵头，B、C配合: the offices that a cell names, the leading one first. */
const officesIn = (words: string): string[] =>
  words
    .split(/[、，,；;\s]+/)
    .map((word) => word.replace(/(?:牵头|负责|配合|等)$/, ''))
    .filter((word) => word.length > LEAST);

/** The one post whose name fits the first of these offices that any fits; two that fit equally well are nobody's guess. */
export function postFor(words: string, posts: readonly AssessingPost[]): string | null {
  for (const office of officesIn(words)) {
    const fit = posts.filter(({ name }) => {
      const own = name.replace(TASK, '');
      return name.includes(office) || (own.length > LEAST && office.includes(own));
    });
    if (fit.length > 0) return fit.length === 1 ? (fit[0]?.id ?? null) : null;
  }
  return null;
}

/** What was chosen by hand for an office; the empty text gives its indicators to nobody. */
export type ByHand = ReadonlyMap<string | null, string>;

/** The post that an office's indicators go to; `rest`: where those go for which no post is proposed. Empty: to nobody. */
export const goesTo = ({ office, post }: Proposal, byHand: ByHand, rest: string): string =>
  byHand.get(office) ?? post ?? rest;

/** The offices that nobody has chosen for and that no post is proposed for: what one choice takes as the rest. */
export const restOf = (proposals: readonly Proposal[], byHand: ByHand): Proposal[] =>
  proposals.filter(({ office, post }) => post === null && !byHand.has(office));

/** A choice by hand; one that is taken back, where nothing else would take the office, leaves it to the rest again. */
export function choose(byHand: ByHand, proposal: Proposal, post: string, rest: string): ByHand {
  const next = new Map(byHand);
  if (post === '' && (proposal.post ?? rest) === '') next.delete(proposal.office);
  else next.set(proposal.office, post);
  return next;
}

/** The columns that this plan fills. */
export const columnsIn = (branches: readonly Branch[]): OfficeColumn[] =>
  officeColumns.filter((column) => branches.some((one) => one.takesIn.length > 0 && one[column] !== null));

/** The leaves that nobody assesses, by their office in the order of the plan, each with the post that fits. */
export function byOffice(
  branches: readonly Branch[],
  lacking: ReadonlySet<string>,
  column: OfficeColumn,
  posts: readonly AssessingPost[],
): Proposal[] {
  const groups = new Map<string | null, string[]>();
  for (const { path, [column]: office } of branches)
    if (lacking.has(path)) groups.set(office, [...(groups.get(office) ?? []), path]);
  return [...groups]
    .map(([office, leaves]) => ({ office, leaves, post: office === null ? null : postFor(office, posts) }))
    .sort((a, b) => Number(a.office === null) - Number(b.office === null));
}
