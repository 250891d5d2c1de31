import { counted } from '../counting.ts';

const BY_TYPE: Readonly<Record<string, string>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const CHINESE = /cjk-ideographic|(?:simp|trad)-chinese|cjk-decimal/;

/** A list while it is read: what its next item is printed with. */
export class List {
  readonly #format: string | null;
  readonly #end: string;
  #next: number;

  /** `ordered` lists count; others print a bullet, which says nothing. */
  constructor(ordered: boolean, { type = '', start = '', style = '' }: Readonly<Record<string, string>>) {
    const chinese = CHINESE.test(style);
    const none = /list-style(?:-type)?\s*:[^;]*\bnone\b/i.test(style);
    this.#format = !ordered || none ? null : chinese ? 'chineseCounting' : (BY_TYPE[type] ?? 'decimal');
    this.#end = chinese ? '、' : '.';
    this.#next = whole(start) ?? 1;
  }

  item(value: string | undefined): string {
    const n = whole(value ?? '') ?? this.#next;
    this.#next = n + 1;
    return this.#format === null ? '' : counted(n, this.#format) + this.#end;
  }
}

const whole = (text: string): number | undefined => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined);
