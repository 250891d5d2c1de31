import { describe, expect, test } from 'vitest';
import { gapsOf, hintsOf, type RoundView } from './gates.ts';
import type { RoundState } from './round-state.ts';

const stages = [
  { id: 'agency', name: '专业机构测评' },
  { id: 'mutual', name: '双向互评' },
];
const windows = [
  { stage: 'agency', from: '2020-12-20', to: '2021-02-20' },
  { stage: 'mutual', from: '2020-12-20', to: '2021-01-20' },
];
const ready = (state: RoundState): RoundView => ({
  state,
  title: '政务公开考评',
  openParams: [],
  units: 54,
  stages,
  windows,
  duties: [{ stage: 'agency' }, { stage: 'mutual' }],
  today: state === 'draft' ? '2020-12-01' : '2021-02-21',
  provisional: [],
  underSeal: [],
  period: { from: '2020-01-01', to: '2021-02-20' },
  undetermined: [],
  coverage: { leaves: ['a', 'b', 'c'], lacking: [] },
  pastDue: [],
  review: { asked: true, waiting: 0, returned: 0, third: 0 },
  unreached: [],
});
const codes = (view: RoundView): string[] => gapsOf(view).map(({ code }) => code);

describe('nothing is missing', () => {
  test.each(['draft', 'announced', 'open', 'sealed', 'composed', 'signed', 'published', 'archived'] as const)(
    'in %s',
    (state) => expect([gapsOf(ready(state)), hintsOf(ready(state))]).toEqual([[], []]),
  );
});

describe('before a round is announced', () => {
  test('every parameter has a value, there are units, and each stage has its window', () => {
    const view = {
      ...ready('draft'),
      openParams: [{ name: 'bonus', ask: '加多少分' }],
      units: 0,
      windows: windows.slice(1),
    };
    expect(codes(view)).toEqual(['param-open', 'no-units', 'window-missing']);
    expect(gapsOf(view).map(({ zh }) => zh)).toEqual([
      '方案没写明、还没有补上：加多少分',
      '还没有考核对象。',
      '环节“专业机构测评”没有起止日期。',
    ]);
  });
});

describe('before it opens', () => {
  test('somebody assesses each stage', () => {
    expect(gapsOf({ ...ready('announced'), duties: [{ stage: 'mutual' }] })[0]?.zh).toBe(
      '环节“专业机构测评”没有评估岗位。',
    );
  });
  test('a duty for all stages is enough', () => {
    expect(codes({ ...ready('announced'), duties: [{ stage: null }] })).toEqual([]);
  });
});

describe('before it is sealed', () => {
  test('a stage that ends today is still open', () => {
    expect(gapsOf({ ...ready('open'), today: '2021-02-20' })).toEqual([
      {
        code: 'window-open',
        zh: '环节“专业机构测评”到2021-02-20才结束。',
        en: 'The stage “专业机构测评” ends on 2021-02-20.',
      },
    ]);
  });

  test('a score that is still open is settled while facts are taken: it is told of beside the windows', () => {
    expect(codes({ ...ready('open'), provisional: ['甲'] })).toEqual(['provisional']);
    expect(codes({ ...ready('open'), today: '2021-02-20', provisional: ['甲'] })).toEqual([
      'window-open',
      'provisional',
    ]);
  });

  test('a scheme without stages is told of as the whole plan', () => {
    const whole = {
      stages: [{ id: '*', name: '小方案' }],
      windows: [{ stage: '*', from: '2020-12-20', to: '2021-02-21' }],
    };
    expect(gapsOf({ ...ready('open'), ...whole })[0]?.zh).toBe('全部指标到2021-02-21才结束。');
  });

  test('where somebody reviews, everything has been agreed to', () => {
    const review = { asked: true, waiting: 549, returned: 1, third: 2 };
    expect(gapsOf({ ...ready('open'), review }).map(({ code, zh }) => [code, zh])).toEqual([
      ['review-waiting', '549项记录还没有复核。'],
      ['review-returned', '1项记录被复核退回，还没有改。'],
      ['review-third', '2项记录等第三人判定。'],
    ]);
    expect(codes({ ...ready('open'), review: { ...review, waiting: 0, third: 0 } })).toEqual(['review-returned']);
    expect(codes({ ...ready('open'), review: { ...review, asked: false } })).toEqual([]);
  });
});

describe('before it is composed', () => {
  test('no score has a range; a long list is cut', () => {
    const provisional = ['甲', '乙', '丙', '丁', '戊', '己'];
    expect(gapsOf({ ...ready('sealed'), provisional })[0]?.zh).toBe('6个单位的得分还未定：甲、乙、丙、丁、戊等。');
    expect(gapsOf({ ...ready('sealed'), provisional: ['甲'] })[0]?.en).toBe('Units without a final score (1): 甲.');
  });
});

test('a round under seal is sealed as any other, and composed once every stage is open', () => {
  const underSeal = ['双向互评'];
  expect(codes({ ...ready('open'), underSeal })).toEqual([]);
  expect(codes({ ...ready('sealed'), underSeal })).toEqual(['under-seal']);
});

