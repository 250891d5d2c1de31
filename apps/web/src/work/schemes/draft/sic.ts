import type { FoundSum, Sic } from '@mingjian/model';
import type { PlacedFinding } from './checks.ts';
import { everyNode, withNode } from './nodes.ts';
import { isSame } from './totals.ts';
import type { Draft, DraftQuestion, Place, Settled } from './types.ts';

/** A finding of a sum that somebody may sign as the document's own. */
export type OffFinding = PlacedFinding & { readonly sum: FoundSum };

export const isOff = (finding: PlacedFinding): finding is OffFinding => finding.sum !== undefined;

/** Whether a finding still stops a version: nobody has signed it. */
export const isOpen = ({ sic }: PlacedFinding): boolean => sic === undefined;

/**
 * Somebody in charge signs that the document has a sum as it is found; what was signed before for the same units is in its place gone.
 * The question that was asked about it is answered by that.
 */
export function signSum(draft: Draft, finding: OffFinding, said: Pick<Sic, 'reason' | 'by' | 'on'>, at: string): Draft {
  const { full, sum, classes, units } = finding.sum;
  const made: Sic = { full, sum, classes, ...(units ? { units } : {}), ...said };
  const isOther = (one: Sic): boolean => whom(one) !== whom(made);
  const signed = withSic(draft, finding, (all) => [...all.filter(isOther), made]);
  return withQuestion(signed, finding, { by: said.by, at });
}

/** Takes the signature of a finding back: its question is open again. */
export function takeBack(draft: Draft, finding: OffFinding): Draft {
  const { sic } = finding;
  if (!sic) return draft;
  const same = JSON.stringify(sic);
  const open = withSic(draft, finding, (all) => all.filter((one) => JSON.stringify(one) !== same));
  return withQuestion(open, finding, null);
}

const whom = ({ classes, units }: Sic): string => JSON.stringify([classes, units]);

type Signatures = { readonly sic?: Sic[] | undefined };

function changed<T extends Signatures>(one: T, change: (all: readonly Sic[]) => Sic[]): T {
  const { sic, ...rest } = one;
  const made = change(sic ?? []);
  return (made.length === 0 ? rest : { ...rest, sic: made }) as T;
}

/** Signatures stand where the sum stands: on the stated row, the group, or the root of a result. */
function withSic(draft: Draft, { sum, node, place }: OffFinding, change: (all: readonly Sic[]) => Sic[]): Draft {
  if (sum.stated !== undefined) {
    const stated = draft.stated.map((one, at) => (at === sum.stated ? { ...one, row: changed(one.row, change) } : one));
    return { ...draft, stated };
  }
  if (node !== null) return withNode(draft, node, (one) => ({ ...one, says: changed(one.says, change) }));
  const results = draft.frame.results.map((result) =>
    result.id === place ? { ...result, root: changed(result.root, change) } : result,
  );
  return { ...draft, frame: { ...draft.frame, results } };
}

function withQuestion(draft: Draft, { sum, node }: OffFinding, settled: Settled | null): Draft {
  const row = sum.stated === undefined ? undefined : draft.stated[sum.stated];
  const key = row ? row.node : node;
  const isAsked = (one: DraftQuestion): boolean =>
    one.code === 'sum-differs' &&
    (key === null ? one.node === null && (!row || one.text.startsWith(`${row.row.clause}：`)) : one.node === key);
  return { ...draft, questions: draft.questions.map((one) => (isAsked(one) ? { ...one, settled } : one)) };
}

/** Every signature of a draft, with the name of what it is of. */
export const signaturesOf = (draft: Draft): { readonly of: string; readonly sic: Sic }[] => {
  const all = [
    ...draft.stated.map(({ row }) => row),
    ...draft.frame.results.map(({ root }) => root),
    ...everyNode(draft).map(({ says }) => says),
  ];
  return all.flatMap(({ name, sic = [] }) => sic.map((one) => ({ of: name, sic: one })));
};

/** Whether somebody has signed for a sum that the tree shows beside the one that is stated: of a group by its key, or of a whole tree. */
export function isSigned(
  draft: Draft,
  where: { readonly node: string } | { readonly total: Place },
  off: { readonly stated: string; readonly parts: string },
  own: Signatures = {},
): boolean {
  const rows = draft.stated.filter((one) =>
    'node' in where ? one.node === where.node : one.total !== undefined && isOfPlace(draft, one.total, where.total),
  );
  const roots = 'total' in where ? draft.frame.results.filter(({ id }) => isOfPlace(draft, id, where.total)) : [];
  const all = [own, ...rows.map(({ row }) => row), ...roots.map(({ root }) => root)].flatMap(({ sic = [] }) => sic);
  return all.some(({ full, sum }) => isSame(full, off.stated) && isSame(sum, off.parts));
}

/** A table of classes belongs to every result that leads to it; a list of a result to that one. */
const isOfPlace = (draft: Draft, result: string, place: Place): boolean =>
  place.kind === 'result'
    ? place.result === result
    : draft.frame.results.some(({ id, root }) => id === result && root.sheet !== undefined);
