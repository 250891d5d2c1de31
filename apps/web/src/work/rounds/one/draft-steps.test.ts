import { expect, it } from 'vitest';
import { draftSteps } from './draft-steps.ts';

const gap = (code: string) => ({ code, text: code });

it('says of each step whether it is done, and whether the round can be announced without', () => {
  const round = {
    gaps: [gap('param-open'), gap('param-open')],
    hints: [gap('rater-absent'), gap('unassessed')],
    websites: true,
  };
  const found = draftSteps(round, 0).map(({ id, done, must, open }) => [id, done, must, open.length]);
  expect(found).toEqual([
    ['params', false, true, 2],
    ['units', false, false, 1],
    ['windows', true, false, 0],
    ['liaisons', true, false, 0],
    ['duties', false, false, 1],
    ['review', true, false, 0],
    ['sites', false, false, 0],
  ]);
  expect(draftSteps({ gaps: [], hints: [], websites: true }, 3).every(({ done }) => done)).toBe(true);
  expect(draftSteps({ gaps: [], hints: [], websites: true }, null).map(({ id }) => id)).not.toContain('sites');
  expect(draftSteps({ gaps: [], hints: [], websites: false }, 0).map(({ id }) => id)).not.toContain('sites');
});
