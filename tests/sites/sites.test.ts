import { workdaysBetween } from '@mingjian/engine';
import { audits, runSite } from '@mingjian/inspector';
import { expect, it } from 'vitest';
import { serveFolder } from './serve-folder.ts';

// Small made sites, each a folder. A page says in its head what is to be found on it: <meta name="expect" content="word-typo, pii-mobile 2">,
// the home page also what is to be found on the site as a whole: <meta name="expect-site" content="link-dead 1">. Everything is looked
// for by the whole pipeline with all audits, and nothing else may be found. To add a case, add a page and link to it.
const TODAY = '2026-06-30';
/** How a site is reached: these are made sites on this machine, without encryption or a name of their own. */
const ofTransport = new Set(['https-available', 'ipv6-home', 'gm-tlcp-hello']);
const ofPages = new Set(audits.filter(({ scope }) => scope === 'page').map(({ id }) => id));

it.each(['county', 'bureau', 'town'])('%s: every fault that is there is found, and none that is not', async (name) => {
  const site = await serveFolder(new URL(`./${name}/`, import.meta.url));
  const report = await runSite(
    {
      home: site.home,
      today: TODAY,
      params: {
        'domain-gov-cn': { endings: ['0.0.1'] },
        'site-search-hits': { words: ['防汛', '乡村振兴'], least: 3 },
      },
      allow: '127.0.0.1',
      pages: 200,
      apart: 0,
    },
    { workdays: workdaysBetween },
  );
  await site.close();
  const pages: Record<string, Record<string, number>> = {};
  const whole: Record<string, number> = {};
  for (const { audit, count, findings } of report.results) {
    if (ofTransport.has(audit)) continue;
    if (count > 0 && !ofPages.has(audit)) whole[audit] = count;
    if (!ofPages.has(audit)) continue;
    for (const { url } of findings) {
      const path = new URL(url).pathname;
      pages[path] = { ...pages[path], [audit]: (pages[path]?.[audit] ?? 0) + 1 };
    }
  }
  const expected = Object.entries(site.pages).filter(([, counts]) => Object.keys(counts).length > 0);
  expect({ whole, pages }).toEqual({ whole: site.whole, pages: Object.fromEntries(expected) });
  const missed = report.missed.map(({ url }) => new URL(url).pathname);
  expect(report.pages + missed.filter((path) => path in site.pages).length).toBe(Object.keys(site.pages).length);
});
