import { describe, expect, it } from 'vitest';
import { readClause } from './read-clause.ts';
import { doubts, rules } from './testing/read.ts';

const caps = (text: string): unknown[] => rules(text).map((rule) => (rule as { cap?: unknown }).cap ?? null);

describe('a limit', () => {
  it('binds the prices of its own part', () => {
    expect(caps('每缺一项扣1分，每错一处扣0.5分，最多扣3分；每迟一次扣1分。')).toEqual([3, 3, null]);
  });

  it('binds what stands before it where it is a sentence of its own', () => {
    expect(caps('缺一条扣0.1分；错一条扣0.2分。扣完为止。')).toEqual(['full', 'full']);
  });

  it('binds only what it speaks of', () => {
    expect(caps('每推广一次加1分，每通报一次扣1分，加分不超过3分。')).toEqual([3, null]);
  });

  it('over several rules together is one of the group', () => {
    const read = readClause({ text: '1.缺一项扣1分。2.错一处扣1分。以上累计扣分不超过2分。' });
    expect(read.groupCap).toBe(2);
    expect(read.rules.map((rule) => 'cap' in rule && rule.cap)).toEqual([null, null]);
  });

  it('is the full marks that stand behind a price, and nothing elsewhere', () => {
    expect(caps('每推广一次加1分，满分5分。')).toEqual([5]);
    expect(caps('满分5分。每发现一处扣1分。')).toEqual([null]);
    expect(doubts('完成的得5分，满分5分。')).toEqual([]);
  });

  it('of both directions binds both, over the parts of its sentence', () => {
    expect(caps('每高1分加0.5分；每低1分扣0.5分，加扣分均以5分为限。')).toEqual([5, 5]);
    expect(doubts('每高1分加0.5分，每低1分扣0.5分，最高不超过5分。')).toContain('whose-limit');
  });

  it('may say whose it is', () => {
    expect(caps('每次扣0.1分，各单位累计扣分不超过1分。')).toEqual([1]);
    expect(caps('漏统1家扣0.3分，虚报1家扣0.5分，全部扣完为止。')).toEqual(['full', 'full']);
  });

  it('raises a doubt behind a list of items', () => {
    expect(doubts('1.中央媒体报道加2分/篇；2.内部刊物采用加1分/篇。累计加分不超过5分。')).toContain('whose-limit');
  });

  it('may be told by what is used up', () => {
    expect(caps('每降一位减1分，减完为止。')).toEqual(['full']);
    expect(caps('每有一处扣0.5分，最多扣完本项分值。')).toEqual(['full']);
    expect(caps('每前移1位加1分，每后移1位扣1分，最多加（扣）3分。')).toEqual([3, 3]);
    expect(caps('每迟交1日扣0.1分，直至该项分扣完。')).toEqual(['full']);
    const read = readClause({ text: '缺一项扣1分，错一处扣1分。以上扣分不超过5分。' });
    expect([read.groupCap, read.rules.length]).toEqual([5, 2]);
  });

  it('bounds a judgement that has none', () => {
    expect(rules('酌情扣分，最多扣1分。', { full: 5 })).toEqual([{ kind: 'judgement', min: -1, max: 0 }]);
  });

  it('of an item with several rules holds for all of them, where it is less than the marks of the item', () => {
    const text = '不达标，每个扣0.2分；破损，每处扣0.05分，本项最多扣1分。';
    expect(readClause({ text, full: 2 }).groupCap).toBe(1);
    expect(readClause({ text, full: 1 }).groupCap).toBeUndefined();
    expect(readClause({ text: '未公示每项扣1分，迟报每项扣0.5分，两项合计最多扣1.5分。', full: 5 }).groupCap).toBe(1.5);
  });

  it('is of a month, or how far marks go', () => {
    expect(caps('浇水不及时的，每处扣0.5分，单月扣分最多15分。')).toEqual([15]);
    expect(caps('每篇计2分，满4分为止。')).toEqual([4]);
    expect(rules('累计扣分超过10分的，由经理约谈。')).toEqual([]);
  });

  it('binds both directions', () => {
    expect(caps('肯定一次加0.5分，批评一次扣1分，最高加减不超过3分。')).toEqual([3, 3]);
  });

  it('says once what it says twice', () => {
    expect(caps('每批次扣1分，每人次扣2分。本项分值扣完为止，不计负分。')).toEqual([null, null]);
  });

  it('alone in its part holds for its sentence; 此项 for its part', () => {
    expect(caps('缺一项扣1分；错一处扣1分；单月最多扣3分。')).toEqual([3, 3]);
    expect(caps('不达标，每个扣0.2分；破损，每处扣0.05分，此项最多扣1分。')).toEqual([null, 1]);
    expect(caps('漏一件扣1分；同比每上升5%扣0.5分，每下降5%加0.5分，加扣分均不超过2分。')).toEqual([null, 2, 2]);
  });

  it('raises a doubt where it may bind more than the last part', () => {
    expect(doubts('缺一项扣1分；错一处扣1分；最多扣3分。')).toContain('whose-limit');
    expect(doubts('缺一项扣1分，最多扣3分。')).toEqual([]);
  });

  it('may lack its 分, and binds each way of a rate that goes both ways', () => {
    expect(caps('每处扣0.5，最多扣2；每项扣1，最高扣3')).toEqual([2, 3]);
    expect(caps('以100%为基数，每增减5个百分点，加减0.5分，最高加2分，最多扣3分。')).toEqual([2, 3]);
    expect(caps('增速达15%，每高（低）1个百分点加（减）0.1分')).toHaveLength(2);
  });

  it('is of what goes beyond', () => {
    expect(caps('每超1台加0.2分，超额加分不超过1分')).toEqual([1]);
  });
});

