import { expect, test } from 'vitest';
import { knownUnits } from './known-units.ts';
import { createRound, type NewRound } from './rounds.ts';
import { aRound } from './testing/a-round.ts';
import { onEveryEngine } from './testing/engines.ts';

const round = (units: NewRound['units']): NewRound => aRound({ units });

onEveryEngine('known units', (store) => {
  test('each once, by the name of the newest round', async () => {
    const { db } = store();
    expect(await knownUnits(db)).toEqual([]);
    const at = (day: string) => ({ account: null, at: `2026-03-${day}T01:00:00.000Z` });
    const unit = (id: string, name: string) => ({ id, name, class: 'c' });
    await createRound(db, at('01'), round([unit('u1', '甲局'), unit('u2', '乙局')]));
    await createRound(db, at('02'), round([unit('u3', '丙局'), unit('u1', '甲委')]));
    expect(await knownUnits(db)).toEqual([
      { id: 'u3', name: '丙局' },
      { id: 'u1', name: '甲委' },
      { id: 'u2', name: '乙局' },
    ]);
  });
});
