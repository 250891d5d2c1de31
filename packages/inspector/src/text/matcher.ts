/**
 * Finds all words of a list in a text. All beginnings of the words lie in one open table, which is a few megabytes for a list of 50,000
 * words and mostly far from the processor: it is only looked at where a word begins with the next three signs, or is the next two. A
 * filter a twentieth as large tells that, and seldom errs. The time goes with the length of the text, whatever the list.
 */
export class Matcher {
  /** Sign → the beginning that it is; 0: no word begins so. */
  readonly #firsts = new Uint16Array(65_536);
  /** Bits of beginnings of two and of three signs, and of words of two. */
  readonly #filter: Uint32Array;
  readonly #filterMask: number;
  readonly #hasSingles: boolean;
  /**
   * Beginnings of words, in an open table of four numbers each, so that one look at memory brings them all: a beginning, the sign
   * behind it, the beginning that they are together, and the word that this is with one added; 0: none.
   */
  readonly #table: Int32Array;
  readonly #mask: number;
  /** Beginning of one sign → the word that it is, with one added; 0: none. */
  readonly #singles: Int32Array;

  constructor(words: readonly string[]) {
    let next = 1;
    for (const word of words)
      if (word !== '' && this.#firsts[word.charCodeAt(0)] === 0) this.#firsts[word.charCodeAt(0)] = next++;
    this.#hasSingles = words.some(({ length }) => length === 1);
    this.#singles = new Int32Array(next);
    const bits = powerAbove(words.length * BITS);
    this.#filter = new Uint32Array(bits / 32);
    this.#filterMask = bits - 1;
    const size = powerAbove((next + words.reduce((sum, { length }) => sum + length, 0)) * 2);
    this.#mask = size - 1;
    this.#table = new Int32Array(size * WIDE);
    const table = this.#table;
    for (const [index, word] of words.entries()) {
      if (word === '') continue;
      const first = this.#firsts[word.charCodeAt(0)] as number;
      if (word.length === 1) {
        this.#singles[first] = index + 1;
        continue;
      }
      const pair = hashOf(first, word.charCodeAt(1));
      this.#mark(pair);
      this.#mark(hashOf(pair, word.length === 2 ? ENDS : word.charCodeAt(2)));
      let state = first;
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

  #mark(hash: number): void {
    const bit = hash & this.#filterMask;
    this.#filter[bit >>> 5] = (this.#filter[bit >>> 5] as number) | (1 << (bit & 31));
  }

  /** Where a beginning with a sign behind it stands in the table, or would. */
  #slot(from: number, sign: number): number {
    const table = this.#table;
    let at = hashOf(from, sign) & this.#mask;
    while (table[at * WIDE] !== 0 && (table[at * WIDE] !== from || table[at * WIDE + 1] !== sign))
      at = (at + 1) & this.#mask;
    return at * WIDE;
  }

  /** Tells every word with the place behind its last sign, in the order in which they begin. */
  each(text: string, hit: (word: number, end: number) => void): void {
    const firsts = this.#firsts;
    const filter = this.#filter;
    const mask = this.#filterMask;
    const hasSingles = this.#hasSingles;
    const { length } = text;
    let sign = text.charCodeAt(0);
    for (let at = 0; at < length; at += 1) {
      const first = firsts[sign] as number;
      sign = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      if (first === 0) continue;
      if (hasSingles && (this.#singles[first] as number) > 0) hit((this.#singles[first] as number) - 1, at + 1);
      const pair = hashOf(first, sign);
      if (!isMarked(filter, pair & mask)) continue;
      const third = at + 2 < length ? text.charCodeAt(at + 2) : 0;
      if (isMarked(filter, hashOf(pair, third) & mask) || isMarked(filter, hashOf(pair, ENDS) & mask))
        this.#walk(text, at + 1, first, hit);
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
/** Bits of the filter for each word. */
const BITS = 32;
/** Stands for a sign behind the last. */
const ENDS = 65_536;

function powerAbove(least: number): number {
  let power = 64;
  while (power < least) power *= 2;
  return power;
}

function hashOf(from: number, sign: number): number {
  const mixed = Math.imul(from, 0x9e3779b1) ^ Math.imul(sign, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

const isMarked = (bits: Uint32Array, at: number): boolean => (((bits[at >>> 5] as number) >>> (at & 31)) & 1) === 1;
