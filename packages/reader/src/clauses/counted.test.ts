import { describe, expect, it } from 'vitest';
import { countedIn, lastPiece, nounOf } from './counted.ts';

const noun = (condition: string, loose = true): string | undefined => {
  const found = countedIn(condition, loose);
  return found && nounOf(found);
};

describe('what one share of marks is paid for', () => {
  it('is a part where one is missing, and nothing where some of it is meant', () => {
    expect(countedIn('六个部分中缺一部分', true)).toMatchObject({ amount: 1, unit: '部分' });
    expect(countedIn('发现一部分资料未归档的', true)).toBeUndefined();
  });

  it.each([
    ['每发现一处', '处'],
    ['每少报1条', '条'],
    ['每出现3起', '3起'],
    ['每降低0.1等', '0.1等'],
    ['未按要求整改的，每个', '个'],
    ['每迟报1个工作日', '工作日'],
    ['每次每家', '次'],
    ['每位领导每月走访2户，少走访1户', '户'],
    ['每标段', '标段'],
    ['每低0.1', '0.1'],
    ['被通报批评的，按次计', '次'],
    ['被投诉一次', '次'],
    ['旷工一天', '天'],
    ['每座次', '座次'],
    ['缺1有', '有'],
    ['灭火器过期1具', '具'],
    ['每个月', '月'],
    ['每降低一个等次', '等次'],
    ['差评1件未整改', '件'],
    ['缺少一个季度', '季度'],
    ['缺1个百分点', '个百分点'],
    ['有1天无记录', '天'],
    ['每降1个点', '百分点'],
    ['每个点', '个'],
    ['未更新1个栏目', '个'],
    ['未落实一项措施', '项'],
    ['迟交1天', '天'],
    ['漏巡一基杆塔', '基'],
    ['每项目', '项目'],
    ['建筑垃圾偷倒，发现一车', '车'],
    ['每外流1万支', '万支'],
    ['每单位', '单位'],
    ['留样不规范每餐次', '餐次'],
    ['每增加万分之一', '0.01%'],
    ['每项每低1个百分点', '个百分点'],
    ['开挖面积每满50平方米', '50平方米'],
    ['自习缺席每人节', '人节'],
  ])('%s: %s', (words, wanted) => expect(noun(words)).toBe(wanted));

  it.each([
    '未建立统一台账的',
    '一次办结率＜90%',
    '每平方米尘土量≤10克',
    '未落实一户一档的',
    '未一次性告知的',
    '每月未按要求报送的',
    '连续四季度被通报',
    '超过一个月未更新的',
    '第一次被通报的',
    '一级响应的',
  ])('is not there in %s', (words) => expect(noun(words)).toBeUndefined());

  it('may be a term, or ten thousand of something', () => {
    expect(countedIn('考核合格的，每学期', false)?.unit).toBe('学期');
    expect(countedIn('每达1万人次', false)?.unit).toBe('万人次');
  });

  it('was owed where words of shortage stand before it', () => {
    expect(countedIn('每缺一份', true)?.short).toBe(true);
    expect(countedIn('每发现一份', true)?.short).toBe(false);
  });

  it('may name what it is measured from', () => {
    expect(countedIn('每低于100%一个百分点', true)).toMatchObject({ target: 100, unit: '个百分点' });
  });

  it('tells 每 from words that only look like a price', () => {
    expect(countedIn('每缺一份', true)?.each).toBe(true);
    expect(countedIn('缺一份', true)?.each).toBe(false);
  });
});

it.each([
  '每千人口达到4批次以上',
  '生均支出逐年增长',
  '排名最后一名',
  '绿道每万人≥1公里',
  '每隔两层设置防护',
  '不符合任意一项要求',
])('counts nothing in %s', (words) => expect(noun(words)).toBeUndefined());

it('takes the words behind the last comma that has any', () => {
  expect(lastPiece('未报送，逾期的，')).toBe('逾期的');
});

describe('two things in one price', () => {
  it('are what is lacking in each of them', () => {
    expect(noun('抽取20件，每件缺1个要素')).toBe('个');
    expect(noun('每份错一处')).toBe('处');
    expect(noun('每人每少1天')).toBe('人');
  });

  it.each(['每人每次', '发生一人一次进京访的', '迟到一人一次'])('are one: %s', (words) =>
    expect(noun(words)).toBe('人次'),
  );

  it('may be two words of measure', () => {
    expect(countedIn('每少1次（户）', true)).toMatchObject({ unit: '次', or: '户' });
    expect(countedIn('每少1场或1次', true)).toMatchObject({ unit: '场', or: '次' });
  });
});

