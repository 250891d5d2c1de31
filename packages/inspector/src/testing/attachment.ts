import { readAttachment } from '../attachments/read-attachment.ts';
import type { FileAudit, Finding } from '../audits/audit.ts';

/** What an audit of files finds in one. Throws where the file cannot be read. */
export async function lookAtFile<P>(audit: FileAudit<P>, bytes: Uint8Array): Promise<readonly Finding[]> {
  const file = await readAttachment('http://www.jia.gov.cn/f/a.docx', bytes);
  if (file === null) throw new Error('the file of the test cannot be read');
  return audit.judge(file, audit.params);
}
