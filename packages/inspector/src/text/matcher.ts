/**
 * Finds all words of a list in a text. A list of 50,000 words costs a few megabytes: all their beginnings lie in one open table. Most
 * signs of a text begin some word and most pairs of signs none, so each sign with which a word begins has a row of bits for those
 * behind it. From there a walk through the table is seldom begun, and ends where no word goes on: the time goes with the length of the
 * text, whatever the list.
 */
export class Matcher {
  /** Sign → its row, which is also the number of the beginning that it is; 0: no word begins so. */
  readonly #rows = new Uint16Array(65_536);
  readonly #bits: Uint32Array;
  /** Bits of a row, a power of two. */
  readonly #wide: number;
  readonly #hasSingles: boolean;
  /**
   * Beginnings of words, in an open table of four numbers each, so that one look at memory brings them all: a beginning, the sign
   * behind it, the beginning that they are together, and the word that this is with one added; 0: none.
   */
  readonly #table: Int32Array;
  readonly #mask: number;
  /** Row → the word of one sign that it is, with one added; 0: none. */
  readonly #singles: Int32Array;

  constructor(words: readonly string[]) {
    let next = 1;
    for (const word of words)
      if (word !== '' && this.#rows[word.charCodeAt(0)] === 0) this.#rows[word.charCodeAt(0)] = next++;
    let wide = 32;
    while (wide * next < words.length * 32) wide *= 2;
    this.#wide = wide;
    this.#bits = new Uint32Array((next * wide) / 32);
    this.#hasSingles = words.some(({ length }) => length === 1);
    this.#singles = new Int32Array(next);
    const most = next + words.reduce((sum, { length }) => sum + length, 0);
    let size = 16;
    while (size < most * 2) size *= 2;
    this.#mask = size - 1;
    this.#table = new Int32Array(size * WIDE);
    const table = this.#table;
    for (const [index, word] of words.entries()) {
      if (word === '') continue;
      const row = this.#rows[word.charCodeAt(0)] as number;
      if (word.length === 1) {
        this.#singles[row] = index + 1;
        continue;
      }
      const place = placeOf(row, word.charCodeAt(1), wide);
      this.#bits[place] = (this.#bits[place] as number) | (1 << (word.charCodeAt(1) & 31));
      let state = row;
      let slot = 0;
      for (let at = 1; at < word.length; at += 1) {
        const sign = word.charCodeAt(at);
        slot = this.#slot(state, sign);
        if (table[slot] === 0) {
          table[slot] = state;
          table[slot + 1] = sign;
          table[slot + 2] = next++;
        }
        state = table[slot + 2] as number;
      }
      table[slot + 3] = index + 1;
    }
  }

  /** Where a beginning with a sign behind it stands in the table, or would. */
  #slot(from: number, sign: number): number {
    const table = this.#table;
    let at = Math.imul(from, 0x9e3779b1) ^ Math.imul(sign, 0x85ebca6b);
    at = (at ^ (at >>> 15)) & this.#mask;
    while (table[at * WIDE] !== 0 && (table[at * WIDE] !== from || table[at * WIDE + 1] !== sign))
      at = (at + 1) & this.#mask;
    return at * WIDE;
  }

  /** Tells every word with the place behind its last sign, in the order in which they begin. */
  each(text: string, hit: (word: number, end: number) => void): void {
    const rows = this.#rows;
    const bits = this.#bits;
    const wide = this.#wide;
    const hasSingles = this.#hasSingles;
    const { length } = text;
    let sign = text.charCodeAt(0);
    for (let at = 0; at < length; at += 1) {
      const row = rows[sign] as number;
      sign = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      if (row === 0) continue;
      if (hasSingles && (this.#singles[row] as number) > 0) hit((this.#singles[row] as number) - 1, at + 1);
      if ((((bits[placeOf(row, sign, wide)] as number) >>> (sign & 31)) & 1) === 1) this.#walk(text, at + 1, row, hit);
    }
  }

  /** Tells the words that have a beginning before a place, and go on there. */
  #walk(text: string, from: number, begun: number, hit: (word: number, end: number) => void): void {
    const table = this.#table;
    let state = begun;
    for (let at = from; at < text.length; at += 1) {
      const slot = this.#slot(state, text.charCodeAt(at));
      if (table[slot] === 0) return;
      state = table[slot + 2] as number;
      if (table[slot + 3] !== 0) hit((table[slot + 3] as number) - 1, at + 1);
    }
  }
}

/** Numbers of one beginning in the table. */
const WIDE = 4;

/** Where the bit of a sign in a row lies. */
const placeOf = (row: number, sign: number, wide: number): number => (row * wide + (sign & (wide - 1))) >>> 5;
