import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { sealedOffice, signIn } from './stage/office.ts';
import { type Stage, setStage } from './stage/stage.ts';

/** A round whose marks are under seal: made so, and opened by two people. */
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(sealedOffice);
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const enter = async (login: string) => {
  const { page, complaints } = await stage.page();
  await signIn(page, stage.url, login);
  await page.goto(`${stage.url}/#/work/rounds`);
  await page.getByRole('link', { name: /2023年度考核/ }).click();
  await page.locator('.seal-sheet').waitFor();
  return { page, complaints };
};
const results = '.round-tabs a[href$="/ranking"]';

it('shows the organiser no result before two people have opened it, and then the ranking', async () => {
  const { page, complaints } = await enter('zu');
  await page.locator(results).click();
  await page.getByText('每个环节由两人启封后才看得到结果').waitFor();
  await page.goBack();
  await page.getByRole('button', { name: /^启封/ }).click();
  await page.getByLabel(/说明/).fill('收集结束');
  await page.getByRole('dialog').getByRole('button', { name: '启封', exact: true }).click();
  await page.getByText('您已启封，等另一人').waitFor();
  const other = await enter('ling');
  await other.page.getByRole('button', { name: /^启封/ }).click();
  await other.page.getByLabel(/说明/).fill('领导小组同意');
  await other.page.getByRole('dialog').getByRole('button', { name: '启封', exact: true }).click();
  await other.page.locator('.seal-sheet').getByText('已启封').waitFor();
  await page.reload();
  await page.locator('.seal-sheet').getByText('领导凌').waitFor();
  await page.locator(results).click();
  await page.locator('.ranking tbody th').first().waitFor();
  expect(complaints).toEqual([]);
});

it('is what the wizard offers and does not propose', async () => {
  const { page } = await stage.page();
  await signIn(page, stage.url, 'zu');
  await page.goto(`${stage.url}/#/work/rounds/new`);
  await page.getByRole('button', { name: /宣威市/ }).click();
  const choice = page.getByLabel('封存评分');
  expect(await choice.isChecked()).toBe(false);
  await choice.check();
  await page.getByRole('button', { name: '下一步' }).click();
  const units = Buffer.from('编号,名称,类别\nt1,甲镇,township\n');
  await page.locator('.drop-box input').setInputFiles({ name: '名单.csv', mimeType: 'text/csv', buffer: units });
  await page.getByText(/已读：/).waitFor();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByText('封存，每个环节由两人启封').waitFor();
  await page.getByRole('button', { name: '建立草稿' }).click();
  await page.locator('.seal-sheet').getByText('封存中').waitFor();
});
