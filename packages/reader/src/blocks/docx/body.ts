import type { Place } from '@mingjian/model';
import type { Note, Table, TextBlock } from '../document.ts';
import { type Flow, tidy } from '../flow.ts';
import { documentLimits } from '../limits.ts';
import { headingLevel } from '../number.ts';
import { Refused } from '../refused.ts';
import { type Attributes, attribute, isOn, type XmlReader } from '../xml.ts';
import type { Numbering } from './numbering.ts';
import { Paragraph } from './paragraph.ts';
import { outlineLevel, type Styles } from './styles.ts';
import { symbol } from './symbols.ts';
import { TableRows } from './table.ts';

/** What is deleted, what only says how it was before, what other programs shall show, and words that are no text. */
const LEFT_OUT = new Set([
  'moveFrom',
  'delText',
  'delInstrText',
  'instrText',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'tblPrExChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'numberingChange',
  'tblGridChange',
  'sdtPr',
  'rt',
  'annotationRef',
]);

interface Container {
  /** Absent for the flow of the document itself. */
  readonly blocks?: (TextBlock | Table)[];
  readonly place: Place;
  paragraph: Paragraph | null;
  readonly tables: TableRows[];
  /** Text of a paragraph whose mark is deleted; it belongs to the next one. */
  carried: string;
}

export interface BodyOptions {
  readonly flow: Flow;
  readonly styles: Styles;
  readonly numbering: Numbering;
  /** Of the notes that the text refers to, what each holds. */
  readonly footnotes?: ReadonlyMap<string, Note['blocks']>;
  /** Whether the part tells where its pages began when it was last printed. */
  readonly paged?: boolean;
}

/** What a reading comes to know besides the blocks. */
export interface Seen {
  deletions: number;
  pictures: number;
}

/** Hears the body of a Word part, or a header, footer or footnote, and makes blocks of it. */
export class BodyReader implements XmlReader {
  readonly seen: Seen = { deletions: 0, pictures: 0 };
  readonly #options: BodyOptions;
  readonly #path: string[] = [];
  /** How deep the elements are that opened a container: only they close one, whatever else a broken file closes. */
  readonly #openers: number[] = [];
  /** How deep the element is that is left out with all it holds; 0: none is. */
  #leftOut = 0;
  readonly #choices: boolean[] = [];
  readonly #containers: Container[];
  #hidden = false;
  #page = 1;

  /** `into` collects the blocks of a header or a note; without it they go to the flow. */
  constructor(options: BodyOptions, into?: (TextBlock | Table)[]) {
    this.#options = options;
    this.#containers = [newContainer(into ? { blocks: into, place: {} } : { place: {} })];
  }

