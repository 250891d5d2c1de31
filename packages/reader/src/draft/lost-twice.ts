import type { Rule } from '@mingjian/model';

const PIECE = /^(?:小?项|类|方面|个方面|条|点)$/;
const MISSING = /缺|少|漏|未|没|不/;

/**
 * The words of a price for what is missing (有一项没做到扣2分) beside a list whose things each have marks of their own: what is not done
 * then loses its marks and the price too, as long as nobody says which of the two is meant. Undefined where there are not both.
 */
export function lostTwice(rules: readonly Rule[]): string | undefined {
  if (!rules.some((rule) => rule.kind === 'checklist' && rule.mode === 'earn')) return undefined;
  return rules.find((rule) => rule.kind === 'deduct' && PIECE.test(rule.per ?? '') && MISSING.test(rule.text))?.text;
}
