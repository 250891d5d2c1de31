import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';

/** Another process works in the same data folder. */
export class FolderInUse extends Error {
  readonly folder: string;
  constructor(folder: string) {
    super(`Another Mingjian works in ${folder}`);
    this.name = 'FolderInUse';
    this.folder = folder;
  }
}

/**
 * Keeps a data folder for this process. The lock is the operating system's, held through an empty database: it goes
 * when the process goes, however it ends, so a crash never leaves one behind.
 * Throws FolderInUse.
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const lock = new Database(join(folder, 'lock.db'));
  try {
    lock.exec('begin exclusive');
  } catch (error) {
    lock.close();
    if ((error as { code?: string }).code?.startsWith('SQLITE_BUSY')) throw new FolderInUse(folder);
    throw error;
  }
  return () => {
    // close() alone leaves it to the collector when the file is let go.
    lock.exec('rollback');
    lock.close();
  };
}
