import { type Dispatcher, errors } from 'undici';

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
  /** When the whole answer has to be there, in milliseconds of `performance.now()`. */
  readonly until: number;
  /** Bytes of a body, packed or unpacked. */
  readonly most: number;
}

/** Of the body of an answer that only sends on. */
const MOST_OF_REDIRECT = 64 * 1024;

/** Where an answer with such a head sends on; null where it does not. */
export const sentOn = <T>(status: number, location: T | undefined): T | null =>
  status >= 300 && status < 400 ? (location ?? null) : null;

/** Servers that sent what is no answer, so that a connection on which they were asked for a head is not used again. */
const careless = new WeakMap<Dispatcher, Set<string>>();

/**
 * Asks a server, and takes the pieces of its answer as they come, with no stream between. A sender that never ends is cut off where
 * it is more than may be, or takes too long. Throws what undici throws, and a TimeoutError.
 */
export async function ask(dispatcher: Dispatcher, url: URL, question: Question): Promise<Answer> {
  try {
    return await askOnce(dispatcher, url, question);
  } catch (error) {
    // Some servers send a body where only its head was asked for; the next answer on that connection then begins amidst it.
    if (question.method === 'POST' || !(error instanceof errors.HTTPParserError)) throw error;
    careless.set(dispatcher, (careless.get(dispatcher) ?? new Set<string>()).add(url.origin));
    return askOnce(dispatcher, url, question);
  }
}

function askOnce(dispatcher: Dispatcher, url: URL, question: Question): Promise<Answer> {
  const { method = 'GET', headers, content = null, until, most } = question;
  const { origin } = url;
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined;
    let head: Omit<Answer, 'body'> | undefined;
    let left = 0;
    let late: Error | undefined;
    const pieces: Buffer[] = [];
    const timer = setTimeout(() => {
      late = new DOMException('no whole answer in time', 'TimeoutError');
      controller?.abort(late);
      reject(late);
    }, until - performance.now());
    const failed = (reason: unknown): void => {
      clearTimeout(timer);
      reject(reason);
    };
    const done = (body: Buffer | null): void => {
      clearTimeout(timer);
      resolve({ ...(head as Omit<Answer, 'body'>), body });
    };
    dispatcher.dispatch(
      {
        origin,
        path: url.pathname + url.search,
        method,
        headers,
        body: content,
        // Its own clocks are not needed beside ours.
        headersTimeout: 0,
        bodyTimeout: 0,
        // Connections are kept for further questions. Left to itself, undici ends each on which a head was asked for.
        ...(method === 'HEAD' && !careless.get(dispatcher)?.has(origin) ? { reset: false } : {}),
      },
      {
        onRequestStart(given) {
          controller = given;
          if (late) given.abort(late);
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
