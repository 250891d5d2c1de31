import { describe, expect, it } from 'vitest';
import { rules } from './testing/read.ts';

describe('faults of one kind', () => {
  it('are ordered by how grave they are, where the price goes with it', () => {
    expect(rules('一般性错敏信息每处扣0.1分，严重表述错误每处扣1分，重大政治性差错每处扣5分。')).toMatchObject([
      { kind: 'severity', per: '处', levels: [{ label: '一般' }, { label: '严重' }, { label: '重大', points: -5 }] },
    ]);
    expect(rules('严重错误每处扣1分，一般隐患每处扣2分。')).toHaveLength(2);
  });
});
