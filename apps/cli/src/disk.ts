import { open, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type FileShape, tooLarge } from '@mingjian/files';
import { done, failed, type Outcome, problem } from '@mingjian/model';

const reasons: Record<string, { zh: string; en: string }> = {
  ENOENT: { zh: '没有这个文件', en: 'there is no such file' },
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EISDIR: { zh: '这是一个文件夹', en: 'it is a folder' },
  ENOTDIR: { zh: '路径中有一段不是文件夹', en: 'a part of the path is not a folder' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
  ELOOP: { zh: '链接成环', en: 'links form a cycle' },
};

/** Bytes of a file; its size is looked at before it is read. */
export async function readBytes(path: string, shape: FileShape): Promise<Outcome<Uint8Array>> {
  const file = basename(path);
  let handle: Awaited<ReturnType<typeof open>> | undefined;
  try {
    handle = await open(path, 'r');
    const large = tooLarge((await handle.stat()).size, shape, file);
    return large ? failed([large]) : done(await handle.readFile());
  } catch (error) {
    return failed([problem('file-unreadable', { file: path }, { why: whyOf(error) })]);
  } finally {
    await handle?.close();
  }
}

/** Writes a whole file in place of what was there. */
export async function writeBytes(path: string, content: Uint8Array | string): Promise<Outcome<void>> {
  try {
    return done(await writeFile(path, content));
  } catch (error) {
    return failed([problem('file-unwritable', { file: path }, { why: whyOf(error) })]);
  }
}

function whyOf(error: unknown): { zh: string; en: string } {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return reasons[code] ?? { zh: code || String(error), en: code || String(error) };
}
