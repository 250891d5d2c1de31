import { Readable } from 'node:stream';
import { createTransport } from 'nodemailer';
import { type Letter, type Mailer, NotTaken } from './mailer.ts';

type Env = Readonly<Record<string, string | undefined>>;

export interface MailSetUp {
  readonly mailer: Mailer;
  /** How browsers reach us: what the links of a mail begin with. */
  readonly publicUrl: string;
}

/** Milliseconds; together well below the lease of a mail's job. */
const CONNECT = 15_000;
const IDLE = 60_000;

/**
 * Reads SMTP_URL (`smtp://…` or `smtps://…`, with name and password), MAIL_FROM and PUBLIC_URL. Undefined where neither of
 * the first two is set, `incomplete` where one is missing or is no address.
 */
export function openSmtp(env: Env): MailSetUp | undefined | 'incomplete' {
  const { SMTP_URL, MAIL_FROM, PUBLIC_URL } = env;
  if (!SMTP_URL && !MAIL_FROM) return undefined;
  if (!SMTP_URL || !MAIL_FROM || !PUBLIC_URL) return 'incomplete';
  if (!/^smtps?:\/\//i.test(SMTP_URL) || !URL.canParse(SMTP_URL)) return 'incomplete';
  if (!/^https?:\/\//i.test(PUBLIC_URL) || !URL.canParse(PUBLIC_URL)) return 'incomplete';
  return { mailer: smtp(SMTP_URL, MAIL_FROM), publicUrl: PUBLIC_URL };
}

function smtp(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: CONNECT,
    greetingTimeout: CONNECT,
    socketTimeout: IDLE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ name, address, subject, text }: Letter): Promise<void> {
      let begun = false;
      // Read only once the server is ready to take the text: before that, nothing can have arrived.
      const body = Readable.from(
        (async function* () {
          begun = true;
          yield Buffer.from(text);
        })(),
      );
      try {
        await transport.sendMail({
          from,
          to: { name: oneLine(name), address },
          subject: oneLine(subject),
          text: body,
          // Machines that answer every mail leave these alone (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
      } catch (error) {
        const { responseCode, message } = error as Error & { responseCode?: number };
        if (!begun || responseCode !== undefined) throw new NotTaken(message, (responseCode ?? 0) >= 500);
        throw error;
      }
    },
  };
}

/** What stands in the head of a mail is one line, whatever somebody typed. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
