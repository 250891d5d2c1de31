import { schemeSchema } from '@mingjian/model';
import { describe, expect, test } from 'vitest';
import { nextVersion, raised } from './next-version.ts';

const scheme = schemeSchema.parse({
  id: 'jia-2024',
  version: '1',
  title: '甲市2024年考核方案',
  document: { issuer: '甲市', title: '甲市2024年通知', number: '甲办〔2024〕5号', date: '2024-03-01' },
  year: 2024,
  period: { from: '2024-01-01', to: '$end' },
  classes: { county: { name: '县区', units: null } },
  params: { end: { type: 'date', clause: '一', text: '至*日', ask: '到哪天？', sample: '2024-02-29' } },
  results: [
    {
      id: 'r',
      name: '成绩',
      classes: ['county'],
      root: {
        name: '总分',
        children: [
          {
            name: '年报',
            full: '5',
            rules: [{ kind: 'deadline', text: '2024年3月31日前公布', due: '2024-03-31', points: '1' }],
          },
        ],
      },
    },
  ],
});

describe('the next version', () => {
  test.each([
    ['1', [], '2'],
    ['1', ['1', '2', '3'], '4'],
    ['2023.1', ['2023.2'], '2023.3'],
    ['v9', [], 'v10'],
    ['试行', [], '试行-2'],
  ])('of %s where %j are taken is %s', (version, taken, next) => expect(raised(version, taken)).toBe(next));

  test('of the same year is the same plan', () => {
    expect(nextVersion(scheme, { year: 2024, version: '2' })).toEqual({ ...scheme, version: '2' });
  });

  test('of the next year has its days moved, and no number of a document that is not issued', () => {
    const next = nextVersion(scheme, { year: 2025, version: '2' });
    expect(next).toMatchObject({ id: 'jia-2024', version: '2', year: 2025, title: '甲市2025年考核方案' });
    expect(next.document).toEqual({ issuer: '甲市', title: '甲市2025年通知' });
    expect([next.period, next.params.end?.sample]).toEqual([{ from: '2025-01-01', to: '$end' }, '2025-02-28']);
    const [rule] = next.results[0]?.root.children?.[0]?.rules ?? [];
    expect(rule).toMatchObject({ due: '2025-03-31', text: '2024年3月31日前公布' });
  });

  test('keeps what somebody signed of this year’s document, and nobody has signed for the next', () => {
    const sic = [{ full: '6', sum: '5', reason: '印发稿如此', by: '甲', on: '2024-03-05' }];
    const [result] = scheme.results;
    const signed = { ...scheme, results: result ? [{ ...result, root: { ...result.root, sic } }] : [] };
    expect(nextVersion(signed, { year: 2024, version: '2' }).results[0]?.root.sic).toEqual(sic);
    expect(nextVersion(signed, { year: 2025, version: '2' }).results[0]?.root).not.toHaveProperty('sic');
  });
});
