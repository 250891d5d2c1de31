import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { printDocx } from './print-docx.ts';
import { small } from './testing/small.ts';

it('prints on A4 with the margins of GB/T 9704, and its tables across', async () => {
  const body = strFromU8(unzipSync(await printDocx(small))['word/document.xml'] ?? new Uint8Array());
  const pages = [...body.matchAll(/<w:pgSz [^>]*>/g)].map(([tag]) => tag);
  expect(pages).toHaveLength(2);
  expect(pages[1]).toContain('landscape');
  // 37 mm above and 28 mm at the left, in twentieths of a point.
  expect(body).toMatch(/<w:pgMar w:top="2097" [^>]*w:left="1587"/);
  expect(body.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(1);
});

it('tears no row between two pages, and says the head of a table on each', async () => {
  const body = strFromU8(unzipSync(await printDocx(small))['word/document.xml'] ?? new Uint8Array());
  const rows = [...body.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
  expect(rows.length).toBeGreaterThan(2);
  expect(rows.every((row) => row.includes('<w:cantSplit'))).toBe(true);
  expect(rows.map((row) => row.includes('<w:tblHeader'))).toEqual(rows.map((_, at) => at === 0));
});

it('numbers its pages, turns the margins with a wide table, and sets headings apart', async () => {
  const provisions = ['各县区：', '一、总体要求', '（一）考核时间', '一、按期报送材料的，由办公室统一汇总。'];
  const scheme = { ...small, provisions: provisions.map((text) => ({ clause: '一', text })) };
  const parts = unzipSync(await printDocx(scheme));
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  const fontOf = (text: string): string | undefined =>
    /w:eastAsia="([^"]+)"/.exec(body.split('<w:p>').find((one) => one.includes(`>${text}<`)) ?? '')?.[1];
  expect(provisions.map(fontOf)).toEqual(['仿宋_GB2312', '黑体', '楷体_GB2312', '仿宋_GB2312']);
  // 28 mm above, where a turned page is bound, and 35 mm at the left.
  expect(body).toMatch(/<w:pgMar w:top="1587" [^>]*w:left="1984"/);
  const footers = Object.keys(parts).filter((name) => /^word\/footer\d+\.xml$/.test(name));
  expect(footers.map((name) => strFromU8(parts[name] ?? new Uint8Array())).join('')).toContain('PAGE');
});
