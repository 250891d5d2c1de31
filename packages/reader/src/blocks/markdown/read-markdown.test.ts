import { describe, expect, it } from 'vitest';
import { read, shortOf } from '../testing/read.ts';

const short = async (text: string) => shortOf(await read(text, 'plan.md'));

describe('readMarkdown', () => {
  it('reads headings of both kinds, lists and paragraphs', async () => {
    const text =
      '---\ntitle: x\n---\n# 方案 #\n\n总则\n===\n\n各县区，\n各部门\nand\nothers.\n- 甲\n- 乙\n1. 丙\n2. 丁  \n二行\n> 引\n\n***\n```\n码\n```';
    expect(await short(text)).toEqual([
      '#1 方案',
      '#1 总则',
      '各县区，各部门and others.',
      '甲',
      '乙',
      '1. 丙',
      '2. 丁\n二行引',
      '码',
    ]);
  });

  it('reads pipe tables and HTML tables', async () => {
    const text =
      '| 指标 | 标准 |\n|---|:-:|\n| **公开** | 1. 扣1分<br>2. 扣2分 |\n| a \\| b |\n\n<table><tr>\n<td rowspan="2">甲</td><td>乙</td></tr>\n<tr><td>丙</td></tr></table>\n后';
    expect(await short(text)).toEqual([
      [
        ['指标', '标准'],
        ['公开', '1. 扣1分\n2. 扣2分'],
        ['a | b', ''],
      ],
      [
        ['甲', '乙'],
        ['甲', '丙'],
      ],
      '后',
    ]);
  });

  it('takes marks off words, but not stars that stand for digits', async () => {
    expect(
      await short('见[办法](http://x/y)和`代码`，**重点**与*强调*，亳****年**月**日，*.年报。![图](a.png)\\*'),
    ).toEqual(['见办法和代码，重点与强调，亳****年**月**日，*.年报。*']);
  });
});
