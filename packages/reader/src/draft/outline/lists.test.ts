import { describe, expect, it } from 'vitest';
import type { Said } from './lines.ts';
import { listedIn } from './lists.ts';

const lines = (text: string): Said[] =>
  text.split('\n').map((line) => ({
    text: line.replace(/^#+ /, ''),
    place: {},
    fresh: true,
    level: line.startsWith('#') ? 2 : undefined,
  }));

describe('listedIn', () => {
  it('makes an indicator of each item of a list of criteria, below its heading', () => {
    const found = listedIn(
      lines(
        '# 说明\n1.本表由办公室解释\n# 区县\n1. 足额保障编制的，得2分\n2. 平均年龄，每超1岁扣0.5分\n未超的不扣\n3. 受到通报的，扣1分\n4. 业务办理（1分）。超期的，每例扣0.1分',
      ),
    );
    expect(found[0]?.children.map(({ full }) => full)).toEqual([null, null, null, 1]);
    expect(found.map(({ name, children }) => [name, children.map((leaf) => [leaf.name, leaf.row?.criterion])])).toEqual(
      [
        [
          '区县',
          [
            ['足额保障编制', '足额保障编制的，得2分'],
            ['平均年龄', '平均年龄，每超1岁扣0.5分\n未超的不扣'],
            ['受到通报', '受到通报的，扣1分'],
            ['业务办理', '业务办理（1分）。超期的，每例扣0.1分'],
          ],
        ],
      ],
    );
  });

  it('finds none where the items score nothing', () => {
    expect(listedIn(lines('1.加强领导。\n2.落实责任。\n3.严格考核。\n4.按时报送。'))).toEqual([]);
  });
});
