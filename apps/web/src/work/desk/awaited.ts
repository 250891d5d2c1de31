import type { Cell } from './api.ts';

/** Whether something was handed in for the cell that nobody has accepted or returned; what is of no indicator is not of this one. */
export const isAwaited = ({ indicator, evidence }: Pick<Cell, 'indicator' | 'evidence'>): boolean =>
  evidence.some((one) => one.indicator === indicator && one.state === 'handed-in');