describe('a sum that stands alone behind several rules', () => {
  const read = (text: string) => readClause({ text });

  it('is over all of them together, and asked', () => {
    const listed = read(
      '①连续14天未更新，每次扣0.5分；②职能无关，1条扣0.1分；③未回复留言，扣0.2分/条。累计扣分不超过2分。',
    );
    expect(listed.groupCap).toBe(2);
    expect(listed.rules.map((rule) => 'cap' in rule && rule.cap)).toEqual([null, null, null]);
    expect(listed.doubts.map(({ code }) => code)).toEqual(['whose-limit']);
    const adding = read(
      '被国办采用的，每次加3分；被市政府办公室点名的，每次扣1分；举办培训的，每场加0.5分。加分累计不超过5分',
    );
    expect(adding.groupCap).toBe(5);
  });

  it('is of the one rule that they make, or of the only one', () => {
    const scale = read('在省级平台刊载的，每篇加1分；在市级平台刊载的，每篇加0.5分。累计加分不超过2分。');
    expect([scale.groupCap, scale.rules]).toMatchObject([undefined, [{ kind: 'severity', cap: 2 }]]);
    expect(read('每处扣0.5分。累计扣分不超过2分。')).toMatchObject({ rules: [{ cap: 2 }], doubts: [] });
  });

  it('is over the lines above its own, unless it heads others', () => {
    expect(read('1.保洁不到位，每处扣0.1分；\n2.垃圾满溢，每个扣0.2分。\n累计扣分不超过3分。').groupCap).toBe(3);
    expect(read('每处扣0.1分，每个扣0.2分。\n累计扣分不超过3分：').groupCap).toBeUndefined();
  });

  it('is none of one matter, or of one month', () => {
    const text = '每处扣0.5分；每株扣1分；同一问题累计扣分不超过2分。';
    expect(read(text).groupCap).toBeUndefined();
  });
});

it('is told by the cell beside a single rule', () => {
  expect(rules('制度不健全的，每项扣0.2分。', { context: '最高扣2分' })).toMatchObject([{ per: '项', cap: 2 }]);
  expect(rules('每项扣0.2分，每处扣0.1分。', { context: '最高扣2分' })).toMatchObject([{ cap: null }, { cap: null }]);
});

it('is that of its own item where the items before it have limits of their own', () => {
  const text =
    '1.违规一次扣0.2分。累计扣分不超过1分。2.执行率不低于75%，每低1个百分点，扣0.02分。累计扣分不超过0.5分。';
  expect(readClause({ text, full: 2 })).toMatchObject({ rules: [{ cap: 1 }, { kind: 'rate', cap: 0.5 }], doubts: [] });
  expect(readClause({ text, full: 2 }).groupCap).toBeUndefined();
  const all = '1.违规一次扣0.2分。2.迟到一次扣0.1分。累计扣分不超过1分。';
  expect(readClause({ text: all, full: 2 }).groupCap).toBe(1);
});

it('is reached where nothing is left, whichever way that is told', () => {
  for (const end of ['最低分为0分', '最低0分', '直至不得分', '扣完该项总分为止'])
    expect(rules(`每漏报1次扣1分，${end}。`)).toEqual([{ kind: 'deduct', points: 1, per: '次', cap: 'full' }]);
});

it('begins a sentence of its own with what it bounds', () => {
  expect(rules('每一项调整加1分，并纳入台账。加分累计不超过5分。')).toEqual([
    { kind: 'award', points: 1, per: '项', cap: 5 },
  ]);
});

it('is how far ranges of several go together', () => {
  const rule = { kind: 'judgement', min: -10, max: -1 };
  expect(rules('查实的，每起扣1—3分，扣完为止。', { full: 10 })).toEqual([rule]);
  expect(doubts('查实的，每起扣1—3分，扣完为止。', { full: 10 })).toEqual([]);
  expect(rules('查实的，每起扣1—3分，最多扣5分。', { full: 10 })).toEqual([{ ...rule, min: -5 }]);
  expect(doubts('查实的，每起扣1—3分。', { full: 10 })).toEqual(['how-far']);
  expect(doubts('旷课一节扣1—3分。', { full: 10 })).toEqual(['how-far']);
});
