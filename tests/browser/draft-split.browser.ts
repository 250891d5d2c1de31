import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openOffice, signIn } from './stage/office.ts';
import { type Stage, setStage } from './stage/stage.ts';

/** An item of several things, as parts below it. */
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(openOffice);
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const ITEMS = '1.建立制度，责任到人（10分）2.公开预算，内容完整（15分）3.按时报送（15分）';
const PLAN = [
  ['甲市政务公开办公室关于印发甲市2026年政务公开考核方案的通知'],
  ['一、县区(3家)：东县、西县、南区。'],
  ['一级指标', '二级指标', '分值', '考核内容', '评分标准'],
  ['主动公开（60分）', '政策文件', '40', '规范性文件', ITEMS],
  ['', '财政信息', '20', '预决算公开', '未公开的，每处扣1分。上级扣分的，按扣分比例拆算扣分分值。'],
  ['依申请公开（40分）', '渠道畅通', '40', '依法答复', '答复超期的，每件扣2分。'],
];

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
}

/** The second of these is no rule that anybody could read. */
const OPEN = '1.预算未公开的，每处扣1分；2.决算公开的赋分点：A档95，B档88';

const node = (page: Page, name: string) => page.locator('.draft-row', { hasText: name });

it('an item is split into parts below it, by its numbers', async () => {
  const { page, complaints } = await stage.page();
  await signIn(page, stage.url, 'zu');
  await page.goto(`${stage.url}/#/work/schemes`);
  await page.getByRole('link', { name: /^读入印发的方案/ }).click();
  const buffer = Buffer.from(PLAN.map((cells) => cells.join('\t')).join('\n'));
  await page.locator('.drop-box input').setInputFiles({ name: '方案.txt', mimeType: 'text/plain', buffer });
  await node(page, '政策文件').click();
  await page.getByRole('button', { name: '拆成几项' }).click();
  const dialog = page.locator('dialog');
  expect(await dialog.getByLabel('下级（保留本项为一组）').isChecked()).toBe(true);
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: '按编号拆成 3 项' }).click();
  for (const name of ['建立制度', '公开预算', '按时报送']) await node(page, name).waitFor();
  expect(await page.locator('.draft-name input').inputValue()).toBe('40');
  await page.locator('.draft-node').getByText('各项合计 40').waitFor();
  await page.getByRole('button', { name: '撤销：拆成 3 项下级' }).click();
  await node(page, '建立制度').waitFor({ state: 'detached' });
  expect(await barriers(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

it('a question about several things in one criterion leads to splitting it', async () => {
  const { page, complaints } = await stage.page();
  await signIn(page, stage.url, 'zu');
  await page.goto(`${stage.url}/#/work/schemes`);
  await page.getByRole('link', { name: /^读入印发的方案/ }).click();
  const rows = PLAN.map((cells) => (cells[1] === '财政信息' ? [...cells.slice(0, 4), OPEN] : cells).join('\t'));
  const buffer = Buffer.from(rows.join('\n'));
  await page.locator('.drop-box input').setInputFiles({ name: '方案.txt', mimeType: 'text/plain', buffer });
  await node(page, '财政信息').waitFor();
  await page.locator('.draft-head .segmented label', { hasText: '待答' }).first().click();
  const folded = page.locator('.draft-group-toggle[aria-expanded=false]');
  while ((await folded.count()) > 0) await folded.first().click();
  const asked = page.locator('.draft-question', { hasText: '决算公开的赋分点' });
  await asked.getByRole('button', { name: '拆成几项…' }).click();
  const dialog = page.locator('dialog');
  await dialog.getByText('2.决算公开的赋分点：A档95，B档88').waitFor();
  expect(await barriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: '按编号拆成 2 项' }).click();
  await dialog.waitFor({ state: 'detached' });
  // What was asked of the words goes with them: the other part is a rule by itself.
  await page.locator('.draft-head .segmented label', { hasText: '指标' }).first().click();
  await node(page, '预算未公开').click();
  await page.locator('.draft-node .draft-rules').getByText('每处扣 1 分').waitFor();
  await node(page, '决算公开的赋分点').click();
  await page.locator('.draft-node .draft-question', { hasText: '决算公开的赋分点' }).first().waitFor();
  await page.getByRole('button', { name: '撤销：拆成 2 项下级' }).click();
  await node(page, '预算未公开').waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});
