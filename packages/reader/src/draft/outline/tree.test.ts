import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../blocks/index.ts';
import type { Branch } from '../branch.ts';
import { entriesOf } from './entries.ts';
import { saidIn } from './lines.ts';
import { outlineOf, type Peers, peersOf } from './tree.ts';

const entries = (text: string) =>
  entriesOf(saidIn(text.split('\n').map((line): TextBlock => ({ kind: 'paragraph', text: line, place: {} }))));
const read = (text: string, peers?: Peers): unknown[] => shown(outlineOf(entries(text), peers));
const shown = (branches: readonly Branch[]): unknown[] =>
  branches.map(({ name, full, masked, row, children }) => {
    const marks = masked ? '*' : full;
    return row ? [name, marks, row.criterion || row.content] : [name, marks, ...shown(children)];
  });

describe('outlineOf', () => {
  it('reads headings with marks and what stands below them', () => {
    expect(
      read(
        '请认真落实。\n一、主动公开（60分）\n（一）政策文件（20分）\n集中公开。\n未公开的，扣2分。\n（二）财政信息(40分)：预决算公开，缺一项扣5分。\n二、依申请公开 40分\n1.渠道畅通（40分）。超期的，每件扣2分。\n三、工作要求\n加强领导。',
      ),
    ).toEqual([
      [
        '主动公开',
        60,
        ['政策文件', 20, '集中公开。\n未公开的，扣2分。'],
        ['财政信息', 40, '预决算公开，缺一项扣5分。'],
      ],
      ['依申请公开', 40, ['渠道畅通', 40, '超期的，每件扣2分。']],
    ]);
  });

  it('takes a list in one line for what a criterion looks for', () => {
    expect(
      read('一、主动公开（60分）\n（1）计划（1分）；（2）总结（2分）。\n二、依申请公开（40分）\n超期的，每件扣2分。'),
    ).toEqual([
      ['主动公开', 60, '（1）计划（1分）；（2）总结（2分）。'],
      ['依申请公开', 40, '超期的，每件扣2分。'],
    ]);
  });

  it('takes marks on the next line, brackets that lost a half, and a heading printed again on the next page', () => {
    expect(
      read('一、用权公开(13%\n(一)权力配置。\n5%\n编制目录。\n一、用权公开(13%\n)过程公开。(8%\n按月公开。'),
    ).toEqual([['用权公开', 13, ['权力配置', 5, '编制目录。'], ['过程公开', 8, '按月公开。']]]);
  });

  it('reads names with marks inside one text, the sums saying which of them holds the others', () => {
    expect(
      read(
        '年度报告(10分)按时发布年报。年度测评(60分)重点领域(40分)及时发布信息。基础信息(20分)机构职能公开。日常工作(30分)按次计算。',
      ),
    ).toEqual([
      ['年度报告', 10, '按时发布年报。'],
      ['年度测评', 60, ['重点领域', 40, '及时发布信息。'], ['基础信息', 20, '机构职能公开。']],
      ['日常工作', 30, '按次计算。'],
    ]);
  });

  it('takes names for siblings, where marks are masked, that the text lists side by side', () => {
    const masked = '年度测评(**%)重点领域(**%)及时发布信息。日常工作(**%)按次计算。';
    const peers = peersOf(entries('1.年度测评(**%)。\n按要求开展。\n2.日常工作情况(**%)。'));
    expect(read(masked, peers)).toEqual([
      ['年度测评', '*', ['重点领域', '*', '及时发布信息。']],
      ['日常工作', '*', '按次计算。'],
    ]);
  });

  it('keeps the points of a criterion in it, and items without marks beside those that have some', () => {
    expect(
      read(
        '一、组织领导（5分）\n1.成立由主要负责人担任组长的领导小组（2分）\n2.单位领导班子每年至少研究部署两次工作（3分）\n二、日常工作\n1.动态信息（2分）\n缺一条扣1分。\n2.公开指南\n未报送的，年度考核不合格。',
      ),
    ).toEqual([
      ['组织领导', 5, '成立由主要负责人担任组长的领导小组（2分）\n单位领导班子每年至少研究部署两次工作（3分）'],
      ['日常工作', null, ['动态信息', 2, '缺一条扣1分。'], ['公开指南', null, '未报送的，年度考核不合格。']],
    ]);
  });

  it('keeps bonus and veto parts that have no marks of their own', () => {
    expect(
      read('一、主动公开（50分）\n未公开的扣1分。\n二、加分项\n获省级表扬的，加2分。\n三、结果运用\n予以通报。'),
    ).toEqual([
      ['主动公开', 50, '未公开的扣1分。'],
      ['加分项', null, '获省级表扬的，加2分。'],
    ]);
  });
});
