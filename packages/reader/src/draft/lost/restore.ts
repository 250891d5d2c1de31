import type { Table } from '../../blocks/index.ts';
import { EXTRA } from '../outline/entries.ts';
import type { Said } from '../outline/lines.ts';
import { nameOf } from '../rows.ts';
import { dealt } from './cells.ts';
import { gluedRows } from './glued.ts';
import { type Header, headersIn } from './header.ts';
import { type FoundRow, type Piece, tableFrom } from './rows.ts';
import { type Pages, pagesOf, streamOf } from './stream.ts';

/** A table that the text had lost, with the words above it. */
export interface Restored {
  readonly table: Table;
  readonly title: string;
  /** Whether names of several levels had to be parted by likelihood. */
  readonly joined: boolean;
}

/** More pieces than any plan has. */
const MOST = 20_000;
const LONGEST = 200_000;
/** What stands below a table and belongs to no row. */
const BELOW =
  /^(?:附(?:件|表)[\d一二三四五六七八九十*]+|填报人|填表|审核人|联系人|抄送|印发|主办|信息来源|来源|责任编辑|注[：:]|备注[：:]|说明[：:]|附注|合格分|查看隐藏)|^[一二三四五六七八九十]{1,3}、.{0,8}(?:结果运用|结果应用|工作要求|有关要求|组织实施|考核程序|组织领导和)|(?:办公室|人民政府|委员会|领导小组)$|^\d{4}年\d{1,2}月\d{1,2}日$/;
const TITLE = /(?:指标|细则|标准|评分表|考核表|考评表|指标体系|一览表)(?:[（(][^）)]{1,16}[)）])?$/;

/** The tables that a text names by their headers, put together again, and the lines above them; no tables where it names none. */
export function restored(said: readonly Said[]): { tables: Restored[]; above: readonly Said[] } {
  const stream = streamOf(said);
  const headers = headersIn(stream.text);
  const tables: Restored[] = [];
  // Names of one table stand in the next one too.
  const known = new Map<string, string>();
  let above = said;
  let title = '';
  for (let at = 0; at < headers.length; at += 1) {
    const header = headers[at] as Header;
    title = titleAbove(stream.text, header.from) || title;
    let to = headers[at + 1]?.from ?? stream.text.length;
    const parts = [{ from: header.to, to }];
    // The same header again is the next page of the table, unless words above it begin another.
    while (at + 1 < headers.length && same(header, headers[at + 1] as Header) && titleAbove(stream.text, to) === '') {
      at += 1;
      const from = headers[at]?.to ?? to;
      to = headers[at + 1]?.from ?? stream.text.length;
      parts.push({ from, to });
    }
    const next = titleAbove(stream.text, to);
    const pages = pagesOf(stream, parts);
    const found =
      header.parted === 'nothing'
        ? gluedRows(pages, header, next, saidTwice(stream.text), known)
        : lines(pages, header, next);
    if (found.rows.length < 2) continue;
    if (tables.length === 0) above = stream.above(header.from - title.length);
    tables.push({ table: tableFrom(header, found.rows, stream.placeAt(header.from)), title, joined: found.joined });
  }
  return { tables, above };
}

/** Whether a text says words more than once; in one longer than any plan nothing is looked for. */
function saidTwice(text: string): (words: string) => boolean {
  const known = new Map<string, boolean>();
  return (words) => {
    if (text.length > LONGEST) return false;
    const found = known.get(words) ?? text.indexOf(words, text.indexOf(words) + 1) !== -1;
    known.set(words, found);
    return found;
  };
}

const same = (one: Header, other: Header): boolean => one.words.join() === other.words.join();

/** The words right above a header that call the table by a name. */
function titleAbove(text: string, to: number): string {
  const above = text.slice(Math.max(0, to - 160), to).trimEnd();
  const line = above.slice(above.lastIndexOf('\n') + 1);
  const words = line
    .slice(Math.max(...['。', '；', '！', '？'].map((end) => line.lastIndexOf(end))) + 1)
    .replace(/\s+/g, '');
  const dated = /(?:19|20)\d{2}年(?!.*(?:19|20)\d{2}年).*$/.exec(words)?.[0];
  // Where nothing parts the texts, what stands above the year belongs to the row before.
  const title = words.length > 50 || line.length > 150 ? (dated ?? words) : words;
  return title.length >= 4 && title.length <= 50 && TITLE.test(title) ? title : '';
}

function lines(pages: Pages, header: Header, title: string): { rows: FoundRow[]; joined: boolean } {
  const pieces: Piece[] = [];
  let at = 0;
  let ended = false;
  for (const line of pages.text.split('\n')) {
    const words = line.trim();
    if (words !== '' && pieces.length > 0 && BELOW.test(words)) ended = true;
    if (words !== '' && !ended && words.replace(/\s+/g, '') !== title) {
      const texts = header.parted === 'blanks' ? words.split(/[ \u3000\t]+/) : [words];
      for (const [index, text] of texts.entries()) pieces.push({ text, place: pages.placeAt(at), line: index === 0 });
    }
    at += line.length + 1;
  }
  if (pieces.length > MOST) return { rows: [], joined: false };
  const rows = dealt(pieces, header).map(apart(header));
  return { rows: rows.filter(says(header)), joined: false };
}

/** 加分项, 年度考核不合格的情形 and their like stand beside the first level, not below the last one. */
const apart =
  ({ roles }: Header) =>
  (row: FoundRow): FoundRow => {
    const [first, ...others] = roles.flatMap((role, column) => (role === 'level' ? [column] : []));
    const named = others.filter((column) => row[column] !== undefined);
    const [only] = named;
    if (first === undefined || row[first] !== undefined || named.length !== 1 || only === undefined) return row;
    const words = row[only]?.map(({ text }) => text).join('') ?? '';
    if (!EXTRA.test(nameOf(words)) && !/不合格的?情形|否决情形/.test(words)) return row;
    return row.map((pieces, column) => (column === first ? row[only] : column === only ? undefined : pieces));
  };

/** A row that says one thing only, and that no indicator, is text below or between. */
const says =
  ({ roles }: Header) =>
  (row: FoundRow): boolean => {
    const said = roles.filter((_, column) => row[column] !== undefined);
    return said.length > 1 || said.includes('criterion');
  };
