import { describe, expect, it } from 'vitest';
import { type LeafRules, leafRules } from './rules.ts';

const read = (criterion: string, full: number | null): LeafRules =>
  leafRules({ name: '指标', criterion, context: '', full, year: 2023, classes: {}, open: () => '$open-1' });
const kinds = ({ rules }: LeafRules): string[] => rules.map(({ kind }) => kind);
const codes = ({ questions }: LeafRules): string[] => questions.map(({ code }) => code);

describe('marks stated and what takes from them', () => {
  it('are those of the leaf', () => {
    const made = read('配备齐全得5分，每少一项扣0.5分。', 5);
    expect([kinds(made), codes(made)]).toEqual([['deduct'], []]);
  });

  it('are asked about where the leaf has others', () => {
    expect(codes(read('配备齐全得2分，每少一项扣0.5分。', 5))).toContain('marks-together');
  });

  it('are those of the leaf for a share of the same, and asked about for any other', () => {
    const same = read('完成的得3分，未完成的按比例得分。', 3);
    expect([kinds(same), codes(same)]).toEqual([['rate'], []]);
    expect(codes(read('有方案得1分，有总结得1分，按完成比例得分。', 4))).toContain('marks-together');
    expect(codes(read('完成的得3分，未完成的按未完成比例扣分。', 5))).toContain('marks-together');
  });
});

describe('one scale or marks of their own', () => {
  it('is not asked where the words say which, or nothing of it', () => {
    const onTop = '按计划实施的得4分；在此基础上，编制县级规划的，得1分；否则不得分。';
    expect(codes(read(onTop, 5))).toEqual([]);
    expect(codes(read('统一悬挂标识的，得3分；开展宣传的，得2分；否则不得分。', 5))).toEqual([]);
  });
});

describe('what the leaf starts from', () => {
  it('is its full marks where something takes and only awards give', () => {
    expect(read('每缺一项扣1分；经验被推广的加2分。', 5).start).toBe('full');
  });

  it('is left to the engine where everything takes, or something earns', () => {
    expect(read('每缺一项扣1分。', 5).start).toBeUndefined();
    expect(read('每推广一次加1分。', 5).start).toBeUndefined();
    expect(read('按完成比例得分；每缺一项扣1分。', 5).start).toBeUndefined();
  });
});

describe('one limit over several clauses', () => {
  it('is a group', () => {
    const made = read('1.缺一项扣1分。2.错一处扣0.5分。以上累计扣分不超过2分。', 5);
    expect(made.rules.map(({ group }) => group)).toEqual(['limit-1', 'limit-1']);
    expect(made.groups).toEqual({ 'limit-1': { limit: '2' } });
  });

  it('is asked about where clauses of both directions stand before it', () => {
    const made = read('1.缺一项扣1分。2.推广一次加1分。以上累计不超过2分。', 5);
    expect(codes(made)).toContain('doubt-whose-limit');
    expect(made.groups).toBeUndefined();
  });
});

describe('questions', () => {
  it('are what the grammar doubts and what it could not read', () => {
    expect(codes(read('每发现一处扣*分。其余情形依次类推。', 5))).toEqual(['doubt-masked', 'unread']);
  });
});

it('marks that a full stop parts from what they are for have its words', () => {
  const made = read('1.清退禁养区，防止养殖场反弹。得5分。2.建立台帐，得2分。', 7);
  expect(made.rules).toMatchObject([
    { kind: 'checklist', items: [{ item: '清退禁养区，防止养殖场反弹' }, { item: '建立台帐' }] },
  ]);
  expect(codes(made)).toEqual([]);
});

describe('a day that is not given', () => {
  it('is asked once', () => {
    expect(codes(read('年度工作总结未按时上交，扣0.5分。', 1))).toEqual(['due-day']);
  });

  it('is asked where the rule has no day at all', () => {
    expect(codes(read('逾期未按期整改的，扣0.5分。', 1))).toContain('doubt-no-date');
  });
});

describe('the words of a question', () => {
  it('are whole where they end inside a quotation', () => {
    const made = read('依据任务分解表所列“考核要点”完成的成效，分三个级别。', 5);
    for (const { text } of made.questions) expect(text.split('“').length, text).toBe(text.split('”').length);
    expect(made.questions.map(({ text }) => text).join()).toContain('所列“考核要点”');
  });
});

describe('a share of marks beside other marks', () => {
  it('is a share of its own, where together they make those of the leaf', () => {
    const made = read('推进管网建设，按完成比例得分（40分）；监督企业排污（20分）', 60);
    expect(made.rules).toMatchObject([
      { kind: 'checklist', mode: 'earn', items: [{ points: '20' }] },
      { kind: 'rate', points: '40' },
    ]);
    expect(codes(made)).not.toContain('marks-together');
  });

  it('is asked about where they do not', () => {
    expect(codes(read('推进管网建设，按完成比例得分（6分）', 10))).toContain('marks-together');
    expect(codes(read('推进管网建设，按完成比例得分（6分）；未报送的扣1分', 10))).toContain('marks-together');
  });

  it('is for a person where it takes, and nobody says of how many marks', () => {
    const made = read('对口考核扣分的按扣分比例折算扣分', null);
    expect(made.rules).toMatchObject([{ kind: 'judgement' }]);
    expect(codes(made)).toContain('no-rule');
  });
});

describe('a scale of marks earned', () => {
  it('is one of its levels where its best is all of the item, and prices side by side where they are a bonus', () => {
    const words = '信息报道受省级媒体以上推广1篇，得3分；市级媒体推广2篇，得2分；县级媒体推广，得1分。';
    expect(read(words, 3).rules).toMatchObject([
      { kind: 'levels', levels: [{ points: '3' }, { points: '2' }, { points: '1' }, { points: '0' }] },
    ]);
    expect(kinds(read('被省级通报表扬的加3分，被市级通报表扬的加2分。', 3))).toEqual(['award', 'award']);
  });
});

describe('marks that are used up', () => {
  it('are those that the words themselves state', () => {
    const made = read('每月上报，得5分，每少一次扣0.5分，扣完为止，参加会议（2分，少一次扣0.5分，扣完为止）', 7);
    expect(made.rules).toMatchObject([
      { kind: 'quota', limit: '5' },
      { kind: 'deduct', limit: '2' },
    ]);
    expect(codes(made)).not.toContain('marks-together');
    expect(codes(made)).not.toContain('unread');
    expect(read('按时报送得5分，每迟报一次扣1分，扣完为止。', 5).rules[0]).not.toHaveProperty('limit');
  });
});
