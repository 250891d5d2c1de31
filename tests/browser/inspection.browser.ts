import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { officeWithSite, signIn } from './stage/office.ts';
import { type Stage, setStage } from './stage/stage.ts';

/** From a website to a point lost: the organiser has it looked at, the assessor judges what was found. */
let stage: Stage;
let site: Server;
let address: string;
beforeAll(async () => {
  site = createServer((request, response) => {
    const page = pages[request.url ?? ''];
    response
      .writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' })
      .end(page === undefined ? '' : `<!doctype html><title>甲镇人民政府</title><main>${page}</main>`);
  });
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  address = `http://127.0.0.1:${(site.address() as AddressInfo).port}/`;
  stage = await setStage((store) => officeWithSite(store, address), {
    INSPECT_ALLOW: '127.0.0.1',
    INSPECT_APART: '0',
    INSPECT_RENDER: 'on',
  });
});
afterEach(() => stage.clear());
afterAll(async () => {
  await stage.strike();
  site.close();
});

/** An invented person with a number whose check digit is right, and no footer anywhere. */
const pages: Record<string, string> = {
  '/': '<a href="/list.html">救助名单</a> <a href="/news.html">工作动态</a> <a href="/map.html">办事地图</a>',
  '/list.html': '<p>张某某 11010519491231002X 领取救助</p>',
  '/news.html': '<p>召开工作会议</p>',
  // What scripts bring is seen only in a browser.
  '/map.html': `<p id="map"></p><script>document.getElementById('map').textContent = '按' + '装路灯'; //${'.'.repeat(300)}</script>`,
};
const ID_NUMBERS = '公开身份证号';
const ICP = '页脚：ICP备案号';

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
}

it('is begun by the organiser, who sees it go on, and then what was found where', async () => {
  const { page, complaints } = await stage.page();
  await signIn(page, stage.url, 'zu');
  await page.getByRole('link', { name: /年度考核/ }).click();
  await page.locator('.round-tabs').getByRole('link', { name: '巡检' }).click();
  await page.getByText('还没有巡检过').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: '立即巡检' }).click();
  await page.getByRole('radio', { name: '只看一部分' }).click();
  expect(await page.getByRole('button', { name: '开始巡检 0 个网站' }).isDisabled()).toBe(true);
  await page.getByLabel(/甲镇政府网/).check();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('检查依据').selectOption({ label: '个人隐私和错别字' });
  await sheet.getByText(/出处：芜湖市2020年.*2020年9月29日/).waitFor();
  await sheet.getByLabel('检查依据').selectOption({ label: '全部检查项' });
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: '开始巡检 1 个网站' }).click();
  await page.locator('.live-look, .past-looks').first().waitFor();
  await page.locator('.past-looks').getByText('1 站').waitFor();
  await page.getByText('用浏览器打开后再看').waitFor();
  await page.getByRole('button', { name: '错别字和不规范表述' }).waitFor();
  await page.getByRole('button', { name: ID_NUMBERS }).click();
  await page.locator('.tally-places').getByText('1 处').waitFor();
  await page.getByText('还没有人核过').first().waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.locator('.tally-places').getByRole('link', { name: '甲镇政府网' }).click();
  await page.locator('.lead-pane').getByRole('heading', { name: ID_NUMBERS }).waitFor();
  await page.getByText('线索由评估员核实').waitFor();
  expect(complaints).toEqual([]);
});