it('is what is measured, though it is never a piece', () => {
  expect(noun('室温每降低1度')).toBe('度');
  expect(noun('浊度超标每0.1NTU')).toBe('0.1NTU');
});

it('counts the place that is seen on an inspection, and no threshold', () => {
  expect(countedIn('未养护的，每次每处', true)).toMatchObject({ unit: '处' });
  expect(countedIn('有1次及以上违反公约', true)).toBeUndefined();
  expect(countedIn('演练少于1次/年，', true)).toBeUndefined();
});

it('counts an amount of money whose unit is left out', () => {
  expect(countedIn('到账且结题，每5万', true)).toMatchObject({ amount: 5, unit: '万' });
});

it('counts no name that orders', () => {
  expect(countedIn('每错误使用会计科目包括二级科目1个，', true)).toMatchObject({ unit: '个' });
  expect(countedIn('每降低0.1等，', true)).toMatchObject({ amount: 0.1, unit: '等' });
});

it('is whichever of a list is missing, and the step of a rate that is measured from a mean', () => {
  expect(countedIn('无文号、无落款、无印章，缺一', true)).toMatchObject({ amount: 1, unit: '项' });
  expect(countedIn('低于全省平均水平1个百分点', true)).toMatchObject({ amount: 1, unit: '个百分点' });
});

it('is no length to which something was to be cut', () => {
  expect(countedIn('开办企业时间未压缩至1个工作日的', true)).toBeUndefined();
});

it('is no day of a month in a bracket', () => {
  expect(countedIn('年度报告未按规定时间（1月31日前）发布的', true)).toBeUndefined();
});

it('is what was settled, found or set up, without 每', () => {
  expect(countedIn('本年度，化解1件重信重访', true)).toMatchObject({ unit: '件' });
  expect(countedIn('措施不落实的，每案次', true)).toMatchObject({ unit: '案次' });
});

it('takes no verb for a measure', () => {
  expect(countedIn('每超支1%', true)).toMatchObject({ amount: 1, unit: '%' });
  expect(countedIn('每超支1万元', true)).toMatchObject({ unit: '万元' });
  expect(countedIn('每桶次', true)).toMatchObject({ unit: '桶次' });
  expect(countedIn('每超期1件', true)).toMatchObject({ unit: '件' });
  expect(countedIn('每超1期', true)).toMatchObject({ unit: '期' });
});

it.each([
  ['每批评一次', '次'],
  ['每处理一件', '件'],
  ['每家访一次', '次'],
  ['每台账缺一项', '项'],
  ['每批次', '批次'],
  ['采用单条信息', '条'],
  ['每小项不完成任务', '小项'],
  ['招商引资一家工业企业', '家'],
  ['每超额完成1万的', '万'],
])('%s counts %s', (words, unit) => {
  expect(countedIn(words, true)?.unit).toBe(unit);
});

it('counts the months of a plan that are missing', () => {
  expect(noun('少一个月工作计划')).toBe('月');
});

it.each([
  ['每校抽查5间教室，有1间不整洁', '间'],
  ['每家抽查20份病历，1份不合格', '份'],
  ['每栋楼抽查4户，发现1户未装', '户'],
  ['每户门前，发现一次不清扫', '次'],
])('%s: what was looked at in each is not what is paid for (%s)', (words, unit) => {
  expect(countedIn(words, true)?.unit).toBe(unit);
});

it('is half a month as it was written, and ten points of a rate', () => {
  expect(noun('每推迟半个月')).toBe('半个月');
  expect(noun('每超0.5天')).toBe('0.5天');
  expect(countedIn('每低于90%十个百分点', true)).toMatchObject({ amount: 10, unit: '个百分点', target: 90 });
});

it('is no way in which something is done', () => {
  expect(countedIn('设有专栏并逐件标注有效性', true)).toBeUndefined();
  expect(countedIn('未整改的，逐项', true)?.unit).toBe('项');
});

it('is a thing of two signs, of which one alone is a word of measure, or none', () => {
  for (const one of ['章节', '环节', '模块', '岗位', '条目', '支部', '要素', '工序'])
    expect([one, noun(`每缺一${one}`)]).toEqual([one, one]);
  expect(noun('每缺一章节内容')).toBe('章节');
  expect(noun('缺一环节')).toBe('环节');
  expect(noun('每缺一口井')).toBe('口');
  expect(noun('每出现一差错')).toBe('差错');
  expect(countedIn('每发现一整改不到位', true)).toBeUndefined();
});
