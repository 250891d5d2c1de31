import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openOffice, signIn } from './stage/office.ts';
import { type Stage, setStage } from './stage/stage.ts';

/** What one does reaches whom it concerns: the bell, the notice, and the place that it leads to. */
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(openOffice);
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

async function come(login: string) {
  const { page, complaints } = await stage.page();
  await signIn(page, stage.url, login);
  return { page, complaints };
}

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
}

const menu = (page: Page, name: string) => page.locator('.rail').getByRole('link', { name, exact: true }).click();

it('takes a unit’s material to its assessor, and the assessor’s reason back to the unit', async () => {
  const unit = await come('lian');
  await menu(unit.page, '报送');
  const wanted = unit.page.locator('.wanted', { hasText: '乡镇动态' });
  const code = await wanted.locator('.tree-code').innerText();
  const file = { name: `${code} 动态.pdf`, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 示例') };
  await unit.page.getByLabel('选择文件', { exact: true }).setInputFiles([file]);
  await unit.page.getByRole('dialog').getByRole('button', { name: '报送 1 份' }).click();
  await unit.page.getByRole('dialog').waitFor({ state: 'detached' });

  const office = await come('ping');
  await office.page.getByRole('link', { name: /通知，\d+ 条未读/ }).click();
  await office.page.getByRole('link', { name: /甲镇报送了材料（乡镇动态），待审核。/ }).click();
  await office.page.getByRole('button', { name: file.name, exact: true }).click();
  await office.page.locator('.evidence-list > li.open').getByRole('button', { name: '退回', exact: true }).click();
  await office.page.getByLabel('退回原因（单位会看到）').fill('没有公章');
  await office.page.locator('.evidence-list > li.open').getByRole('button', { name: '退回', exact: true }).click();
  await office.page.locator('.evidence-line', { hasText: '已退回' }).waitFor();

  const { page, complaints } = await come('lian');
  await page.setViewportSize({ width: 390, height: 844 });
  const bell = page.getByRole('link', { name: /通知，\d+ 条未读/ });
  const before = Number(/\d+/.exec((await bell.getAttribute('aria-label')) ?? '')?.[0]);
  await bell.click();
  const line = page.getByRole('link', { name: /被退回（乡镇动态），原因：没有公章/ });
  await line.waitFor();
  expect(await barriers(page)).toEqual([]);
  await line.click();
  await page.locator('.mend-list li').getByText('没有公章').waitFor();
  const left = before - 1;
  await page.getByRole('link', { name: left > 0 ? `通知，${left} 条未读` : '通知', exact: true }).waitFor();
  await page.getByRole('link', { name: /^通知/ }).click();
  expect(await page.locator('.notice-list .unread').filter({ hasText: '没有公章' }).count()).toBe(0);
  if (left > 0) await page.getByRole('button', { name: '全部标为已读' }).click();
  await page.getByRole('link', { name: '通知', exact: true }).waitFor();
  expect([...unit.complaints, ...office.complaints, ...complaints]).toEqual([]);
});
