/**
 * Many patterns over one text, each asked again and again whether it matches at an offset. A pattern runs ahead to its next match and
 * is not run again before the offset passes it, so that a text costs each pattern one walk and not one attempt at every character.
 * The patterns must be global and must never match nothing.
 */
export class Seek {
  readonly #ahead = new Map<RegExp, { at: number; found: RegExpExecArray | null }>();
  readonly text: string;

  readonly #needs: ReadonlyMap<RegExp, RegExp>;

  /** `needs`: signs without any of which a pattern need not be tried. */
  constructor(text: string, needs: ReadonlyMap<RegExp, RegExp> = new Map()) {
    this.text = text;
    this.#needs = needs;
  }

  /** The match of the pattern that begins at the offset, or null. Offsets must not go back. */
  at(pattern: RegExp, offset: number): RegExpExecArray | null {
    const known = this.#ahead.get(pattern);
    if (known && known.at >= offset) return known.at === offset ? known.found : null;
    pattern.lastIndex = offset;
    const found = known || this.#needs.get(pattern)?.test(this.text) !== false ? pattern.exec(this.text) : null;
    const at = found ? found.index : Number.POSITIVE_INFINITY;
    if (known) Object.assign(known, { at, found });
    else this.#ahead.set(pattern, { at, found });
    return at === offset ? found : null;
  }

  /** The first offset from `offset` on at which any of the patterns matches; past the end where none does. */
  next(patterns: readonly RegExp[], offset: number): number {
    let first = Number.POSITIVE_INFINITY;
    for (const pattern of patterns) {
      const known = this.#ahead.get(pattern);
      if (!known || known.at < offset) this.at(pattern, offset);
      first = Math.min(first, this.#ahead.get(pattern)?.at ?? first);
    }
    return first;
  }
}
