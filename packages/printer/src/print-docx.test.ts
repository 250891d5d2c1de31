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
