import { readWords, type WordRow } from '@mingjian/files';
import { wordLists } from '@mingjian/store';
import type { Services } from '../types.ts';
import { wholeBlob } from './whole-blob.ts';

/** The audit to which a list of words is given. */
export const WORDING = 'word-typo';

/** Gives the words of a version; the last one stays at hand, since many sites are looked at with it. Throws where it is gone or damaged. */
export function wordsReader({ store: { db, blobs } }: Services): (id: string) => Promise<readonly WordRow[]> {
  let last: { readonly id: string; readonly words: readonly WordRow[] } | undefined;
  return async (id) => {
    if (last?.id === id) return last.words;
    const list = (await wordLists(db)).find((one) => one.id === id);
    const bytes = list && (await wholeBlob(blobs, list.hash));
    const read = bytes && (await readWords(bytes, list.name));
    if (!read?.ok) throw new Error(`the word list ${id} cannot be read`);
    last = { id, words: read.value };
    return read.value;
  };
}
