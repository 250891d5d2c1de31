import type { Page } from '../gather/page.ts';

/** Signs of a page that is there only to send on, or to hold frames. */
const FEW_SIGNS = 60;

/** Whether a page is a sign on the way to another: it sends on by itself, or holds frames, and has next to no words. */
export const isSign = ({ refresh, links, text }: Page): boolean =>
  text.length < FEW_SIGNS * 10 &&
  text.replace(/\s+/g, '').length < FEW_SIGNS &&
  (refresh !== null ||
    (links.length > 0 && links.every(({ kind }) => kind !== 'page') && links.some(({ kind }) => kind === 'frame')));
