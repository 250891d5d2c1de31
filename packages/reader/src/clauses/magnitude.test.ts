import { describe, expect, it } from 'vitest';
import { factorOf, smaller } from './magnitude.ts';
import { rules } from './testing/read.ts';

describe('units of one quantity', () => {
  it('have a smaller one, and none where they measure different things', () => {
    expect([smaller('小时', '分钟'), smaller('万元', '亿元'), smaller('分钟', '分钟')]).toEqual([
      '分钟',
      '万元',
      '分钟',
    ]);
    expect([smaller('小时', '万元'), smaller('件', '次')]).toEqual([undefined, undefined]);
  });

  it('tell how many of one another holds', () => {
    expect([factorOf('亿元', '万元'), factorOf('分钟', '小时'), factorOf('件', '次')]).toEqual([10_000, 1 / 60, 1]);
  });

  it('make steps of one scale, whichever each names', () => {
    expect(rules('超过30分钟的每次扣0.2分，超过1小时的每次扣0.5分。')).toMatchObject([
      { kind: 'severity', levels: [{ label: '30分钟以上' }, { label: '60分钟以上' }] },
    ]);
    expect(rules('投资1亿元以上的，每个计2分；5000万元至1亿元的，每个计1分。')).toMatchObject([
      { kind: 'severity', levels: [{ points: 2 }, { label: '5000-10000万元', points: 1 }] },
    ]);
  });
});