  open(name: string, attributes: Attributes): void {
    this.#path.push(name);
    if (this.#leftOut > 0) return;
    const value = attribute(attributes, 'val') ?? '';
    const parent = this.#path.at(-2);
    if (LEFT_OUT.has(name) || this.#isDeletedText(name, parent) || this.#isOtherChoice(name)) {
      this.#leftOut = this.#path.length;
      return;
    }
    const container = this.#container;
    if (name === 'p') this.#openParagraph(container);
    else if (name === 'tbl') this.#openTable(container);
    else if (name === 'txbxContent') this.#openBox(container);
    else if (container.paragraph && this.#inParagraph(container.paragraph, name, parent, value, attributes)) return;
    else this.#inTable(container, name, parent, value);
  }

  text(text: string): void {
    const name = this.#path.at(-1);
    if (this.#leftOut > 0 || this.#hidden || (name !== 't' && name !== 'm:t')) return;
    this.#add(text);
  }

  close(name: string): void {
    const depth = this.#path.length;
    this.#path.pop();
    if (this.#leftOut > 0) {
      if (depth === this.#leftOut) this.#leftOut = 0;
      return;
    }
    const container = this.#container;
    if (name === 'p') this.#closeParagraph(container);
    else if (name === 'r') this.#hidden = false;
    else if (name === 'tr') container.tables.at(-1)?.closeRow();
    else if (name === 'tbl') this.#closeTable(container);
    else if (depth === this.#openers.at(-1)) this.#closeContainer(name);
    else if (name === 'mc:AlternateContent') this.#choices.pop();
  }

  get #container(): Container {
    return this.#containers.at(-1) as Container;
  }

  /** `w:del` around runs is deleted text; inside properties it marks a row or a paragraph mark. */
  #isDeletedText(name: string, parent: string | undefined): boolean {
    if (name !== 'del' || parent === 'trPr' || parent === 'rPr') return false;
    this.seen.deletions += 1;
    return true;
  }

  /** The same thing stands several times, for newer and older programs: the first is taken. */
  #isOtherChoice(name: string): boolean {
    if (name === 'mc:AlternateContent') this.#choices.push(false);
    if (name !== 'mc:Choice' && name !== 'mc:Fallback') return false;
    const taken = this.#choices.at(-1) === true;
    if (this.#choices.length > 0) this.#choices[this.#choices.length - 1] = true;
    return taken;
  }

  #openParagraph(container: Container): void {
    // Paragraphs do not hold paragraphs; a broken file may say so.
    if (container.paragraph) this.#closeParagraph(container);
    container.paragraph = new Paragraph();
  }

  #inParagraph(
    paragraph: Paragraph,
    name: string,
    parent: string | undefined,
    value: string,
    attributes: Attributes,
  ): boolean {
    if (name === 'pStyle') paragraph.style = value;
    else if (name === 'outlineLvl' && parent === 'pPr') paragraph.level = outlineLevel(value);
    else if (name === 'numId' && parent === 'numPr') paragraph.list = value;
    else if (name === 'ilvl' && parent === 'numPr') paragraph.listLevel = Number(value);
    else if (name === 'del' && parent === 'rPr') paragraph.markDeleted = this.#path.at(-3) === 'pPr';
    else if (name === 'vanish' && parent === 'rPr') this.#hidden = this.#path.at(-3) === 'r' && isOn(attributes);
    else if (parent === 'r' && name === 'tab') this.#add('\t');
    else if (name === 'ptab') this.#add('\t');
    else if (name === 'br') this.#add(/^(?:page|column)$/.test(attribute(attributes, 'type') ?? '') ? ' ' : '\n');
    else if (name === 'cr') this.#add('\n');
    else if (name === 'noBreakHyphen') this.#add('-');
    else if (name === 'sym') this.#add(symbol(attribute(attributes, 'char') ?? ''));
    else if (name === 'lastRenderedPageBreak') this.#page += 1;
    else if (name === 'footnoteReference' || name === 'endnoteReference')
      this.#refer(name, attribute(attributes, 'id') ?? '');
    else if (name === 'pic:pic' || name === 'v:imagedata') this.seen.pictures += 1;
    else return false;
    return true;
  }

  #add(text: string): void {
    const paragraph = this.#container.paragraph;
    if (!paragraph || this.#hidden) return;
    paragraph.page ??= text.trim() === '' ? undefined : this.#page;
    paragraph.add(text);
  }

  readonly #waiting: { of: Note['of']; blocks: Note['blocks']; place: Place }[] = [];

  #refer(name: string, id: string): void {
    const blocks = this.#options.footnotes?.get(`${name === 'endnoteReference' ? 'e' : 'f'}${id}`);
    if (blocks) this.#waiting.push({ of: 'footnote', blocks, place: this.#pageOf() });
  }

