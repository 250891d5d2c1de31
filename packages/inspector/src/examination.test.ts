import { expect, it } from 'vitest';
import { audits } from './audits/index.ts';
import type { Visit } from './crawl/fetch-one.ts';
import { Examination } from './examination.ts';

const HOME = 'http://www.jia.gov.cn/';
const visit = (url: string, body: string, rest: Partial<Visit> = {}): Visit => ({
  url,
  finalUrl: url,
  hops: [],
  at: '2026-06-30T01:00:00.000Z',
  ms: 1,
  status: 200,
  headers: {},
  failure: null,
  body: Buffer.from(body),
  ...rest,
});
const examine = (...visits: readonly Visit[]) => {
  const examination = new Examination(HOME, { audits, params: {}, today: '2026-06-30' });
  const found = visits.map((one) => examination.page(one).map(({ url }) => url));
  return { found, ...examination.end(false) };
};
const NEWS = '<ul><li><a href="/a.html">会议</a><span>2026-06-28</span></li></ul>';

it.each([
  ['a meta tag', '<meta http-equiv="refresh" content="0;url=/zwgk/index.html">'],
  ['a script', '<script>location.href="/zwgk/index.html"</script>'],
])('a home page that sends on by %s is not judged: the page to which it leads is the home page', (_, body) => {
  const { found, site, results } = examine(visit(HOME, body), visit(`${HOME}zwgk/index.html`, NEWS));
  expect(found[0]).toEqual([`${HOME}zwgk/index.html`]);
  expect(site.pages.map(({ url, kind }) => [url, kind])).toEqual([[`${HOME}zwgk/index.html`, 'home']]);
  const verdictOf = (id: string) => results.find(({ audit }) => audit === id)?.verdict;
  expect([verdictOf('home-stale'), verdictOf('site-reachable')]).toEqual(['pass', 'pass']);
});

it('a home page that sends on to another host makes that the site', () => {
  const to = 'https://www.jia.gov.cn:8443/';
  const { found, site } = examine(visit(HOME, `<meta http-equiv="refresh" content="0;url=${to}">`), visit(to, NEWS));
  expect([found[0], site.host, site.pages.length]).toEqual([[to], 'www.jia.gov.cn:8443', 1]);
});

it('a page of frames is not judged, what stands in its frames is', () => {
  const { found, site } = examine(
    visit(`${HOME}frames.html`, '<frameset><frame src="/top.html"><frame src="/main.html"></frameset>'),
  );
  expect([found[0], site.pages]).toEqual([[`${HOME}top.html`, `${HOME}main.html`], []]);
});

it('a page with words that is loaded again now and then is judged', () => {
  const words = `<meta http-equiv="refresh" content="600;url=${HOME}a.html"><p>${'全县夏收已经过半。'.repeat(9)}</p>`;
  expect(examine(visit(`${HOME}a.html`, words)).site.pages).toHaveLength(1);
});

it('what was missed first and seen later was not missed', () => {
  const examination = new Examination(HOME, { audits, params: {}, today: '2026-06-30' });
  examination.missed(`${HOME}a.html`, 'budget', null);
  examination.missed(`${HOME}f.pdf`, 'budget', null);
  examination.page(visit(`${HOME}a.html`, NEWS));
  examination.file(`${HOME}f.pdf`);
  expect(examination.end(false).site.missed).toEqual([]);
});

it('a page whose words scripts bring is nobody’s fault unless a browser looked', () => {
  const app = '<title>甲市</title><div id="app"></div><a href="/b.html">二</a><script src="/app.js"></script>';
  const unread = examine(visit(HOME, app));
  expect(unread.site).toMatchObject({ front: null, pages: [], cut: true, missed: [{ url: HOME, failure: 'scripts' }] });
  expect(unread.found[0]).toContain(`${HOME}b.html`);
  // What can be said without its words: that it opens, and under which name.
  const verdicts = unread.results.map(({ verdict }) => verdict);
  expect(verdicts.filter((verdict) => verdict === 'fail' || verdict === 'suspect')).toEqual([]);
  const rendered = examine(visit(HOME, `${app}${NEWS}`, { rendered: true }));
  expect(rendered.site).toMatchObject({ cut: false, pages: [{ kind: 'home' }], missed: [] });
  expect(rendered.results.find(({ audit }) => audit === 'home-stale')?.verdict).toBe('pass');
});

it('an address is told once; a dead one is told with the pages that lead to it, before it was asked for and after, five at most', () => {
  const examination = new Examination(HOME, { audits, params: {}, today: '2026-06-30' });
  const told = (name: string, body: string): string[] =>
    examination.page(visit(`${HOME}${name}.html`, body)).map(({ url }) => url);
  const dead = `${HOME}dead.html`;
  expect(told('0', `<a href="/dead.html">办法</a>${NEWS}`)).toEqual([dead, `${HOME}a.html`]);
  expect(told('1', `<a href="/dead.html">又</a>${NEWS}`)).toEqual([]);
  examination.missed(dead, 'gone', null);
  for (const name of ['2', '3', '4', '5', '6'])
    told(name, `<a href="/dead.html">旧</a><a href="/dead.html">旧</a>${NEWS}`);
  told('7', `<form action="/dead.html"></form>${NEWS}`);
  expect(examination.end(false).site.missed).toMatchObject([
    {
      url: dead,
      from: ['0', '2', '3', '4', '5'].map((name) => ({
        url: `${HOME}${name}.html`,
        text: name === '0' ? '办法' : '旧',
      })),
    },
  ]);
});
