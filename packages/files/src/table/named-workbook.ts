import { failed, type Outcome, problem } from '@mingjian/model';

/**
 * A text that cannot be decoded, under the name of a workbook, is a damaged workbook: whoever saved it hears nothing in
 * encodings. Any other outcome as it is.
 */
export function orBrokenWorkbook<T>(read: Outcome<T>, file: string): Outcome<T> {
  const undecoded = !read.ok && read.problems.some(({ code }) => code === 'file-encoding');
  return undecoded && /\.(xlsx|xlsm|xls)$/i.test(file) ? failed([problem('xlsx-not-one', { file })]) : read;
}
