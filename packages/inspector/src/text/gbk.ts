/** Sign → its two bytes in GBK, 0 where it has none: the decoder of the platform, read backwards. */
let known: Uint16Array | undefined;

function tableOf(): Uint16Array {
  if (known !== undefined) return known;
  const table = new Uint16Array(65_536);
  const decoder = new TextDecoder('gbk');
  for (let first = 0x81; first < 0xff; first += 1)
    for (let second = 0x40; second < 0xff; second += 1) {
      const sign = decoder.decode(Uint8Array.of(first, second)).charCodeAt(0);
      if (sign !== 0xfffd && second !== 0x7f) table[sign] = (first << 8) | second;
    }
  known = table;
  return table;
}

/** Text in GBK. Throws on a sign that GBK has not. */
export function encodeGbk(text: string): Buffer {
  const table = tableOf();
  const bytes = Buffer.allocUnsafe(text.length * 2);
  let to = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign < 0x80) bytes[to++] = sign;
    else {
      const pair = table[sign] as number;
      if (pair === 0) throw new Error(`GBK has no ${text[at]}`);
      bytes[to++] = pair >> 8;
      bytes[to++] = pair & 0xff;
    }
  }
  return bytes.subarray(0, to);
}
