import type { Page } from '../gather/page.ts';

/** What is read of a page once, however often it is asked for: pages are looked at one after another, and the last is remembered. */
export function oncePerPage<T>(read: (page: Page) => T): (page: Page) => T {
  let last: { readonly page: Page; readonly read: T } | undefined;
  return (page) => {
    if (last?.page !== page) last = { page, read: read(page) };
    return last.read;
  };
}
