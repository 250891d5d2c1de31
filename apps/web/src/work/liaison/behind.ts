import type { Fact, LedgerEntry, LedgerNode } from '@mingjian/model';
import { signedText } from '../../ui/number.ts';
import type { Evidence } from '../desk/api.ts';

/** What a released score rests on, as the server tells a unit. */
export interface Entries {
  facts: Fact[];
  evidence: Evidence[];
}

/** One entry with the files and links that it names. What it names in other words stays in its own text. */
export interface Basis {
  readonly fact: Fact;
  /** Result of an all-or-nothing rule, as the calculation says it. */
  readonly verdict?: string;
  readonly evidence: readonly Evidence[];
}

export interface Behind {
  readonly node: LedgerNode;
  /** Lines that took points, and behind them those that give back what a limit spares. */
  readonly losses: readonly string[];
  readonly basis: readonly Basis[];
}

/** The indicators that lost points or have entries, in the order of the plan, with what they rest on. `pointsOf` tells the points of a line. */
export function behindOf(
  nodes: readonly LedgerNode[],
  { facts, evidence }: Entries,
  pointsOf: (entry: LedgerEntry) => string = ({ points }) => signedText(points),
): Behind[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const files = new Map(evidence.map((one) => [one.id, one]));
  return nodes.flatMap((node) => {
    const first = node.entries.findIndex(({ rule, points }) => rule !== null && points.startsWith('-'));
    // Behind the losses also what no rule gave, such as a limit that was reached: without it the lines do not add up.
    const losses = (first < 0 ? [] : node.entries.slice(first))
      .filter(({ rule, points }) => (rule === null ? !/^-?0$/.test(points) : points.startsWith('-')))
      .map((entry) => `${entry.text} ${pointsOf(entry)}`);
    const refs = new Map(node.entries.flatMap((entry) => entry.facts.map((ref) => [ref, entry] as const)));
    const basis = [...refs].flatMap(([ref, entry]) => {
      const fact = byId.get(String(ref));
      return fact ? [{ ...basisOf(fact, files), ...verdictIn(entry, fact) }] : [];
    });
    return losses.length > 0 || basis.length > 0 ? [{ node, losses, basis }] : [];
  });
}

/** The line of the calculation is the verdict itself, in the words of its criterion; that of an item of a list begins with the item. */
function verdictIn({ kind, text }: LedgerEntry, { kind: of, item }: Fact): Pick<Basis, 'verdict'> {
  if (of !== 'item') return {};
  if (kind.startsWith('allOrNothing.')) return { verdict: text };
  return kind.startsWith('checklist.') && item !== undefined ? { verdict: text.replace(/^“[^”]*”[:：]?\s*/, '') } : {};
}

function basisOf({ id: _, evidence = '', ...fact }: Fact, files: ReadonlyMap<string, Evidence>): Basis {
  const named = evidence.split(';').filter((part) => part !== '');
  const words = named.filter((part) => !files.has(part) && !isId(part));
  return {
    fact: words.length > 0 ? { ...fact, evidence: words.join('；') } : fact,
    evidence: named.flatMap((part) => files.get(part) ?? []),
  };
}

/** The id of evidence that is not for the unit says nothing to anybody. */
const isId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
