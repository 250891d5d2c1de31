/**
 * Finds all words of a list in a text in one pass (Aho and Corasick, CACM 18(6), 1975). Everything lies in flat arrays: a list of
 * 50,000 words costs a few megabytes, and the time goes with the length of the text, whatever the list.
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
  readonly #root: Int32Array;

  constructor(words: readonly string[]) {
    this.#words = words;
    const most = words.reduce((sum, { length }) => sum + length, 0) + 1;
    let size = 16;
    while (size < most * 2) size *= 2;
    this.#mask = size - 1;
    this.#states = new Int32Array(size).fill(-1);
    this.#signs = new Uint16Array(size);
    this.#nexts = new Int32Array(size);
    this.#fail = new Int32Array(most);
    this.#ends = new Int32Array(most).fill(-1);
    this.#shorter = new Int32Array(most);
    let letters = 0;
    for (const word of words)
      for (let at = 0; at < word.length; at += 1) {
        const sign = word.charCodeAt(at);
        if (this.#letters[sign] === 0) this.#letters[sign] = ++letters;
      }
    this.#root = new Int32Array(letters + 1);
    this.#grow();
    this.#link();
  }

  #slot(state: number, letter: number): number {
    let at = (Math.imul(state, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b)) >>> 0;
    at = (at ^ (at >>> 15)) & this.#mask;
    while (this.#states[at] !== -1 && (this.#states[at] !== state || this.#signs[at] !== letter))
      at = (at + 1) & this.#mask;
    return at;
  }

  #grow(): void {
    let states = 1;
    for (const [index, word] of this.#words.entries()) {
      let state = 0;
      for (let at = 0; at < word.length; at += 1) {
        const letter = this.#letters[word.charCodeAt(at)] as number;
        const slot = this.#slot(state, letter);
        if (this.#states[slot] === -1) {
          this.#states[slot] = state;
          this.#signs[slot] = letter;
          this.#nexts[slot] = states;
          if (state === 0) this.#root[letter] = states;
          states += 1;
        }
        state = this.#nexts[slot] as number;
      }
      if (state !== 0) this.#ends[state] = index;
    }
  }

  /** States by their depth: each fails to the longest state that is an end of what it has read. */
  #link(): void {
    const children = new Map<number, number[]>();
    for (let slot = 0; slot <= this.#mask; slot += 1) {
      const state = this.#states[slot] as number;
      if (state === -1) continue;
      const slots = children.get(state);
      if (slots) slots.push(slot);
      else children.set(state, [slot]);
    }
    const queue = [0];
    for (let head = 0; head < queue.length; head += 1) {
      const state = queue[head] as number;
      for (const slot of children.get(state) ?? []) {
        const next = this.#nexts[slot] as number;
        const letter = this.#signs[slot] as number;
        const fail = state === 0 ? 0 : this.#step(this.#fail[state] as number, letter);
        this.#fail[next] = fail;
        this.#shorter[next] = (this.#ends[fail] as number) >= 0 ? fail : (this.#shorter[fail] as number);
        queue.push(next);
      }
    }
  }

  #step(from: number, letter: number): number {
    let state = from;
    while (state !== 0) {
      const slot = this.#slot(state, letter);
      if (this.#states[slot] !== -1) return this.#nexts[slot] as number;
      state = this.#fail[state] as number;
    }
    return this.#root[letter] as number;
  }

  /** Tells every word with the place behind its last sign, shorter ones inside longer ones too. */
  each(text: string, hit: (word: number, end: number) => void): void {
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const letter = this.#letters[text.charCodeAt(at)] as number;
      if (letter === 0) {
        state = 0;
        continue;
      }
      state = state === 0 ? (this.#root[letter] as number) : this.#step(state, letter);
      if (state === 0) continue;
      let end = (this.#ends[state] as number) >= 0 ? state : (this.#shorter[state] as number);
      while (end !== 0) {
        hit(this.#ends[end] as number, at + 1);
        end = this.#shorter[end] as number;
      }
    }
  }
}
