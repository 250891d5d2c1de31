import type { Fact } from '@mingjian/model';
import { withIds } from '../rounds/import-id.ts';

/**
 * Ids for what an import adds. A number that the file gives is kept where it is free; else the id is made from what the
 * fact says, so that the same import comes to the same ids, and numbered on where one of these is taken by what was
 * withdrawn since.
 */
export function newIds(facts: readonly Fact[], taken: ReadonlySet<string>): Fact[] {
  const used = new Set(taken);
  const bare = facts.map((fact) => (fact.id !== undefined && used.has(fact.id) ? { ...fact, id: undefined } : fact));
  return withIds(bare).map((fact) => {
    let id = fact.id ?? '';
    for (let nth = 2; used.has(id); nth += 1) id = `${fact.id}-${nth}`;
    used.add(id);
    return { ...fact, id };
  });
}
