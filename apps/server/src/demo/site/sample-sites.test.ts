import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { audits, dialler, inspectSite, readAllowed } from '@mingjian/inspector';
import { afterAll, expect, it } from 'vitest';
import { serveSites } from './serve-sites.ts';

const TODAY = '2026-11-28';
const folder = mkdtempSync(join(tmpdir(), 'mingjian-sites-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the inspector finds: audit → places. That the site has no address of a government is known. */
async function found(home: string): Promise<Record<string, number>> {
  const allowed = readAllowed('127.0.0.1');
  if (allowed === null) throw new Error('this machine is not allowed');
  const dispatcher = dialler({ allowed, connections: 4, connectTimeout: 2_000 });
  const { results } = await inspectSite(home, {
    dispatcher,
    allowed,
    whole: 10_000,
    most: 1_000_000,
    userAgent: 'test',
    now: () => new Date(),
    bounds: { pages: 200, depth: 9, variants: 9 },
    connections: 4,
    apart: 0,
    deadline: 60_000,
    agent: 'test',
    retries: 0,
    audits: audits.filter(({ id }) => id !== 'domain-gov-cn'),
    params: {},
    today: TODAY,
  });
  await dispatcher.destroy();
  return Object.fromEntries(results.flatMap(({ audit, count }) => (count === 0 ? [] : [[audit, count]])));
}

const site = (unit: string, faults: Parameters<typeof serveSites>[1][number]['faults']) => ({
  unit,
  name: `${unit}网站（示例）`,
  code: '3400000001',
  faults,
});

it('shows what is planted and nothing else, and what is mended in a file is gone', async () => {
  const all = [
    site('甲镇', ['id-number', 'dead-link', 'typo', 'blank-column']),
    site('乙镇', ['stale', 'future-date', 'no-tags']),
    site('丙镇', []),
  ];
  const { served, close } = await serveSites(folder, all, TODAY);
  const [first, second, third] = served;
  expect(await found(first?.address ?? '')).toMatchObject({
    'pii-id-card': 1,
    'link-dead': 1,
    'word-typo': 1,
    'column-none-blank': 1,
  });
  expect(await found(second?.address ?? '')).toMatchObject({
    'home-stale': 1,
    'columns-stale': 1,
    'date-in-future': 1,
    'tag-site-present': 3,
  });
  const clean = await found(third?.address ?? '');
  for (const id of ['pii-id-card', 'link-dead', 'word-typo', 'home-stale', 'tag-site-present', 'footer-icp'])
    expect(clean).not.toHaveProperty(id);

  const page = join(first?.folder ?? '', 'gg', '1.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('11010519491231002X', '110105********002X'));
  await close();
  const again = await serveSites(folder, all, TODAY);
  expect(await found(again.served[0]?.address ?? '')).not.toHaveProperty('pii-id-card');
  await again.close();
});
