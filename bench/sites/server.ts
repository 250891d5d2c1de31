// Entry of a process: makes the sites and serves each on a port of its own, so cheaply that the two processors are left to those
// who are measured. It knows GET and HEAD over connections that stay open, and trusts whoever asks.
import { type AddressInfo, createServer } from 'node:net';
import { makeSite } from './site.ts';
import type { Served, Truth } from './truth.ts';

const [sites = 2, pages = 1000] = process.argv.slice(2).map(Number);
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  png: 'image/png',
  pdf: 'application/pdf',
};
const headOf = (status: string, type: string, length: number): Buffer =>
  Buffer.from(
    `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${length}\r\nConnection: keep-alive\r\n\r\n`,
  );
const MISSING = headOf('404 Not Found', 'text/plain', 0);

interface Answer {
  readonly head: Buffer;
  readonly body: Buffer;
}

function listen(files: ReadonlyMap<string, Buffer>): Promise<string> {
  const answers = new Map<string, Answer>();
  for (const [path, body] of files) {
    const ending = path.endsWith('/') ? 'html' : path.slice(path.lastIndexOf('.') + 1);
    answers.set(path, { head: headOf('200 OK', TYPES[ending] ?? 'application/octet-stream', body.length), body });
  }
  const server = createServer({ noDelay: true }, (socket) => {
    let said = '';
    socket.on('error', () => socket.destroy());
    socket.on('data', (bytes) => {
      said += bytes.toString('latin1');
      for (let end = said.indexOf('\r\n\r\n'); end !== -1; end = said.indexOf('\r\n\r\n')) {
        const [method, path = ''] = said.slice(0, said.indexOf('\r\n')).split(' ');
        said = said.slice(end + 4);
        const answer = answers.get(path);
        if (answer === undefined) socket.write(MISSING);
        else if (method === 'HEAD') socket.write(answer.head);
        else {
          socket.cork();
          socket.write(answer.head);
          socket.write(answer.body);
          socket.uncork();
        }
      }
    });
  });
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)),
  );
}

const homes: string[] = [];
const truths: Truth[] = [];
let bytes = 0;
for (let number = 0; number < sites; number += 1) {
  const { files, truth, html } = makeSite(number, pages);
  homes.push(await listen(files));
  truths.push(truth);
  bytes += html;
}
process.send?.({ homes, truths, bytes } satisfies Served);
process.on('disconnect', () => process.exit(0));
