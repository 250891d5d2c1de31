/** Where a numbered thing begins. */
const NUMBER = /(?:(?<=^|[\s。；;：:！）)])(?:\d{1,2}[.、．](?!\d)|[（(][\d一二三四五六七八九十]{1,2}[）)])|[①-⑳])/;

/** Words without the signs between them. */
export const bare = (words: string): string => words.replace(/[\s，,。；;、]/g, '');

/** The numbered thing (1.…；2.…) of a criterion that holds these words; undefined where the criterion is not numbered, or has them nowhere. */
export function partWith(criterion: string, text: string): string | undefined {
  const parts = criterion.split(NUMBER).map((words) => words.replace(/[\s；;。，,]+$/, '').trim());
  return parts.length > 2 ? parts.find((words) => bare(words).includes(bare(text))) : undefined;
}
