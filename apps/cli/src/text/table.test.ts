import { describe, expect, it } from 'vitest';
import { tableLines } from './table.ts';
import { widthOf } from './width.ts';

const same = (text: string): string => text;
const cells = (...texts: string[]) => texts.map((text) => ({ text }));

describe('tableLines', () => {
  it('aligns columns by their width on the terminal', () => {
    const lines = tableLines(
      [{ title: '单位' }, { title: '得分', align: 'right' }, { title: '状态' }],
      [cells('甲县', '9.5', '已定'), cells('abc', '100', '待定')],
      { width: 80, heading: same },
    );
    expect(lines).toEqual(['单位  得分  状态', '甲县   9.5  已定', 'abc    100  待定']);
  });

  it('takes from the columns that may give, by cutting or wrapping, and keeps the others whole', () => {
    const row = cells('市人力资源和社会保障局', '98.5', '未在规定时间内报送相关材料，迟报三天');
    const lines = tableLines(
      [
        { title: '单位', narrow: 'cut' },
        { title: '得分', align: 'right' },
        { title: '说明', narrow: 'wrap' },
      ],
      [row],
      {
        width: 40,
        heading: same,
      },
    );
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(40);
    expect(lines.join('\n')).toContain('…');
    expect(lines.join('\n')).toContain('98.5');
    expect(lines.length).toBeGreaterThan(2);
  });

  it('draws a cell after its width is settled', () => {
    const lines = tableLines(
      [{ title: 'a' }, { title: 'b' }],
      [[{ text: 'x', draw: (text) => `<${text}>` }, { text: 'y' }], cells('xxx', 'y')],
      {
        width: 80,
        heading: same,
      },
    );
    expect(lines[1]).toBe('<x  >  y');
  });
});
