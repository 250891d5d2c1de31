// Entry of a process: what Node can do at best with the same sites. Fetches, decodes, parses, collects links, labels and text, and with
// `checks` makes some twenty checks a page. It knows these sites: no other encodings, no broken markup, no bounds, nothing kept apart.
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { Client } from 'undici';
import { checkPage, makeWords } from './tight-checks.ts';
import { wordList } from './words.ts';
import { begin, job, tell } from './worker.ts';

const { homes, checks, words, out } = await job();
const wrong = checks ? wordList(words).map(({ wrong }) => wrong) : [];
begin();
const file = createWriteStream(join(out, 'findings.jsonl'));
const list = checks ? makeWords(wrong) : undefined;
const broken: string[] = [];
let pages = 0;

async function crawl(home: string): Promise<void> {
  const origin = home.slice(0, -1);
  const clients = Array.from({ length: 8 }, () => new Client(origin, { pipelining: 1 }));
  const seen = new Set(['/']);
  const queue = ['/'];
  let head = 0;
  const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

  async function look(client: Client, path: string): Promise<void> {
    const { statusCode, body } = await client.request({ method: 'GET', path });
    if (statusCode !== 200) {
      await body.dump();
      broken.push(origin + path);
      return;
    }
    const bytes = Buffer.from(await body.arrayBuffer());
    const label = /charset\s*=\s*["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 1024))?.[1] ?? 'utf-8';
    const decoder = decoders.get(label) ?? new TextDecoder(label);
    decoders.set(label, decoder);
    const links: string[] = [];
    const labels: Record<string, string> = {};
    let title = '';
    let text = '';
    let silent = 0;
    let inTitle = false;
    const parser = new Parser({
      onopentag(name, attributes) {
        const to = attributes.href ?? attributes.src;
        if (to !== undefined) links.push(to);
        if (name === 'script' || name === 'style') silent += 1;
        else if (name === 'title') inTitle = true;
        else if (name === 'meta' && attributes.name) labels[attributes.name] = attributes.content ?? '';
      },
      ontext(piece) {
        if (silent > 0) return;
        if (inTitle) title += piece;
        else text += piece;
      },
      onclosetag(name) {
        if (name === 'script' || name === 'style') silent -= 1;
        else if (name === 'title') inTitle = false;
      },
    });
    parser.write(decoder.decode(bytes));
    parser.end();
    for (const to of links)
      if (to.startsWith('/') && (to === '/' || to.endsWith('.html')) && !seen.has(to)) {
        seen.add(to);
        queue.push(to);
      }
    pages += 1;
    const found = list ? checkPage(labels, title, text, list) : [];
    file.write(`${JSON.stringify({ path, title, labels, links: links.length, text: text.length, found })}\n`);
  }

  await new Promise<void>((done, fail) => {
    let busy = 0;
    const pump = (): void => {
      while (clients.length > 0 && head < queue.length) {
        const client = clients.pop() as Client;
        busy += 1;
        look(client, queue[head++] as string).then(() => {
          busy -= 1;
          clients.push(client);
          pump();
        }, fail);
      }
      if (busy === 0) done();
    };
    pump();
  });
  await Promise.all(clients.map((client) => client.close()));
}

let next = 0;
const lane = async (): Promise<void> => {
  for (let home = homes[next++]; home !== undefined; home = homes[next++]) await crawl(home);
};
await Promise.all([lane(), lane()]);
await new Promise<void>((done) => file.end(done));
tell({ pages, broken });
