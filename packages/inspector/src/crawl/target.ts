import type { LinkKind } from '../gather/page.ts';

/** What is done with an address that a page leads to. */
export type Target = 'page' | 'file' | 'outside' | 'none';

const PAGE = /^(?:|html?|shtml|xhtml|jsp|jspx|jhtml|asp|aspx|php|do|action)$/;

/** Pages of the site are read; its files, pictures and scripts only have to be there; what lies outside may be asked whether it answers. */
export function targetOf(url: string | null, kind: LinkKind, isOwn: (host: string) => boolean): Target {
  if (url === null || kind === 'form') return 'none';
  const from = url.indexOf('//') + 2;
  const slash = url.indexOf('/', from);
  const host = slash === -1 ? url.slice(from) : url.slice(from, slash);
  if (!isOwn(host)) return 'outside';
  if (kind !== 'page' && kind !== 'frame') return 'file';
  const ask = url.indexOf('?', from);
  const path = slash === -1 ? '' : url.slice(slash, ask === -1 ? undefined : ask);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return PAGE.test(dot === -1 ? '' : name.slice(dot + 1).toLowerCase()) ? 'page' : 'file';
}
