import { expect, it } from 'vitest';
import { noteOf, siteOf } from '../../testing/site.ts';
import audit from './columns-stale.ts';

const judge = (...columns: [title: string, newest: string | null][]) =>
  audit.judge(
    siteOf({
      pages: columns.map(([title, newest], at) =>
        noteOf({ url: `http://www.jia.gov.cn/${at}/`, kind: 'column', title, newest }),
      ),
    }),
    audit.params,
  );

it('gives each class its own time', () => {
  const judged = judge(
    ['工作动态', '2026-06-10'],
    ['政策文件', '2026-01-10'],
    ['工作动态', '2026-06-20'],
    ['机构概况', '2025-06-01'],
  );
  expect(judged.verdict).toBe('fail');
  expect(judged.findings.map(({ where, observed }) => `${where.zh} ${observed}`)).toEqual([
    '栏目“工作动态” 2026-06-10',
    '栏目“机构概况” 2025-06-01',
  ]);
});

it('passes columns in time', () => {
  expect(judge(['通知公告', '2026-05-01']).verdict).toBe('pass');
});

it('takes the pages of one list for one column, and columns of one name in two folders for two', () => {
  const page = (url: string, newest: string) =>
    noteOf({ url: `http://www.jia.gov.cn/${url}`, kind: 'column', title: '工作动态', name: '工作动态', newest });
  const { findings } = audit.judge(
    siteOf({
      pages: [
        page('dt/index.html', '2026-06-28'),
        page('dt/index_2.html', '2026-02-01'),
        page('dt/list?page=3', '2025-02-01'),
        page('bm/dt/index.html', '2026-05-01'),
        page('bm/dt/index_2.html', '2026-04-01'),
      ],
    }),
    audit.params,
  );
  expect(findings.map(({ url, observed }) => [new URL(url).pathname, observed])).toEqual([
    ['/bm/dt/index.html', '2026-05-01'],
  ]);
});

it('asks no news of rules and guides', () => {
  const note = noteOf({ kind: 'column', title: '政府信息公开制度', role: 'regulations', newest: '2019-04-15' });
  expect(audit.judge(siteOf({ pages: [note] }), audit.params).findings).toEqual([]);
});

it('does not apply to a site without dated columns, and cannot be tested on one that was not seen', () => {
  expect(judge(['工作动态', null]).verdict).toBe('notApplicable');
  expect(audit.judge(siteOf({ pages: [] }), audit.params).verdict).toBe('notTestable');
});
