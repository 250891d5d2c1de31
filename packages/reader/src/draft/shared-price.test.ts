import { expect, it } from 'vitest';
import { leafRules } from './rules.ts';

const read = (criterion: string) =>
  leafRules({ name: '指标', criterion, context: '', full: 5, year: 2023, classes: {}, open: () => '$open-1' });
const asked = (criterion: string) => read(criterion).questions.filter(({ code }) => code === 'price-shared');

it('faults without a price before one that has it are of its price, which is asked', () => {
  const words = '发现虚假信息未查处的；发现违规流向，未处罚的，发现一起扣0.5分';
  const made = read(`制度健全的得5分，否则不得分。${words}，2分封顶。`);
  expect(made.rules[1]).toMatchObject({ kind: 'deduct', points: '0.5', limit: '2', text: words });
  expect(made.questions.filter(({ code }) => code === 'price-shared')).toEqual([{ code: 'price-shared', text: words }]);
});

it('begins behind the price before', () => {
  const made = read('未建立台账的，扣1分；台账不全的；未及时更新的，每次扣0.5分。');
  expect(made.rules.map(({ text }) => text)).toEqual(['未建立台账的，扣1分', '台账不全的；未及时更新的，每次扣0.5分']);
});

it.each([
  '未建立台账的，扣1分；未及时更新的，每次扣0.5分。',
  '建立台账的；未及时更新的，每次扣0.5分。',
  '未建立台账。未及时更新的，每次扣0.5分。',
  '按要求报送材料；未及时更新的，每次扣0.5分。',
])('%s says nothing that has no price', (criterion) => {
  expect(asked(criterion)).toEqual([]);
});
