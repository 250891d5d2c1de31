import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, setStage } from './stage/stage.ts';

/** A round from nothing to its signature, each step taken by whom it belongs to; and those who only look, or may not. */
let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
  await hire();
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const PASSWORD = 'Kong-shan-19';
const golden = new URL('../golden/xuanwei-2023/', import.meta.url);

/** Lines of a golden file that are about these two units; the first line is its head. */
async function linesOf(file: 'units.csv' | 'facts.csv'): Promise<Buffer> {
  const lines = (await readFile(new URL(file, golden), 'utf8')).split('\n');
  return Buffer.from(lines.filter((line, at) => at === 0 || /(^|,)(甲镇|乙街道),/.test(line)).join('\n'));
}

async function send<T>(path: string, body: object, cookie = ''): Promise<{ answer: T; cookie: string }> {
  const response = await fetch(`${stage.url}/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-mingjian': '1', cookie },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return { answer: JSON.parse(text || 'null'), cookie: response.headers.get('set-cookie')?.split(';')[0] ?? cookie };
}

/** An administrator, and in each role somebody who has chosen a password of his own. */
async function hire(): Promise<void> {
  const first = { name: '周管理', login: 'zhou', password: PASSWORD };
  const { cookie } = await send('/session/first-run', first);
  for (const [role, name, post] of [
    ['organiser', '沈组织', '考评办'],
    ['assessor', '李评估', '评估一组'],
    ['approver', '陈领导', '领导小组'],
    ['auditor', '赵审计', '内部审计'],
  ] as const) {
    type Given = { account: { id: string }; password: string };
    const { answer } = await send<Given>('/accounts', { name, login: role }, cookie);
    const made = await send<{ id: string }>('/posts', { name: post, role, unit: null }, cookie);
    const hand = { version: 1, account: answer.account.id, reason: '任命' };
    await send(`/posts/${made.answer.id}/hand-over`, hand, cookie);
    const own = await send('/session', { login: role, password: answer.password });
    await send('/session/password', { old: answer.password, new: PASSWORD }, own.cookie);
  }
}

async function enter(login: string): Promise<{ page: Page; complaints: string[] }> {
  const { page, complaints } = await stage.page();
  await page.goto(`${stage.url}/#/work`);
  await page.getByLabel('登录名').fill(login);
  await page.getByLabel('密码').fill(PASSWORD);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { name: /您好/ }).waitFor();
  return { page, complaints };
}

