import type { Dispatcher } from 'undici';

/** What a server answered, before anybody looks at it. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  /** Names and values in turn, as they came. */
  readonly rawHeaders: readonly string[];
  /** The body as it came; null where it is larger than may be. */
  readonly body: Buffer | null;
}

/** A question to a server. */
export interface Question {
  readonly method?: 'GET' | 'HEAD' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly content?: Buffer;
  /** Milliseconds for the head of the answer, and for each piece of its body. */
  readonly whole: number;
  /** Bytes of a body, packed or unpacked. */
  readonly most: number;
  readonly signal: AbortSignal;
}

/** Of the body of an answer that only sends on. */
const MOST_OF_REDIRECT = 64 * 1024;

/** Where an answer with such a head sends on; null where it does not. */
export const sentOn = <T>(status: number, location: T | undefined): T | null =>
  status >= 300 && status < 400 ? (location ?? null) : null;

/**
 * Asks a server once, and takes the pieces of its answer as they come, with no stream between. A sender that never ends is cut off
 * where it is more than may be. Throws what undici throws, and the reason of an aborted signal.
 */
export function ask(dispatcher: Dispatcher, url: URL, question: Question): Promise<Answer> {
  const { method = 'GET', headers, content = null, whole, most, signal } = question;
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let head: Omit<Answer, 'body'> | undefined;
    let left = 0;
    const pieces: Buffer[] = [];
    const stop = (): void => {
      controller?.abort(signal.reason);
      failed(signal.reason);
    };
    const failed = (reason: unknown): void => {
      signal.removeEventListener('abort', stop);
      reject(reason);
    };
    const done = (body: Buffer | null): void => {
      signal.removeEventListener('abort', stop);
      resolve({ ...(head as Omit<Answer, 'body'>), body });
    };
    if (signal.aborted) return reject(signal.reason);
    signal.addEventListener('abort', stop);
    dispatcher.dispatch(
      {
        origin: url.origin,
        path: url.pathname + url.search,
        method,
        headers,
        body: content,
        headersTimeout: whole,
        bodyTimeout: whole,
      },
      {
        onRequestStart(given) {
          controller = given;
          if (signal.aborted) given.abort(signal.reason);
        },
        onResponseStart({ rawHeaders }, status, { location }, statusText = '') {
          if (status < 200) return;
          head = { status, statusText, rawHeaders: (rawHeaders as Buffer[]).map((one) => one.toString('latin1')) };
          left = sentOn(status, location) === null ? most : MOST_OF_REDIRECT;
        },
        onResponseData(given, piece) {
          left -= piece.length;
          if (left >= 0) pieces.push(piece);
          else {
            done(null);
            given.abort(new RangeError('more than may be'));
          }
        },
        onResponseEnd() {
          done(pieces.length === 1 ? (pieces[0] as Buffer) : Buffer.concat(pieces));
        },
        onResponseError: (_, error) => failed(error),
      },
    );
  });
}
