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
  const made = read('1.加强监督管理，防止养殖场反弹。得5分。2.建立台帐，得2分。', 7);
  expect(made.rules).toMatchObject([
    { kind: 'checklist', items: [{ item: '加强监督管理，防止养殖场反弹' }, { item: '建立台帐' }] },
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
