import type { TFunction } from 'i18next';
import { expect, it } from 'vitest';
import { limitPoints } from './limit-points.ts';

const t = ((key: string, { points }: { points: string }) => `${key} ${points}`) as unknown as TFunction;
const told = (kind: string, points: string, range?: readonly [string, string]) =>
  limitPoints({ kind, points, ...(range ? { range } : {}) } as Parameters<typeof limitPoints>[0], t);

it('what a limit spares or cuts is told as such, not as a bonus or a loss', () => {
  expect(told('node.floor', '2')).toBe('unit.limit.spared 2');
  expect(told('node.ceiling', '-1.5')).toBe('unit.limit.cut 1.5');
  expect(told('leaf.group', '0.5')).toBe('unit.limit.spared 0.5');
});

it('of a range the larger end, whichever way round it stands', () => {
  expect(told('node.floor', '0', ['0.2', '0'])).toBe('unit.limit.sparedMost 0.2');
  expect(told('node.floor', '0', ['0', '0.2'])).toBe('unit.limit.sparedMost 0.2');
  expect(told('node.ceiling', '0', ['0', '-3'])).toBe('unit.limit.cutMost 3');
});

it('a line of a rule is not a limit', () => {
  expect(told('deduct.line', '-2')).toBeNull();
});
