/** First answer of a server that speaks TLCP, with so many certificates. */
export function tlcpServerHello(suite: number, certificates: number, version = 0x0101): Buffer {
  const sized = (bytes: Buffer): Buffer =>
    Buffer.concat([Buffer.from([0, bytes.length >> 8, bytes.length & 0xff]), bytes]);
  const message = (type: number, body: Buffer): Buffer => Buffer.concat([Buffer.from([type]), sized(body)]);
  const record = (body: Buffer): Buffer =>
    Buffer.concat([Buffer.from([0x16, version >> 8, version & 0xff, body.length >> 8, body.length & 0xff]), body]);
  const hello = Buffer.concat([
    Buffer.from([version >> 8, version & 0xff]),
    Buffer.alloc(32, 7),
    Buffer.from([4, 1, 2, 3, 4]),
    Buffer.from([suite >> 8, suite & 0xff, 0]),
  ]);
  const list = Buffer.concat(Array.from({ length: certificates }, () => sized(Buffer.alloc(300, 1))));
  return Buffer.concat([record(message(2, hello)), record(message(11, sized(list)))]);
}