describe('what must be read before a step', () => {
  const hints = (view: RoundView) => hintsOf(view).map(({ code }) => code);

  test('windows whose days do not count, wholly or in part', () => {
    const windows = [
      { stage: 'agency', from: '2019-10-01', to: '2019-12-31' },
      { stage: 'mutual', from: '2019-12-20', to: '2021-02-21' },
    ];
    const off = hintsOf({ ...ready('draft'), windows }).filter(({ code }) => code === 'window-off-period');
    expect(off.map(({ zh }) => zh)).toEqual([
      '环节“专业机构测评”的收集日期（2019-10-01至2019-12-31）不在方案的考核期（2020-01-01至2021-02-20）之内：日期在考核期外的事实不计分。',
      '环节“双向互评”的收集日期（2019-12-20至2021-02-21）有几天不在方案的考核期（2020-01-01至2021-02-20）之内：日期在考核期外的事实不计分。',
    ]);
    expect(hints({ ...ready('draft'), windows, period: null })).toEqual(['window-past']);
    expect(hints({ ...ready('announced'), windows })).toEqual([]);
  });

  test('a year that is assessed once it is over: what is checked then counts', () => {
    const windows = [{ stage: 'mutual', from: '2021-02-01', to: '2021-04-30' }];
    const told = hintsOf({ ...ready('draft'), windows }).find(({ code }) => code === 'window-off-period');
    expect(told?.zh).toContain('考核期（2020-01-01至2021-02-20）结束后才收完（2021-04-30）：核查、评分照常计入得分');
  });

  test('a round that is plainly held afterwards is warned of nothing; under another name the step says what the first one did', () => {
    const windows = [{ stage: 'mutual', from: '2026-11-01', to: '2026-12-31' }];
    const told = (title: string) =>
      hintsOf({ ...ready('draft'), windows, title }).find(({ code }) => code === 'window-off-period')?.zh;
    expect(told('2020年度政务公开考评')).toBeUndefined();
    expect(told('2026年度政务公开考评')).toContain('核查、评分照常计入得分');
    expect(told('2026年度政务公开考评')).toContain(
      '事后来评的，不用改；要考核2026年的，用“按 2026 年执行”的方案另建考评。',
    );
  });

  test('windows that have ended before anybody knows of them', () => {
    expect(hintsOf({ ...ready('draft'), today: '2021-01-21' }).map(({ code, zh }) => [code, zh])).toEqual([
      ['window-past', '环节“双向互评”的截止日2021-01-20已经过了。'],
    ]);
    expect(hints({ ...ready('draft'), today: '2021-01-20' })).toEqual([]);
  });

  test('what this list of units can never settle', () => {
    const pastDue = [{ code: '3', name: '考核方案', day: '2026-07-31' }];
    const [late] = hintsOf({ ...ready('draft'), pastDue });
    expect(late?.zh).toContain('1项的期限在开始收集前已过：3 考核方案 2026-07-31');
    expect(hints({ ...ready('open'), pastDue })).toEqual([]);
    const undetermined = [{ code: 'rater-absent', zh: '有人不在', en: 'somebody is absent' }] as const;
    expect(hints({ ...ready('draft'), undetermined })).toEqual(['rater-absent']);
    expect(hints({ ...ready('draft'), undetermined, period: null })).toEqual(['rater-absent']);
    expect(hints({ ...ready('open'), undetermined })).toEqual([]);
  });

  test.each(['draft', 'announced'] as const)('what nobody assesses while it is %s, by its number', (state) => {
    const some = hintsOf({ ...ready(state), coverage: { leaves: ['a', 'b', 'c'], lacking: ['a', 'b'] } });
    expect(some.map(({ code, zh }) => [code, zh])).toEqual([['unassessed', '3个指标中有2个没有人评。']]);
    const [all] = hintsOf({ ...ready(state), coverage: { leaves: ['a'], lacking: ['a'] } });
    expect(all?.zh).toBe('1个指标都还没有分派给人评。');
    expect(hints({ ...ready(state), coverage: null })).toEqual([]);
  });

  test('that nobody reviews', () => {
    const review = { asked: false, waiting: 0, returned: 0, third: 0 };
    expect(hints({ ...ready('announced'), review })).toEqual(['no-reviewer']);
    expect(hints({ ...ready('draft'), review })).toEqual(['no-reviewer']);
    expect(hints({ ...ready('open'), review })).toEqual([]);
  });
});

describe('units that nobody speaks for', () => {
  test.each(['draft', 'announced'] as const)('are named before the next step of a round that is %s', (state) => {
    const hints = hintsOf({ ...ready(state), unreached: ['市财政局', '市教育局'] });
    expect(hints).toMatchObject([
      {
        code: 'no-liaison',
        zh: expect.stringContaining('2个单位没有人担任联络员（没设岗位，或岗位空着）：市财政局、市教育局'),
      },
    ]);
  });

  test('may be all of them', () => {
    const [hint] = hintsOf({ ...ready('draft'), units: 1, unreached: ['市财政局'] });
    expect(hint?.zh).toContain('所有单位都没有人担任联络员');
  });
});
