import { type WrittenColumn, writeWorkbook } from '@mingjian/files';
import { note, within } from '@mingjian/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { langOf } from '../../language.ts';
import { dayIn } from '../../rounds/describe.ts';
import { actOf } from '../../session/act.ts';
import type { Services } from '../../types.ts';

/** Heading in Chinese and English, and how wide, or that it holds numbers. */
export type Column = readonly [zh: string, en: string, width?: number | 'number'];

export interface Exported {
  /** What it is, for the name of sheet and file. */
  readonly zh: string;
  readonly en: string;
  /** What the audit log calls it: a kind of thing, and which. */
  readonly kind: string;
  readonly object: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | number | null | undefined)[])[];
}

export const workbookAnswer = z.string().describe('An .xlsx workbook');
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Sends a list as a workbook, in the order given, and notes in the log that it left the house. */
export async function sendWorkbook(
  { store, now }: Pick<Services, 'store' | 'now'>,
  request: FastifyRequest,
  typed: unknown,
  { zh, en, kind, object, columns, rows }: Exported,
): Promise<FastifyReply> {
  const reply = typed as FastifyReply;
  const lang = langOf(request);
  const title = lang === 'zh' ? zh : en;
  const written = columns.map(
    ([inZh, inEn, width = 16]): WrittenColumn => ({
      heading: lang === 'zh' ? inZh : inEn,
      ...(width === 'number' ? { number: true, width: 12 } : { width }),
    }),
  );
  const cells = rows.map((row) => row.map((cell) => (cell === null || cell === undefined ? undefined : String(cell))));
  const bytes = await writeWorkbook([{ name: title, columns: written, rows: cells }]);
  const act = actOf(request, now());
  await within(store.db, (trx) =>
    note(trx, act, { action: 'export', kind, object, detail: { list: en, rows: rows.length } }),
  );
  const name = `${title}-${dayIn(act.at)}.xlsx`;
  return reply
    .headers({
      'content-disposition': `attachment; filename="export.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'cache-control': 'no-store',
    })
    .type(TYPE)
    .send(Buffer.from(bytes));
}

/** An instant as people in China read it, to the second. */
export const timeIn = (at: string | null): string | null =>
  at === null ? null : new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
