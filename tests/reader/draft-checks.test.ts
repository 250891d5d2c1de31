import { readFileSync } from 'node:fs';
import { checkScheme } from '@mingjian/engine';
import { readScheme } from '@mingjian/files';
import { printDocx } from '@mingjian/printer';
import { readDocument } from '@mingjian/reader/blocks';
import { draftOf } from '@mingjian/reader/draft';
import { describe, expect, it } from 'vitest';

/** The checks that say something of the draft which is read from the words of a printed plan, as a stranger's document. */
async function checksOf(id: string): Promise<string[]> {
  const read = readScheme(readFileSync(new URL(`../../schemes/${id}.yaml`, import.meta.url)), `${id}.yaml`);
  if (!read.ok) throw new Error(id);
  const document = await readDocument(await printDocx(read.value), '方案.docx');
  const draft = document.ok ? draftOf(document.value, 'draft') : undefined;
  if (!draft) throw new Error('no draft');
  return [...new Set(checkScheme(draft.scheme, 'zh').map(({ check }) => check))];
}

// What the documents have wrong themselves is told of their drafts too; damage that a person noted is in no document.
describe('what is wrong with a plan is told of its draft', () => {
  it.each([
    ['bozhou-2023', ['double-punishment', 'open-param']],
    [
      'district-2023',
      ['document-cut-off', 'award-inside-base', 'amount-missing', 'grade-threshold-missing', 'open-param'],
    ],
    ['wuhu-2020', ['amount-missing', 'open-param']],
    ['wuwei-2020', ['numbering-gap', 'no-points', 'band-overlap']],
    // The remark says that such an item may go below nothing, and how much it takes is another check.
    ['xuanwei-2023', ['no-points-can-take']],
  ])('%s', async (id, checks) => {
    expect(await checksOf(id)).toEqual(expect.arrayContaining(checks));
  });

  it('says nothing of a plan whose list of units is as long as it says', async () => {
    expect(await checksOf('district-2023')).not.toContain('unit-count');
  });
});
