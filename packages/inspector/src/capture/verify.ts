import type { Words } from '../audits/audit.ts';
import { type Manifest, manifestSchema } from './manifest.ts';
import { readDigest } from './read-digest.ts';
import { sha256 } from './sha256.ts';
import { type TimeStamp, TimeStampBroken, verifyTimeStamp } from './time-stamp.ts';
import { DIGEST, MANIFEST, PACKAGE, packageBytes, TOKEN } from './wacz.ts';
import { readWarc, WarcBroken } from './warc.ts';
import { type Part, unzip, ZipBroken } from './zip.ts';

export interface CaptureFault {
  /** The part that is not as it was captured; null: what lies around the parts. */
  readonly part: string | null;
  readonly what: Words;
}

/** What is known of the time of a capture from somebody else than who made it. */
export type Stamping =
  | { readonly state: 'none' }
  | { readonly state: 'failed'; readonly why: string }
  | ({ readonly state: 'there' } & TimeStamp);

export interface Verified {
  /** SHA-256 of the file, to compare with what was noted when it was made. */
  readonly sha256: string;
  /** Null where it cannot be read. */
  readonly manifest: Manifest | null;
  /** Empty: not a byte differs from what was captured. */
  readonly faults: readonly CaptureFault[];
  readonly timeStamp: Stamping;
}

/** Of one record of a capture, unpacked. */
const MOST_OF_RECORD = 100_000_000;

/**
 * Looks whether a capture is as it was made: how it is written, every hash of the chain, the records of its archive and its time stamp.
 * `roots`: PEM of the authorities that are trusted with the time. Pure over the bytes; never throws.
 */
export async function verifyCapture(bytes: Buffer, roots: readonly string[] = []): Promise<Verified> {
  const hash = sha256(bytes);
  const stopped = (part: string | null, zh: string, en: string): Verified => ({
    sha256: hash,
    manifest: null,
    faults: [{ part, what: { zh, en } }],
    timeStamp: { state: 'none' },
  });
  let parts: ReadonlyMap<string, Buffer>;
  try {
    parts = new Map(unzip(bytes).map((part) => [part.path, Buffer.from(part.bytes)]));
  } catch (error) {
    if (!(error instanceof ZipBroken)) throw error;
    return stopped(
      error.part,
      '内容或写法与存证时不同',
      'it differs from what was captured, or is not written as captures are',
    );
  }
  const description = parts.get(PACKAGE);
  const digest = parts.get(DIGEST);
  const manifest = manifestOf(parts.get(MANIFEST));
  if (description === undefined || digest === undefined)
    return stopped(PACKAGE, '缺少这一部分', 'this part is missing');
  if (manifest === null) return stopped(MANIFEST, '不是存证的清单', 'it is no manifest of a capture');

  const listed = [...parts]
    .filter(([path]) => ![PACKAGE, DIGEST, TOKEN].includes(path))
    .map(([path, part]) => ({ path, bytes: part }));
  const faults: CaptureFault[] = [...partFaults(listed, description, manifest), ...archiveFaults(parts)];
  if (faults.length === 0 && !description.equals(packageBytes(listed, manifest)))
    faults.push(fault(PACKAGE, '与各部分和清单不符', 'it does not fit the parts and the manifest'));
  const stamping = await stampOf(parts, manifest, roots, faults);
  return { sha256: hash, manifest, faults, timeStamp: stamping };
}

const fault = (part: string, zh: string, en: string): CaptureFault => ({ part, what: { zh, en } });

function manifestOf(bytes: Buffer | undefined): Manifest | null {
  try {
    return manifestSchema.parse(JSON.parse(bytes?.toString('utf8') ?? ''));
  } catch {
    return null;
  }
}

/** Parts that are not what the description or the manifest says, that are missing, or that nobody knows of. */
function partFaults(listed: readonly Part[], description: Buffer, manifest: Manifest): CaptureFault[] {
  const out: CaptureFault[] = [];
  const told = new Map(manifest.parts.map(({ path, sha256: hash }) => [path, hash]));
  const described = hashesIn(description);
  for (const { path, bytes } of listed) {
    const hash = sha256(bytes);
    const isKnown = path === MANIFEST || told.has(path);
    if (!isKnown) out.push(fault(path, '存证时没有这一部分', 'this part was not captured'));
    else if (described.get(path) !== `sha256:${hash}` || (path !== MANIFEST && told.get(path) !== hash))
      out.push(fault(path, '内容与存证时不同', 'it differs from what was captured'));
  }
  for (const path of told.keys())
    if (!listed.some((part) => part.path === path)) out.push(fault(path, '缺少这一部分', 'this part is missing'));
  return out;
}

function hashesIn(description: Buffer): ReadonlyMap<string, string> {
  try {
    const { resources } = JSON.parse(description.toString('utf8')) as { resources: { path: string; hash: string }[] };
    return new Map(resources.map(({ path, hash }) => [path, hash]));
  } catch {
    return new Map();
  }
}

function archiveFaults(parts: ReadonlyMap<string, Buffer>): CaptureFault[] {
  const path = 'archive/data.warc.gz';
  try {
    const places = new Set<string>();
    for (const { fields, offset, length } of readWarc(parts.get(path) ?? Buffer.alloc(0), MOST_OF_RECORD))
      if (fields.get('warc-type') === 'response')
        places.add(`${fields.get('warc-target-uri')} ${offset} ${length} ${fields.get('warc-payload-digest')}`);
    const index = parts.get('indexes/index.cdx')?.toString('utf8') ?? '';
    const isRight = (line: string): boolean => {
      const { url, offset, length, digest } = JSON.parse(line.slice(line.indexOf('{'))) as Record<string, string>;
      return places.has(`${url} ${offset} ${length} sha256:${digest}`);
    };
    if (index.split('\n').filter(Boolean).every(isRight)) return [];
    return [fault('indexes/index.cdx', '指向别处', 'it points elsewhere')];
  } catch (error) {
    if (error instanceof WarcBroken) return [fault(path, `存档的记录不完整：${error.message}`, error.message)];
    return [fault('indexes/index.cdx', '读不了', 'it cannot be read')];
  }
}

async function stampOf(
  parts: ReadonlyMap<string, Buffer>,
  manifest: Manifest,
  roots: readonly string[],
  faults: CaptureFault[],
): Promise<Stamping> {
  const description = parts.get(PACKAGE) as Buffer;
  const token = parts.get(TOKEN);
  const stamped = readDigest(parts.get(DIGEST) as Buffer, sha256(description), token);
  const isWanted = manifest.timeStamp !== null;
  if (stamped === undefined || (stamped !== null) !== isWanted) {
    faults.push(fault(DIGEST, '与清单或时间戳不符', 'it does not fit the description, or the time stamp'));
    return { state: 'none' };
  }
  if (stamped === null) return { state: 'none' };
  if ('why' in stamped) return { state: 'failed', why: stamped.why };
  try {
    return { state: 'there', ...(await verifyTimeStamp(stamped.token, description, roots)) };
  } catch (error) {
    if (!(error instanceof TimeStampBroken)) throw error;
    faults.push(fault(TOKEN, `时间戳无效：${error.message}`, `the time stamp is not good: ${error.message}`));
    return { state: 'none' };
  }
}
