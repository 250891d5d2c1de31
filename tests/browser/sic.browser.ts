import AxeBuilder from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openOffice, signIn } from './stage/office.ts';
import { type Stage, setStage } from './stage/stage.ts';

/** An issued plan whose sums are wrong in print: it is used as it was issued, once somebody in charge has signed that. */
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(openOffice);
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const PLAN = [
  '甲市政务公开办公室关于印发甲市2026年政务公开考核方案的通知',
  '一、县区(3家)：东县、西县、南区。',
  '一级指标\t二级指标\t分值\t考核内容\t评分标准',
  '主动公开（60分）\t政策文件\t60\t规范性文件集中公开\t每发现一处不规范扣1分，扣完为止。',
  '依申请公开（40分）\t渠道畅通\t39\t依法答复\t答复超期的，每件扣2分，扣完为止。',
  '合计\t\t100\t\t',
].join('\n');

it('sums that the plan itself gets wrong are signed with a reason, taken back, signed again and published', async () => {
  const { page, complaints } = await stage.page();
  const barriers = async (): Promise<string[]> =>
    (await new AxeBuilder({ page }).analyze()).violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
  const view = (name: string) => page.locator('.draft-head .segmented label', { hasText: name }).first().click();
  const finding = (words: string) => page.locator('.draft-middle .draft-question', { hasText: words });
  await signIn(page, stage.url, 'zu');
  await page.goto(`${stage.url}/#/work/schemes`);
  await page.getByRole('link', { name: /^读入印发的方案/ }).click();
  const file = { name: '方案.txt', mimeType: 'text/plain', buffer: Buffer.from(PLAN) };
  await page.locator('.drop-box input').setInputFiles(file);
  await page.getByText('39 ≠ 40').first().waitFor();

  await view('体检');
  await page.getByRole('heading', { name: '错误 2' }).waitFor();
  // Only what says a sum can be signed.
  expect(await page.getByRole('button', { name: '原文就是这样…' }).count()).toBe(2);
  const sign = async (words: string, reason: string): Promise<void> => {
    await finding(words).getByRole('button', { name: '原文就是这样…' }).click();
    const button = finding(words).getByRole('button', { name: /签字确认$/ });
    expect(await button.isDisabled()).toBe(true);
    await finding(words).getByLabel('依据').fill(reason);
    await button.click();
    await finding(words).getByText(`签字确认原文如此：${reason}`).waitFor();
  };
  await sign('“依申请公开”40分', '印发稿第2页如此');
  await page.getByRole('heading', { name: '错误 1' }).waitFor();
  await finding('“依申请公开”40分').getByRole('button', { name: '撤回签字' }).click();
  await page.getByRole('heading', { name: '错误 2' }).waitFor();
  await sign('“依申请公开”40分', '印发稿第2页如此');
  await sign('100分', '各项相加为99分，已与起草科室核对');
  await page.getByRole('heading', { name: '已签字确认原文如此 2' }).waitFor();
  expect(await page.getByRole('heading', { name: /^错误/ }).count()).toBe(0);
  expect(await barriers()).toEqual([]);

  await page.getByRole('button', { name: '发布', exact: true }).click();
  const dialog = page.locator('dialog');
  await dialog.getByText(/签字确认原文如此 2 处/).waitFor();
  const unsettled = dialog.getByRole('checkbox');
  if ((await unsettled.count()) > 0) await unsettled.check();
  await dialog.getByRole('button', { name: '发布', exact: true }).click();
  await dialog.getByRole('button', { name: '回到方案列表' }).click();
  await page
    .getByRole('link', { name: /甲市2026年政务公开考核方案/ })
    .first()
    .click();
  await page.getByRole('heading', { name: '签字确认原文如此的合计' }).waitFor();
  await page.getByText(/写明 100 分，各项合计 99 分：各项相加为99分，已与起草科室核对/).waitFor();
  expect(await barriers()).toEqual([]);
  expect(complaints).toEqual([]);
});