/** Findings of axe that keep somebody out. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
}

const next = (page: Page) => page.getByRole('button', { name: '下一步' });
const tab = (page: Page, name: string) => page.locator('.round-tabs').getByRole('link', { name, exact: true });

/** Takes the round's next step from its overview; `read`: after having read what it does not hold up. */
async function step(page: Page, name: string, { read = false } = {}): Promise<void> {
  await tab(page, '概况').click();
  await page.locator('.next-step').getByRole('button', { name, exact: true }).click();
  // Announcing and opening need no word of why.
  if (!['公布', '开始收集'].includes(name)) await page.getByLabel(/说明/).fill('政公开办〔2024〕1号');
  const known = page.getByRole('dialog').getByRole('checkbox', { name: /我已知道/ });
  if (read) await known.check();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

const TITLE = '2023年度政务公开考核';

const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
const year = Number(today.slice(0, 4));

describe('a plan of another year', () => {
  it('says that days of this year do not count, and is moved to this year with one press', async () => {
    const { page, complaints } = await enter('organiser');
    // An office that has nothing yet may begin with its plan as issued.
    await page.getByRole('link', { name: '从印发的方案文件开始' }).click();
    await page.getByRole('heading', { name: '读入印发的方案' }).waitFor();
    await page.goBack();
    await page.getByRole('link', { name: '新建考评' }).click();
    // Whoever has a document and no scheme yet is led to where it is read.
    await page.getByRole('link', { name: /Word、Excel、PDF 等印发稿/ }).click();
    await page.getByRole('heading', { name: '读入印发的方案' }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: /宣威市/ }).click();
    await page.getByText('这份方案是 2023 年的').waitFor();
    await page.getByLabel('全部指标 起始日').fill(`${year}-10-01`);
    await page.getByLabel('全部指标 截止日').fill(`${year}-12-31`);
    await page.getByText(/考核期（2023-01-01 至 2023-12-31）结束后才收完。核查、评分照常计入得分/).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: `按 ${year} 年执行` }).click();
    await page.getByText('这份方案是 2023 年的').waitFor({ state: 'detached' });
    expect(await page.getByLabel('全部指标 起始日').inputValue()).toBe(`${year}-01-01`);
    expect(await page.getByLabel('全部指标 截止日').inputValue()).toBe(`${year}-12-31`);
    expect(await page.getByLabel('考评名称').inputValue()).toContain(`${year}年`);
    const told = page.getByText(`考核期改为 ${year}-01-01 至 ${year}-12-31`);
    await told.waitFor();
    await next(page).click();
    await page.getByRole('button', { name: '上一步' }).click();
    await told.waitFor();
    await page.goto(`${stage.url}/#/work/schemes`);
    await page.getByText(`1-${year}`).first().waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('a round that is not to go on', () => {
  it('is renamed and deleted as a draft, with a reason that the log keeps', async () => {
    const { page, complaints } = await enter('organiser');
    await page.getByRole('link', { name: '新建考评' }).click();
    await page.getByRole('button', { name: /^2023.*宣威市/ }).click();
    await next(page).click();
    // The plan has a part for units with a tag: before anybody is said to carry it, the step says so and waits.
    await page.getByText('还没有单位带“利企惠民政策责任部门”').waitFor();
    await next(page).click();
    await page.getByText(/没有一个单位带标签“利企惠民政策责任部门”/).waitFor();
    const tag = page.locator('.tag-ticks', { hasText: '利企惠民政策责任部门' });
    await tag.locator('summary').click();
    await tag.getByLabel('市财政局').check();
    await tag.getByLabel('市民政局').check();
    expect(await barriers(page)).toEqual([]);
    await next(page).click();
    await page.locator('.check-list').getByText('市财政局、市民政局', { exact: true }).waitFor();
    await page.getByRole('button', { name: '建立草稿' }).click();
    await tab(page, '设置').click();
    const name = page.getByLabel('考评名称');
    await name.fill('建错的考评');
    await page.locator('.round-part', { has: name }).getByRole('button', { name: '保存' }).click();
    await page.getByRole('heading', { level: 1, name: '建错的考评' }).waitFor();

    // One unit is left out without another list.
    const list = page.locator('.unit-names');
    await list.locator('summary').click();
    const before = await list.locator('.unit-drop li').count();
    const gone = (await list.locator('.unit-drop li span').first().innerText()).trim();
    await list.getByRole('button', { name: `把${gone}移出名单` }).click();
    const sure = page.getByRole('dialog', { name: `把${gone}移出名单？` });
    await sure.getByRole('button', { name: '取消' }).click();
    expect(await list.locator('.unit-drop li').count()).toBe(before);
    await list.getByRole('button', { name: `把${gone}移出名单` }).click();
    expect(await barriers(page)).toEqual([]);
    await sure.getByRole('button', { name: '移出名单' }).click();
    await list
      .locator('summary')
      .getByText(String(before - 1))
      .waitFor();
    await list.locator('.unit-drop').waitFor();
    expect(await page.getByRole('button', { name: `把${gone}移出名单` }).count()).toBe(0);
    expect(await list.locator('.unit-drop li').count()).toBe(before - 1);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '删除草稿' }).click();
    await page.getByLabel('说明').fill('选错方案');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: '删除草稿' }).click();
    await page.getByRole('heading', { level: 1, name: '考评' }).waitFor();
    expect(await page.getByRole('link', { name: /建错的考评/ }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('a round', () => {
  it('is made by the organiser, who learns of a wrong row before anything is kept', async () => {
    const { page, complaints } = await enter('organiser');
    await page.getByRole('link', { name: '新建考评' }).click();
    await page.getByRole('button', { name: /^2023.*宣威市/ }).click();
    await page.getByLabel('考评名称').fill(TITLE);
    // Its period is over: nothing is collected in it any more, until the office says that it was.
    expect(await page.getByLabel('全部指标 起始日').inputValue()).toBe(today);
    await page.getByLabel('全部指标 起始日').fill('2023-01-01');
    await page.getByLabel('全部指标 截止日').fill('2023-12-31');
    await next(page).click();
    const file = page.locator('.drop-box input');
    const wrong = Buffer.from('编号,名称,类别\nt1,甲镇,village\n');
    await file.setInputFiles({ name: 'units.csv', mimeType: 'text/csv', buffer: wrong });
    await page.locator('.refusal tbody tr').getByRole('cell', { name: '2', exact: true }).waitFor();
    await next(page).and(page.locator(':disabled')).waitFor();
    await file.setInputFiles({ name: 'units.csv', mimeType: 'text/csv', buffer: await linesOf('units.csv') });
    await next(page).click();
    await page.getByRole('heading', { name: '核对后建立草稿' }).waitFor();
    await page.locator('.check-list').getByText('2 个单位').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '建立草稿' }).click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('is brought to its results by the organiser: what is missing is named with the way to it', async () => {
    const { page, complaints } = await enter('organiser');
    await page.getByRole('link', { name: new RegExp(TITLE) }).click();
    // The plan is of 2023: its windows are over.
    await page
      .locator('.next-step')
      .getByText(/截止日2023-12-31已经过了/)
      .waitFor();
    // Whoever has no liaison would see nothing of it.
    const alone = page.locator('.next-step li', { hasText: '没有人担任联络员' });
    expect(await alone.getByRole('link', { name: /请系统管理员设联络岗/ }).getAttribute('href')).toBe('#/work/posts');
    // What is done has a tick, what is not the way to it; nobody assesses anything yet.
    await page
      .locator('.draft-steps .done', { hasText: '补齐没写明的数字' })
      .getByRole('img', { name: '已办' })
      .waitFor();
    const duties = page.locator('.draft-steps li', { hasText: /个指标都还没有分派给人评/ });
    expect(await duties.getByRole('link', { name: '去办：分派评估任务' }).getAttribute('href')).toMatch(/duties$/);
    expect(await barriers(page)).toEqual([]);
    await step(page, '公布', { read: true });
    await page.getByRole('link', { name: '去分派', exact: true }).click();
    await page.getByRole('button', { name: '分派任务' }).click();
    await page.getByLabel('岗位').selectOption({ index: 1 });
    await page.getByRole('button', { name: /选上还没有人评的/ }).click();
    await page.getByRole('checkbox', { name: '12345政务服务热线办理' }).uncheck();
    await page.getByLabel('选择单位').check();
    await page.getByRole('checkbox', { name: '乡（镇、街道）' }).check();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '分派', exact: true }).click();
    await page.getByText(/新分派 \d+ 条任务/).waitFor();
    // Another table is not what was given: what was told of it goes.
    await page.getByRole('button', { name: /^收回/ }).first().click();
    await page.getByText(/新分派 \d+ 条任务/).waitFor({ state: 'detached' });
    // What is left goes to the post in one step, by the offices of the plan.
    await page.getByText(/个指标中还有 \d+ 个没有人评/).waitFor();
    await page.getByRole('button', { name: '按方案写明的考核部门分派' }).click();
    const offices = page.getByRole('dialog').locator('tbody select');
    await offices.first().waitFor();
    for (const office of await offices.all()) await office.selectOption({ index: 1 });
    await page.getByText(/其余 0 个仍没有人评/).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: /分派 \d+ 个指标/ }).click();
    await page.getByText(/项都有岗位评估/).waitFor();
    expect(await barriers(page)).toEqual([]);
    await step(page, '开始收集', { read: true });
    await page
      .locator('.gaps')
      .getByText(/得分还未定/)
      .waitFor();
    // Before anything is known, nothing is decided.
    await tab(page, '结果').click();
    await page.locator('.distribution').getByText('还没有任何记录，一切未定').waitFor();
    expect(await page.locator('.distribution .dot').count()).toBe(0);
    await tab(page, '事实文件').click();
    const facts = { name: 'facts.csv', mimeType: 'text/csv', buffer: await linesOf('facts.csv') };
    await page.locator('.drop-box input').setInputFiles(facts);
    await page.getByText(/核对无误/).waitFor();
    await page.getByRole('button', { name: '导入' }).click();
    await page.getByText(/已导入/).waitFor();
    await page.reload();
    await step(page, '封存');
    await step(page, '合成结果');
    await page.getByText('等领导小组审签').waitFor();
    await tab(page, '结果').click();
    const rows = page.locator('.ranking tbody th');
    await rows.first().waitFor();
    expect(await rows.allInnerTexts()).toEqual(['乙街道', '甲镇']);
    await rows.first().getByRole('link').click();
    await page.locator('.tree').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is signed by the leading group, which sees the whole on one page', async () => {
    const { page, complaints } = await enter('approver');
    await page.getByRole('heading', { name: '待您审签' }).waitFor();
    await page.getByRole('link', { name: new RegExp(TITLE) }).click();
    await page.locator('.sign-ends').waitFor();
    await page.getByRole('button', { name: '审签' }).and(page.locator(':disabled')).waitFor();
    await page.getByLabel('我已查看以上结果').check();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '审签' }).click();
    await page.locator('.signature').getByText(`同意《${TITLE}》`).waitFor();
    await page.getByText('与审签时的结果完全一致').waitFor();
    expect(await page.locator('.round-head .chip').innerText()).toBe('已审签');
    expect(complaints).toEqual([]);
  });

  it('is seen by the auditor in every part, without a button that changes anything', async () => {
    const { page, complaints } = await enter('auditor');
    await page.locator('.rail').getByRole('link', { name: '考评', exact: true }).click();
    await page.getByRole('link', { name: new RegExp(TITLE) }).waitFor();
    expect(await page.getByRole('link', { name: '新建考评' }).count()).toBe(0);
    await page.getByRole('link', { name: new RegExp(TITLE) }).click();
    for (const name of ['概况', '设置', '任务分派', '事实文件', '审签', '经过']) {
      await tab(page, name).click();
      await page.locator('.round-page').waitFor();
      expect(await page.locator('.round-page').getByRole('button').count(), name).toBe(0);
    }
    await page.locator('.course').getByText('政公开办〔2024〕1号').first().waitFor();
    await tab(page, '结果').click();
    await page.locator('.ranking tbody th').first().waitFor();
    await page.locator('.rail').getByRole('link', { name: '轨迹' }).click();
    await page.getByRole('button', { name: '核对全部记录' }).click();
    await page.getByText('全部记录首尾相接').waitFor();
    expect(complaints).toEqual([]);
  });

  it('is nothing that the administrator sees', async () => {
    const { page } = await enter('zhou');
    const menu = await page.locator('.rail nav li').allInnerTexts();
    expect(menu.map((name) => name.trim())).toEqual(['首页', '账号', '岗位', '使用指南']);
    await page.goto(`${stage.url}/#/work/rounds`);
    await page.getByText('您的岗位不使用这个页面').waitFor();
    expect(await page.evaluate(() => fetch('/api/rounds').then(({ status }) => status))).toBe(403);
  });
});
