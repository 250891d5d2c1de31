import type { Place } from '@mingjian/model';
import { Parser } from 'htmlparser2';
import type { Table, TextBlock } from '../document.ts';
import { type Flow, tidy } from '../flow.ts';
import type { RawCell } from '../grid.ts';
import { documentLimits } from '../limits.ts';
import { headingLevel, typedNumber } from '../number.ts';
import { Refused } from '../refused.ts';
import { List } from './lists.ts';

/** What no reader of the page sees as text. */
const LEFT_OUT = new Set(
  'head script style noscript template svg math iframe object embed audio video canvas select textarea button datalist title rp rt'.split(
    ' ',
  ),
);
/** What begins a line of its own. */
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Deeper than pages are; the parser's own stack is a list that is slow to grow. */
const DEEPEST = 2_000;

interface OpenTable {
  readonly place: Place;
  readonly rows: RawCell[][];
  cell: { readonly blocks: (TextBlock | Table)[]; readonly raw: Omit<RawCell, 'blocks'> } | null;
}

/** Hears a web page, or a piece of one, and makes blocks of it. */
export class PageReader {
  readonly #flow: Flow;
  readonly #into: (TextBlock | Table)[] | undefined;
  readonly #place: Place;
  readonly #parser: Parser;
  readonly #tables: OpenTable[] = [];
  readonly #lists: List[] = [];
  readonly #text: string[] = [];
  #depth = 0;
  #leftOut = 0;
  #level: number | undefined;
  #counted = '';
  #pre = 0;

  /** `into` collects the blocks of a piece that stands somewhere else, at `place`; without it they go to the flow. */
  constructor(flow: Flow, into?: (TextBlock | Table)[], place: Place = {}) {
    this.#flow = flow;
    this.#into = into;
    this.#place = place;
    this.#parser = new Parser({
      onopentag: (name, attributes) => this.#open(name, attributes),
      onclosetag: (name) => this.#close(name),
      ontext: (text) => this.#hear(text),
    });
  }

  write(html: string): void {
    this.#parser.write(html);
  }

  end(): void {
    this.#parser.end();
    this.#flush();
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new Refused('document-too-much');
    if (this.#leftOut > 0) return;
    if (LEFT_OUT.has(name) || attributes.hidden !== undefined || HIDDEN.test(attributes.style ?? '')) {
      this.#leftOut = this.#depth;
      return;
    }
    if (BLOCKS.has(name)) this.#flush();
    if (name === 'br') this.#text.push('\n');
    else if (/^h[1-6]$/.test(name)) this.#level = Number(name[1]);
    else if (name === 'pre') this.#pre += 1;
    else if (name === 'ol' || name === 'ul') this.#lists.push(new List(name === 'ol', attributes));
    else if (name === 'li') this.#counted = this.#lists.at(-1)?.item(attributes.value) ?? '';
    else if (name === 'table') this.#openTable();
    else if (name === 'tr') this.#openRow();
    else if (name === 'td' || name === 'th') this.#openCell(attributes);
  }

  #close(name: string): void {
    const depth = this.#depth;
    this.#depth -= 1;
    if (this.#leftOut > 0) {
      if (depth === this.#leftOut) this.#leftOut = 0;
      return;
    }
    if (BLOCKS.has(name)) this.#flush();
    if (name === 'pre') this.#pre -= 1;
    else if (name === 'ol' || name === 'ul') this.#lists.pop();
    else if (name === 'li') this.#counted = '';
    else if (name === 'td' || name === 'th' || name === 'tr') this.#closeCell();
    else if (name === 'table') this.#closeTable();
  }

  #hear(text: string): void {
    if (this.#leftOut > 0) return;
    // Where the source breaks its lines says nothing, except in preformatted text.
    this.#text.push(this.#pre > 0 ? text : text.replace(/\s+/g, (blank) => (/[\r\n]/.test(blank) ? BREAK : ' ')));
  }

  #flush(): void {
    const raw = this.#text.splice(0).join('');
    const [level, counted] = [this.#level, this.#counted];
    this.#level = undefined;
    const text = joinedLines(raw);
    if (text.trim() === '') return;
    this.#counted = '';
    // An item whose number is typed has its list's own number switched off by a style sheet that we do not see.
    const number = typedNumber(tidy(text)) === undefined ? counted : '';
    const blocks = this.#blocks;
    if (blocks === undefined) {
      this.#flow.text(text, { counted: number, level: level ?? headingLevel(number + tidy(text)), place: this.#place });
      return;
    }
    const block = this.#flow.inner(text, { counted: number, place: this.#tables.at(-1)?.place ?? this.#place });
    if (block) blocks.push(block);
  }

  /** Where blocks go now: into the cell that is open, or what holds the piece; undefined: into the flow. */
  get #blocks(): (TextBlock | Table)[] | undefined {
    for (let at = this.#tables.length - 1; at >= 0; at -= 1) {
      const cell = this.#tables[at]?.cell;
      if (cell) return cell.blocks;
    }
    return this.#into;
  }

  #openTable(): void {
    if (this.#tables.length >= documentLimits.depth) throw new Refused('document-too-much');
    this.#tables.push({ place: this.#flow.openTable(this.#place), rows: [], cell: null });
  }

  #openRow(): void {
    this.#closeCell();
    this.#tables.at(-1)?.rows.push([]);
  }

  #openCell(attributes: Readonly<Record<string, string>>): void {
    const table = this.#tables.at(-1);
    if (!table) return;
    this.#closeCell();
    if (table.rows.length === 0) table.rows.push([]);
    // A span of 0 rows reaches to the end of the table.
    const down = span(attributes.rowspan);
    const raw = { rowSpan: down === 0 ? Number.MAX_SAFE_INTEGER : down, columnSpan: span(attributes.colspan) };
    table.cell = { blocks: [], raw };
  }

  #closeCell(): void {
    const table = this.#tables.at(-1);
    if (!table?.cell) return;
    this.#flush();
    table.rows.at(-1)?.push({ ...table.cell.raw, blocks: table.cell.blocks });
    table.cell = null;
  }

  #closeTable(): void {
    this.#closeCell();
    const table = this.#tables.pop();
    if (!table) return;
    const blocks = this.#blocks;
    if (blocks === undefined) this.#flow.table(table.rows, table.place);
    else {
      const inner = this.#flow.innerTable(table.rows, table.place);
      if (inner) blocks.push(inner);
    }
  }
}

/** Stands for a line break of the source until it is known what stands around it. */
const BREAK = '\ue000';

/** Between Hanzi a line break of the source is nothing, elsewhere a blank. */
const joinedLines = (raw: string): string =>
  raw
    .replace(/[\ue000 ]+/g, (blank) => (blank.includes(BREAK) ? BREAK : ' '))
    .replace(/([\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])\ue000(?=[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef])/g, '$1')
    .replaceAll(BREAK, ' ');

const span = (text = ''): number => {
  const found = /^\s*(\d{1,6})/.exec(text)?.[1];
  return found === undefined ? 1 : Number(found);
};
