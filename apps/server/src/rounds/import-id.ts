import { createHash } from 'node:crypto';
import { type Fact, factColumns } from '@mingjian/model';

/**
 * Gives facts of a file ids where the file has none: made from what the fact says, so that the same file taken twice
 * adds nothing the second time. Rows of one file that say the same are different facts, and numbered.
 */
export function withIds(facts: readonly Fact[]): Fact[] {
  const seen = new Map<string, number>();
  return facts.map((fact) => {
    if (fact.id) return fact;
    const said = JSON.stringify(factColumns.map((column) => fact[column] ?? null));
    const nth = (seen.get(said) ?? 0) + 1;
    seen.set(said, nth);
    const hash = createHash('sha256').update(said).digest('hex').slice(0, 20);
    return { ...fact, id: `i-${hash}${nth === 1 ? '' : `-${nth}`}` };
  });
}
