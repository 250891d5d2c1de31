import { type JobsOptions, openJobs } from '@mingjian/store';
import { mailJob, mailPolicy } from '../mail/mail-job.ts';
import type { MailSetUp } from '../mail/smtp.ts';
import type { App, Services } from '../types.ts';
import { webhookJob, webhookPolicy } from '../webhooks/webhook-job.ts';
import { type Herald, type Outlets, openHerald } from './herald.ts';

/** Milliseconds between looks for what another server did, and for the hour of the day's mails. */
const LOOK = 20_000;

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export interface NotifyingOptions extends JobsOptions {
  /** How mail goes out; absent: it does not. */
  readonly mail?: MailSetUp | undefined;
  /** Milliseconds between looks. */
  readonly look?: number;
}

export interface Notifying {
  readonly herald: Herald;
  /** Ends when everything that was begun is done. */
  close(): Promise<void>;
}

/** Has an application tell people of what happens: after each change, and every so often. It ends with the application. */
export async function startNotifying(
  app: App,
  services: Services,
  { mail, look = LOOK, ...options }: NotifyingOptions = {},
): Promise<Notifying> {
  const onError = (error: unknown) => app.log.error(error);
  const jobs = await openJobs(services.store, { mail: mailPolicy, webhook: webhookPolicy }, { onError, ...options });
  const outlets: Outlets = {
    mail: mail && ((trx, id) => jobs.send(trx, 'mail', { mail: id })),
    call: (trx, id) => jobs.send(trx, 'webhook', { delivery: id }),
  };
  const herald = openHerald(services, outlets, onError);
  jobs.work('webhook', webhookJob(services));
  if (mail) jobs.work('mail', mailJob(services, mail));
  let closing = false;
  let running: Promise<void> | undefined;
  let asked = false;

  async function run(): Promise<void> {
    while (asked && !closing) {
      asked = false;
      try {
        await herald.catchUp();
        await herald.day();
      } catch (error) {
        onError(error);
      }
    }
    running = undefined;
  }
  function wake(): void {
    asked = true;
    running ??= run();
  }

  const timer = setInterval(wake, look);
  timer.unref();
  app.addHook('onResponse', async (request) => {
    if (!SAFE.has(request.method)) wake();
  });
  async function close(): Promise<void> {
    closing = true;
    clearInterval(timer);
    await running;
    await jobs.close();
  }
  app.addHook('preClose', close);
  wake();
  return { herald, close };
}
