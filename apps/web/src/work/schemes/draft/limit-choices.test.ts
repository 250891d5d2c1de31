import { describe, expect, it } from 'vitest';
import { asked } from './testing/asked.ts';

const limits = (one: ReturnType<typeof asked>, id: Parameters<typeof one.after>[0]) => {
  const { rules = [], groups } = one.after(id).says;
  return [rules.map(({ limit, group }) => limit ?? group ?? null), groups];
};

describe('whose limit it is', () => {
  it('of the last clause, of all together, or of each', () => {
    const words = '超时公开每件扣0.3分；未公开的每件扣0.5分，累计扣分不超过2分；文件未标注的每件扣0.1分。';
    const one = asked(words, 'doubt-whose-limit');
    expect(one.ids).toEqual(['limitLast', 'limitAll', 'limitEach']);
    // What stands behind the limit is not bound.
    expect(limits(one, 'limitLast')).toEqual([[null, '2', null], undefined]);
    expect(limits(one, 'limitAll')).toEqual([['limit-takes', 'limit-takes', null], { 'limit-takes': { limit: '2' } }]);
    expect(limits(one, 'limitEach')).toEqual([['2', '2', null], undefined]);
  });

  it('that stands alone behind them', () => {
    const one = asked('保洁不到位，每处扣0.1分；容器满溢，每个扣0.2分。累计扣分不超过3分。', 'doubt-whose-limit');
    expect(limits(one, 'limitAll')).toEqual([['limit-takes', 'limit-takes'], { 'limit-takes': { limit: '3' } }]);
    expect(limits(one, 'limitLast')).toEqual([[null, '3'], undefined]);
  });

  it('of what stands under the same number, and of nothing that another number bounds', () => {
    const words =
      '1.违反校规一次扣0.2分。2.缺勤每次扣0.1分，累计扣分不超过1分。3.培训少1人扣0.2分，被投诉每人次扣0.2分，累计扣分不超过1分';
    const one = asked(words, 'doubt-whose-limit');
    expect(one.ids).toEqual(['limitLast', 'limitPart', 'limitAll', 'limitEach']);
    expect(limits(one, 'limitPart')).toEqual([
      [null, '1', 'limit-takes', 'limit-takes'],
      { 'limit-takes': { limit: '1' } },
    ]);
    expect(limits(one, 'limitAll')[0]).toEqual(['limit-takes', '1', 'limit-takes', 'limit-takes']);
  });

  it('of both directions', () => {
    const one = asked('受表扬一次加0.5分，受批评一次扣1分，最高加减不超过3分。', 'doubt-whose-limit');
    expect(one.ids).toEqual(['limitLast', 'limitWays']);
    expect(limits(one, 'limitWays')).toEqual([
      ['limit-gives', 'limit-takes'],
      { 'limit-gives': { limit: '3' }, 'limit-takes': { limit: '3' } },
    ]);
  });

  it('or whether it is one at all', () => {
    const one = asked('每处扣0.1分，情节较重的最多扣1分。', 'doubt-whose-limit');
    expect(one.ids).toEqual(['limitBefore', 'besides']);
    expect(one.rules('limitBefore')).toMatchObject([{ kind: 'deduct', limit: '1' }]);
    expect(one.rules('besides')).toHaveLength(2);
  });
});
