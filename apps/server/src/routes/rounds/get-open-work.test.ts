import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AssessedUnit, assessedUnit } from '../../testing/assessed-unit.ts';

interface OpenWork {
  cells: number;
  open: { indicator: string; posts: string[] }[];
}

let round: AssessedUnit;
beforeAll(async () => {
  round = await assessedUnit();
});
afterAll(() => round.app.close());

const openOf = (who: 'organiser' | 'liaison', unit?: string) => round.told<OpenWork>('open', who, unit);

it('says of every indicator without a record whose it is, until something is entered', async () => {
  const { body: before } = await openOf('organiser');
  expect(before.open.length).toBe(before.cells);
  expect(before.open.every(({ posts }) => posts.length === 1)).toBe(true);
  expect(await round.enter()).toBe(200);
  const { body: after } = await openOf('organiser');
  expect(after.open.length).toBe(before.cells - 1);
  expect(after.open.map(({ indicator }) => indicator)).not.toContain(round.leaf);
  const { body: other } = await openOf('organiser', 't2');
  expect(other.open.every(({ posts }) => posts.length === 0)).toBe(true);
});

it('is for the office: not for a unit, nor of a unit that is not there', async () => {
  expect((await openOf('liaison')).status).toBe(403);
  expect((await openOf('organiser', 'nowhere')).status).toBe(404);
});
