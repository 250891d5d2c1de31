import type { NewRound } from '../rounds.ts';

/** A small round to keep: nothing in it matters but what a test names in `own`. */
export const aRound = (own: Partial<NewRound> = {}): NewRound => ({
  title: '考评',
  scheme: { hash: 'h1', id: 'wuhu-2020', version: '1', title: '方案', year: 2020, body: '{}' },
  params: {},
  sample: false,
  units: [],
  windows: [],
  ...own,
});
