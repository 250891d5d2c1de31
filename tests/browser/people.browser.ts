import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, setStage } from './stage/stage.ts';

/** From an empty installation to people at work: the administrator's way, and the auditor's. */
let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const PASSWORD = 'Kong-shan-19';

async function open(): Promise<{ page: Page; complaints: string[] }> {
  const { page, complaints } = await stage.page();
  await page.goto(`${stage.url}/#/work`);
  return { page, complaints };
}

async function newPassword(page: Page): Promise<void> {
  await page.getByLabel('新密码', { exact: true }).fill(PASSWORD);
  await page.getByLabel('再输一次新密码').fill(PASSWORD);
}

async function signIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

/** Findings of axe that keep somebody out. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
}

describe('a new installation', () => {
  let given = '';

  it('makes its first administrator, who opens an account and hands a post over', async () => {
    const { page, complaints } = await open();
    await page.getByRole('heading', { name: '建立首个管理员' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByText('管理员不能兼任考评办等其他岗位').waitFor();
    // What is missing is said in our words, below the field, and nothing of the browser's lies over it.
    await page.getByRole('button', { name: '建立并进入' }).click();
    await page.getByText('请填写姓名').waitFor();
    expect(await page.locator('.entry-form .told').allInnerTexts()).toEqual([
      '请填写姓名',
      '请填写登录名：至少两个字符，不含空格',
      '请填写新密码',
      '请再输一次新密码',
    ]);
    expect(await page.getByLabel('姓名').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await barriers(page)).toEqual([]);
    await page.getByLabel('姓名').fill('周管理');
    await page.getByLabel('登录名').fill('zhou');
    await newPassword(page);
    expect(await page.locator('.entry-form .told').count()).toBe(0);
    await page.getByRole('button', { name: '建立并进入' }).click();
    await page.getByRole('heading', { name: '周管理，您好' }).waitFor();
    // The administrator sees accounts and posts, and nothing of any round.
    const menu = await page.locator('.rail nav li').allInnerTexts();
    expect(menu).toEqual(expect.arrayContaining(['首页', '账号', '岗位']));
    expect(menu.join()).not.toMatch(/考评|评分|结果|轨迹/);

    await page.locator('.rail').getByRole('link', { name: '账号' }).click();
    await page.getByRole('button', { name: '开设账号' }).click();
    await page.getByLabel('姓名', { exact: true }).fill('沈明');
    await page.getByLabel('登录名').fill('shen');
    await page.getByRole('button', { name: '开设', exact: true }).click();
    given = await page.locator('.one-time').innerText();
    await page.getByRole('button', { name: '已告知' }).click();
    await page.getByRole('row', { name: /沈明/ }).getByText('待改密码').waitFor();
    expect(await barriers(page)).toEqual([]);

    await page.locator('.rail').getByRole('link', { name: '岗位' }).click();
    await page.getByRole('button', { name: '设立岗位' }).click();
    await page.getByLabel(/岗位名称/).fill('内部审计');
    await page.getByLabel('角色').selectOption('auditor');
    await page.getByRole('button', { name: '设立', exact: true }).click();
    await page.getByRole('button', { name: '交接：内部审计' }).click();
    await page.getByLabel('接任人').selectOption({ label: '周管理 · zhou' });
    await page.getByLabel('原因').fill('试一试');
    await page.getByRole('dialog').getByRole('button', { name: '交接' }).click();
    await page.getByText('不得与其他岗位由同一人兼任').waitFor();
    await page.getByLabel('接任人').selectOption({ label: '沈明 · shen' });
    await page.getByRole('dialog').getByRole('button', { name: '交接' }).click();
    await page
      .getByRole('row', { name: /内部审计/ })
      .getByText('沈明')
      .waitFor();

    await page.getByRole('button', { name: '批量设立' }).click();
    const dialog = page.getByRole('dialog');
    const choose = (text: string) =>
      dialog
        .locator('input[type=file]')
        .setInputFiles({ name: '岗位.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    const saved = page.waitForEvent('download');
    await dialog.getByRole('link', { name: '下载模板' }).click();
    await dialog.locator('input[type=file]').setInputFiles(await (await saved).path());
    await dialog.getByText('将设立 0 个岗位').waitFor();
    await choose('岗位,角色,持有人登录名\n评估一组,评估师,\n');
    await dialog.getByText('没有“评估师”这个角色').waitFor();
    await choose('岗位,角色,持有人登录名\n评估一组,评估员,shen\n');
    await dialog.getByText('“shen”不能兼任').waitFor();
    await choose('岗位,角色,持有人登录名\n评估一组,评估员,\n内部审计,审计,shen\n');
    await dialog.getByText('将设立 1 个岗位；1 个已有，不变。').waitFor();
    expect(await barriers(page)).toEqual([]);
    await dialog.getByRole('button', { name: '设立 1 个' }).click();
    await page.getByRole('row', { name: /评估一组/ }).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('lets the auditor in with the password for one use, who chooses another and checks the log', async () => {
    const { page, complaints } = await open();
    await page.getByRole('heading', { name: '登录' }).waitFor();
    await page.getByRole('button', { name: '登录', exact: true }).click();
    expect(await page.locator('.entry-form .told').allInnerTexts()).toEqual(['请填写登录名', '请填写密码']);
    expect(await barriers(page)).toEqual([]);
    await signIn(page, 'shen', 'Wrong-word-1');
    await page.getByText('登录名或密码不对').waitFor();
    await signIn(page, 'shen', given);
    await page.getByRole('heading', { name: '更换密码' }).waitFor();
    // The one that was shown a moment ago is not asked for again.
    expect(await page.getByLabel('现用密码').count()).toBe(0);
    await newPassword(page);
    await page.getByRole('button', { name: '更换密码' }).click();
    await page.getByRole('heading', { name: '沈明，您好' }).waitFor();

    await page.locator('.rail').getByRole('link', { name: '轨迹' }).click();
    await page.getByRole('button', { name: '核对全部记录' }).click();
    await page.getByText('全部记录首尾相接').waitFor();
    await page.getByLabel('对象').selectOption('post');
    await page.getByRole('cell', { name: '交接' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    // What the auditor may not do has no button.
    await page.locator('.rail').getByRole('link', { name: '岗位' }).click();
    await page.getByRole('button', { name: '历任：内部审计' }).waitFor();
    expect(await page.getByRole('button', { name: /交接|设立/ }).count()).toBe(0);
    await page.goto(`${stage.url}/#/work/accounts`);
    await page.getByText('您的岗位不使用这个页面').waitFor();

    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByRole('heading', { name: '登录' }).waitFor();
    await page.getByRole('link', { name: '先看看示例方案' }).click();
    await page.getByRole('heading', { name: '选择考评方案' }).waitFor();
    expect(complaints).toEqual([]);
  });
});
