import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, setStage } from './stage/stage.ts';

/** The organiser's way through the product: from the plans to the clause behind a lost point, and back with own data. */
let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const open = async (hash: string) => {
  const { page, complaints } = await stage.page();
  await page.goto(`${stage.url}/${hash}`);
  return { page, complaints };
};

const firstUnit = (page: Page) => page.locator('.ranking tbody th a').first();
const total = (page: Page) => page.locator('.unit-points').innerText();

/** Opens a unit, and in it an indicator that facts were recorded for. */
async function openIndicator(page: Page): Promise<void> {
  await firstUnit(page).click();
  await page.getByRole('button', { name: '全部展开' }).click();
  const leaves = page.locator('.tree tr.leaf .tree-name');
  await leaves.first().waitFor();
  for (let at = 0; at < (await leaves.count()); at += 1) {
    await leaves.nth(at).click();
    await page.locator('#detail-title').waitFor();
    if ((await page.locator('.entries button[aria-expanded]').count()) > 0) return;
  }
  throw new Error('no indicator in sight has facts');
}

describe('from the plans to a clause', () => {
  it('opens plan, ranking, unit, indicator, entry and clause, and the address keeps the place', async () => {
    const { page, complaints } = await open('#/schemes');
    await page.getByRole('heading', { name: '选择考评方案' }).waitFor();
    expect(await page.locator('.scheme-list li').count()).toBe(5);
    await page.getByRole('link', { name: /武威市/ }).click();
    await page.getByText('示例数据，与实际单位表现无关').waitFor();
    await firstUnit(page).waitFor();
    const unit = await firstUnit(page).innerText();

    await openIndicator(page);
    const indicator = await page.locator('#detail-title').innerText();
    await page.locator('.entries button[aria-expanded]').first().click();
    await page.locator('.entries .facts li').first().waitFor();
    await page.getByRole('button', { name: '看条款' }).first().click();
    await page.locator('.clause-rules .active').waitFor();

    const trail = await page.locator('.trail li').allInnerTexts();
    expect(trail[0]).toContain('排名');
    expect(trail[1]).toContain(unit);
    expect(trail.join(' › ')).toContain(indicator);
    expect(trail.at(-1)).toContain('条款原文');

    await page.reload();
    await page.locator('.clause-rules .active').waitFor();
    expect(await page.locator('#detail-title').innerText()).toBe(indicator);
    expect(complaints).toEqual([]);
  });

  it('sums every indicator: the entries add up to the points shown', async () => {
    const { page } = await open('#/wuwei-2020/ranking');
    await openIndicator(page);
    const figures = (await page.locator('.entries tbody .entry-points').allInnerTexts()).map((text) =>
      Number(text.replace('−', '-').replace('+', '')),
    );
    const sum = await page.locator('.entries tfoot .number').innerText();
    expect(figures.reduce((all, each) => all + each, 0)).toBeCloseTo(Number.parseFloat(sum), 6);
  });
});

describe('the as-of day', () => {
  it('rescores the page in the browser', async () => {
    const { page } = await open('#/wuwei-2020/ranking');
    await firstUnit(page).click();
    await page.locator('.unit-points').waitFor();
    const before = await total(page);
    const slider = page.getByRole('slider', { name: '计分日期' });
    await slider.focus();
    for (let step = 0; step < 9; step += 1) await slider.press('PageDown');
    await page.waitForURL(/asOf=/);
    await expect.poll(() => total(page)).not.toBe(before);
    await page.getByRole('button', { name: '期末' }).click();
    await expect.poll(() => total(page)).toBe(before);
  });
});

describe('a supposition', () => {
  it('changes the total at once, says that it is none, and can be undone', async () => {
    const { page } = await open('#/wuwei-2020/ranking');
    await openIndicator(page);
    const before = await total(page);
    await page.locator('.suppose').getByRole('button', { name: '删' }).first().click();
    await page.getByText('假设，未保存').waitFor();
    await expect.poll(() => total(page)).not.toBe(before);
    await page.getByRole('link', { name: '热力图' }).click();
    await page.getByRole('heading', { name: '热力图' }).waitFor();
    await page.getByText('假设，未保存').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: '全部还原' }).click();
    await expect.poll(() => total(page)).toBe(before);
    expect(await page.getByText('假设，未保存').count()).toBe(0);
  });

  it('that cannot be is refused with a reason', async () => {
    const { page } = await open('#/wuwei-2020/ranking');
    await openIndicator(page);
    await page.getByRole('button', { name: '补一条事实' }).click();
    await page.locator('.fact-form input[type=date]').first().fill('');
    await page.getByRole('button', { name: '试算' }).click();
    await page.locator('.fact-problems').waitFor();
    expect(await page.getByText('假设，未保存').count()).toBe(0);
  });
});

