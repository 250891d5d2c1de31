import AxeBuilder from '@axe-core/playwright';
import { writeWorkbook } from '@mingjian/files';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, signIn } from './stage/office.ts';
import { type Stage, setStage } from './stage/stage.ts';

/** An office's own plan: from a file with a mistake in it to a round that runs on it. */
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(openOffice);
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A built-in plan reworked under a name of its own. */
async function ownPlan(): Promise<string> {
  const text = await (await fetch(`${stage.url}/api/schemes/xuanwei-2023`)).json();
  return JSON.stringify({ ...text, id: 'own-2026', version: '1', title: '本市2026年政务公开考核', year: 2026 });
}
const file = (text: string) => ({ name: '本市方案.yaml', mimeType: 'application/yaml', buffer: Buffer.from(text) });

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
}

describe('an own plan', () => {
  it('is refused with line and column where it is wrong, looked at where it is right, and kept', async () => {
    const { page, complaints } = await stage.page();
    await signIn(page, stage.url, 'zu');
    await page.locator('.work-rail').getByRole('link', { name: '方案', exact: true }).click();
    await page.getByText('还没有导入过方案').waitFor();
    await page.getByRole('link', { name: /^导入方案文件/ }).click();
    const box = page.locator('.drop-box input');
    await box.setInputFiles(file('id: own-2026\nversion: "1"\nresults: 无\n'));
    await page.locator('.refusal tbody').getByText('本市方案.yaml').first().waitFor();
    await page.locator('.refusal tbody').getByRole('cell', { name: '3', exact: true }).waitFor();
    await box.setInputFiles(file(await ownPlan()));
    await page.getByRole('heading', { name: '本市2026年政务公开考核' }).waitFor();
    await page.locator('.findings').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '收下这一版' }).click();
    const row = page.locator('.plans tbody tr', { hasText: '本市2026年政务公开考核' });
    await row.getByText('组织者祖').waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('never changes: the same version with other content is refused with the reason', async () => {
    const { page } = await stage.page();
    await signIn(page, stage.url, 'zu');
    await page.goto(`${stage.url}/#/work/schemes/new`);
    await page.locator('.drop-box input').setInputFiles(file((await ownPlan()).replace('本市2026年', '我市2026年')));
    await page.getByText('方案“own-2026”的 1 版已经有了，内容不同。').waitFor();
    expect(await page.getByRole('button', { name: '收下这一版' }).count()).toBe(0);
  });

  it('begins with what its words suggest for the audits of websites, and goes by what was taken and saved', async () => {
    const { page, complaints } = await stage.page();
    await signIn(page, stage.url, 'zu');
    await page.goto(`${stage.url}/#/work/schemes`);
    await page.getByRole('link', { name: '本市2026年政务公开考核', exact: true }).click();
    await page.getByRole('link', { name: '巡检对应' }).click();
    await page.getByText('这个方案还没有人定过').waitFor();
    const circular = page.locator('.uses-row', { hasText: '通报批评' });
    await circular.getByText('有同样的话，就是这样对应的').waitFor();
    expect(await barriers(page)).toEqual([]);
    await circular.getByRole('button', { name: '采用' }).click();
    await circular.getByRole('button', { name: '修改' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('错别字和不规范表述').uncheck();
    await sheet.getByRole('radio', { name: /被国务院办公厅通报一次扣2分/ }).check();
    expect(await barriers(page)).toEqual([]);
    await sheet.getByRole('button', { name: '确定' }).click();
    await circular.getByText(/^查实后每处记一次/).waitFor();
    await page.getByRole('button', { name: /^全部采用/ }).click();
    await page.getByRole('button', { name: '保存为第 1 版' }).click();
    await page.getByText('现用第 1 版，组织者祖').waitFor();
    // What was not taken is not asked for again.
    expect(await page.getByRole('button', { name: /^全部采用/ }).count()).toBe(0);
    await page.getByText('用文件编辑').click();
    await page
      .locator('.uses-file input')
      .setInputFiles(file('scheme: own-2026\nuses:\n  - { indicator: "9", text: 无, audits: [link-dead] }\n'));
    await page.locator('.refusal').getByText('没有编号为“9”').waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is what a new round runs on', async () => {
    const { page, complaints } = await stage.page();
    await signIn(page, stage.url, 'zu');
    await page.goto(`${stage.url}/#/work/rounds/new`);
    await page
      .locator('.plan-choice li')
      .first()
      .getByRole('button', { name: /本市2026年政务公开考核/ })
      .click();
    await page.getByRole('button', { name: '下一步' }).click();
    // As an office keeps it: a workbook with headings of its own, and no column that says the class.
    const list = await writeWorkbook([
      {
        name: '名单',
        columns: ['序号', '单位名称'].map((heading) => ({ heading })),
        rows: [
          ['1', '甲镇'],
          ['2', '乙镇'],
        ],
      },
    ]);
    await page
      .locator('.drop-box input')
      .setInputFiles({ name: '名单.xlsx', mimeType: XLSX, buffer: Buffer.from(list) });
    await page.getByLabel('表中没有类别，全部属于').selectOption('township');
    await page.getByText(/已读：.*2 个单位/).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '下一步' }).click();
    await page.getByRole('button', { name: '建立草稿' }).click();
    await page.getByRole('heading', { level: 1, name: /本市2026年政务公开考核/ }).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('a published plan', () => {
  const rule = /按程度扣分：国务院办公厅（2 分）/;

  it('is read by the office, by keys alone: the tree with its sums, and of an indicator its words, its rule and whom it concerns', async () => {
    const { page, complaints } = await stage.page();
    await signIn(page, stage.url, 'zu');
    await page.goto(`${stage.url}/#/work/schemes`);
    await page.getByRole('link', { name: '宣威市2023年度政务公开工作与政务新媒体建设考核', exact: true }).click();
    const tree = page.getByRole('region', { name: '指标', exact: true });
    await tree.getByText('各项合计 10 分，与文件写明的总分 10 分相符').first().waitFor();
    expect(await barriers(page)).toEqual([]);
    await tree
      .getByRole('button', { name: /^政务公开/ })
      .first()
      .focus();
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const one = page.getByRole('region', { name: '本项' });
    await one.getByText(rule).waitFor();
    await one.getByText('出现错敏信息或涉及个人隐私问题，被国务院办公厅通报一次扣2分').waitFor();
    await one.getByText('乡（镇、街道）').waitFor();
    expect(await one.evaluate((pane) => pane === document.activeElement)).toBe(true);
    expect(await one.getByRole('textbox').count()).toBe(0);
    expect(await barriers(page)).toEqual([]);
    // The address names the indicator, so a colleague who gets it reads the same.
    await page.reload();
    await one.getByText(rule).waitFor();
    await one.focus();
    await page.keyboard.press('Escape');
    await page.getByRole('region', { name: '全方案' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('通报批评2');
    expect(complaints).toEqual([]);
  });

  it.each([
    ['ping', 'desk'],
    ['lian', 'materials'],
  ])('is read by %s in the round, from the page of the work (%s), on a narrow screen too', async (login, door) => {
    const { page, complaints } = await stage.page();
    await signIn(page, stage.url, login);
    await page.goto(`${stage.url}/#/work/${door}`);
    await page.getByRole('link', { name: '看方案' }).click();
    await page.getByRole('heading', { level: 1, name: '宣威市2023年度政务公开工作与政务新媒体建设考核' }).waitFor();
    await page.setViewportSize({ width: 390, height: 800 });
    await page
      .getByRole('button', { name: /^通报批评/ })
      .first()
      .click();
    await page.getByText(rule).waitFor();
    expect(await page.getByRole('region', { name: '指标', exact: true }).count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '回到指标' }).click();
    await page.getByRole('region', { name: '指标', exact: true }).waitFor();
    // English words are longer: the menu still fits.
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    expect(complaints).toEqual([]);
  });
});
