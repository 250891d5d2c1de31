import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { changeSites, listRounds, type Store } from '@mingjian/store';

/** The website of 甲镇 on this machine: a list that shows an ID number until somebody mends it. */
export interface TownshipSite {
  /** What a server needs to look at it. */
  readonly settings: Readonly<Record<string, string>>;
  /** Enters it in the register of the office's round. */
  register(store: Store): Promise<void>;
  mend(): void;
  close(): void;
}

export async function openTownshipSite(): Promise<TownshipSite> {
  let mended = false;
  const server = createServer((request, response) => {
    const pages: Readonly<Record<string, string>> = {
      '/': '<title>甲镇人民政府</title><a href="/list.html">救助名单</a>',
      '/list.html': `<title>救助名单</title><p>张某 ${mended ? '110105********002X' : '11010519491231002X'}</p>`,
    };
    const page = pages[request.url ?? ''];
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    settings: { INSPECT_ALLOW: '127.0.0.1', INSPECT_APART: '0' },
    async register({ db }) {
      const [round] = await listRounds(db);
      const add = [{ unit: 't1', kind: 'website' as const, name: '甲镇人民政府网', address, main: true }];
      await changeSites(
        db,
        { account: null, at: new Date().toISOString() },
        { round: round?.id ?? '', add, end: [], judged: 0, reason: '普查' },
      );
    },
    mend() {
      mended = true;
    },
    close: () => server.close(),
  };
}
