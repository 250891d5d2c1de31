import { Refused } from '../refused.ts';
import { printedLines } from './lines.ts';
import { readPages } from './pages.ts';

/** The words of a PDF, page by page, as they are printed; null where it is locked, broken, too much, or nothing but pictures. */
export async function pdfText(bytes: Uint8Array): Promise<readonly string[] | null> {
  const pages: string[] = [];
  try {
    await readPages(bytes, ({ pieces }) => {
      pages.push(
        printedLines(pieces)
          .map(({ text }) => text)
          .join('\n'),
      );
    });
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
  return pages.some((page) => page !== '') ? pages : null;
}
