import { Integer, Null, OctetString } from 'asn1js';
import {
  AlgorithmIdentifier,
  Certificate,
  type ExtKeyUsage,
  MessageImprint,
  SignedData,
  TimeStampReq,
  TimeStampResp,
  TSTInfo,
} from 'pkijs';
import { certificateOf } from '../net/certificates.ts';
import { sha256 } from './sha256.ts';

// Time stamps of an authority, RFC 3161. What is kept is the whole answer, so that `openssl ts -verify -in timestamp.tsr -data
// datapackage.json -CAfile root.pem` says the same as this file.

export interface TimeStamp {
  /** Instant that the authority vouches for, ISO 8601. */
  readonly time: string;
  readonly policy: string;
  /** Hexadecimal. */
  readonly serial: string;
  /** Name in the certificate of who signed it. */
  readonly authority: string;
  /** `unknown`: signed in a way that cannot be checked here (SM2, for one); nothing is said against it. */
  readonly signature: 'good' | 'unknown';
  /** Whether one of the roots vouches for who signed it; null where no root was given. */
  readonly trusted: boolean | null;
}

/** A time stamp that does not belong to what it is said to cover, or was changed. */
export class TimeStampBroken extends Error {
  override name = 'TimeStampBroken';
}

const SHA256 = '2.16.840.1.101.3.4.2.1';
const SIGNED_DATA = '1.2.840.113549.1.7.2';
const TST_INFO = '1.2.840.113549.1.9.16.1.4';
const EXT_KEY_USAGE = '2.5.29.37';
const TIME_STAMPING = '1.3.6.1.5.5.7.3.8';

/** What is sent to an authority: a digest (SHA-256, hexadecimal) and a number that the answer has to repeat. */
export function timeStampRequest(digest: string, nonce: Uint8Array): Buffer {
  // A leading zero keeps the number positive; without it some authorities refuse.
  const number = new Uint8Array([0x01, ...nonce]);
  const request = new TimeStampReq({
    version: 1,
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: SHA256, algorithmParams: new Null() }),
      hashedMessage: new OctetString({ valueHex: arrayOf(Buffer.from(digest, 'hex')) }),
    }),
    nonce: new Integer({ valueHex: arrayOf(number) }),
    certReq: true,
  });
  return Buffer.from(request.toSchema().toBER());
}

/** Looks whether an answer belongs to the request; throws TimeStampBroken with what the authority said where it gave none. */
export function checkAnswer(answer: Uint8Array, digest: string, nonce: Uint8Array): void {
  const { info } = read(answer);
  if (hex(imprintOf(info)) !== digest) throw new TimeStampBroken('it covers something else');
  const number = info.nonce === undefined ? '' : hex(info.nonce.valueBlock.valueHexView).replace(/^0+/, '');
  if (number !== `1${hex(nonce)}`) throw new TimeStampBroken('it answers another request');
}

/**
 * Looks whether an answer of an authority covers these bytes, whether its signature is good and, where roots (PEM) are given, whether
 * they vouch for it at the time in it. Throws TimeStampBroken.
 */
export async function verifyTimeStamp(
  answer: Uint8Array,
  covered: Uint8Array,
  roots: readonly string[] = [],
): Promise<TimeStamp> {
  const { info, signed } = read(answer);
  if (hex(imprintOf(info)) !== sha256(covered)) throw new TimeStampBroken('it covers something else');
  const data = arrayOf(covered);
  try {
    return {
      time: info.genTime.toISOString(),
      policy: info.policy,
      serial: hex(info.serialNumber.valueBlock.valueHexView),
      authority: certificateOf(Buffer.from(signerOf(signed).toSchema().toBER())).subject,
      signature: await signatureOf(signed, data),
      trusted: roots.length === 0 ? null : await isTrusted(signed, data, roots),
    };
  } catch (error) {
    throw error instanceof TimeStampBroken ? error : new TimeStampBroken('it cannot be read');
  }
}

function read(answer: Uint8Array): { info: TSTInfo; signed: SignedData } {
  let response: TimeStampResp;
  try {
    response = TimeStampResp.fromBER(arrayOf(answer));
  } catch {
    throw new TimeStampBroken('it is no answer of a time stamp authority');
  }
  const { status, timeStampToken: token } = response;
  // 0 granted, 1 granted with changes (RFC 3161, 2.4.2).
  if (Number(status.status) > 1 || token === undefined) {
    const words = status.statusStrings?.map(({ valueBlock }) => valueBlock.value).join('; ') ?? '';
    throw new TimeStampBroken(`the authority refused: ${words || `status ${status.status}`}`);
  }
  try {
    if (token.contentType !== SIGNED_DATA) throw new TypeError();
    const signed = new SignedData({ schema: token.content });
    const { eContent, eContentType } = signed.encapContentInfo;
    if (eContentType !== TST_INFO || eContent === undefined) throw new TypeError();
    return { signed, info: TSTInfo.fromBER(eContent.getValue()) };
  } catch {
    throw new TimeStampBroken('it holds no time stamp');
  }
}

function imprintOf({ messageImprint: { hashAlgorithm, hashedMessage } }: TSTInfo): Uint8Array {
  if (hashAlgorithm.algorithmId !== SHA256) throw new TimeStampBroken('it covers a digest that is no SHA-256');
  return hashedMessage.valueBlock.valueHexView;
}

/** The certificate of who signed; it has to be made out for time stamps and nothing else (RFC 3161, 2.3). */
function signerOf(signed: SignedData): Certificate {
  const [info] = signed.signerInfos;
  const sid = info?.sid as { issuer?: Certificate['issuer']; serialNumber?: Integer } | undefined;
  const signer = signed.certificates?.find(
    (one): one is Certificate =>
      one instanceof Certificate &&
      sid?.issuer !== undefined &&
      one.issuer.isEqual(sid.issuer) &&
      sid.serialNumber !== undefined &&
      one.serialNumber.isEqual(sid.serialNumber),
  );
  if (signer === undefined) throw new TimeStampBroken('the certificate of the authority is not in it');
  const usage = signer.extensions?.find(({ extnID }) => extnID === EXT_KEY_USAGE)?.parsedValue as
    | ExtKeyUsage
    | undefined;
  if (usage?.keyPurposes.length !== 1 || usage.keyPurposes[0] !== TIME_STAMPING)
    throw new TimeStampBroken('it was signed by somebody who may not stamp times');
  return signer;
}

async function signatureOf(signed: SignedData, data: ArrayBuffer): Promise<TimeStamp['signature']> {
  let good: boolean;
  try {
    good = await signed.verify({ signer: 0, data });
  } catch (error) {
    if (/unsupported|not supported|unrecognized/i.test(String((error as Error).message))) return 'unknown';
    good = false;
  }
  if (!good) throw new TimeStampBroken('its signature is not good');
  return 'good';
}

async function isTrusted(signed: SignedData, data: ArrayBuffer, roots: readonly string[]): Promise<boolean> {
  const trustedCerts = roots.map((pem) => Certificate.fromBER(arrayOf(derOf(pem))));
  // Looked at as of the time in the stamp; that is what `verify` does with a time stamp.
  return signed
    .verify({ signer: 0, data, trustedCerts, checkChain: true, passedWhenNotRevValues: true })
    .catch(() => false);
}

const derOf = (pem: string): Buffer => Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

function arrayOf(bytes: Uint8Array): ArrayBuffer {
  const out = new ArrayBuffer(bytes.length);
  new Uint8Array(out).set(bytes);
  return out;
}
