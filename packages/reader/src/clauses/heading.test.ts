import { describe, expect, it } from 'vitest';
import { columnOf, heads } from './heading.ts';
import { rules } from './testing/read.ts';

describe('the marks of a heading', () => {
  const at = (text: string): boolean => {
    const from = text.search(/\d+分/);
    return heads(text, from, text.indexOf('分', from) + 1);
  };

  it.each([
    '（二）主动公开（20分）。1.未公开的扣1分',
    '组织保障10分：（1）未明确领导的扣1分',
    '一、队伍建设（满分15分）\n1.缺编的扣1分',
    '平台管理（10分）：①空白栏目每个扣1分',
  ])('%s', (text) => expect(at(text)).toBe(true));

  it.each(['1.制定方案（3分）。2.召开会议（2分）', '完成任务的，按时报送，得5分；2.未完成的扣1分'])('not %s', (text) =>
    expect(at(text)).toBe(false),
  );

  it('are no award beside what their items cost', () => {
    expect(rules('二、主动公开（20分）。1.未及时更新的，每条扣0.2分；2.每缺1件扣0.5分。')).toMatchObject([
      { kind: 'deduct', points: 0.2 },
      { kind: 'deduct', points: 0.5 },
    ]);
    expect(rules('组织保障10分：（1）明确领导（4分）；（2）制定方案（6分）。')).toMatchObject([
      { kind: 'award', points: 4 },
      { kind: 'award', points: 6 },
    ]);
  });
});

describe('the head of a column', () => {
  it.each([
    ['扣分标准', 'take'],
    ['减分项', 'take'],
    ['评分标准（扣分）', 'take'],
    ['考核扣分细则：', 'take'],
    ['加分标准', 'add'],
    ['加扣分标准', undefined],
    ['未按时公开的扣分', undefined],
    ['每月报送2条', undefined],
  ])('%s', (context, verb) => expect(columnOf(context)).toBe(verb));

  it('says what bare marks do', () => {
    expect(rules('占道经营，每处0.2分；公厕脏臭，每座0.3分', { context: '扣分标准' })).toMatchObject([
      { kind: 'deduct', points: 0.2, per: '处' },
      { kind: 'deduct', points: 0.3, per: '座' },
    ]);
  });
});

it('takes marks for those of a heading where they stand alone above prices, or tell what parts are worth', () => {
  expect(rules('违建投诉（30分）\n当月出现一起，扣0.5分。', { full: 30 })).toMatchObject([{ kind: 'deduct' }]);
  const parts = '由“数量”（10分）和“整改”（10分）两部分构成。发现1起，扣1分。';
  expect(rules(parts, { full: 20 })).toMatchObject([{ kind: 'deduct' }]);
  expect(rules('成立小组（1分）\n制定方案（2分）', { full: 3 })).toHaveLength(2);
  expect(rules('1.建立台账（4分）；\n2.出现1次漏报扣1分（4分）', { full: 8 })).toMatchObject([
    { points: 4 },
    { points: 1 },
  ]);
});
