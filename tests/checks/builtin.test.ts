import { readdirSync, readFileSync } from 'node:fs';
import { checkScheme } from '@mingjian/engine';
import type { Scheme, SchemeFinding } from '@mingjian/model';
import { describe, expect, test } from 'vitest';
import { readScheme } from '../../packages/files/src/index.ts';

const folder = new URL('../../schemes/', import.meta.url);

function builtin(id: string): Scheme {
  const file = `${id}.yaml`;
  const read = readScheme(readFileSync(new URL(file, folder)), file);
  if (!read.ok) throw new Error(`${file} cannot be read`);
  return read.value;
}

/** What each plan has to be asked about: check and place, in the order of the list. Damage and parameters by number. */
const expected: Record<string, { says: string[]; damage: number; params: number }> = {
  'bozhou-2023': {
    says: ['double-punishment media/二3/二3.5'],
    damage: 9,
    params: 131,
  },
  'district-2023': {
    says: [
      'document-cut-off openness/4/4.2/4.2.1',
      'award-inside-base openness/4/4.1/4.1.2',
      'award-inside-base openness/4/4.1/4.1.2',
      'unit-not-listed openness/2/2.1/2.1.4',
      'unit-not-listed openness/2/2.1/2.1.4',
      'unit-not-listed openness/2/2.1/2.1.4',
      'unit-not-listed openness/2/2.1/2.1.4',
      'amount-missing openness/4/4.2/4.2.1',
      'rank-table-missing openness/5/5.3/5.3.1',
      'grade-threshold-missing openness.grades[0]',
    ],
    damage: 13,
    params: 4,
  },
  'wuhu-2020': {
    says: [
      'unit-not-listed openness/agency/5/5.3',
      'amount-missing openness/adjustment/bonus-interpretation',
      'amount-missing openness/adjustment/deduct-standardization',
      'amount-missing openness/adjustment/deduct-power',
      'spread-unspecific openness/mutual/mutual-score',
      'spread-unspecific openness/mutual/mutual-score',
    ],
    damage: 18,
    params: 4,
  },
  'wuwei-2020': {
    says: [
      'stated-sum openness/四/四（一）',
      'numbering-gap openness/四/四（一）/31',
      'no-points openness/二/二（二）/17',
      'band-overlap openness/一/一（四）/10',
      'grade-threshold-missing openness.grades[0]',
    ],
    damage: 16,
    params: 1,
  },
  'xuanwei-2023': {
    says: ['no-points-can-take openness/1/1.1/1.1.2', 'no-points-can-take openness/1/1.1/1.1.3'],
    damage: 11,
    params: 0,
  },
};

const at = ({ check, place }: SchemeFinding): string => `${check} ${place}`;

test('every built-in scheme is listed here', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  expect(files.sort()).toEqual(Object.keys(expected).map((id) => `${id}.yaml`));
});

describe.each(Object.entries(expected))('%s', (id, { says, damage, params }) => {
  const scheme = builtin(id);
  const findings = checkScheme(scheme);
  const of = (...checks: string[]): string[] => findings.filter(({ check }) => checks.includes(check)).map(at);

  test('yields exactly these findings, none of them an error', () => {
    expect(findings.filter(({ check }) => check !== 'damage' && check !== 'open-param').map(at)).toEqual(says);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('names its noted damage and each open parameter', () => {
    expect(of('damage')).toEqual(Array.from({ length: damage }, (_, i) => `damage document.damage[${i}]`));
    expect(of('open-param')).toEqual(Object.keys(scheme.params).map((name) => `open-param params.${name}`));
    expect(Object.keys(scheme.params)).toHaveLength(params);
  });

  test('says the same in English, every hole filled', () => {
    const english = checkScheme(scheme, 'en');
    expect(english.map(at)).toEqual(findings.map(at));
    expect([...findings, ...english].filter(({ what, mend }) => /\{\w+\}|undefined|null/.test(what + mend))).toEqual(
      [],
    );
  });
});

describe('in words', () => {
  const said = (id: string, check: string): string[] =>
    checkScheme(builtin(id))
      .filter((finding) => finding.check === check)
      .map(({ what }) => what);

  test('district: 87 of 100 points are at hand, a bonus lies inside the base, names are missing from the list', () => {
    expect(said('district-2023', 'document-cut-off')[0]).toContain('B类读到的合计87分，应为100分，少13分');
    expect(said('district-2023', 'award-inside-base')[0]).toContain(
      '它的5分却在“2023年度政务公开工作考核细则与评分表”的100分以内；除去它只有95分',
    );
    const names = ['区行政审批局', '区发改局', '区中小企业服务中心', '区综合执法大队'];
    expect(said('district-2023', 'unit-not-listed').map((what, i) => what.includes(`“${names[i]}”`))).toEqual(
      names.map(() => true),
    );
  });

  test('武威: 29 and 30, the seventeenth, two names for one section, ten hits in two bands', () => {
    expect(said('wuwei-2020', 'numbering-gap')).toEqual(['编号从“28”跳到“31”，缺29、30。']);
    expect(said('wuwei-2020', 'no-points')[0]).toContain('“申请指导”的4.5分已由其余各项分完，正好剩0分');
    expect(said('wuwei-2020', 'stated-sum')[0]).toMatch(/“制度建设”.*“制度体系”/);
    expect(said('wuwei-2020', 'band-overlap')[0]).toContain('在10次重叠');
  });

  test('宣威: two indicators without points can take all three', () => {
    expect(said('xuanwei-2023', 'no-points-can-take')).toEqual([
      expect.stringContaining('却可以扣3分：“政务公开”的3分会全部扣完'),
      expect.stringContaining('却可以扣3分：“政务公开”的3分会全部扣完'),
    ]);
  });

  test('芜湖: amounts that nobody wrote, ten percent of nothing in particular', () => {
    expect(said('wuhu-2020', 'amount-missing')).toEqual([
      expect.stringContaining('方案没有写给多少'),
      expect.stringContaining('方案没有写扣多少'),
      expect.stringContaining('方案没有写扣多少'),
    ]);
    expect(said('wuhu-2020', 'spread-unspecific')[0]).toContain('没有写是谁的10%');
  });

  test('亳州: figures are masked, but for one day that the plan never says', () => {
    const asked = said('bozhou-2023', 'open-param');
    expect(asked.filter((what) => !what.includes('原文被遮'))).toEqual([
      '报送电子版的“规定时间”是哪一天？ 原文没有写：“网站工作年度报表电子版未在规定时间报送的”。',
    ]);
  });
});
