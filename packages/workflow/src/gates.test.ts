import { describe, expect, test } from 'vitest';
import { gapsOf, type RoundView } from './gates.ts';
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
  openParams: [],
  units: 54,
  stages,
  windows,
  duties: [{ stage: 'agency' }, { stage: 'mutual' }],
  today: '2021-02-21',
  provisional: [],
  underSeal: [],
});
const codes = (view: RoundView): string[] => gapsOf(view).map(({ code }) => code);

describe('nothing is missing', () => {
  test.each(['draft', 'announced', 'open', 'sealed', 'composed', 'signed', 'published', 'archived'] as const)(
    'in %s',
    (state) => expect(gapsOf(ready(state))).toEqual([]),
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
      '参数未定：加多少分',
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

  test('a score that is still open is settled while facts are taken; it is asked for when the windows have ended', () => {
    expect(codes({ ...ready('open'), provisional: ['甲'] })).toEqual(['provisional']);
    expect(codes({ ...ready('open'), today: '2021-02-20', provisional: ['甲'] })).toEqual(['window-open']);
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
