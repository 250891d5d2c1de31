import { describe, expect, it } from 'vitest';
import { asked } from './testing/asked.ts';

describe('marks stated for a part of the words', () => {
  it('are all that these words may cost, or tell nothing', () => {
    const one = asked('达标率90%得4分，每低1个百分点扣0.2分；未公示的，每处扣0.5分。', 'marks-together');
    expect(one.ids).toEqual(['ofPart', 'ofWhole']);
    expect(one.values[0]).toMatchObject({ points: '4' });
    const { rules, groups } = one.after('ofPart').says;
    expect(groups).toEqual({ 'part-1': { limit: '4' } });
    expect(rules).toMatchObject([{ kind: 'rate', group: 'part-1' }, { kind: 'deduct' }]);
    expect(rules?.[1]?.group).toBeUndefined();
    expect(one.after('ofWhole').says.groups).toBeUndefined();
  });

  it('are lost as a whole where that is what the words say', () => {
    const one = asked('能耗下降完成目标得3分，没完成的得0分；总量超控的，每处扣1分。', 'marks-together');
    expect(one.rules('ofPart')).toMatchObject([{ kind: 'fixed', points: '3', group: 'part-1' }, { kind: 'deduct' }]);
  });

  it('say nothing of words that give marks', () => {
    expect(asked('完成任务得3分，未完成的按比例得分；未公示的，每处扣0.5分。', 'marks-together').ids).toEqual([]);
  });
});
