import AxeBuilder from '@axe-core/playwright';
import { writeWorkbook } from '@mingjian/files';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openOffice, signIn } from './stage/office.ts';
import { type Stage, setStage } from './stage/stage.ts';

/** The register of websites and accounts: in by the organiser's file, read by the assessor and by the unit itself. */
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(openOffice);
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const headings = ['序号', '主办单位', '平台', '名称', '网址', '网站标识码', '是否主站'];
async function register(rows: string[][]) {
  const bytes = await writeWorkbook([{ name: '底册', columns: headings.map((heading) => ({ heading })), rows }]);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name: '底册.xlsx', mimeType, buffer: Buffer.from(bytes) };
}
const rows = [
  ['1', '甲镇', '网站', '甲镇政府网', 'https://jia.example.gov.cn/', '5303810001', '是'],
  ['2', '乙镇', '微信公众号', '乙镇发布', 'yizhen', '', ''],
];

it('is taken from a workbook of any headings, with its wrong rows told first', async () => {
  const { page, complaints } = await stage.page();
  await signIn(page, stage.url, 'zu');
  await page.getByRole('link', { name: /2023年度考核/ }).click();
  await page.locator('.round-tabs').getByRole('link', { name: '网站与新媒体' }).click();
  await page.getByText('还没有登记').waitFor();
  const box = page.locator('.drop-box input');
  await box.setInputFiles(await register([...rows, ['3', '丙镇', '网站', '丙镇网', 'bing.example.gov.cn', '', '']]));
  await page.locator('.refusal tbody').getByText('主办单位').waitFor();
  await box.setInputFiles(await register(rows));
  await page.locator('.import-counts').waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  await page.getByLabel(/导入说明/).fill('年度普查');
  await page.getByRole('button', { name: '记入 2 条' }).click();
  await page.getByText('已更新：新增 2 个').waitFor();
  await page.locator('.sites tbody').getByText('https://jia.example.gov.cn/').waitFor();
  expect(complaints).toEqual([]);
});

it('is read by the assessor, and of the own unit by its liaison', async () => {
  const { page } = await stage.page();
  await signIn(page, stage.url, 'ping');
  await page.locator('.work-rail').getByRole('link', { name: '评分', exact: true }).click();
  await page.getByRole('link', { name: '网站与新媒体' }).click();
  await page.locator('.sites tbody').getByText('乙镇发布').waitFor();
  const other = (await stage.page()).page;
  await signIn(other, stage.url, 'lian');
  await other.locator('.work-rail').getByRole('link', { name: '报送', exact: true }).click();
  await other.getByRole('link', { name: '网站与新媒体' }).click();
  await other.locator('.sites tbody').getByText('甲镇政府网').waitFor();
  expect(await other.locator('.sites tbody tr').count()).toBe(1);
});
