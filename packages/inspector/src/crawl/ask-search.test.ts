import { afterEach, expect, it } from 'vitest';
import { fetchOptions, type Served, serve } from '../testing/serve.ts';
import { askSearch } from './ask-search.ts';
import type { CrawlOptions } from './crawl-site.ts';
import type { Visit } from './fetch-one.ts';

let site: Served;
afterEach(() => site.close());

const RESULT = 'x';
async function ask(robots: string, rest: Partial<CrawlOptions> = {}): Promise<Visit[]> {
  site = await serve(({ url = '' }, response) => response.end(url === '/robots.txt' ? robots : RESULT));
  const { close, ...fetching } = fetchOptions();
  const heard: Visit[] = [];
  const searches = ['甲', '乙'].map((word) => ({ word, url: `${site.home}so?q=${encodeURIComponent(word)}` }));
  await askSearch(
    searches,
    {
      ...fetching,
      bounds: { pages: 9, depth: 9, variants: 9 },
      connections: 1,
      apart: 0,
      deadline: 9000,
      agent: 'MingjianInspector',
      retries: 0,
      ...rest,
    },
    (_, visit) => {
      heard.push(visit);
    },
  );
  await close();
  return heard;
}

it('asks once for each word and hands on what came, as a browser shows it where there is one', async () => {
  const heard = await ask('', { render: async (visit, words) => ({ ...visit, rendered: words === true }) });
  expect(heard.map(({ body, rendered }) => [body.toString(), rendered])).toEqual([
    [RESULT, true],
    [RESULT, true],
  ]);
  expect(site.asked).toEqual(['/robots.txt', '/so?q=%E7%94%B2', '/so?q=%E4%B9%99']);
});

it('keeps away from a search that machines are asked to leave alone', async () => {
  const heard = await ask('User-agent: *\nDisallow: /so');
  expect(heard.map(({ failure }) => failure)).toEqual(['robots', 'robots']);
  expect(site.asked).toEqual(['/robots.txt']);
});