describe('own data', () => {
  const csv = async (name: string) => (await fetch(`${stage.url}/api/schemes/xuanwei-2023/sample/${name}`)).text();
  const choose = async (page: Page, label: string, name: string, text: string) =>
    page.getByLabel(label).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

  it('with a mistake is refused as a whole, with its row; mended it is scored and survives a reload', async () => {
    const [units, facts] = [await csv('units.csv'), await csv('facts.csv')];
    const { page, complaints } = await open('#/xuanwei-2023/own-data');
    await choose(page, '单位名单', '名单.csv', units);
    const lines = facts.split('\n');
    lines[3] = (lines[3] ?? '').replace(/\d{4}-\d{2}-\d{2}/, '2023-02-30');
    await choose(page, '事实', '事实.csv', lines.join('\n'));
    await page.getByRole('button', { name: '核对并计分' }).click();
    await page.getByText(/没有收下任何一条/).waitFor();
    const cells = await page.locator('.refusal tbody tr').first().locator('td, th').allInnerTexts();
    expect(cells.slice(0, 3)).toEqual(['事实.csv', '4', '日期']);
    expect(cells[3]).toContain('2023-02-30');

    await choose(page, '事实', '事实.csv', facts);
    await page.getByRole('button', { name: '核对并计分' }).click();
    await page.getByText('自己的数据（仅在本浏览器内）').waitFor();
    const shown = await page.locator('.ranking tbody tr').allInnerTexts();
    expect(shown.length).toBeGreaterThan(0);
    await page.reload();
    await page.getByText('自己的数据（仅在本浏览器内）').waitFor();
    expect(await page.locator('.ranking tbody tr').allInnerTexts()).toEqual(shown);
    expect(complaints).toEqual([]);
  });

  it('of ten thousand units shows only the rows in sight, and reaches the last one', async () => {
    const count = 10_000;
    const [head = '', ...rows] = (await csv('units.csv')).replace('\uFEFF', '').trim().split(/\r?\n/);
    const columns = head.split(',');
    const model = rows.find((row) => !row.includes('"'))?.split(',') ?? [];
    const at = (names: string[]) => columns.findIndex((column) => names.includes(column));
    const [id, name] = [at(['id', '编号']), at(['name', '单位名称'])];
    const many = Array.from({ length: count }, (_, index) =>
      model.map((cell, column) => (column === id ? `n${index}` : column === name ? `单位${index}` : cell)).join(','),
    );
    const { page } = await open('#/xuanwei-2023/own-data');
    await choose(page, '单位名单', '名单.csv', [head, ...many].join('\n'));
    await choose(page, '事实', '事实.csv', 'unit,indicator,kind,date\n');
    await page.getByRole('button', { name: '核对并计分' }).click();
    await page.locator('.ranking tbody th').first().waitFor();
    expect(await page.locator('.ranking').getAttribute('aria-rowcount')).toBe(String(count + 1));
    await page.locator('.scroller').evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await page.locator(`.ranking tr[aria-rowindex="${count + 1}"]`).waitFor();
    expect(await page.locator('.ranking tbody tr').count()).toBeLessThan(80);

    await page.getByRole('link', { name: '热力图' }).click();
    await page.locator('.heat canvas').focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => page.locator('.heat [aria-live]').innerText()).toContain('单位');
    expect(await page.locator('.heat-names a').count()).toBeLessThan(80);
  });
});

describe('the interface', () => {
  it('speaks English when asked, and remembers', async () => {
    const { page } = await open('#/wuhu-2020/ranking');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Ranking' }).waitFor();
    await page.getByText('Sample data; they say nothing about real units').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Ranking' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('shows the table behind the heat map with the same figures as the ranking', async () => {
    const { page } = await open('#/wuwei-2020/heat-map?level=1');
    await page.getByRole('button', { name: '看数据表' }).click();
    const cells = await page.locator('.heat-table tbody tr').last().locator('td').allInnerTexts();
    const name = await page.locator('.heat-table tbody tr').last().locator('th').innerText();
    await page.getByRole('link', { name: '排名' }).click();
    const row = page.locator('.ranking tbody tr', { hasText: name });
    await row.first().waitFor();
    const points = await row.locator('td.ranking-points').innerText();
    const ends = (text: string): [number, number] => {
      const numbers = text.match(/\d+(\.\d+)?/g)?.map(Number) ?? [];
      return [numbers[0] ?? Number.NaN, numbers.at(-1) ?? Number.NaN];
    };
    const sums = cells.map(ends).reduce((all, [lo, hi]) => [all[0] + lo, all[1] + hi], [0, 0]);
    expect(sums[0]).toBeCloseTo(ends(points)[0], 3);
    expect(sums[1]).toBeCloseTo(ends(points)[1], 3);
  });

  it('says so when there is no such scheme, unit or own data', async () => {
    const { page } = await open('#/nowhere/ranking');
    await page.getByText('没有方案“nowhere”。').waitFor();
    await page.goto(`${stage.url}/#/wuwei-2020/unit/nobody`);
    await page.getByText('名单里没有“nobody”。').waitFor();
    await page.goto(`${stage.url}/#/wuwei-2020/ranking?data=own`);
    await page.getByText(/这里没有自己的数据/).waitFor();
  });

  it.each(['bozhou-2023', 'district-2023', 'wuhu-2020', 'wuwei-2020', 'xuanwei-2023'])(
    'shows every screen of %s without complaint',
    async (scheme) => {
      const { page, complaints } = await open(`#/${scheme}/ranking`);
      await firstUnit(page).waitFor();
      for (const screen of ['热力图', '方案体检', '用自己的数据', '排名']) {
        await page.getByRole('link', { name: screen, exact: true }).click();
        await page.getByRole('heading', { level: 1, name: screen }).waitFor();
      }
      await firstUnit(page).click();
      await page.locator('.chart path.chart-unit[d^="M"]').waitFor();
      expect(complaints).toEqual([]);
    },
  );
});
