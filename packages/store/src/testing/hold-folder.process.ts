// Started by folder-lock.test.ts: holds a data folder until it is killed. Its argument is JSON: the folder.
import { lockFolder } from '../engines/folder-lock.ts';

try {
  lockFolder(JSON.parse(process.argv[2] ?? ''));
  process.stdout.write('held\n');
  setInterval(() => undefined, 1_000);
} catch (error) {
  process.stdout.write(`${(error as Error).name}\n`);
}
