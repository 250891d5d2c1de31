import { documentLimits } from './limits.ts';
import { Refused } from './refused.ts';

/** Bytes that an object takes besides its text, roughly. */
const OBJECT = 160;

/** Counts what is kept of one document, so that no input makes more of itself than there is room for. */
export class Keep {
  #left: number = documentLimits.held;

  /** Takes room for text and objects. Throws `Refused` where none is left. */
  take(characters: number, objects = 0): void {
    this.#left -= characters * 2 + objects * OBJECT;
    if (this.#left < 0) throw new Refused('document-too-much');
  }
}
