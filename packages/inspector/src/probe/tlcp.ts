// The transport of commercial cryptography 国密, TLCP (GB/T 38636-2020): the first two messages of it, without any key. Pure.

/** Suites of SM4 and SM3 with elliptic curves; those of identity-based cryptography need other parameters. */
export const TLCP_SUITES: Readonly<Record<number, string>> = {
  57361: 'ECDHE_SM4_CBC_SM3',
  57363: 'ECC_SM4_CBC_SM3',
  57425: 'ECDHE_SM4_GCM_SM3',
  57427: 'ECC_SM4_GCM_SM3',
};
/** TLS has 0x0301 to 0x0304 here. */
const VERSION = 0x0101;
const [ALERT, HANDSHAKE] = [0x15, 0x16];
const [CLIENT_HELLO, SERVER_HELLO, CERTIFICATE] = [1, 2, 11];

export interface TlcpAnswer {
  readonly answer: 'hello' | 'alert' | 'closed' | 'other';
  /** The suite that was chosen; 0 without a hello. */
  readonly suite: number;
  /** Null where the message with them was not seen whole. */
  readonly certificates: number | null;
}

/** The first message of a client that speaks nothing but TLCP. `random`: 32 bytes; `host`: null where it is an address. */
export function tlcpHello(random: Uint8Array, host: string | null): Buffer {
  const suites = Object.keys(TLCP_SUITES).map((suite) => u16(Number(suite)));
  const body = Buffer.concat([
    u16(VERSION),
    random,
    u8(0),
    sized16(Buffer.concat(suites)),
    Buffer.from([1, 0]),
    ...(host === null ? [] : [sized16(serverName(host))]),
  ]);
  const message = Buffer.concat([u8(CLIENT_HELLO), u24(body.length), body]);
  return Buffer.concat([u8(HANDSHAKE), u16(VERSION), sized16(message)]);
}

/** What a server sent back, as far as it goes. Whatever it is, nothing is thrown. */
export function readTlcp(bytes: Buffer): TlcpAnswer {
  const nothing = { suite: 0, certificates: null };
  if (bytes.length === 0) return { answer: 'closed', ...nothing };
  if (bytes[0] === ALERT && bytes.length >= 7) return { answer: 'alert', ...nothing };
  const [hello, certificate] = messagesIn(bytes);
  const suite = hello?.type === SERVER_HELLO ? suiteIn(hello.body) : 0;
  if (suite === 0) return { answer: 'other', ...nothing };
  return { answer: 'hello', suite, certificates: certificate?.type === CERTIFICATE ? countIn(certificate.body) : null };
}

/** Handshake messages that came whole, the records around them taken away. */
function messagesIn(bytes: Buffer): { type: number; body: Buffer }[] {
  const pieces: Buffer[] = [];
  for (let at = 0; at + 5 <= bytes.length && bytes[at] === HANDSHAKE && bytes.readUInt16BE(at + 1) === VERSION; ) {
    const end = at + 5 + bytes.readUInt16BE(at + 3);
    pieces.push(bytes.subarray(at + 5, end));
    at = end;
  }
  const all = Buffer.concat(pieces);
  const out: { type: number; body: Buffer }[] = [];
  for (let at = 0; at + 4 <= all.length; ) {
    const end = at + 4 + all.readUIntBE(at + 1, 3);
    if (end > all.length) break;
    out.push({ type: all[at] as number, body: all.subarray(at + 4, end) });
    at = end;
  }
  return out;
}

/** Version, 32 bytes, an id of its own length, the suite. 0: it is no hello of this protocol with a suite that was offered. */
function suiteIn(body: Buffer): number {
  const at = 35 + (body[34] ?? 0);
  if (body.length < at + 2 || body.readUInt16BE(0) !== VERSION) return 0;
  const suite = body.readUInt16BE(at);
  return suite in TLCP_SUITES ? suite : 0;
}

function countIn(body: Buffer): number {
  let count = 0;
  for (let at = 3; at + 3 <= body.length; at += 3 + body.readUIntBE(at, 3)) count += 1;
  return count;
}

/** Which of many sites of one machine is meant (RFC 6066, 3). */
const serverName = (host: string): Buffer =>
  Buffer.concat([u16(0), sized16(sized16(Buffer.concat([u8(0), sized16(Buffer.from(host))])))]);
const u8 = (value: number): Buffer => Buffer.from([value]);
const u16 = (value: number): Buffer => Buffer.from([value >> 8, value & 0xff]);
const u24 = (value: number): Buffer => Buffer.from([value >> 16, (value >> 8) & 0xff, value & 0xff]);
const sized16 = (bytes: Buffer): Buffer => Buffer.concat([u16(bytes.length), bytes]);
