import type { Place } from '@mingjian/model';
import type { Flow } from '../flow.ts';
import type { RawCell } from '../grid.ts';
import { PageReader } from '../html/page-reader.ts';
import { tagged } from '../html/read-html.ts';
import { headingLevel, typedNumber } from '../number.ts';
import { plainWords } from './inline.ts';

const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const BULLET = /^\s*[-*+]\s+/;
const DIVIDER = /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?$/;

/** Reads Markdown as plans are written in it: headings, lists, pipe tables, HTML tables; other marks are taken off the words. */
export function readMarkdown(text: string, flow: Flow): void {
  const lines = text.split(/\r\n|\r|\n/);
  let waiting: string[] = [];
  let from = 0;
  const release = (): void => {
    const words = joined(waiting);
    if (words.trim() !== '') flow.text(words, { level: headingLevel(words.trim()), place: { line: from + 1 } });
    waiting = [];
  };
  const add = (line: string, at: number): void => {
    if (waiting.length === 0) from = at;
    waiting.push(line);
  };
  for (let at = frontMatter(lines); at < lines.length; at += 1) {
    const line = (lines[at] ?? '').replace(/^(?: {0,3}> ?)+/, '');
    const heading = /^ {0,3}(#{1,6})(?:\s|$)/.exec(line);
    const under = waiting.length > 0 ? /^ {0,3}(=+|-{2,})\s*$/.exec(line) : null;
    if (heading) {
      release();
      const words = plainWords(line.slice(heading[0].length).replace(/\s#+$/, ''));
      flow.text(words, { level: heading[1]?.length, place: { line: at + 1 } });
    } else if (under) {
      flow.text(joined(waiting), { level: under[1]?.startsWith('=') ? 1 : 2, place: { line: from + 1 } });
      waiting = [];
    } else if (line.trim() === '' || RULE.test(line) || /^\s*(?:```|~~~)/.test(line)) release();
    else if (line.includes('|') && DIVIDER.test(lines[at + 1] ?? '') && (lines[at + 1] ?? '').length < 2_000) {
      release();
      at = readPipes(lines, at, flow);
    } else if (/^\s*<table\b/i.test(line)) {
      release();
      at = readTable(lines, at, flow);
    } else {
      if (BULLET.test(line) || typedNumber(line.trim()) !== undefined) release();
      add(line.replace(BULLET, ''), at);
    }
  }
  release();
}

/** Lines of a paragraph: two blanks or a backslash at the end break it, Hanzi need nothing between them. */
function joined(lines: readonly string[]): string {
  const parts: string[] = [];
  for (const [at, line] of lines.entries()) {
    const hard = /(?: {2}|\\)$/.test(line.slice(-2));
    const words = hard ? line.trim().replace(/\\$/, '') : line.trim();
    const between = at === lines.length - 1 ? '' : hard ? '\n' : /[\u2e80-\uffef]/.test(words.slice(-1)) ? '' : ' ';
    parts.push(words, between);
  }
  return plainWords(parts.join(''));
}

/** The line after the settings that some tools put at the beginning. */
function frontMatter(lines: readonly string[]): number {
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.slice(1, 100).findIndex((line) => /^(?:---|\.\.\.)\s*$/.test(line));
  return end === -1 ? 0 : end + 2;
}

/** Reads the pipe table whose head is at a line; the answer is its last line. */
function readPipes(lines: readonly string[], start: number, flow: Flow): number {
  const place = flow.openTable({ line: start + 1 });
  const rows: RawCell[][] = [];
  let at = start;
  for (; at < lines.length && (lines[at]?.includes('|') ?? false); at += 1) {
    if (at === start + 1) continue;
    const inLine = { line: at + 1 };
    rows.push(pipes(lines[at] ?? '').map((cell) => ({ blocks: cellBlocks(cell, flow, inLine) })));
  }
  flow.table(rows, place);
  return at - 1;
}

function cellBlocks(cell: string, flow: Flow, place: Place): RawCell['blocks'] {
  const block = flow.inner(plainWords(cell), { place });
  return tagged(cell, flow, place) ?? (block ? [block] : []);
}

function pipes(line: string): string[] {
  const cells = line
    .trim()
    .replace(/^\|/, '')
    .split(/(?<!\\)\|/);
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => cell.replaceAll('\\|', '|'));
}

/** Reads the HTML table that begins at a line; the answer is its last line. */
function readTable(lines: readonly string[], start: number, flow: Flow): number {
  const reader = new PageReader(flow, undefined, { line: start + 1 });
  let open = 0;
  let at = start;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    reader.write(`${line}\n`);
    open += (line.match(/<table\b/gi)?.length ?? 0) - (line.match(/<\/table\s*>/gi)?.length ?? 0);
    if (open <= 0) break;
  }
  reader.end();
  return at;
}
