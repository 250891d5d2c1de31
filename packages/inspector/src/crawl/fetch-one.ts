import type { Dispatcher } from 'undici';
import type { Access } from '../derive/access.ts';
import type { Allowed } from '../net/allowed.ts';
import { exchange, politeHeaders } from './exchange.ts';
import { type Failure, failureOfError, failureOfStatus, looksLikeChallenge } from './failure.ts';

/** One look at an address. */
export interface Visit {
  readonly url: string;
  /** Where redirects led; the address itself where there were none. */
  readonly finalUrl: string;
  readonly hops: readonly string[];
  /** Instant, ISO 8601. */
  readonly at: string;
  readonly ms: number;
  /** 0: nothing answered. */
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly failure: Failure | null;
  /** Empty where nothing was seen. */
  readonly body: Buffer;
  /** Whether the body is what a browser had once scripts ran, in UTF-8, instead of what the server sent. */
  readonly rendered?: boolean;
  /** What a rule engine for accessibility said of it in a browser, where one looked. */
  readonly access?: Access | undefined;
}

export interface FetchOptions {
  readonly dispatcher: Dispatcher;
  readonly allowed: Allowed;
  /** Milliseconds for the whole visit, with all redirects. */
  readonly whole: number;
  /** Bytes of a body, packed or unpacked. */
  readonly most: number;
  readonly userAgent: string;
  readonly now: () => Date;
  /** What is done with the body; `head` asks for none, and only the status counts. */
  readonly method?: 'GET' | 'HEAD';
}

const MOST_HOPS = 5;

/** Looks at an address once, through every redirect; each address on the way is looked at before it is visited. Never throws. */
export async function fetchOne(address: string, options: FetchOptions): Promise<Visit> {
  const started = performance.now();
  const at = options.now().toISOString();
  const hops: string[] = [];
  let finalUrl = address;
  const visit = (rest: Pick<Visit, 'status' | 'headers' | 'failure' | 'body'>): Visit => ({
    url: address,
    finalUrl,
    hops,
    at,
    ms: Math.round(performance.now() - started),
    ...rest,
  });
  const nothing = { status: 0, headers: {}, body: NOTHING };
  const { dispatcher, allowed, whole, most, method = 'GET', userAgent } = options;
  const question = {
    dispatcher,
    allowed,
    until: started + whole,
    most,
    method,
    headers: politeHeaders(userAgent),
  };
  try {
    for (;;) {
      const answer = await exchange(new URL(finalUrl), question);
      const { status, headers, body, location } = answer;
      if (location !== null) {
        if (hops.length === MOST_HOPS) return visit({ ...nothing, status, headers, failure: 'redirects' });
        finalUrl = location;
        hops.push(finalUrl);
        continue;
      }
      if (body === null) return visit({ ...nothing, status, headers, failure: 'too-large' });
      const challenge = looksLikeChallenge(status, body.length > 8000 ? '' : body.toString('latin1'));
      const failure = failureOfStatus(status, challenge);
      return visit({ status, headers, failure, body: failure === null ? body : NOTHING });
    }
  } catch (error) {
    return visit({ ...nothing, failure: failureOfError(error) });
  }
}

const NOTHING = Buffer.alloc(0);
