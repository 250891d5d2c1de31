/**
 * Text that is put together from many pieces. Joined at the end: a text that is added to and looked at in turn is copied whole each
 * time, and one that was never joined is slow to read sign by sign.
 */
export class Words {
  readonly #pieces: string[] = [];
  #isLineEnded = false;
  length = 0;

  add(piece: string): void {
    if (piece === '') return;
    this.#pieces.push(piece);
    this.length += piece.length;
    this.#isLineEnded = piece.charCodeAt(piece.length - 1) === 10;
  }

  endLine(): void {
    if (!this.#isLineEnded) this.add('\n');
  }

  whole(): string {
    return this.#pieces.join('');
  }
}
