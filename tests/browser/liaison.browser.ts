import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openOffice, signIn } from './stage/office.ts';
import { type Stage, setStage } from './stage/stage.ts';

/** A unit's liaison: what is wanted and until when, handing in several files at once, reading why one came back. */
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(openOffice);
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const file = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 示例') });

async function come(login: string, page: string) {
  const { page: at, complaints } = await stage.page();
  await signIn(at, stage.url, login);
  await at.locator('.rail').getByRole('link', { name: page }).click();
  return { page: at, complaints };
}

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
}

it('hands in by the code in the name, assigns the rest by hand, and says why a day is due', async () => {
  const { page, complaints } = await come('lian', '报送');
  const wanted = page.locator('.wanted', { hasText: '乡镇动态' });
  await wanted.locator('.countdown summary').click();
  await wanted.getByText(/考评办设定的收集期到 2099/).waitFor();
  await wanted.getByText(/放假通知尚未公布/).waitFor();
  expect(await barriers(page)).toEqual([]);

  const code = await wanted.locator('.tree-code').innerText();
  await page.getByLabel('选择文件', { exact: true }).setInputFiles([file(`${code} 动态.pdf`), file('扫描件.pdf')]);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('有 1 份没有对上指标').waitFor();
  expect(await dialog.getByLabel(`${code} 动态.pdf属于哪个指标`).inputValue()).not.toBe('');
  await dialog.getByLabel('扫描件.pdf属于哪个指标').selectOption({ label: await labelOf(dialog, '政府公报') });
  expect(await barriers(page)).toEqual([]);
  await dialog.getByLabel('材料形成日期').fill('2023-06-30');
  await dialog.getByRole('button', { name: '报送 2 份' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('已报 2 份：已收 0，待审 2，退回 0').waitFor();
  // One month has something: eleven of the year are still wanted.
  await page
    .locator('.wanted-list')
    .first()
    .locator('.wanted', { hasText: '乡镇动态' })
    .getByText('已报 1 期')
    .waitFor();
  expect(complaints).toEqual([]);
});

it('says at once that a file is too large or empty, hands in the rest, and does not wait for it', async () => {
  const { page, complaints } = await come('lian', '报送');
  await page.getByText('每个文件不超过 50 MB').waitFor();
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-large-'));
  const large = join(folder, '会议录像.mp4');
  const small = join(folder, '会议纪要.pdf');
  await writeFile(large, new Uint8Array(60 * 1024 * 1024));
  await writeFile(small, '%PDF-1.4 示例');
  const empty = join(folder, '空白表.docx');
  await writeFile(empty, '');
  await page.getByLabel('选择文件', { exact: true }).setInputFiles([large, small, empty]);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('超过 50 MB，不能上传').waitFor();
  await dialog.getByText('空文件，没有收').waitFor();
  await dialog.getByRole('button', { name: '报送 1 份' }).click();
  await dialog.locator('li.done', { hasText: '会议纪要.pdf' }).waitFor();
  await dialog.getByText('已报送 1 份，其余没有收').waitFor();
  await dialog.getByRole('button', { name: '完成' }).click();
  await page.getByText('已报 3 份：已收 0，待审 3，退回 0').waitFor();
  await rm(folder, { recursive: true });
  expect(complaints).toEqual([]);
});

it('reads why material was returned, and hands in something better', async () => {
  const { page: desk } = await come('ping', '评分');
  await desk.locator('.cell-head').waitFor();
  await desk.getByRole('link', { name: /政府公报/ }).click();
  await desk.getByRole('button', { name: '扫描件.pdf', exact: true }).click();
  await desk.getByText('2023-06-30').waitFor();
  await desk.getByRole('link', { name: '打开 PDF' }).waitFor();
  await desk.locator('.evidence-list > li.open').getByRole('button', { name: '退回', exact: true }).click();
  await desk.getByLabel('退回原因（单位会看到）').fill('没有公章');
  await desk.locator('.evidence-list > li.open').getByRole('button', { name: '退回', exact: true }).click();
  await desk.locator('.evidence-line', { hasText: '已退回' }).waitFor();

  const { page, complaints } = await come('lian', '报送');
  const mend = page.locator('.mend-list li');
  await mend.getByText('没有公章').waitFor();
  await mend.getByLabel('重新报送').setInputFiles(file('盖章扫描件.pdf'));
  await page.getByRole('button', { name: '报送 1 份' }).click();
  await page.getByText('没有被退回的材料。').waitFor();
  await page.getByText('已报 4 份：已收 0，待审 3，退回 1').waitFor();
  expect(complaints).toEqual([]);
});

it('hands in for several months at once in one grid, from row to row with the keys', async () => {
  const { page, complaints } = await come('lian', '报送');
  const wanted = page.locator('.wanted', { hasText: '乡镇动态' });
  await wanted.getByText('共 12 期，已报 1 期').waitFor();
  await wanted.getByRole('button', { name: /逐期报送/ }).click();
  const dialog = page.getByRole('dialog');
  const month = (name: string) => dialog.locator('.period-grid > li', { hasText: name });
  await month('6月').getByText('已过期末').waitFor();
  await dialog
    .getByLabel('一次选多期的文件')
    .setInputFiles([file('1月动态.pdf'), file('2月动态.pdf'), file('附表.pdf')]);
  await dialog.getByText('看不出是已开始的哪一期').waitFor();
  await dialog.getByLabel('选文件 3月').setInputFiles([file('三条.pdf'), file('照片.pdf')]);
  await dialog.getByRole('button', { name: '不用它 照片.pdf' }).click();
  const note = (name: string) => dialog.getByLabel(`数量或说明（可不填） ${name}`);
  await note('1月').fill('2 条');
  await note('1月').press('Enter');
  await page.keyboard.type('1 条');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('3 条');
  // Without a day nothing goes: it says to which month the material belongs.
  await dialog.getByRole('button', { name: '报送 3 份' }).click();
  const day = (name: string) => dialog.getByLabel(`材料形成日期 ${name}`);
  expect(await day('1月').evaluate((field) => field === document.activeElement)).toBe(true);
  await day('1月').fill('2023-01-18');
  await dialog.getByRole('button', { name: '其余日期按期末填' }).click();
  expect([await day('1月').inputValue(), await day('2月').inputValue()]).toEqual(['2023-01-18', '2023-02-28']);
  expect(await barriers(page)).toEqual([]);

  // At 390 px nothing runs over the edge.
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  expect(await dialog.locator('.report-grids').evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  await dialog.getByRole('button', { name: '报送 3 份' }).click();
  await dialog.waitFor({ state: 'detached' });
  await wanted.getByText('共 12 期，已报 4 期').waitFor();
  await wanted.getByRole('button', { name: /逐期报送/ }).click();
  await month('2月').getByText('1 条').waitFor();
  await month('3月').getByText('2023-03-31').first().waitFor();
  expect(complaints).toEqual([]);
});

it('keeps a returned report until one for the same month is there', async () => {
  const { page: desk } = await come('ping', '评分');
  await desk.locator('.cell-head').waitFor();
  await desk.getByRole('link', { name: /乡镇动态/ }).click();
  await desk.getByRole('button', { name: '1月动态.pdf', exact: true }).click();
  const returning = () =>
    desk.locator('.evidence-list > li.open').getByRole('button', { name: '退回', exact: true }).click();
  await returning();
  await desk.getByLabel('退回原因（单位会看到）').fill('不是动态');
  await returning();
  await desk.locator('.evidence-line', { hasText: '已退回' }).waitFor();

  // What came later for other months takes nothing off the list.
  const { page, complaints } = await come('lian', '报送');
  const mend = page.locator('.mend-list li');
  await mend.getByText('不是动态').waitFor();
  await mend.getByText('2023年1月').waitFor();
  await mend.getByLabel('重新报送').setInputFiles(file('重写的动态.pdf'));
  expect(await page.getByRole('dialog').getByLabel('材料形成日期').inputValue()).toBe('2023-01-18');
  await page.getByRole('button', { name: '报送 1 份' }).click();
  await page.getByText('没有被退回的材料。').waitFor();
  expect(complaints).toEqual([]);
});

const labelOf = async (within: ReturnType<Page['getByRole']>, name: string) =>
  (await within.locator('option').allInnerTexts()).find((text) => text.endsWith(name)) ?? name;
