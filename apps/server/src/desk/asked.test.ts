import { expect, it } from 'vitest';
import { builtIn } from '../testing/app.ts';
import { asksFor, isAsked } from './asked.ts';

it.each([
  '6月30日前报送工作总结。',
  '未按时限报送的，扣3分。',
  '查阅相关材料。对问题不上报、不制止，每出现一例扣2分。',
  '按要求报送台账，每发现一次迟报扣1分。',
  '工作计划、工作总结按时上交。',
  '形成清晰的台账目录，每年初报考核小组备案。',
  '以提供纸质版文件或会议纪要为考核依据。',
  '被考核单位提供印证材料',
])('“%s” asks the unit for something', (text) => {
  expect(asksFor(text)).toBe(true);
});

it.each([
  '对非法采砂行为不上报、不制止每出现一例扣2分',
  '对非法采砂行为不上报，每出现一例扣2分。',
  '发现问题不上报、不制止的，每发现一起扣1分，扣完为止。',
  '材料弄虚作假每查实一处扣1分。',
  '每月巡河不少于2次。',
  '部门不配合学院宣传报道新闻线索及材料组织的，每次扣0.1分。',
  '根据日常掌握情况、材料报送情况和市政府办季度通报进行考核。',
  '未纳入全国政务新媒体信息报送系统的，扣1分。',
  '项目组成员通过正常渠道递交行政执法信息公开申请。',
  '建设专题，提供信息检索功能。',
  '部门 赋分 扣分说明 已上传材料 佐证材料 上传文件',
])('“%s” asks the unit for nothing', (text) => {
  expect(asksFor(text)).toBe(false);
});

it('what others measure or judge is not on the list of what a unit reports', async () => {
  const asked = async (scheme: string, code: string, name: string) => {
    const nodes = (await builtIn()).schemes.get(scheme)?.plan.classes.flatMap((cls) => cls.nodes) ?? [];
    const node = nodes.find((one) => one.code === code && one.name.startsWith(name));
    if (!node) throw new Error(name);
    return isAsked(node);
  };
  expect(await asked('xuanwei-2023', '1.3', '通报批评')).toBe(false);
  expect(await asked('xuanwei-2023', '1.4', '乡镇动态')).toBe(true);
  expect(await asked('wuwei-2020', '16', '互联网申请')).toBe(false);
  expect(await asked('district-2023', '2.1.6', '“双公示”')).toBe(false);
  expect(await asked('district-2023', '1.3.1', '已公布标准目录')).toBe(true);
});
