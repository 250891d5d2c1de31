import { Parser } from 'htmlparser2';
import { Refused } from './refused.ts';
import type { Work } from './work.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Hears what stands in an XML part. Names have no prefix where theirs is that of the root element (`w:p` is `p`). */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/** Deeper than any word processor nests; the parser's own stack is a list that is slow to grow. */
const DEEPEST = 256;
const CHUNK = 256 * 1024;

/**
 * Reads an XML part in pieces. A document type is refused, so there are no entities but the five of XML and numbers.
 * Throws `Refused`; broken markup is read as far as it can be understood.
 */
export async function readXml(bytes: Uint8Array, reader: XmlReader, work: Work): Promise<void> {
  let depth = 0;
  let prefix: string | null = null;
  const plain = (name: string): string =>
    prefix !== null && prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1;
        if (depth > DEEPEST) throw new Refused('document-too-much');
        prefix ??= name.slice(0, name.indexOf(':') + 1);
        reader.open(plain(name), attributes);
      },
      onclosetag(name) {
        depth -= 1;
        reader.close(plain(name));
      },
      ontext: (text) => reader.text?.(text),
      onprocessinginstruction(name) {
        if (name.toLowerCase() === '!doctype') throw new Refused('document-dtd');
      },
    },
    { xmlMode: true },
  );
  const decoder = decoderOf(bytes);
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
    if (bytes.length > CHUNK) await work.pause(at / bytes.length);
  }
  parser.end(decoder.decode());
}

function decoderOf(bytes: Uint8Array): InstanceType<typeof TextDecoder> {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be');
  return new TextDecoder('utf-8');
}

/** An attribute under whatever prefix: `w:val` is `val`. */
export const attribute = (attributes: Attributes, name: string): string | undefined => {
  for (const key in attributes) if (key === name || key.endsWith(`:${name}`)) return attributes[key];
  return undefined;
};

/** An on/off property, which is on where it stands without a value. */
export const isOn = (attributes: Attributes): boolean =>
  !/^(?:0|false|off|none)$/.test(attribute(attributes, 'val') ?? '');
