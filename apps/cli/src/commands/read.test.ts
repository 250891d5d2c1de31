import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { folderWith, mingjian } from '../testing/world.ts';

vi.setConfig({ testTimeout: 60_000 });

const PLAN = `甲市2023年政务公开考核评分标准
考核项目\t分值\t评分标准
政策文件\t60\t每发现一处不规范扣1分，扣完为止。
财政信息\t40\t未公开的，不得分。
`;

describe('read', () => {
  it('writes a draft that check accepts, and lists what is to be answered', async () => {
    const path = await folderWith({ 'plan.txt': PLAN });
    const { code, out } = await mingjian(['read', path('plan.txt'), '--id', 'jia-2023', '-o', path('s.yaml')]);
    expect(code).toBe(0);
    expect(out).toContain('政策文件  60  deduct');
    expect(out).toMatch(/待答 \d+/);
    expect(await readFile(path('s.yaml'), 'utf8')).toContain('id: jia-2023');
    expect((await mingjian(['check', path('s.yaml'), '--json'])).code).toBe(0);
  });

  it('shows the numbers that the document gives its items', async () => {
    const rows = ['1.公开\t10\t（1）公开预算，得10分', '1.公开\t20\t（2）公开决算，得20分'];
    const more = ['2.回应\t30\t（3）答复来信，得30分', '2.回应\t40\t（4）发布热点，得40分'];
    const text = ['甲市2023年政务公开考核评分标准', '考核项目\t分值\t评分标准', ...rows, ...more].join('\n');
    const path = await folderWith({ 'plan.txt': text });
    const { out } = await mingjian(['read', path('plan.txt')]);
    expect(out).toMatch(/1 公开\n +（1）公开预算 {2}10 .*\n +（2）公开决算 {2}20 .*\n +2 回应\n +（3）答复来信 {2}30/);
  });

  it('lists what stands beside the full marks', async () => {
    const path = await folderWith({ 'plan.txt': `${PLAN}加分项\t\t受省级表扬的，加2分。\n` });
    const { out } = await mingjian(['read', path('plan.txt')]);
    expect(out).toMatch(/不占总分：\n\s+加分项 {2}award/);
  });

  it('refuses a document without indicators', async () => {
    const path = await folderWith({ 'note.txt': '各单位：\n请认真贯彻执行。\n' });
    const { code, err } = await mingjian(['read', path('note.txt')]);
    expect(code).toBe(1);
    expect(err).toContain('[document-no-table]');
  });
});
