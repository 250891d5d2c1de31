import { expect, it } from 'vitest';
import { noteOf, siteOf } from '../../testing/site.ts';
import audit from './statutory.ts';

const NAMES =
  '规范性文件 机构职能 规划计划 统计信息 行政许可 行政处罚 预算决算 行政事业性收费 政府采购 重大项目 乡村振兴 应急管理 安全生产 招考录用';
const judge = (names: string, rest = {}, params = {}) =>
  audit.judge(siteOf({ pages: names.split(' ').map((name) => noteOf({ name })), ...rest }), {
    ...audit.params,
    ...params,
  });

it('passes a column for each kind', () => {
  expect(judge(NAMES).verdict).toBe('pass');
});

it('finds a kind without a column; the title of an article is none', () => {
  const found = judge(NAMES.replace('行政事业性收费', '关于做好全市行政事业性收费管理工作有关事项的补充通知'));
  expect(found.findings.map(({ where }) => where.zh)).toEqual(['栏目：行政事业性收费']);
});

it('looks only for the kinds of a plan', () => {
  const items = audit.params.items.filter(({ zh }) => zh === '统计信息');
  expect(judge('统计信息', {}, { items }).verdict).toBe('pass');
});

it('cannot tell where not all was seen', () => {
  expect(judge('机构职能', { cut: true }).verdict).toBe('notTestable');
});
