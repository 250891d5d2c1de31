import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as the server took it. */
export interface TakenMail {
  readonly from: string;
  readonly to: readonly string[];
  /** Head and body as they came over the wire. */
  readonly raw: string;
  /** Lines of the head by name in lower case, with encoded words read. */
  readonly head: ReadonlyMap<string, string>;
  readonly text: string;
}

export interface SmtpStage {
  readonly url: string;
  readonly mails: TakenMail[];
  /** What the next mails are answered instead of being taken; `hang-up` after the whole text has come. */
  answers: ({ code: number } | 'hang-up')[];
  close(): Promise<void>;
}

/** A real SMTP server on a free local port. */
export async function smtpStage(): Promise<SmtpStage> {
  const mails: TakenMail[] = [];
  const stage = { answers: [] as SmtpStage['answers'] };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const answer = stage.answers.shift();
        if (answer === 'hang-up') {
          for (const connection of server.connections) connection.close();
          return;
        }
        if (answer) {
          done(Object.assign(new Error('not now'), { responseCode: answer.code }));
          return;
        }
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        mails.push({ from, to: rcptTo.map(({ address }) => address), ...read(Buffer.concat(chunks).toString()) });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address() as AddressInfo;
  return Object.assign(stage, {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}

function read(raw: string): Pick<TakenMail, 'raw' | 'head' | 'text'> {
  const [top = '', ...rest] = raw.split('\r\n\r\n');
  const lines = top.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const head = new Map(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), words(line.slice(at + 1).trim())] as const;
    }),
  );
  const body = rest.join('\r\n\r\n');
  const coded = head.get('content-transfer-encoding');
  const text =
    coded === 'base64' ? Buffer.from(body, 'base64').toString() : coded === 'quoted-printable' ? plain(body) : body;
  return { raw, head, text: text.replaceAll('\r\n', '\n') };
}

/** Encoded words of a head (RFC 2047). */
const words = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?(.*?)\?=/gi, (_, kind: string, word: string) =>
      kind.toLowerCase() === 'b' ? Buffer.from(word, 'base64').toString() : plain(word.replaceAll('_', ' ')),
    );

function plain(text: string): string {
  const bytes = text
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}
