import { brokenAt, openStore, type StoreOptions } from '@mingjian/store';
import { expect } from 'vitest';

/** Opens what a crash left behind and holds it against what was acknowledged. Returns the number of changes that are there. */
export async function checkStore(options: StoreOptions, acknowledged: ReadonlySet<string>): Promise<number> {
  const store = await openStore(options);
  try {
    const facts = await store.db.selectFrom('fact').select(['id', 'object']).execute();
    const lines = await store.db.selectFrom('audit').select('object').execute();
    const noted = new Set(lines.map((line) => line.object));
    const kept = new Set(facts.map(({ id }) => id));
    // Lost: told as done, and not there. Half: one fact of two, or facts without their line.
    expect([...acknowledged].filter((name) => !noted.has(name))).toEqual([]);
    expect([...noted].filter((name) => !kept.has(`${name}-a`) || !kept.has(`${name}-b`))).toEqual([]);
    expect(facts.length).toBe(2 * noted.size);
    expect(await brokenAt(store.db)).toBeNull();
    return noted.size;
  } finally {
    await store.close();
  }
}
