import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nowhereInside, readAllowed } from '@mingjian/inspector/net';
import { problemLine } from '@mingjian/model';
import { FolderInUse, openStore, placeOfS3, type S3Place, type Store } from '@mingjian/store';
import { buildApp } from './app.ts';
import { demoFolder, isDemo, openDemo, WrongFolder } from './demo/open-demo.ts';
import { demoTable, freshPassword } from './demo/people.ts';
import { demoSchemes, withSchemes } from './demo/scheme.ts';
import { openSites } from './demo/site/sample-sites.ts';
import { startInspecting } from './inspect/inspecting.ts';
import { inspectSettings } from './inspect/settings.ts';
import { type Library, openLibrary } from './library.ts';
import { openSmtp } from './mail/smtp.ts';
import { startNotifying } from './notify/notifying.ts';
import { openSingleSignOn } from './session/single-sign-on.ts';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const PORT_IN_USE = 3;
const FOLDER_IN_USE = 4;
const NO_STORE = 5;
const WRONG_FOLDER = 6;

const SCHEMES = folder('../../../schemes/');
const now = (): string => new Date().toISOString();
/** A demonstration looks at its own websites, and slowly enough to be watched. */
const DEMO_INSPECT = { allow: '127.0.0.1', apart: 100, pages: 200, files: 50, render: false, tsa: undefined };
const demo = process.argv.includes('--demo');

const SIGN_ON_INCOMPLETE =
  '单点登录的设置不全：OIDC_ISSUER、OIDC_CLIENT_ID、OIDC_CLIENT_SECRET、PUBLIC_URL 缺一不可。 Single sign-on needs OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and PUBLIC_URL, all of them.';

const MAIL_INCOMPLETE =
  '邮件的设置不全：SMTP_URL（smtp:// 或 smtps://）、MAIL_FROM、PUBLIC_URL（http:// 或 https://）缺一不可。 Mail needs SMTP_URL (smtp:// or smtps://), MAIL_FROM and PUBLIC_URL (http:// or https://), all of them.';

const S3_INCOMPLETE =
  'S3 的设置不全：S3_ENDPOINT、S3_ACCESS_KEY_ID、S3_SECRET_ACCESS_KEY 缺一不可。 S3 needs S3_ENDPOINT, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY, all of them.';

async function main(): Promise<void> {
  const host = process.env.HOST || '127.0.0.1';
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    console.error(`PORT 应为 0–65535 的整数，实为“${process.env.PORT}”。 PORT must be a whole number from 0 to 65535.`);
    process.exitCode = 1;
    return;
  }
  const odd = process.argv.slice(2).find((one) => one !== '--demo');
  if (odd !== undefined) {
    console.error(`不认识参数“${odd}”；可用的只有 --demo。 Unknown argument “${odd}”: there is only --demo.`);
    process.exitCode = 1;
    return;
  }
  const singleSignOn = openSingleSignOn(process.env);
  const s3 = placeOfS3(process.env);
  // A demonstration writes to nobody.
  const mail = demo ? undefined : openSmtp(process.env);
  const webhookAllowed = readAllowed(process.env.WEBHOOK_ALLOW);
  if (webhookAllowed === null) {
    console.error(
      'WEBHOOK_ALLOW 应为用逗号分开的主机名、IP 地址或网段，如“oa.example.gov.cn,10.1.0.0/16”。 WEBHOOK_ALLOW names hosts, addresses or ranges with commas.',
    );
    process.exitCode = 1;
    return;
  }
  const inspect = inspectSettings(process.env);
  if (typeof inspect === 'string') {
    console.error(
      `${inspect} 的写法不对，见 docs/operating.zh-CN.md。 ${inspect} is not written as docs/operating.md says.`,
    );
    process.exitCode = 1;
    return;
  }
  if (singleSignOn === 'incomplete' || s3 === 'incomplete' || mail === 'incomplete') {
    if (singleSignOn === 'incomplete') console.error(SIGN_ON_INCOMPLETE);
    if (s3 === 'incomplete') console.error(S3_INCOMPLETE);
    if (mail === 'incomplete') console.error(MAIL_INCOMPLETE);
    process.exitCode = 1;
    return;
  }
  const built = await openLibrary(SCHEMES);
  for (const problem of built.problems) console.error(problemLine(problem, 'zh'));
  const store = await open(built, s3);
  if (!store) return;
  const library = demo ? withSchemes(built, Object.values(await demoSchemes(SCHEMES, now().slice(0, 10)))) : built;
  const services = {
    library,
    store,
    now,
    demo,
    singleSignOn,
    mailing: mail !== undefined,
    publicUrl: process.env.PUBLIC_URL || undefined,
    webhookAllowed,
    inspectAllowed: readAllowed((demo ? DEMO_INSPECT : inspect).allow) ?? nowhereInside,
  };
  const sites = demo ? await openSites(store, join(store.folder, 'sample-sites'), now()) : null;
  const inspecting = await startInspecting(services, {
    ...(demo ? DEMO_INSPECT : inspect),
    onError: (error) => console.error(error),
  });
  const app = await buildApp({
    ...services,
    inspecting,
    webFolder: folder('../../web/dist'),
    log: process.env.LOG_LEVEL || 'warn',
  });
  app.addHook('preClose', async () => {
    await inspecting.close();
    await sites?.close();
  });
  await startNotifying(app, services, { mail });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close());
  try {
    const address = await app.listen({ host, port });
    console.log(`明鉴已在 ${address} 运行。 Mingjian is running at ${address}`);
    if (demo) console.log(demoTable(address, await freshPassword(store.db, now())));
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
async function open(library: Library, s3: S3Place | undefined): Promise<Store | undefined> {
  const office = process.env.DATA_DIR || folder('../../../data/');
  const data = demo ? demoFolder(office) : office;
  const url = demo ? undefined : process.env.DATABASE_URL || undefined;
  const tell = (zh: string, en: string) => console.log(`${zh} ${en}`);
  try {
    if (demo) return await openDemo({ folder: data, library, schemes: SCHEMES, now: now(), tell });
    const store = await openStore({ folder: data, url, s3 });
    if (!(await isDemo(store.db))) return store;
    await store.close();
    throw new WrongFolder(data);
  } catch (error) {
    if (error instanceof FolderInUse) {
      console.error(
        `数据目录 ${data} 正被另一个明鉴服务使用：请停掉它，或用 DATA_DIR 指定另一目录。 Another Mingjian works in ${data}: stop it, or choose another folder with DATA_DIR.`,
      );
      process.exitCode = FOLDER_IN_USE;
    } else if (error instanceof WrongFolder) {
      console.error(
        demo
          ? `${data} 里是正式数据，不能用作演示：请移走，或用 DATA_DIR 指定另一目录。 ${data} holds an office's own data: move it away, or choose another folder with DATA_DIR.`
          : `${data} 里是演示数据，不能当作正式数据使用：请加 --demo，或用 DATA_DIR 指定另一目录。 ${data} holds a demonstration: add --demo, or choose another folder with DATA_DIR.`,
      );
      process.exitCode = WRONG_FOLDER;
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
