import { describe, expect, it } from 'vitest';
import type { Branch } from './branch.ts';
import { byProse } from './by-prose.ts';
import type { Section } from './stages/sections.ts';
import { row as rowOf } from './testing/row.ts';

const row = (name: string, criterion = ''): Branch => ({
  name,
  full: 10,
  masked: false,
  place: {},
  children: [],
  row: rowOf({ criterion }),
});
const section = (rank: number, name: string, line: string, share?: string): Section => ({
  name,
  lines: [line],
  rank,
  place: {},
  ...(share ? { share } : {}),
});
const prose = [
  section(0, '考核内容', ''),
  section(1, '网站考核', '包括监测、管理等'),
  section(2, '监测抽查', '主要考核国办抽查、全市监测及整改情况等。', '60'),
  section(2, '日常管理', '主要包括年度报表、安全管理等。', '40'),
  section(2, '加分指标', '创新'),
];
const tree = (branches: readonly Branch[]): unknown[] =>
  branches.map(({ name, children, doubts }) =>
    children.length > 0 ? [name, ...tree(children)] : doubts ? `${name}?` : name,
  );

describe('rows of a table without groups', () => {
  it('go below the parts that the prose lists, and those it does not name are asked about', () => {
    const rows = [
      row('国办抽查'),
      row('全市监测'),
      row('错别字', '在监测中通报的扣1分'),
      row('年度报表'),
      row('安全管理'),
      row('加分指标'),
    ];
    expect(tree(byProse('网站考核指标', rows, prose))).toEqual([
      ['监测抽查', '国办抽查', '全市监测', '错别字?'],
      ['日常管理', '年度报表', '安全管理'],
      '加分指标',
    ]);
  });

  it('stay where a part names none of them, or the parts are of another table', () => {
    const rows = [row('甲'), row('乙'), row('年度报表'), row('安全管理')];
    expect(byProse('网站考核指标', rows, prose)).toEqual(rows);
    expect(
      byProse('信访考核指标', [row('国办抽查'), row('全市监测'), row('年度报表'), row('安全管理')], prose),
    ).toHaveLength(4);
  });
});