it('sets when it begins by itself, and what is kept out of sight', async () => {
  const { page } = await stage.page();
  await signIn(page, stage.url, 'zu');
  await page.getByRole('link', { name: /年度考核/ }).click();
  await page.locator('.round-tabs').getByRole('link', { name: '巡检' }).click();
  await page.getByLabel('周期').selectOption({ label: '每天' });
  await page.getByLabel(/时间/).selectOption({ label: '3 时起' });
  await page.getByLabel('检查依据').selectOption({ label: '政府网站检查指标（2019）' });
  await page.getByRole('button', { name: '设定' }).click();
  await page.locator('.schedules').getByText('每天 3 时起').waitFor();
  await page.locator('.schedules').getByText('政府网站检查指标（2019）').waitFor();
  await page.getByRole('button', { name: '取消' }).click();
  await page.getByText('没有设定').waitFor();

  await page.getByRole('button', { name: '新增暂不提示' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('检查项').selectOption({ label: '域名后缀' });
  await sheet.getByLabel('原因').fill('域名正在变更');
  expect(await barriers(page)).toEqual([]);
  await sheet.getByRole('button', { name: '不再提示' }).click();
  await page.locator('.suppressions').getByText('域名正在变更').waitFor();
});

it('takes a list of words, and says of a wrong one in which row', async () => {
  const { page } = await stage.page();
  await signIn(page, stage.url, 'zu');
  await page.getByRole('link', { name: /年度考核/ }).click();
  await page.locator('.round-tabs').getByRole('link', { name: '巡检' }).click();
  const lists = page.locator('.word-lists');
  await lists.getByText('还没有导入词表').waitFor();
  const give = (text: string) =>
    lists
      .locator('input[type=file]')
      .setInputFiles({ name: '词表.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  await give('错误词,正确词\n布署,部署\n坐谈会,\n');
  await lists.getByText('这一行缺错误词或正确词').waitFor();
  expect(await lists.locator('.refusal td.number').first().innerText()).toBe('3');
  expect(await barriers(page)).toEqual([]);
  await give('错误词,正确词\n布署,部署\n坐谈会,座谈会\n');
  await lists.getByText('已导入，成为第 1 版').waitFor();
  await lists.getByText('2 个词 · 组织者祖').waitFor();
  expect(await barriers(page)).toEqual([]);
});

it('costs a point only when the assessor has confirmed it, and many are no fault with one reason', async () => {
  const { page, complaints } = await stage.page();
  await signIn(page, stage.url, 'ping');
  await page.locator('.work-rail').getByRole('link', { name: '线索核实' }).click();
  // Whoever assesses has the websites looked at, too, though the pages of rounds are closed to him.
  await page.getByRole('link', { name: '去巡检' }).click();
  await page.getByRole('heading', { name: /网站巡检/ }).waitFor();
  await page.getByRole('button', { name: '立即巡检' }).click();
  await page.getByRole('button', { name: '开始巡检 1 个网站' }).click();
  await page.locator('.past-looks ol li').nth(1).waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.locator('.crumbs').getByRole('link', { name: '线索核实' }).click();
  const audits = page.getByRole('navigation', { name: '检查项' });
  await audits.getByRole('link', { name: new RegExp(ID_NUMBERS) }).click();
  await page.locator('.lead-pane').getByRole('heading', { name: ID_NUMBERS }).waitFor();
  expect(await page.locator('.lead-pane').innerText()).not.toContain('11010519491231002X');
  expect(await barriers(page)).toEqual([]);
  await page.keyboard.press('1');
  await page.getByLabel('计入哪个指标').selectOption({ label: '1.3 通报批评' });
  await page.getByText('方案没有哪个指标对应这项检查').waitFor();
  await page.getByLabel(/曲靖市政府办公室/).check();
  await page.locator('.judge-worth .loss', { hasText: '−1' }).first().waitFor();
  expect(await barriers(page)).toEqual([]);
  // The plan does not say that this is an indicator of that audit: a person does.
  await page.keyboard.press('Control+Enter');
  await page.getByLabel(/方案没有说这项检查计入这个指标/).check();
  await page.keyboard.press('Control+Enter');
  await page.getByText('已确认 1 条，当时的页面').waitFor();

  await audits.getByRole('link', { name: new RegExp(ICP) }).click();
  await page.locator('.lead-pane').getByRole('heading', { name: ICP }).waitFor();
  await page.keyboard.press(' ');
  await page.keyboard.press('j');
  await page.keyboard.press(' ');
  await page.getByText('对勾选的 2 条').waitFor();
  await page.keyboard.press('2');
  await page.getByLabel(/为什么是误报/).fill('备案号在图片里');
  await page.keyboard.press('Control+Enter');
  await page.getByText('已记为误报 2 条').waitFor();
  await page.getByRole('radio', { name: '误报 2' }).click();
  // Whoever maintains the check gets it as a file, with the page and the reason.
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: '导出误报样例' }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toMatch(/^误报样例-.+\.json$/);
  const fixture = JSON.parse(await readFile(await file.path(), 'utf8'));
  expect(fixture).toMatchObject({ reason: '备案号在图片里', url: expect.stringContaining(fixture.home) });
  expect(Buffer.from(fixture.page, 'base64').toString()).toContain('甲镇人民政府');
  expect(await barriers(page)).toEqual([]);
  expect(complaints).toEqual([]);

  await page.goto(`${stage.url}/#/work/desk`);
  await page.locator('.cell-head').waitFor();
  await page
    .getByRole('navigation', { name: '本组任务' })
    .getByRole('link', { name: /通报批评/ })
    .click();
  await page.locator('.worth-points', { hasText: '1' }).waitFor();
  await page
    .locator('.held-facts')
    .getByText(/机检线索经人工确认/)
    .waitFor();
});

it('tells whoever comes second that somebody has judged meanwhile, and takes a word back with its fact', async () => {
  const { page } = await stage.page();
  await signIn(page, stage.url, 'ping');
  await page.goto(`${stage.url}/#/work/leads`);
  await page.locator('.lead-pane').waitFor();
  const { page: other } = await stage.page();
  await signIn(other, stage.url, 'an');
  await other.goto(`${stage.url}/#/work/leads`);
  await other.locator('.lead-pane').waitFor();
  for (const at of [other, page]) {
    await at.keyboard.press('3');
    await at.getByLabel(/为什么看不清/).fill('页面打不开');
    await at.keyboard.press('Control+Enter');
    if (at === other) await at.getByText('已记为看不清 1 条').waitFor();
  }
  await page.getByText('其中有线索别人刚判断过').waitFor();

  await page.getByRole('radio', { name: '已确认 1' }).click();
  await page.locator('.lead-words').getByText('评估员平').waitFor();
  await page.keyboard.press('1');
  await page.getByLabel(/为什么撤回/).fill('号码系虚构');
  await page.keyboard.press('Control+Enter');
  await page.getByText('已撤回 1 条').waitFor();
  await page.goto(`${stage.url}/#/work/desk`);
  await page.locator('.cell-head').waitFor();
  await page
    .getByRole('navigation', { name: '本组任务' })
    .getByRole('link', { name: /通报批评/ })
    .click();
  await page.locator('.worth-points', { hasText: '2' }).waitFor();
});

it('captures a page again after it was mended, and shows what changed', async () => {
  const { page, complaints } = await stage.page();
  await signIn(page, stage.url, 'ping');
  await page.goto(`${stage.url}/#/work/desk`);
  await page.locator('.verdict').waitFor();
  const evidence = page.locator('.evidence');
  await evidence.getByLabel('网址（可不填）').fill(`${address}news.html`);
  await evidence.getByRole('button', { name: '由系统取证' }).click();
  const captures = evidence.locator('.evidence-name');
  await captures.first().click();
  expect(await evidence.getByRole('button', { name: '整改前后对比' }).count()).toBe(0);
  pages['/news.html'] = '<p>召开工作会议</p><p>会议纪要全文</p>';
  await evidence.getByRole('button', { name: '再取一次' }).click();
  await captures.nth(1).waitFor();
  await evidence.getByRole('button', { name: '整改前后对比' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.locator('.compare-lines .new', { hasText: '会议纪要全文' }).waitFor();
  for (const side of ['前一次', '后一次'])
    await sheet
      .getByRole('region', { name: side })
      .getByText(/^[0-9a-f]{64}$/)
      .waitFor();
  await sheet.getByRole('img', { name: '后一次的截图' }).waitFor();
  expect(await sheet.getByRole('img').count()).toBe(2);
  expect(await barriers(page)).toEqual([]);
  await sheet.getByRole('button', { name: '关闭' }).click();
  await sheet.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
});

it('says where no audit answers to the plan, and leads the organiser to where that is decided', async () => {
  const { page, complaints } = await stage.page();
  await signIn(page, stage.url, 'zu');
  await page.getByRole('link', { name: /年度考核/ }).click();
  await page.locator('.round-tabs').getByRole('link', { name: '巡检' }).click();
  await page.getByText('这个方案还没有定哪些检查项对应哪些指标').waitFor();
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('link', { name: '去定巡检对应' }).click();
  await page.getByRole('heading', { name: '巡检对应' }).waitFor();
  expect(complaints).toEqual([]);
});