  #pageOf(page = this.#page): Place {
    return this.#options.paged ? { page } : {};
  }

  #closeParagraph(container: Container): void {
    const paragraph = container.paragraph;
    container.paragraph = null;
    if (!paragraph) return;
    const text = container.carried + paragraph.text;
    container.carried = '';
    if (paragraph.markDeleted) {
      container.carried = text;
      return;
    }
    const { styles, numbering, flow } = this.#options;
    const list = paragraph.list ?? styles.list(paragraph.style);
    const listLevel = paragraph.listLevel ?? styles.listLevel(paragraph.style) ?? 0;
    // A numbered paragraph without text prints its number and counts, but says nothing.
    const counted = list === undefined || list === '0' ? '' : numbering.next(list, listLevel);
    if (styles.isContents(paragraph.style)) return;
    const declared = paragraph.level ?? styles.level(paragraph.style);
    const place = this.#pageOf(paragraph.page);
    if (container.blocks) {
      const block = flow.inner(text, { counted, place: { ...container.place, ...place } });
      if (block) container.blocks.push(block);
    } else {
      const level = declared === undefined ? headingLevel(counted + tidy(text)) : declared || undefined;
      flow.text(text, { counted, level, place });
    }
    if (this.#containers.length === 1) this.#releaseNotes();
  }

  /** Boxes and footnotes follow the paragraph or the table in which they are anchored. */
  #releaseNotes(): void {
    for (const { of, blocks, place } of this.#waiting.splice(0)) this.#options.flow.note(of, blocks, place);
  }

  #openTable(container: Container): void {
    if (container.paragraph) this.#closeParagraph(container);
    container.tables.push(new TableRows(this.#options.flow.openTable(this.#pageOf())));
  }

  #inTable(container: Container, name: string, parent: string | undefined, value: string): void {
    // Properties of a cell are heard inside the cell, whose container is on top; its table is in the one below.
    const table = (parent === 'tcPr' ? this.#containers.at(-2) : container)?.tables.at(-1);
    if (!table) return;
    if (name === 'tr') table.openRow();
    else if (name === 'tc') this.#openCell(table);
    else if (name === 'gridBefore') table.skip(Number(value));
    else if (name === 'del' && parent === 'trPr') this.#deleteRow(table);
    else if (name === 'gridSpan') table.span(Number(value));
    else if (name === 'vMerge') table.merge('down', value);
    else if (name === 'hMerge') table.merge('right', value);
  }

  #deleteRow(table: TableRows): void {
    this.seen.deletions += 1;
    table.deleteRow();
  }

  #openCell(table: TableRows): void {
    table.openCell();
    this.#push({ blocks: [], place: table.cellPlace });
  }

  #closeContainer(name: string): void {
    const { blocks = [], place } = this.#pop();
    if (name === 'tc') this.#container.tables.at(-1)?.closeCell(blocks);
    else if (blocks.length > 0) this.#waiting.push({ of: 'textBox', blocks, place });
    if (this.#containers.length === 1 && this.#container.paragraph === null && this.#container.tables.length === 0)
      this.#releaseNotes();
  }

  #closeTable(container: Container): void {
    const table = container.tables.pop();
    if (!table) return;
    const { flow } = this.#options;
    if (!container.blocks) {
      flow.table(table.rows, table.place);
      this.#releaseNotes();
      return;
    }
    const inner = flow.innerTable(table.rows, table.place);
    if (inner) container.blocks.push(inner);
  }

  #openBox(container: Container): void {
    this.#push({ blocks: [], place: { ...container.place, ...this.#pageOf() } });
  }

  #push(container: Pick<Container, 'blocks' | 'place'>): void {
    if (this.#containers.length >= documentLimits.depth * 2) throw new Refused('document-too-much');
    this.#containers.push(newContainer(container));
    this.#openers.push(this.#path.length);
  }

  #pop(): Container {
    this.#closeParagraph(this.#container);
    this.#openers.pop();
    return this.#containers.pop() as Container;
  }
}

const newContainer = (container: Pick<Container, 'blocks' | 'place'>): Container => ({
  ...container,
  paragraph: null,
  tables: [],
  carried: '',
});
