import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FetchOptions } from '../crawl/fetch-one.ts';
import { readAllowed } from '../net/allowed.ts';
import { dialler } from '../net/dialler.ts';

export interface Served {
  /** Ends in a slash. */
  readonly home: string;
  /** Paths in the order in which they were asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** A server of this machine for the length of a test. */
export async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Served> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method === 'GET' ? '' : `${request.method} `}${request.url}`);
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    home: `http://127.0.0.1:${port}/`,
    asked,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

/** What a fetch needs, with this machine allowed and little patience. */
export function fetchOptions(rest: Partial<FetchOptions> = {}): FetchOptions & { readonly close: () => Promise<void> } {
  const allowed = rest.allowed ?? readAllowed('127.0.0.1') ?? { hosts: new Set<string>(), ranges: [] };
  const dispatcher = dialler({ allowed, connections: 4, connectTimeout: 1000 });
  return {
    dispatcher,
    allowed,
    whole: 400,
    most: 1_000_000,
    userAgent: 'MingjianInspector/test',
    now: () => new Date('2026-06-30T04:00:00Z'),
    close: () => dispatcher.destroy(),
    ...rest,
  };
}
