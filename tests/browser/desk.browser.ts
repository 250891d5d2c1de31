import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, signIn } from './stage/office.ts';
import { type Stage, setStage } from './stage/stage.ts';

/** Scoring: an assessor enters with proof, also without a connection; a reviewer says a second person's word. */
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(openOffice);
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

async function come(login: string, page: 'desk' | 'review') {
  const { page: at, complaints } = await stage.page();
  await signIn(at, stage.url, login);
  await at.goto(`${stage.url}/#/work/${page}`);
  await at.locator('.cell-head').waitFor();
  return { page: at, complaints };
}

/** Opens a cell by the name of its indicator, within a unit. */
async function open(page: Page, unit: string, indicator: string): Promise<void> {
  await page
    .getByLabel('按单位', { exact: true })
    .last()
    .selectOption({ label: await labelOf(page, unit) });
  await page
    .getByRole('navigation', { name: '本组任务' })
    .getByRole('link', { name: new RegExp(indicator) })
    .click();
  await page.locator('.cell-head', { hasText: unit }).filter({ hasText: indicator }).waitFor();
  await page.locator('.verdict').waitFor();
}

/** After a word the desk goes on to the next of the unit that waits, or says that it was the last; then the cell is opened anew. */
async function stateOf(page: Page, unit: string, indicator: string, state: string): Promise<void> {
  const elsewhere = page.locator('.cell-head').filter({ hasNotText: indicator });
  await page.locator('.group-end').or(elsewhere).first().waitFor();
  await open(page, unit, indicator);
  await page.locator('.cell-head', { hasText: state }).waitFor();
}

const labelOf = async (page: Page, unit: string) =>
  (await page.locator('.desk-group option').allInnerTexts()).find((text) => text.startsWith(unit)) ?? unit;

const points = (page: Page) => page.locator('.worth-points').innerText();
const saved = (page: Page) => page.getByText(/^已保存 \d\d:\d\d$/).waitFor();

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
}

/** The page follows its address, so what was chosen shows a moment later. */
async function groupBy(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name }).click();
  await page.getByRole('radio', { name, checked: true }).waitFor();
}

