import { expect, it } from 'vitest';
import { type LeafRules, leafRules } from './rules.ts';

const read = (criterion: string, full: number): LeafRules =>
  leafRules({
    name: '指标',
    criterion,
    context: '',
    full,
    year: 2023,
    classes: { 产区: 'a', 非产区: 'b' },
    open: () => '$open-1',
  });
const told = '推进水价改革。根据主管部门制定的绩效评价办法有关规定执行，产区1.4分，非产区1.2分。';

it('a person judges up to the marks of each class', () => {
  const made = read(told, 1.2);
  expect(made.full).toEqual({ a: '1.4', b: '1.2' });
  expect(made.rules).toMatchObject([{ kind: 'judgement' }]);
  expect(made.questions.map(({ code }) => code)).toEqual(['doubt-no-bounds', 'class-marks']);
});

it('up to its own marks where others are earned beside it, and marks that are lost are nobody’s full ones', () => {
  const made = read(
    `${told}受到通报表扬的，得0.3分，否则不得分。弄虚作假的，此项不得分，同时倒扣产区1分，非产区2分。`,
    1.5,
  );
  expect(made.full).toEqual({ a: '1.7', b: '1.5' });
  expect(made.rules).toMatchObject([
    { kind: 'levels', levels: [{ points: '0.3' }, { points: '0' }] },
    { kind: 'fixed', points: { a: '2.7', b: '3.5' } },
    { kind: 'judgement', max: { a: '1.4', b: '1.2' } },
  ]);
  const asked = made.questions.map(({ code }) => code);
  expect(asked).not.toContain('unread');
  expect(asked).not.toContain('marks-together');
  expect(read(`${told}未报送的扣0.2分。`, 1.2).full).toEqual({ a: '1.4', b: '1.2' });
});

it('says nothing where none of them has the marks of the cell, or marks are earned by each piece', () => {
  expect(read(told, 5).full).toBeUndefined();
  expect(read(`${told}每报送一篇得0.1分。`, 1.2).full).toBeUndefined();
});
