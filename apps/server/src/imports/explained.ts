import type { Fact } from '@mingjian/model';

/** A mark is somebody's judgement and says why: where it does not, the reason of the whole import. */
export const explained = (fact: Fact, reason: string): Fact =>
  fact.kind === 'mark' && fact.note === undefined ? { ...fact, note: reason } : fact;