describe('an assessor', () => {
  it('scores a cell by keys, with a screenshot as proof, and sees the points at once', async () => {
    const { page, complaints } = await come('ping', 'desk');
    await open(page, '甲镇', '通报批评');
    await page.getByText('被曲靖市政府办公室通报一次扣1分').first().waitFor();
    expect(await points(page)).toBe('2');
    expect(await barriers(page)).toEqual([]);

    await page.getByLabel(/拖入文件/).setInputFiles({ name: '通报截图.png', mimeType: 'image/png', buffer: PNG });
    await page.getByText('1 个文件没有保存：请点“加入”').waitFor();
    await page.getByLabel('在何处看到').fill('市政府门户网站 › 通报');
    await page.getByRole('button', { name: '加入', exact: true }).click();
    await page.getByRole('button', { name: '通报截图.png', exact: true }).click();
    await page.getByRole('img', { name: '通报截图.png' }).waitFor();
    expect(await page.getByLabel(/作为本次记录的依据/).isChecked()).toBe(true);

    await page.getByLabel(/曲靖市政府办公室/).check();
    await page.keyboard.press('1');
    await page.locator('.worth .loss', { hasText: '−1' }).first().waitFor();
    expect(await points(page)).toBe('1');
    await page.getByLabel(/赋分说明/).fill('4月被通报一次');
    await page.keyboard.press('Control+Enter');
    await saved(page);
    expect(await page.locator('.cell-head').innerText()).not.toContain('通报批评');

    await open(page, '甲镇', '通报批评');
    await page.locator('.held-facts', { hasText: '4月被通报一次' }).getByText('通报截图.png').waitFor();
    expect(await points(page)).toBe('1');
    // The reason is offered the next time.
    await page.keyboard.press('j');
    await page.getByRole('button', { name: '4月被通报一次', exact: true }).click();
    expect(await page.getByLabel(/赋分说明/).inputValue()).toBe('4月被通报一次');
    // What is cleared by a slip comes back.
    await page.getByRole('button', { name: '清除未记内容' }).click();
    expect(await page.getByLabel(/赋分说明/).inputValue()).toBe('');
    await page.getByRole('button', { name: '恢复刚清除的内容' }).click();
    expect(await page.getByLabel(/赋分说明/).inputValue()).toBe('4月被通报一次');
    // Nothing found is no level of anything, and none stays chosen for a number behind it.
    await page.keyboard.press('0');
    expect(await page.locator('.levels input:checked').count()).toBe(0);
    await page.keyboard.press('1');
    expect(await page.locator('.levels input:checked').count()).toBe(0);
    await page.getByRole('button', { name: '清除未记内容' }).click();
    expect(complaints).toEqual([]);
  });

  it('enters a year of monthly reports in one grid, sees what is recorded, and corrects a month', async () => {
    const { page, complaints } = await come('ping', 'desk');
    await open(page, '甲镇', '乡镇动态');
    await page.getByLabel('3月', { exact: true }).fill('1');
    await page.locator('.periods li', { hasText: '3月' }).getByText('缺 1').waitFor();
    await page.getByRole('button', { name: '其余按报齐填' }).click();
    expect(await page.getByLabel('12月', { exact: true }).inputValue()).toBe('2');
    expect(await points(page)).toBe('0.9');
    expect(await barriers(page)).toEqual([]);

    await page.keyboard.press('Control+Enter');
    await saved(page);

    await open(page, '甲镇', '乡镇动态');
    await page.locator('.held-facts li').nth(11).waitFor();
    const march = page.getByLabel('3月', { exact: true });
    expect(await march.inputValue()).toBe('1');
    await page.getByLabel('4月', { exact: true }).fill('0');
    await page.getByLabel(/赋分说明/).fill('4月的两条不是动态信息');
    await page.keyboard.press('Control+Enter');
    await saved(page);
    await open(page, '甲镇', '乡镇动态');
    await page.locator('.held-facts', { hasText: '4月的两条不是动态信息' }).waitFor();
    expect(await page.locator('.held-facts li').count()).toBe(12);
    expect(await points(page)).toBe('0.7');
    expect(complaints).toEqual([]);
  });

  it('loses nothing without a connection: what was saved waits, what was begun stays', async () => {
    const { page } = await come('ping', 'desk');
    await open(page, '乙镇', '政府公报');
    await page.context().setOffline(true);
    await page.keyboard.press('2');
    await page.keyboard.press('Control+Enter');
    await page.getByText('1 条没有保存：连不上服务器，联网后自动保存').waitFor();
    await open(page, '乙镇', '通报批评');
    await page.getByLabel(/赋分说明/).fill('写到一半');
    await page.context().setOffline(false);
    await page.reload();
    await page.getByText('1 项填了还没有记下').waitFor();
    await page.getByText('还没有记下；关掉页面也不会丢').waitFor();
    await page.getByText('连不上服务器').waitFor({ state: 'detached' });
    expect(await page.getByLabel(/赋分说明/).inputValue()).toBe('写到一半');
    await open(page, '乙镇', '政府公报');
    await page.locator('.held-facts', { hasText: '展示不全或不规范' }).waitFor();
  });

  it('is asked where somebody else entered something meanwhile, and nothing is overwritten', async () => {
    const { page } = await come('ping', 'desk');
    await open(page, '乙镇', '通报批评');
    await page.locator('.evidence-none').waitFor();
    const { page: other } = await come('an', 'desk');
    await open(other, '乙镇', '通报批评');
    for (const [at, level] of [
      [other, /宣威市政府办公室/],
      [page, /省政府办公厅/],
    ] as const) {
      await at.getByLabel(level).check();
      await at.keyboard.press('1');
      await at.getByLabel(/赋分说明/).fill(at === page ? '我的记录' : '对方的记录');
      await at.keyboard.press('Control+Enter');
      if (at === other) await saved(at);
    }
    await page.getByRole('link', { name: /未被接受/ }).click();
    await page.getByText('您记的时候，别人也记了这一项').waitFor();
    const versions = page.locator('.two-versions');
    await versions.getByText('对方的记录').waitFor();
    await versions.getByText('我的记录').waitFor();
    await page.getByRole('button', { name: '两条都留' }).click();
    await saved(page);
    await page.locator('.worth-points', { hasText: '0' }).waitFor();
    expect(await page.locator('.held-facts li').count()).toBe(2);
  });

  it('is not offered to keep both where only one can stand, and one’s own takes the place of the other', async () => {
    const { page } = await come('ping', 'desk');
    await open(page, '乙镇', '政府公报');
    await page.locator('.held-facts', { hasText: '展示不全或不规范' }).waitFor();
    const { page: other } = await come('an', 'desk');
    await open(other, '乙镇', '政府公报');
    await other.locator('.held-facts', { hasText: '展示不全或不规范' }).waitFor();
    for (const [at, level, why] of [
      [other, '1', '对方更正'],
      [page, '3', '我来更正'],
    ] as const) {
      await at.keyboard.press(level);
      await at.getByLabel(/赋分说明/).fill(why);
      await at.keyboard.press('Control+Enter');
      if (at === other) await saved(at);
    }
    await page.getByRole('link', { name: /未被接受/ }).click();
    await page.locator('.two-versions').getByText('对方更正').waitFor();
    expect(await page.getByRole('button', { name: '两条都留' }).count()).toBe(0);
    await page.getByRole('button', { name: '以我的为准，撤回别人的' }).click();
    await saved(page);
    await page.locator('.held-facts li', { hasText: '我来更正' }).waitFor();
    expect(await page.locator('.held-facts li').count()).toBe(1);
  });

  it('records one verdict for several units after a preview, an entry of its own for each', async () => {
    const { page, complaints } = await come('ping', 'desk');
    await groupBy(page, '按指标');
    const indicator = page.locator('.desk-group select');
    const choose = async (name: string) => {
      const all = await page.locator('.desk-group option').allInnerTexts();
      await indicator.selectOption({ label: all.find((text) => text.includes(name)) ?? name });
      await page.locator('.cell-head', { hasText: name }).waitFor();
      await page.getByRole('button', { name: '批量记录' }).click();
    };
    await choose('政府公报');
    await page.locator('.batch-out', { hasText: '乙镇' }).getByText('已有记录').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(1);

    await choose('领导分工');
    await page.keyboard.press('0');
    await page.getByRole('button', { name: '全不选' }).click();
    expect(await page.getByRole('button', { name: '预览 0 个单位' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: '全选', exact: true }).click();
    await page.getByLabel(/赋分说明/).fill('集中核查，均已更新');
    await page.keyboard.press('Control+Enter');
    const sheet = page.getByRole('dialog');
    await sheet.locator('tbody tr', { hasText: '乙镇' }).getByText('未发现').waitFor();
    expect(await sheet.locator('tbody tr').count()).toBe(2);
    expect(await barriers(page)).toEqual([]);
    await page.context().setOffline(true);
    await sheet.getByRole('button', { name: '记入 2 个单位' }).click();
    await sheet.getByText('不会重复记入').waitFor();
    await page.context().setOffline(false);
    await sheet.getByRole('button', { name: '记入 2 个单位' }).click();
    await page.getByText('已记入 2 个单位').waitFor();
    expect(await barriers(page)).toEqual([]);

    await page.getByRole('button', { name: '回到逐个记录' }).click();
    await groupBy(page, '按单位');
    for (const unit of ['甲镇', '乙镇']) {
      await open(page, unit, '领导分工');
      const held = page.locator('.held-facts', { hasText: '集中核查，均已更新' });
      await held.getByRole('button', { name: '撤回' }).waitFor();
    }
    expect(complaints.filter((text) => !text.includes('INTERNET_DISCONNECTED'))).toEqual([]);
  });
});

describe('a reviewer', () => {
  it('agrees with one, sends another back with a reason, and the assessor reads it', async () => {
    const { page, complaints } = await come('fu', 'review');
    await open(page, '甲镇', '通报批评');
    await page.locator('.held-facts', { hasText: '4月被通报一次' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '同意' }).click();
    await stateOf(page, '甲镇', '通报批评', '已复核');

    await open(page, '乙镇', '政府公报');
    await page.getByRole('button', { name: '退回修改' }).click();
    await page.getByText('退回或提请第三人须写意见').waitFor();
    await page.getByLabel(/复核意见/).fill('请附照片');
    await page.getByRole('button', { name: '退回修改' }).click();
    await stateOf(page, '乙镇', '政府公报', '退回');
    expect(complaints).toEqual([]);

    const { page: desk } = await come('ping', 'desk');
    await open(desk, '乙镇', '政府公报');
    await desk.locator('.returned', { hasText: '请附照片' }).waitFor();
  });

  it('finds otherwise: too far off, a third person decides, and the assessor corrects it by one press', async () => {
    const findOtherwise = async (page: Page) => {
      await page.getByRole('button', { name: '另有结论' }).click();
      await page.getByLabel(/曲靖市政府办公室/).check();
      await page.keyboard.press('1');
      await page.getByText('两人相差 1 分，允许 0.4 分').waitFor();
    };
    const { page } = await come('fu', 'review');
    await open(page, '乙镇', '通报批评');
    await findOtherwise(page);
    await page.getByText('将由第三人裁定').waitFor();
    await page.getByLabel(/复核意见/).fill('只查到曲靖的一次');
    await page.keyboard.press('Control+Enter');
    await stateOf(page, '乙镇', '通报批评', '第三人裁定');

    const { page: third, complaints } = await come('san', 'review');
    await open(third, '乙镇', '通报批评');
    await third.getByText('复核员复提请第三人裁定').waitFor();
    await third.getByText('评估员 0 分，复核员 1 分，相差 1 分。').waitFor();
    expect(await barriers(third)).toEqual([]);
    await findOtherwise(third);
    await third.getByText('您是第三人').waitFor();
    await third.getByLabel(/复核意见/).fill('经核实为曲靖一次');
    await third.getByRole('button', { name: '提交我的结论' }).click();
    await stateOf(third, '乙镇', '通报批评', '退回');
    expect(complaints).toEqual([]);

    const { page: desk } = await come('an', 'desk');
    await open(desk, '乙镇', '通报批评');
    await desk.locator('.returned', { hasText: '经核实为曲靖一次' }).waitFor();
    await desk.getByRole('button', { name: '按此更正' }).click();
    await saved(desk);
    await desk.locator('.held-facts', { hasText: '按复核员三的复核意见更正' }).waitFor();
    expect(await points(desk)).toBe('1');
  });
});
