/**
 * The same text with bytes of its own. What is cut out of a page holds the whole page as long as it is kept: a title of twenty signs
 * keeps forty kilobytes alive. Whatever outlives its page is copied first.
 */
export const ownCopy = (text: string): string => Buffer.from(text, 'utf8').toString('utf8');
