import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface SmallDisk {
  readonly folder: string;
  /** Makes it larger, as somebody does who has read the message. */
  grow(megabytes: number): void;
  remove(): void;
}

const ran = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** A disk in memory of a few megabytes, owned like `like`. Undefined where this process may not mount one. */
export function smallDisk(megabytes: number, like?: string): SmallDisk | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'mingjian-disk-'));
  if (!ran('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  if (like !== undefined) {
    const { uid, gid } = statSync(like);
    chownSync(folder, uid, gid);
  }
  return {
    folder,
    grow: (size) => {
      if (!ran('mount', '-o', `remount,size=${size}m`, folder)) throw new Error(`${folder} cannot be made larger`);
    },
    remove: () => {
      // Lazily: a database that was closed may keep its file until its memory is collected.
      if (!ran('umount', '-l', folder)) throw new Error(`${folder} cannot be unmounted`);
      rmSync(folder, { recursive: true });
    },
  };
}
