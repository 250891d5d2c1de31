import { audits } from '@mingjian/inspector';

const types: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  txt: 'text/plain',
  csv: 'text/csv',
};
const ofFiles: ReadonlySet<string> = new Set(audits.filter(({ scope }) => scope === 'file').map(({ id }) => id));

/** Whether an audit looks at files to which pages lead, and not at pages. */
export const isOfFiles = (audit: string): boolean => ofFiles.has(audit);

/** What a lead was found in, as a file of ours: a page, or the attachment itself. */
export function seenFile({ audit, url }: { audit: string; url: string }): { name: string; type: string } {
  const last = (url.split(/[?#]/, 1)[0] ?? '').split('/').at(-1) || 'index';
  const type = isOfFiles(audit) ? types[last.split('.').at(-1)?.toLowerCase() ?? ''] : undefined;
  return type === undefined
    ? { name: `${last}.html`.slice(-200), type: 'text/html' }
    : { name: last.slice(-200), type };
}
