import { fileURLToPath } from 'node:url';
import { problemLine } from '@mingjian/model';
import { FolderInUse, openStore, type Store } from '@mingjian/store';
import { buildApp } from './app.ts';
import { openLibrary } from './library.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const PORT_IN_USE = 3;
const FOLDER_IN_USE = 4;
const NO_STORE = 5;

async function main(): Promise<void> {
  const host = process.env.HOST || '127.0.0.1';
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`PORT 应为 0–65535 的整数，实为“${process.env.PORT}”。 PORT must be a whole number from 0 to 65535.`);
    process.exitCode = 1;
    return;
  }
  const store = await open();
  if (!store) return;
  const library = await openLibrary(folder('../../../schemes/'));
  for (const problem of library.problems) console.error(problemLine(problem, 'zh'));
  const app = await buildApp({
    library,
    store,
    now: () => new Date().toISOString(),
    webFolder: folder('../../web/dist'),
    log: process.env.LOG_LEVEL || 'warn',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
  try {
    const address = await app.listen({ host, port });
    console.log(`明鉴已在 ${address} 运行。 Mingjian is running at ${address}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.error(
      `端口 ${port} 已被占用：请停掉占用它的程序，或换一个端口，如 PORT=${port + 1}。 Port ${port} is in use: stop what uses it, or choose another one.`,
    );
    process.exitCode = PORT_IN_USE;
    await app.close();
  }
}

/** The store of this installation; undefined, after saying why, where there is none. */
async function open(): Promise<Store | undefined> {
  const data = process.env.DATA_DIR || folder('../../../data/');
  const url = process.env.DATABASE_URL || undefined;
  try {
    return await openStore({ folder: data, url });
  } catch (error) {
    if (error instanceof FolderInUse) {
      console.error(
        `数据目录 ${data} 正被另一个明鉴服务使用：请停掉它，或用 DATA_DIR 指定另一目录。 Another Mingjian works in ${data}: stop it, or choose another folder with DATA_DIR.`,
      );
      process.exitCode = FOLDER_IN_USE;
    } else {
      const what = url === undefined ? data : 'DATABASE_URL';
      const why = error instanceof Error ? error.message || (error as NodeJS.ErrnoException).code : String(error);
      console.error(`打不开数据库（${what}）：${why}。 The database cannot be opened (${what}): ${why}`);
      process.exitCode = NO_STORE;
    }
    return undefined;
  }
}

await main();
