import { expect, it } from 'vitest';
import { pdfOf } from '../testing/pdf.ts';
import { pdfText } from './text.ts';

it('gives the words of each page in lines', async () => {
  const pages = await pdfText(
    pdfOf([
      [
        [80, 700, '补贴名单'],
        [80, 660, '张某 500元'],
      ],
      [[80, 700, '完']],
    ]),
  );
  expect(pages).toEqual(['补贴名单\n张某 500元', '完']);
});

it('gives nothing of what has no words, or is no PDF', async () => {
  expect(await pdfText(pdfOf([[], []]))).toBeNull();
  expect(await pdfText(Buffer.from('%PDF-1.7 and nothing'))).toBeNull();
});
