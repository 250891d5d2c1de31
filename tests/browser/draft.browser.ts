import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cell, docxOf, para, row, table } from '../../packages/reader/src/blocks/testing/docx.ts';
import { openOffice, signIn } from './stage/office.ts';
import { type Stage, setStage } from './stage/stage.ts';

/** From the document as issued to a round that runs on it. */
let stage: Stage;
beforeAll(async () => {
  stage = await setStage(openOffice);
});
afterEach(() => stage.clear());
afterAll(() => stage.strike());

const HEAD = ['一级指标', '二级指标', '分值', '考核内容', '评分标准'];
const ROWS = [
  ['主动公开（60分）', '政策文件', '20', '规范性文件集中公开', '每发现一处不规范扣1分，扣完为止。'],
  ['', '财政信息', '30', '预决算公开', '未公开的，不得分。'],
  ['', '动态信息', '10', '每月报送不少于2条', '由考核小组掌握。'],
  ['依申请公开（40分）', '渠道畅通', '45', '依法答复', '答复超期的，每件扣2分；被撤销的，每件扣*分。'],
];
const FRONT = [
  '甲市政务公开办公室关于印发甲市2026年政务公开考核方案的通知',
  '甲公开办〔2026〕5号',
  '一、县区(3家)：东县、西县、南区。',
];
const PLAN = [...FRONT, ...[HEAD, ...ROWS].map((cells) => cells.join('\t')), '2026年3月1日'].join('\n');

const text = (content: string) => ({ name: '方案.txt', mimeType: 'text/plain', buffer: Buffer.from(content) });

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`);
}

async function openBench(page: Page, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
  await signIn(page, stage.url, 'zu');
  await page.goto(`${stage.url}/#/work/schemes`);
  await page.getByRole('link', { name: /^读入印发的方案/ }).click();
  await page.locator('.drop-box input').setInputFiles(file);
}

const node = (page: Page, name: string) => page.locator('.draft-row', { hasText: name });
const view = (page: Page, name: string) =>
  page.locator('.draft-head .segmented label', { hasText: name }).first().click();

