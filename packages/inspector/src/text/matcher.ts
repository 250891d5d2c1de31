/**
 * Finds all words of a list in a text in one pass (Aho and Corasick, CACM 18(6), 1975). Everything lies in flat arrays: a list of
 * 50,000 words costs a few megabytes, and the time goes with the length of the text, whatever the list. Most signs of a text begin
 * some word and most pairs of signs none: a bit for each pair that does keeps the walk out of the large table.
 */
export class Matcher {
  readonly #words: readonly string[];
  /** Sign → its number among the signs of the list; 0: none of them. */
  readonly #letters = new Uint16Array(65_536);
  /** Edges of the trie in an open table: state, letter, next state. */
  #states: Int32Array;
  #signs: Uint16Array;
  #nexts: Int32Array;
  #mask: number;
  /** Where to go on when no edge fits; the word that ends here; the next shorter state in which one ends. */
  readonly #fail: Int32Array;
  readonly #ends: Int32Array;
  readonly #shorter: Int32Array;
  /** Letter → the state behind it at the beginning of a word, which has the letter's own number; 0: no word begins so. */
  readonly #root: Int32Array;
  /** A bit for each pair of letters with which a word begins, by its hash. */
  readonly #pairs: Uint32Array;
  readonly #pairMask: number;

  constructor(words: readonly string[]) {
    this.#words = words;
    let letters = 0;
    for (const word of words)
      for (let at = 0; at < word.length; at += 1) {
        const sign = word.charCodeAt(at);
        if (this.#letters[sign] === 0) this.#letters[sign] = ++letters;
      }
    const most = words.reduce((sum, { length }) => sum + length, 0) + letters + 1;
    let size = 16;
    while (size < most * 2) size *= 2;
    this.#mask = size - 1;
    let bits = 1024;
    while (bits < words.length * 32 && bits < 1 << 21) bits *= 2;
    this.#pairMask = bits - 1;
    this.#pairs = new Uint32Array(bits / 32);
    this.#states = new Int32Array(size).fill(-1);
    this.#signs = new Uint16Array(size);
    this.#nexts = new Int32Array(size);
    this.#fail = new Int32Array(most);
    this.#ends = new Int32Array(most).fill(-1);
    this.#shorter = new Int32Array(most);
    this.#root = new Int32Array(letters + 1);
    this.#grow(letters + 1, most);
  }

  #slot(state: number, letter: number): number {
    let at = (Math.imul(state, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & this.#mask;
    while (this.#states[at] !== -1 && (this.#states[at] !== state || this.#signs[at] !== letter))
      at = (at + 1) & this.#mask;
    return at;
  }

  #grow(first: number, most: number): void {
    const parents = new Int32Array(most);
    const letters = new Uint16Array(most);
    const depths = new Uint16Array(most);
    let states = first;
    for (const [index, word] of this.#words.entries()) {
      let state = 0;
      for (let at = 0; at < word.length; at += 1) {
        const letter = this.#letters[word.charCodeAt(at)] as number;
        const slot = this.#slot(state, letter);
        if (this.#states[slot] === -1) {
          this.#states[slot] = state;
          this.#signs[slot] = letter;
          const next = state === 0 ? letter : states++;
          this.#nexts[slot] = next;
          parents[next] = state;
          letters[next] = letter;
          depths[next] = at + 1;
          if (state === 0) this.#root[letter] = letter;
          else if (at === 1) {
            const pair = pairOf(this.#pairMask, state, letter);
            this.#pairs[pair >>> 5] = (this.#pairs[pair >>> 5] as number) | (1 << (pair & 31));
          }
        }
        state = this.#nexts[slot] as number;
      }
      if (state !== 0) this.#ends[state] = index;
    }
    this.#link(parents, letters, depths, states);
  }

  /** States by their depth: each fails to the longest state that is an end of what it has read. */
  #link(parents: Int32Array, letters: Uint16Array, depths: Uint16Array, states: number): void {
    for (const state of byDepth(depths, states)) {
      const parent = parents[state] as number;
      const fail = parent === 0 ? 0 : this.#step(this.#fail[parent] as number, letters[state] as number);
      this.#fail[state] = fail;
      this.#shorter[state] = (this.#ends[fail] as number) >= 0 ? fail : (this.#shorter[fail] as number);
    }
  }

  #step(from: number, letter: number): number {
    let state = from;
    while (state !== 0) {
      if (state < this.#root.length && !hasPair(this.#pairs, this.#pairMask, state, letter)) break;
      const slot = this.#slot(state, letter);
      if (this.#states[slot] !== -1) return this.#nexts[slot] as number;
      state = this.#fail[state] as number;
    }
    return this.#root[letter] as number;
  }

  /** Tells every word with the place behind its last sign, shorter ones inside longer ones too. */
  each(text: string, hit: (word: number, end: number) => void): void {
    const letters = this.#letters;
    const root = this.#root;
    const pairs = this.#pairs;
    const mask = this.#pairMask;
    const first = root.length;
    const length = text.length;
    let state = 0;
    for (let at = 0; at < length; at += 1) {
      const letter = letters[text.charCodeAt(at)] as number;
      if (letter === 0) {
        state = 0;
        continue;
      }
      // Nearly every sign goes this way: the one before it may begin a word, the two together do not.
      const isShort = state < first;
      if (isShort && (state === 0 || !hasPair(pairs, mask, state, letter))) state = root[letter] as number;
      else state = this.#step(state, letter);
      if (state === 0) continue;
      let end = (this.#ends[state] as number) >= 0 ? state : (this.#shorter[state] as number);
      while (end !== 0) {
        hit(this.#ends[end] as number, at + 1);
        end = this.#shorter[end] as number;
      }
    }
  }
}

/** The number of the bit of two letters. */
function pairOf(mask: number, first: number, second: number): number {
  const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) & mask;
}

function hasPair(pairs: Uint32Array, mask: number, first: number, second: number): boolean {
  const pair = pairOf(mask, first, second);
  return (((pairs[pair >>> 5] as number) >>> (pair & 31)) & 1) === 1;
}

/** The states that there are, those near the beginning first. */
function byDepth(depths: Uint16Array, states: number): Int32Array {
  const places = new Int32Array(depths.reduce((most, depth) => Math.max(most, depth), 0) + 2);
  for (let state = 0; state < states; state += 1)
    places[(depths[state] as number) + 1] = (places[(depths[state] as number) + 1] as number) + 1;
  for (let depth = 1; depth < places.length; depth += 1)
    places[depth] = (places[depth] as number) + (places[depth - 1] as number);
  const order = new Int32Array(states);
  for (let state = 0; state < states; state += 1) {
    const depth = depths[state] as number;
    order[places[depth] as number] = state;
    places[depth] = (places[depth] as number) + 1;
  }
  // Those of no depth are the root, and letters with which no word begins.
  return order.subarray(order.findIndex((state) => (depths[state] as number) > 0));
}
