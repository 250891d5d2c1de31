import { checkScheme, compile } from '@mingjian/engine';
import { schemeSchema } from '@mingjian/model';
import { describe, expect, it } from 'vitest';
import { beforeMoved, shiftYears } from './shift-years.ts';

const scheme = schemeSchema.parse({
  id: 'small-2020',
  version: '1',
  title: '某市2020年考核方案',
  document: { issuer: '某市', title: '2020年考核方案', date: '2020-09-29' },
  year: 2020,
  period: { from: '2020-01-01', to: '2021-02-20' },
  classes: { county: { name: '县区', units: ['甲县'] } },
  params: { due: { type: 'date', clause: '一', text: '*月*日前', ask: '何时报送', sample: '2020-02-29' } },
  results: [
    {
      id: 'r',
      name: '总分',
      classes: ['county'],
      root: {
        name: '总分',
        children: [
          {
            name: '报送',
            full: 4,
            window: { from: '2020-12-20', to: '2021-02-20', text: '2020年12月20日至2021年2月20日' },
            requirement: '2020年10月底前报送',
            rules: [
              { kind: 'deadline', text: '2020年10月底前报送', due: '2020-10-31', points: 1 },
              { kind: 'quota', text: '每月1条', period: 'month', count: 1, points: 0.1, from: '2020-02-01' },
            ],
            examples: [
              {
                say: '2020年10月30日报送',
                asOf: '2020-11-01',
                facts: [{ kind: 'delivery', rule: '1', date: '2020-10-30T09:00' }],
                gives: '4',
              },
            ],
          },
        ],
      },
    },
  ],
});

describe('a scheme of 2020 moved to 2026', () => {
  const moved = shiftYears(scheme, 2026);
  const [leaf] = moved.results[0]?.root.children ?? [];

  it('has its year, period, windows, due days, samples and examples there', () => {
    expect([moved.year, moved.period]).toEqual([2026, { from: '2026-01-01', to: '2027-02-20' }]);
    expect(leaf?.window).toMatchObject({ from: '2026-12-20', to: '2027-02-20' });
    expect(leaf?.rules).toMatchObject([{ due: '2026-10-31' }, { from: '2026-02-01' }]);
    expect(leaf?.examples?.[0]).toMatchObject({ asOf: '2026-11-01', facts: [{ date: '2026-10-30T09:00' }] });
    // 2026 has no 29 February.
    expect(moved.params.due?.sample).toBe('2026-02-28');
  });

  it('tells which day the document itself has, however often it was moved', () => {
    expect(beforeMoved(moved, '2026-10-31')).toBe('2020-10-31');
    expect(beforeMoved(shiftYears(moved, 2027), '2027-10-31')).toBe('2020-10-31');
    expect(beforeMoved(shiftYears(moved, 2020), '2020-10-31')).toBeNull();
    expect(beforeMoved(scheme, '2020-10-31')).toBeNull();
  });

  it('keeps the words, the title and the document as they were issued, and what is no day', () => {
    expect([moved.id, moved.title, moved.document]).toEqual([scheme.id, scheme.title, scheme.document]);
    expect(leaf?.window?.text).toBe('2020年12月20日至2021年2月20日');
    expect(leaf?.requirement).toBe('2020年10月底前报送');
    expect(leaf?.rules?.[0]?.text).toBe('2020年10月底前报送');
    expect(leaf?.examples?.[0]?.say).toBe('2020年10月30日报送');
    expect(moved.classes).toEqual(scheme.classes);
  });

  it('says so in an assumption, and is a version of its own that can run', () => {
    expect(moved.version).toBe('1-2026');
    expect(moved.assumptions['other-year']).toMatchObject({
      reading: expect.stringContaining('按2026年执行：年度、考核期（2026-01-01至2027-02-20）'),
    });
    const read = schemeSchema.parse(JSON.parse(JSON.stringify(moved)));
    expect(compile(read, { sample: true }).ok).toBe(true);
    expect(checkScheme(read, 'zh').map(({ check }) => check)).toEqual(
      checkScheme(scheme, 'zh').map(({ check }) => check),
    );
  });

  it('moved on, it is the version of the last year and tells of both moves', () => {
    const again = shiftYears(moved, 2028);
    expect([again.version, Object.keys(again.assumptions)]).toEqual(['1-2028', ['other-year', 'other-year-2028']]);
    expect(again.period.from).toBe('2028-01-01');
  });

  it('moved back, it has its days again', () => {
    const back = shiftYears(moved, 2020);
    expect(back.results).toEqual(scheme.results);
    expect(back.period).toEqual(scheme.period);
    expect(back.assumptions['other-year-2020']?.reading).toContain('整体前移6年');
  });
});

it('leaves a masked period to its parameters', () => {
  const masked = { ...scheme, period: { from: '$from', to: '$to' } };
  const moved = shiftYears(masked, 2026);
  expect(moved.period).toEqual(masked.period);
  expect(moved.assumptions['other-year']?.reading).toContain('原文未写明至原文未写明');
});

it.each([2020, 2026.5, 0, 99999])('has nothing to do for %s', (year) => {
  expect(() => shiftYears(scheme, year)).toThrow(RangeError);
});
