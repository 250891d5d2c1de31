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
  /** Beginnings of words, in an open table: a beginning, the sign behind it, the beginning that they are together. */
  readonly #froms: Int32Array;
  readonly #signs: Uint16Array;
  readonly #nexts: Int32Array;
  readonly #mask: number;
  /** Beginning → the word that it is; -1: none. */
  readonly #ends: Int32Array;

  constructor(words: readonly string[]) {
    let next = 1;
    for (const word of words)
      if (word !== '' && this.#rows[word.charCodeAt(0)] === 0) this.#rows[word.charCodeAt(0)] = next++;
    let wide = 32;
    while (wide * next < words.length * 32) wide *= 2;
    this.#wide = wide;
    this.#bits = new Uint32Array((next * wide) / 32);
    this.#hasSingles = words.some(({ length }) => length === 1);
    const most = next + words.reduce((sum, { length }) => sum + length, 0);
    let size = 16;
    while (size < most * 2) size *= 2;
    this.#mask = size - 1;
    this.#froms = new Int32Array(size);
    this.#signs = new Uint16Array(size);
    this.#nexts = new Int32Array(size);
    this.#ends = new Int32Array(most).fill(-1);
    for (const [index, word] of words.entries()) {
      if (word === '') continue;
      let state = this.#rows[word.charCodeAt(0)] as number;
      for (let at = 1; at < word.length; at += 1) {
        const sign = word.charCodeAt(at);
        if (at === 1) {
          const place = placeOf(state, sign, wide);
          this.#bits[place] = (this.#bits[place] as number) | (1 << (sign & 31));
        }
        const slot = this.#slot(state, sign);
        if (this.#froms[slot] === 0) {
          this.#froms[slot] = state;
          this.#signs[slot] = sign;
          this.#nexts[slot] = next++;
        }
        state = this.#nexts[slot] as number;
      }
      this.#ends[state] = index;
    }
  }

  /** Where a beginning with a sign behind it stands in the table, or would. */
  #slot(from: number, sign: number): number {
    let at = Math.imul(from, 0x9e3779b1) ^ Math.imul(sign, 0x85ebca6b);
    at = (at ^ (at >>> 15)) & this.#mask;
    while (this.#froms[at] !== 0 && (this.#froms[at] !== from || this.#signs[at] !== sign)) at = (at + 1) & this.#mask;
    return at;
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
      if (hasSingles && (this.#ends[row] as number) >= 0) hit(this.#ends[row] as number, at + 1);
      if ((((bits[placeOf(row, sign, wide)] as number) >>> (sign & 31)) & 1) === 1) this.#walk(text, at + 1, row, hit);
    }
  }

  /** Tells the words that have a beginning before a place, and go on there. */
  #walk(text: string, from: number, begun: number, hit: (word: number, end: number) => void): void {
    let state = begun;
    for (let at = from; at < text.length; at += 1) {
      const slot = this.#slot(state, text.charCodeAt(at));
      if (this.#froms[slot] === 0) return;
      state = this.#nexts[slot] as number;
      if ((this.#ends[state] as number) >= 0) hit(this.#ends[state] as number, at + 1);
    }
  }
}

/** Where the bit of a sign in a row lies. */
const placeOf = (row: number, sign: number, wide: number): number => (row * wide + (sign & (wide - 1))) >>> 5;