describe('a plan as issued', () => {
  it('is refused with what to do where it has no table', async () => {
    const { page } = await stage.page();
    await openBench(page, text('各单位：\n请认真贯彻执行。'));
    await page.locator('.refusal').getByText('文件里没有指标表').waitFor();
  });

  it('is read, corrected, settled and published, and a round begins on it', async () => {
    const { page, complaints } = await stage.page();
    await openBench(page, text(PLAN));
    await node(page, '依申请公开').getByText('45 ≠ 40').first().waitFor();
    expect(await barriers(page)).toEqual([]);

    // Words that nobody read become a rule while they are written.
    await page.locator('.draft-document td', { hasText: '由考核小组掌握' }).click();
    const criterion = page.getByLabel('评分标准');
    expect(await criterion.inputValue()).toBe('由考核小组掌握。');
    await page.locator('.draft-document tr.is-marked', { hasText: '动态信息' }).waitFor();
    await criterion.fill('缺报一条扣0.5分，扣完为止。');
    await page.locator('.draft-cases li', { hasText: '有一期少一个' }).getByText('9.5分').waitFor();

    // A wrong mark is an error that stops the plan, and a step that can be taken back.
    await node(page, '渠道畅通').click();
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await page.getByText('改正后才能发布').waitFor();
    await page
      .getByRole('region', { name: '方案问题' })
      .getByText(/错误 1/)
      .waitFor();
    await page.getByRole('button', { name: '逐条看' }).click();
    await page.getByRole('heading', { name: /^错误/ }).waitFor();
    await view(page, '指标');
    const marks = page.getByLabel('分值', { exact: true });
    await marks.fill('40');
    await marks.blur();
    await node(page, '依申请公开').getByText('40', { exact: true }).waitFor();
    await page.getByRole('button', { name: '撤销：改分值 45→40' }).click();
    await node(page, '依申请公开').getByText('45 ≠ 40').first().waitFor();
    await page.getByRole('button', { name: '重做：改分值 45→40' }).click();
    await page.getByLabel(/是几分？/).fill('5');
    await page.locator('.draft-rules li', { hasText: '被撤销' }).getByText('35分').waitFor();

    // A reload loses nothing.
    await page.getByText('已保存').waitFor();
    await page.reload();
    await node(page, '依申请公开').getByText('40', { exact: true }).waitFor();

    await view(page, '待答');
    const folded = page.locator('.draft-group-toggle[aria-expanded=false]');
    while ((await folded.count()) > 0) await folded.first().click();
    const open = page.locator('.draft-middle .draft-question input');
    // A double click settles one: the next one, which moves under the mouse, nobody has seen.
    const asked = await open.count();
    await open.first().dblclick();
    expect(await open.count()).toBe(asked - 1);
    while ((await open.count()) > 0) await open.first().click();
    await page.getByText('没有要回答的了').waitFor();
    await view(page, '体检');
    expect(await barriers(page)).toEqual([]);
    await view(page, '方案信息');
    await page.getByLabel('方案编号').fill('jia-2026');
    await page.getByLabel('方案编号').blur();
    expect(await barriers(page)).toEqual([]);

    await page.getByRole('button', { name: '发布', exact: true }).click();
    await page.locator('dialog').getByRole('button', { name: '发布', exact: true }).click();
    await page.getByText('核验信息').click();
    expect(await page.locator('.draft-hash code').innerText()).toMatch(/^[0-9a-f]{64}$/);
    await page.getByRole('button', { name: '以此方案新建考评' }).click();
    await page.getByRole('heading', { name: '叫什么，何时收集？' }).waitFor();
    expect(await page.locator('.wizard').innerText()).toContain('甲市2026年政务公开考核方案');
    expect(complaints).toEqual([]);
  });

  it('is shaped: cut in two, limited to some units, set beside the others, with its total stated', async () => {
    const { page, complaints } = await stage.page();
    const rows = [
      HEAD,
      ['主动公开（60分）', '政策文件', '60', '规范性文件', '1.未公开的，每处扣1分 2.超期的，每处扣0.5分'],
      ['依申请公开（40分）', '渠道畅通', '40', '依法答复', '答复超期的，每件扣2分。'],
      ['', '经验推广', '', '推广', '被省级以上推广的，每次加2分。'],
      ['合计', '', '100', '', ''],
    ];
    await openBench(page, text([...FRONT, ...rows.map((cells) => cells.join('\t'))].join('\n')));
    await node(page, '政策文件').click();
    await page.getByRole('button', { name: '拆成几项' }).click();
    await page.locator('dialog').getByLabel('并列的几项').check();
    await page.locator('dialog').getByRole('button', { name: '从这里拆开' }).click();
    await node(page, '超期').click();
    expect(await page.getByLabel('评分标准').inputValue()).toBe('2.超期的，每处扣0.5分');
    await page.getByLabel('分值', { exact: true }).fill('10');
    await page.getByLabel('分值', { exact: true }).blur();
    await page.locator('.draft-total').getByText('各项合计').waitFor({ state: 'detached' });

    // A bonus needs no marks, and the others make the total that the document states.
    await node(page, '经验推广').click();
    await page.getByRole('button', { name: '移到加分、扣分' }).click();
    await page.locator('.draft-total', { hasText: '加分、扣分' }).getByText('不计入满分').waitFor();
    await page.locator('.draft-total').getByText('各项合计 110 分，文件写明的总分是 100 分').waitFor();
    await node(page, '政策文件').first().click();
    await page.getByLabel('分值', { exact: true }).fill('50');
    await page.getByLabel('分值', { exact: true }).blur();
    await page.locator('.draft-total').getByText('与文件写明的总分 100 分相符').waitFor();

    // Tried on the units that the document names, with invented facts.
    await view(page, '试算');
    await page.getByRole('button', { name: '开始试算' }).click();
    await page.getByText('记录是编造的，得分不说明任何单位的工作').waitFor();
    await page.locator('.draft-try-sheet').getByRole('rowheader', { name: '东县' }).waitFor();
    expect(await barriers(page)).toEqual([]);

    // One of them from the total down to its rules; then an invented one with a case of one’s own.
    await page.locator('.draft-try-sheet').getByRole('button', { name: '东县' }).click();
    const own = page.locator('.case-head').getByLabel('单位');
    expect(await own.locator('option:checked').innerText()).toBe('东县');
    await own.selectOption({ label: '虚拟单位（县区）' });
    await page.locator('.case-tree').getByRole('button', { name: '政策文件' }).first().click();
    await page.locator('.case-detail').getByLabel('3 处').click();
    await page.locator('.case-tree .case-told', { hasText: '未公开的，每处扣1分' }).getByText('−3').waitFor();
    expect(await barriers(page)).toEqual([]);
    await view(page, '指标');
    await node(page, '政策文件').first().click();

    // Whom it concerns, and what becomes of it for the others.
    const concern = page.locator('.draft-concern');
    await concern.locator('.segmented label', { hasText: '指定单位' }).click();
    await concern.getByLabel('东县').check();
    await concern.getByText('还没有写明').waitFor();
    expect(await barriers(page)).toEqual([]);
    await view(page, '体检');
    await page.locator('.draft-question', { hasText: '可能不适用于某些单位' }).getByText('在“适用单位”下').waitFor();
    await view(page, '方案信息');
    await page.getByLabel('不涉及某项的单位').selectOption('none');
    await view(page, '体检');
    await page.locator('.draft-question', { hasText: '可能不适用于某些单位' }).waitFor({ state: 'detached' });

    // A refusal says what to do here: there is no file to choose again.
    const problem = { code: 'x', place: { file: 'x.yaml' }, text: '第 1 版已经有了。', mend: '换一个版本号。' };
    await page.route('**/api/scheme-versions', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 422, json: { code: 'problems', message: '', total: 1, problems: [problem] } })
        : route.continue(),
    );
    await page.getByRole('button', { name: '发布', exact: true }).click();
    await page.getByLabel('我知道，仍要发布').check();
    await page.locator('dialog').getByRole('button', { name: '发布', exact: true }).click();
    const refused = page.locator('.draft-refused');
    await refused.getByText('按“取消”回到草稿').waitFor();
    expect(await refused.innerText()).toContain('第 1 版已经有了。 换一个版本号。');
    expect(await refused.innerText()).not.toContain('重新选择文件');
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('has questions answered by a button, and the answers stay with the words', async () => {
    const { page, complaints } = await stage.page();
    const words = '超时公开每件扣0.3分；未公开的每件扣0.5分，累计扣分不超过2分。';
    const rows = [HEAD, ['主动公开', '政策文件', '20', '规范性文件', words]];
    await openBench(page, text([...FRONT, ...rows.map((cells) => cells.join('\t'))].join('\n')));
    await node(page, '政策文件').click();
    const own = page.locator('.draft-node');
    const asked = own.locator('.draft-question', { hasText: '这个上限管哪几条' });
    await asked.getByRole('button', { name: '以上各条合计最多2分' }).click();
    await own.getByText('以上各条合计最多 2 分').waitFor();
    await page.getByRole('button', { name: '撤销：选“以上各条合计最多2分”' }).waitFor();
    await page.getByLabel('评分标准').fill(words.replace('0.5', '0.8'));
    await own.locator('.draft-rules').getByText('每件扣 0.8 分').waitFor();
    await asked.getByText('已选：').waitFor();
    expect(await own.locator('.draft-rules').innerText()).toContain('以上各条合计最多 2 分');
    expect(await barriers(page)).toEqual([]);

    // Opened again, it can be answered otherwise; what was chosen is taken back.
    await asked.getByLabel('已核对').uncheck();
    await own.getByText('以上各条合计最多 2 分').waitFor({ state: 'detached' });
    await asked.getByRole('button', { name: '只管最后一条' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('asks once what it asks of many, and one answer may hold for all of them', async () => {
    const { page, complaints } = await stage.page();
    const rows = ['政策文件', '财政信息', '人事信息'].map((name, at) => [
      at === 0 ? '主动公开' : '',
      name,
      '10',
      '规范公开',
      `发现${name}未公开的，扣${at + 1}分。`,
    ]);
    await openBench(page, text([...FRONT, ...[HEAD, ...rows].map((cells) => cells.join('\t'))].join('\n')));
    await view(page, '待答');
    const group = page.locator('.draft-group', { hasText: '没有写“每”' });
    await group.getByRole('button', { name: '逐条看' }).click();
    expect(await group.locator('.draft-question').count()).toBe(3);
    expect(await barriers(page)).toEqual([]);
    await group.getByRole('button', { name: '3 条都按：一共只扣一次，扣…分' }).click();
    // It is shown what the press is about, and nothing is answered before the second word.
    const sure = page.getByRole('dialog');
    expect(await sure.locator('li').count()).toBe(3);
    await sure.getByRole('button', { name: '3 条一并回答' }).click();
    await group.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: '撤销：一并回答 3 条' }).click();
    await group.waitFor();
    expect(complaints).toEqual([]);
  });

  it('keeps its merged cells from a word processor', async () => {
    const { page, complaints } = await stage.page();
    const merge = (at: number): string => (ROWS[at]?.[0] === '' ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>');
    const rows = ROWS.map((cells, at) =>
      row(...cells.map((words, column) => cell(words, column === 0 ? merge(at) : ''))),
    );
    const bytes = docxOf(
      [...FRONT.map((line) => para(line)), table(row(...HEAD.map((one) => cell(one))), ...rows)].join(''),
    );
    // What the reading noted stands there openly.
    await openBench(page, { name: '方案.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await page.locator('.draft-warnings li').getByText('与名称的后缀不符').waitFor();
    await page.locator('.draft-document td[rowspan="3"]', { hasText: '主动公开' }).click();
    await page.locator('.draft-row[aria-current]', { hasText: '主动公开' }).waitFor();
    await node(page, '财政信息').click();
    await page.locator('.draft-document tr.is-marked', { hasText: '预决算公开' }).waitFor();
    // Nothing of a table is cut off beside the tree.
    const paper = page.locator('.draft-document');
    expect(await paper.evaluate((pane) => pane.scrollWidth - pane.clientWidth)).toBe(0);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('is shared as a draft: kept on the server, gone on with elsewhere, and never overwritten unseen', async () => {
    const { page, complaints } = await stage.page();
    await openBench(page, text(PLAN.replace('甲市2026年政务公开考核方案', '甲市2026年共用考核方案')));
    await node(page, '政策文件').waitFor();
    await page.getByText('已保存').waitFor();
    const address = page.url();

    // A colleague finds it in the list, with who changed it last, and goes on with it.
    const other = await stage.page();
    await signIn(other.page, stage.url, 'zu');
    await other.page.goto(`${stage.url}/#/work/schemes`);
    const row = other.page.locator('.plans tr', { hasText: '甲市2026年共用考核方案' });
    await row.getByText('组织者祖').first().waitFor();
    expect(await barriers(other.page)).toEqual([]);
    await row.getByRole('link', { name: /继续/ }).click();
    await node(other.page, '政策文件').click();
    await other.page.getByLabel('名称').fill('政策文件库');
    await other.page.getByText('正在保存').waitFor();
    await other.page.getByText('已保存').waitFor();

    // Whoever had it open is told before anything is overwritten.
    await node(page, '财政信息').click();
    await page.getByLabel('名称').fill('财政预决算');
    await page.getByText(/组织者祖在 .* 改过这份草稿/).waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '用对方的，放弃我的修改' }).click();
    await node(page, '政策文件库').waitFor();
    await node(page, '财政信息').waitFor();

    // Without a network nothing is lost, and it is sent when there is one again.
    await page.context().setOffline(true);
    await node(page, '财政信息').click();
    await page.getByLabel('名称').fill('财政预决算');
    await page.getByText('没有存到服务器，已暂存在本机').waitFor();
    await page.context().setOffline(false);
    await page.getByText('已保存').waitFor();
    await other.page.reload();
    await node(other.page, '财政预决算').waitFor();

    await page.goto(`${stage.url}/#/work/schemes`);
    await page.getByRole('button', { name: /删除：.*共用考核方案/ }).click();
    await page.locator('dialog').getByRole('button', { name: '删除' }).click();
    await page.locator('.plans tr', { hasText: '甲市2026年共用考核方案' }).waitFor({ state: 'detached' });
    await page.goto(address);
    await page.getByText('没有这份草稿').waitFor();
    expect([...complaints, ...other.complaints].filter((one) => !/ERR_INTERNET|409|404/.test(one))).toEqual([]);
  });

  it('is taken from last year’s: begun from a version, changed, compared and published as the next one', async () => {
    const { page, complaints } = await stage.page();
    await signIn(page, stage.url, 'zu');
    await page.goto(`${stage.url}/#/work/schemes`);
    await page.getByRole('link', { name: /起草下一版：芜湖市2020年/ }).click();
    await page.getByText('2021 年（下一年度').waitFor({ state: 'attached' });
    expect(await page.getByLabel('版本').inputValue()).toBe('2');
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '开始起草' }).click();

    // All of it is there: stages by percent, points after the composition, a table for each kind of unit.
    await node(page, '专业机构测评').getByText('45%').waitFor();
    await page.locator('.draft-total', { hasText: '合成之后加分、扣分' }).waitFor();
    await page.locator('.draft-total', { hasText: '市直有关单位' }).waitFor();
    const bonus = node(page, '优秀政策解读材料加分');
    await bonus.click();
    await page.getByText('这些规则不是照文字读出的').waitFor();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: '删除', exact: true }).click();
    await bonus.waitFor({ state: 'detached' });
    await node(page, '加强政务信息管理').first().click();
    await page.getByLabel('名称').fill('加强政府信息管理');

    await view(page, '版本对比');
    const changes = page.locator('.difference-list > li');
    await changes.filter({ hasText: '优秀政策解读材料加分' }).getByText('不再有').waitFor();
    await changes.filter({ hasText: '加强政府信息管理' }).locator('del', { hasText: '加强政务信息管理' }).waitFor();
    expect(await barriers(page)).toEqual([]);

    // Tried on the sample of the plan it comes from: what is gone is told, ranks stand side by side.
    await view(page, '试算');
    expect(await page.getByLabel('用哪些记录').locator('option:checked').innerText()).toContain('芜湖市2020年');
    await page.getByRole('button', { name: '开始试算' }).click();
    await page.getByText('“优秀政策解读材料加分”不再有').waitFor();
    expect(await page.locator('.draft-try .draft-warnings li').count()).toBe(1);
    await page.locator('.draft-try-sheet').getByRole('rowheader', { name: '无为市' }).waitFor();
    expect(await barriers(page)).toEqual([]);

    // What may burden those assessed is advice that somebody signs.
    await view(page, '体检');
    await page.locator('.draft-list .segmented label', { hasText: '减负体检' }).click();
    const advice = page.locator('.draft-advice');
    await advice.getByText('加大经验做法交流力度').first().waitFor();
    await advice.first().locator('summary').click();
    await advice.first().getByText('中共中央办公厅、国务院办公厅').waitFor();
    await advice.first().getByLabel('已知晓').check();
    await advice.first().getByText('组织者祖').waitFor();
    await advice.first().locator('button').first().click();
    await page.locator('.draft-node').getByLabel('名称').waitFor();
    expect(await barriers(page)).toEqual([]);

    await page.getByRole('button', { name: '发布', exact: true }).click();
    await page.locator('dialog').getByText('减负体检 1 条，已知晓 1 条（组织者祖）').waitFor();
    await page.locator('dialog').getByText('与第 1 版相比').waitFor();
    await page.locator('dialog').getByRole('button', { name: '发布', exact: true }).click();
    await page.locator('.draft-hash').waitFor();
    await page.getByRole('button', { name: '回到方案列表' }).click();
    await page.getByRole('link', { name: '芜湖市2021年政务公开工作考评方案', exact: true }).click();
    await page.getByText('与其他版本的不同').click();
    await changes.filter({ hasText: '优秀政策解读材料加分' }).getByText('不再有').waitFor();
    expect(await page.getByLabel('与哪一版比较').locator('option:checked').innerText()).toContain('第 1 版');
    expect(await barriers(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
