import { afterAll, beforeAll, expect, it } from 'vitest';
import { audits } from './audits/index.ts';
import type { Inspection } from './examination.ts';
import { inspectSite } from './inspect-site.ts';
import { tags } from './testing/page.ts';
import { fetchOptions, type Served, serve } from './testing/serve.ts';

// A small site. Each page says itself what is to be found on it: audit × count, and nothing else may be found.
interface FakePage {
  readonly head?: string;
  readonly body: string;
  readonly footer?: string;
  readonly expected?: Readonly<Record<string, number>>;
}

const FOOTER = `<div><a href="/map.html">网站地图</a> 主办单位：甲市人民政府办公室 联系电话：0558-5555678 皖ICP备12345678号-1 皖公网安备 34000002000001号 网站标识码：3400000001</div>
<script src="//dcs.conac.cn/js/13/1/CA1.js"></script><script id="_jiucuo_" sitecode="3400000001" src="https://zfwzgl.www.gov.cn/exposure/jiucuo.js"></script>`;
const SITE = { SiteName: '甲市人民政府', SiteDomain: '127.0.0.1', SiteIDCode: '3400000001' };
const content = (title: string): string =>
  tags({ ...SITE, ArticleTitle: title, PubDate: '2026-06-20 09:00', ContentSource: '市政府办' });
const column = (name: string): string =>
  tags({ ...SITE, ColumnName: name, ColumnDescription: name, ColumnKeywords: name, ColumnType: name });
const lines = (...days: string[]): string =>
  days.map((day, at) => `<li><a href="/t${(at % 3) + 1}.html">文件${at}</a><span>${day}</span></li>`).join('');

const pages: Readonly<Record<string, FakePage>> = {
  '/': {
    head: tags(SITE),
    body: `<ul>${lines('2026-06-25', '2026-06-01', '2026-05-30')}</ul><a href="/dt/">工作动态</a><a href="/wj/">政策文件</a><a href="/kb/">空栏目</a><a href="/old/">旧动态</a><a href="/wall.html">后台</a>`,
  },
  '/dt/': { head: column('工作动态'), body: `<ul>${lines('2026-06-28', '2026-06-20')}</ul>` },
  '/wj/': {
    head: column('政策文件'),
    body: `<ul>${lines('2026-03-01', '2026-07-20')}</ul>`,
    expected: { 'date-in-future': 1 },
  },
  '/kb/': { head: column('招标'), body: '<p>暂无内容</p>', expected: { 'column-none-blank': 1 } },
  '/old/': { head: column('工作动态'), body: `<ul>${lines('2026-01-01')}</ul>` },
  '/t1.html': { head: content('文件一'), body: '<p>正文。<a href="/a.pdf">附件</a><a href="/lost.doc">附件二</a></p>' },
  '/t2.html': {
    head: content('文件二'),
    body: '<p>王某，11010519491231002X，13800138000，会议作了布署。</p><div style="display:none"><a href="http://bet.invalid/">彩</a></div>',
    expected: { 'pii-id-card': 1, 'pii-mobile': 1, 'word-typo': 1, 'link-hidden': 1 },
  },
  '/t3.html': {
    head: tags({ ...SITE, SiteIDCode: '34', ArticleTitle: '文件三', ContentSource: '市政府办' }),
    body: '<p>测试测试</p>',
    footer: '<div>版权所有</div>',
    expected: {
      'tag-content-present': 1,
      'tag-value-sane': 1,
      'page-test-residue': 1,
      'footer-site-code': 1,
      'footer-icp': 1,
      'footer-police': 1,
      'footer-sponsor': 1,
      'footer-contact': 1,
      'footer-sitemap': 1,
      'footer-party-gov-mark': 1,
      'footer-find-error-entry': 1,
    },
  },
  '/map.html': { head: content('网站地图'), body: '<p>地图</p>' },
};

let site: Served;
let inspection: Inspection;
const options = fetchOptions({ whole: 3000 });

beforeAll(async () => {
  site = await serve(({ url = '/' }, response) => {
    const page = pages[url];
    if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(
        `<html lang="zh"><head><title>${url}工作动态</title>${page.head ?? ''}</head><body>${page.body}${page.footer ?? FOOTER}</body></html>`,
      );
    } else if (url === '/a.pdf') response.writeHead(200).end('%PDF-1.7');
    else response.writeHead(url === '/wall.html' ? 412 : 404).end();
  });
  inspection = await inspectSite(site.home, {
    ...options,
    bounds: { pages: 100, depth: 9, variants: 10 },
    connections: 3,
    apart: 0,
    deadline: 30_000,
    agent: 'MingjianInspector',
    retries: 0,
    audits,
    params: {},
    today: '2026-06-30',
  });
});
afterAll(async () => {
  await site.close();
  await options.close();
});

const countOf = (audit: string): number => inspection.results.find((one) => one.audit === audit)?.count ?? Number.NaN;
const verdictOf = (audit: string): string | undefined => inspection.results.find((one) => one.audit === audit)?.verdict;

it('sees every page of the site and asks for nothing outside', () => {
  expect(inspection.site.pages.map(({ url }) => new URL(url).pathname).sort()).toEqual(Object.keys(pages).sort());
  expect(site.asked.filter((path) => path.startsWith('http'))).toEqual([]);
});

it('finds on each page what the page says, and nothing else', () => {
  const expected = new Map<string, string[]>();
  for (const [path, page] of Object.entries(pages))
    for (const [audit, count] of Object.entries(page.expected ?? {}))
      expected.set(audit, [...(expected.get(audit) ?? []), ...Array.from({ length: count }, () => path)].sort());
  const found = new Map<string, string[]>();
  const ofPages = new Set(audits.filter(({ scope }) => scope === 'page').map(({ id }) => id));
  for (const { audit, findings } of inspection.results)
    if (ofPages.has(audit) && findings.length > 0)
      found.set(audit, findings.map(({ url }) => new URL(url).pathname).sort());
  expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
});

it('judges the site by all its pages', () => {
  expect([
    verdictOf('site-reachable'),
    verdictOf('home-stale'),
    verdictOf('columns-stale'),
    countOf('columns-stale'),
  ]).toEqual(['pass', 'pass', 'fail', 1]);
  expect([verdictOf('link-dead'), countOf('link-dead')]).toEqual(['suspect', 1]);
  expect(inspection.results.find(({ audit }) => audit === 'link-dead')?.findings[0]).toMatchObject({
    where: { zh: '链接“附件二”' },
  });
  expect(verdictOf('https-mixed-content')).toBe('notApplicable');
});

it('cannot test a site of which it saw nothing, and blames it for nothing', async () => {
  const wall = await serve((_, response) => response.writeHead(412).end());
  const { results } = await inspectSite(wall.home, {
    ...options,
    bounds: { pages: 9, depth: 9, variants: 9 },
    connections: 1,
    apart: 0,
    deadline: 5000,
    agent: 'MingjianInspector',
    retries: 0,
    audits,
    params: { 'domain-gov-cn': { endings: ['0.0.1'] } },
    today: '2026-06-30',
  });
  await wall.close();
  expect(new Set(results.filter(({ audit }) => audit !== 'domain-gov-cn').map(({ verdict }) => verdict))).toEqual(
    new Set(['notTestable']),
  );
});
