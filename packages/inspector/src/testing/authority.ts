import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { serve } from './serve.ts';

const run = promisify(execFile);

/** A time stamp authority of this machine, with OpenSSL behind it: independent of the code that is tested. */
export interface Authority {
  readonly url: string;
  /** PEM of the root that vouches for it. */
  readonly root: string;
  /** What `openssl ts -verify` says of an answer about some bytes. */
  verify(answer: Uint8Array, covered: Uint8Array): Promise<boolean>;
  close(): Promise<void>;
}

const CONFIG = `[tsa]
default_tsa = one
[one]
serial = serial
signer_cert = tsa.pem
signer_key = tsa.key
certs = root.pem
default_policy = 1.2.3.4.1
signer_digest = sha256
digests = sha256
accuracy = secs:1
ess_cert_id_chain = yes
ess_cert_id_alg = sha256
[req]
distinguished_name = dn
[dn]
[root]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[leaf]
basicConstraints = critical,CA:false
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
`;

/** Begins an authority. Needs `openssl`, which is on every machine that runs our tests; throws with its words where it is not. */
export async function authority(): Promise<Authority> {
  const folder = await mkdtemp(join(tmpdir(), 'mingjian-tsa-'));
  const openssl = async (...args: string[]): Promise<void> => {
    await run('openssl', args, { cwd: folder });
  };
  await writeFile(join(folder, 'ts.cnf'), CONFIG);
  await writeFile(join(folder, 'serial'), '01\n');
  const key = ['-newkey', 'rsa:2048', '-nodes', '-config', 'ts.cnf'];
  await openssl(
    'req',
    '-x509',
    ...key,
    '-keyout',
    'root.key',
    '-out',
    'root.pem',
    '-days',
    '30',
    '-subj',
    '/CN=Test root',
    '-extensions',
    'root',
  );
  await openssl('req', ...key, '-keyout', 'tsa.key', '-out', 'tsa.csr', '-subj', '/CN=Test authority');
  const signing = [
    '-CA',
    'root.pem',
    '-CAkey',
    'root.key',
    '-CAcreateserial',
    '-extfile',
    'ts.cnf',
    '-extensions',
    'leaf',
  ];
  await openssl('x509', '-req', '-in', 'tsa.csr', ...signing, '-out', 'tsa.pem', '-days', '30');

  const site = await serve((request, response) => {
    bodyOf(request)
      .then(async (query) => {
        await writeFile(join(folder, 'query.tsq'), query);
        await openssl(
          'ts',
          '-reply',
          '-config',
          'ts.cnf',
          '-section',
          'one',
          '-queryfile',
          'query.tsq',
          '-out',
          'answer.tsr',
        );
        response.writeHead(200, { 'content-type': 'application/timestamp-reply' });
        response.end(await readFile(join(folder, 'answer.tsr')));
      })
      .catch(() => response.writeHead(500).end());
  });
  return {
    url: site.home,
    root: await readFile(join(folder, 'root.pem'), 'utf8'),
    async verify(answer, covered) {
      await writeFile(join(folder, 'given.tsr'), answer);
      await writeFile(join(folder, 'given.bin'), covered);
      const args = ['ts', '-verify', '-in', 'given.tsr', '-data', 'given.bin', '-CAfile', 'root.pem'];
      return openssl(...args).then(
        () => true,
        () => false,
      );
    },
    async close() {
      await site.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
