import AxeBuilder from '@axe-core/playwright';
import { writeWorkbook } from '@mingjian/files';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, signIn } from './stage/office.ts';
import { type Stage, setStage } from './stage/stage.ts';

/** A register of another shape comes into the round: columns matched, compared, confirmed, and corrected by the next one. */
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(openOffice);
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const HEAD = ['责任单位', '通报时间', '通报级别', '次数', '备注', '联系电话'];
const register = async (rows: string[][]) => ({
  name: '通报台账.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(
    await writeWorkbook([
      { name: '说明', columns: [{ heading: '填表说明' }], rows: [] },
      { name: '台账', columns: HEAD.map((heading) => ({ heading, number: heading === '次数' })), rows },
    ]),
  ),
});

describe('the organiser imports a register', () => {
  it('matches its columns, sees what is wrong, mends it, confirms, and corrects it with the next one', async () => {
    const { page, complaints } = await stage.page();
    await signIn(page, stage.url, 'zu');
    await page.goto(`${stage.url}/#/work/rounds`);
    await page.getByRole('link', { name: '2023年度考核' }).first().click();
    await page.getByRole('link', { name: '事实文件' }).click();
    await page.getByRole('link', { name: /按列对应导入/ }).click();
    await page.getByRole('heading', { name: '一、选择文件' }).waitFor();

    const office = '曲靖市政府办公室';
    const wrong = [
      ['甲镇', '2023-04-12', office, '1', '迟报', '1'],
      ['乙镇', '2023-02-30', office, '1', '漏报', '2'],
    ];
    const choose = async (rows: string[][]) => page.getByLabel('表格文件').setInputFiles(await register(rows));
    await choose(wrong);
    await page.getByRole('heading', { name: '二、对应列' }).waitFor();
    expect(await page.getByLabel('“责任单位”对应为').inputValue()).toBe('unit');
    expect(await page.locator('.import-mapping .unmapped th').allInnerTexts()).toEqual(['联系电话']);
    const compare = page.getByRole('button', { name: '与现有记录比对' });
    expect(await compare.isDisabled()).toBe(true);
    await page.getByText('还缺：指标、类型').waitFor();
    await page.getByLabel('指标', { exact: true }).fill('通报批评');
    await page.getByLabel('类型', { exact: true }).selectOption('event');
    await compare.press('Enter');
    await page.locator('.refusal').waitFor();
    expect(await page.locator('.refusal tbody tr').first().innerText()).toContain('2023-02-30');
    await page.getByText(/处需要改正，整份都不记入/).waitFor();

    wrong[1]![1] = '2023-05-03';
    await choose(wrong);
    await page.getByLabel('指标', { exact: true }).fill('通报批评');
    await page.getByLabel('类型', { exact: true }).selectOption('event');
    await compare.click();
    await page.locator('.import-changes.change-new tbody tr').first().waitFor();
    const serious = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
    };
    expect(await serious()).toEqual([]);
    await page.getByLabel(/导入说明/).fill('二季度汇总');
    await page.getByRole('button', { name: '记入 2 条' }).click();
    await page.getByText('已记入：新增 2 条，更正 0 条').waitFor();

    await choose([['乙镇', '2023-05-03', office, '2', '漏报', '2']]);
    await page.getByText('已按上次确认的方式对应').waitFor();
    await compare.click();
    await page.locator('.import-changes.change-changed del', { hasText: '1' }).waitFor();
    await page.getByRole('radio', { name: /文件里没有/ }).check();
    await page.getByLabel('撤回 甲镇 通报批评').check();
    await page.getByLabel(/导入说明/).fill('核对后更正');
    await page.getByRole('button', { name: '记入 2 条' }).click();
    await page.getByText('更正 1 条，撤回 1 条').waitFor();
    expect(complaints).toEqual([]);
  });
});
