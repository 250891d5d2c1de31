import { isRepeated, type Spot, type Subject, spots } from './subject.ts';

/**
 * Where the text at hand breaks off: the nodes with the code that `document.cutOff` names. The same code may stand in
 * the sheets of several classes; the one whose words end with the cut is meant, if there is one.
 */
export function cutSpots(subject: Subject): Spot[] {
  const { cutOff } = subject.scheme.document;
  if (cutOff?.node === undefined) return [];
  const named = spots(subject).filter(
    (spot) => (spot.node.code === cutOff.node || spot.node.path === cutOff.node) && !isRepeated(spot),
  );
  const exact = named.filter(({ node: { source } }) =>
    [source.criterion, ...(source.rules ?? []).map((rule) => rule.text)].includes(cutOff.text),
  );
  return exact.length > 0 ? exact : named;
}
