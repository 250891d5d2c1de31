import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { signIn } from './stage/office.ts';
import { type Stage, setStage } from './stage/stage.ts';
import { verdictOffice } from './stage/verdict-office.ts';

/** All or nothing: what the buttons say fits the criterion, a demand or a fault, and everybody after reads the same words. */
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(verdictOffice);
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

async function come(login: string, place: string) {
  const { page, complaints } = await stage.page();
  await signIn(page, stage.url, login);
  await page.goto(`${stage.url}/#/work/${place}`);
  return { page, complaints };
}

async function open(page: Page, indicator: string): Promise<void> {
  await page
    .getByRole('navigation', { name: '本组任务' })
    .getByRole('link', { name: new RegExp(indicator) })
    .click();
  await page.locator('.cell-head', { hasText: indicator }).waitFor();
  await page.locator('.verdict').waitFor();
}

const buttons = (page: Page) =>
  page.locator('.results button').evaluateAll((all) => all.map((one) => one.firstChild?.textContent));
const points = (page: Page) => page.locator('.worth-points').innerText();

it('asks by the fault where the criterion tells one, and says what each answer costs', async () => {
  const { page, complaints } = await come('ping', 'desk');
  await page.locator('.cell-head').waitFor();
  for (const [indicator, words, found] of [
    ['公开台账', ['没有这种情形（得分）', '有这种情形（不得分）'], '0'],
    ['落实方案', ['达标（得分）', '不达标（不得分）'], '0'],
    ['按期报送', ['没有这种情形（不扣分）', '有这种情形（扣2分）'], '3'],
  ] as const) {
    await open(page, indicator);
    expect(await buttons(page)).toEqual(words);
    await page.getByRole('button', { name: words[0] }).click();
    await page.locator('.worth-points', { hasText: /^[235]$/ }).waitFor();
    await page.getByRole('button', { name: words[1] }).click();
    await page.locator('.worth-points', { hasText: found }).waitFor();
    expect(await points(page)).toBe(found);
    await page.getByLabel(/赋分说明/).fill('查阅材料');
    await page.getByRole('button', { name: '记下' }).click();
    await page.getByText(/^已保存 \d\d:\d\d$/).waitFor();
    await open(page, indicator);
    await page.locator('.held-facts').getByText(words[1]).waitFor();
  }
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  expect(complaints).toEqual([]);
});

it('asks each item of a list in its own words', async () => {
  const { page } = await come('ping', 'desk');
  await page.locator('.cell-head').waitFor();
  await open(page, '工作保障');
  expect(await buttons(page)).toEqual(['达标', '不达标', '没有这种情形', '有这种情形']);
  await page.getByRole('button', { name: '各项都没有问题' }).click();
  await page
    .getByRole('group', { name: '未公开目录' })
    .getByRole('button', { name: '有这种情形', exact: true })
    .click();
  await page.locator('.worth-points', { hasText: '1' }).waitFor();
  await page.getByRole('button', { name: '记下' }).click();
  await page.getByText(/^已保存 \d\d:\d\d$/).waitFor();
});

it('says the same to whoever reviews', async () => {
  const { page } = await come('fu', 'review');
  await page.locator('.cell-head').waitFor();
  await page.getByRole('button', { name: '批量复核本单位' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByText('有这种情形（不得分）').waitFor();
  await sheet.getByText('不达标（不得分）').waitFor();
  await sheet.getByText('有这种情形（扣2分）').waitFor();
  expect(await sheet.getByText(/通过/).count()).toBe(0);
});
