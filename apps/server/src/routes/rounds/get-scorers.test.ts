import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AssessedUnit, assessedUnit } from '../../testing/assessed-unit.ts';

let round: AssessedUnit;
beforeAll(async () => {
  round = await assessedUnit();
});
afterAll(() => round.app.close());

const scorers = (who: 'organiser' | 'liaison', unit?: string) => round.told('scorers', who, unit);

it('names who scored an indicator of the unit, and nobody where nothing was entered', async () => {
  expect(await scorers('organiser')).toEqual({ status: 200, body: [] });
  expect(await round.enter()).toBe(200);
  expect((await scorers('organiser')).body).toEqual([{ indicator: round.leaf, names: [expect.any(String)] }]);
  expect((await scorers('organiser', 't2')).body).toEqual([]);
});

it('is for the office: not for a unit, whose score it is, nor of a unit that is not there', async () => {
  expect((await scorers('liaison')).status).toBe(403);
  expect((await scorers('organiser', 'nowhere')).status).toBe(404);
});
