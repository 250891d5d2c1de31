/** A paragraph while it is read: its text in pieces, and the properties that matter. */
export class Paragraph {
  readonly #pieces: string[] = [];
  style = '';
  level: number | undefined;
  list: string | undefined;
  listLevel: number | undefined;
  page: number | undefined;
  /** The paragraph mark is deleted: what follows is the same paragraph. */
  markDeleted = false;

  add(text: string): void {
    this.#pieces.push(text);
  }

  get text(): string {
    return this.#pieces.join('');
  }
}
