import { expect, it } from 'vitest';
import { asked } from './testing/asked.ts';

it('twice the price is that of the sentence before', () => {
  const one = asked('迟报一次扣1.5分，重复发生的加倍扣分。', 'unread');
  expect(one.ids[0]).toBe('doubled');
  expect(one.values[0]).toMatchObject({ points: '3', names: '迟报一次扣1.5分' });
  expect(one.rules('doubled')).toMatchObject([
    { kind: 'deduct', points: '1.5' },
    { kind: 'deduct', points: '3', text: '重复发生的加倍扣分' },
  ]);
  expect(asked('未整改的加倍扣分。每少一篇扣1分。', 'unread').ids).not.toContain('doubled');
});

it('steps go on as they began, down to nothing', () => {
  const one = asked('第1名得20分，第2名得16分，以此类推。', 'unread');
  expect(one.values[0]).toMatchObject({ points: '4', number: '5', sum: '4' });
  expect(one.rules('goesOn')).toMatchObject([
    {
      kind: 'bands',
      bands: [
        { from: '1', points: '20' },
        { from: '2', points: '16' },
        { from: '3', points: '12' },
        { from: '4', points: '8' },
        { from: '5', to: '5', points: '4' },
      ],
    },
  ]);
});

it('losses go on until all is lost, which holds for more too', () => {
  const [rule] = asked('漏报1次扣4分，漏报2次扣12分，以此类推。', 'unread').rules('goesOn') ?? [];
  expect(rule?.kind === 'bands' && rule.bands.at(-1)).toEqual({ from: '3', points: '-20' });
});

it('what is no even progression is left to a person', () => {
  expect(asked('第1名得20分，第2名得16分，第3名得10分，以此类推。', 'unread').ids).not.toContain('goesOn');
});
