import { createHash } from 'node:crypto';
import { z } from 'zod';

/** What a row of the workbook is about, and how far its cell had come when it was written. */
export interface RowKey {
  readonly round: string;
  readonly unit: string;
  readonly path: string;
  readonly rule: string;
  readonly kind: string;
  readonly item: string;
  /** Number of the newest fact of the cell. */
  readonly upTo: number;
}

const shape = z.tuple([z.string(), z.string(), z.string(), z.string(), z.string(), z.string(), z.number().int()]);
const check = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** As text for a hidden cell, with a check against slips. It proves nothing: rights are asked for again on the way in. */
export function keyText({ round, unit, path, rule, kind, item, upTo }: RowKey): string {
  const body = Buffer.from(JSON.stringify([round, unit, path, rule, kind, item, upTo])).toString('base64url');
  return `k.${body}.${check(body)}`;
}

/** Null where the text is not a key that was written here, whole. */
export function readKey(text: string): RowKey | null {
  const [mark, body = '', sum] = text.split('.');
  if (mark !== 'k' || sum !== check(body)) return null;
  try {
    const [round, unit, path, rule, kind, item, upTo] = shape.parse(
      JSON.parse(Buffer.from(body, 'base64url').toString()),
    );
    return { round, unit, path, rule, kind, item, upTo };
  } catch {
    return null;
  }
}
