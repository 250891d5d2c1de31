import { bandsSlot, namedSlot } from './lists.ts';
import { type Around, type Slot, slots } from './slots.ts';

const SLOTS: Readonly<Record<string, Slot>> = {
  ...slots,
  levels: namedSlot('level'),
  items: namedSlot('item'),
  bands: bandsSlot,
};

/** Values of a rule by their paths: `points`, `when.count`. */
export type Values = ReadonlyMap<string, unknown>;

/**
 * One phrase for some of the values of a rule: 每{per:noun}扣{points}分. `sets`: values that the phrase stands for without naming them;
 * undefined among them: it is only for a rule without that value. A slot without a kind is an amount.
 */
export interface Phrase {
  readonly words: string;
  readonly sets?: Readonly<Record<string, unknown>>;
}

interface Made {
  readonly phrase: Phrase;
  readonly fields: readonly { readonly path: string; readonly slot: Slot }[];
  readonly form: RegExp;
}

const FIELD = /\{([\w.]+)(?::(\w+))?\}/g;
const made = new Map<Phrase, Made>();

function madeOf(phrase: Phrase): Made {
  const known = made.get(phrase);
  if (known) return known;
  const fields = [...phrase.words.matchAll(FIELD)].map(([, path = '', kind = 'amount']) => {
    const slot = SLOTS[kind];
    if (!slot) throw new Error(`no slot ${kind}`);
    return { path, slot };
  });
  let at = 0;
  const literal = phrase.words.split(FIELD).filter((_, index) => index % 3 === 0);
  const source = literal
    .map((text) => `${text.replace(/[%（）]/g, '\\$&')}${at < fields.length ? `(${fields[at++]?.slot.signs})` : ''}`)
    .join('');
  const one = { phrase, fields, form: new RegExp(`^${source}$`) };
  made.set(phrase, one);
  return one;
}

/** The phrases that say all of the values, in the order in which they stand; undefined: some value has no words. */
export function sayPhrases(values: Values, phrases: readonly Phrase[], around: Around): string[] | undefined {
  const left = new Map(values);
  const said: string[] = [];
  for (const phrase of phrases) {
    const { fields } = madeOf(phrase);
    const sets = Object.entries(phrase.sets ?? {});
    const fits =
      fields.every(({ path }) => left.has(path)) &&
      sets.every(([path, value]) => (value === undefined ? values.get(path) === undefined : left.get(path) === value));
    if (!fits) continue;
    const words = fields.map(({ path, slot }) => slot.say(left.get(path), around));
    if (words.includes(undefined)) return undefined;
    let at = 0;
    const text = phrase.words.replace(FIELD, () => words[at++] as string);
    if (text !== '') said.push(text);
    for (const { path } of fields) left.delete(path);
    for (const [path] of sets) left.delete(path);
  }
  return left.size === 0 ? said : undefined;
}

/** The values that phrases say; undefined: one of them says nothing that is known. */
export function readPhrases(said: readonly string[], phrases: readonly Phrase[], around: Around): Values | undefined {
  const values = new Map<string, unknown>();
  for (const words of said) {
    const found = phrases.find((phrase) => phrase.words !== '' && madeOf(phrase).form.test(words));
    if (!found) return undefined;
    const { fields, form } = madeOf(found);
    const parts = form.exec(words)?.slice(1) ?? [];
    for (const [at, { path, slot }] of fields.entries()) {
      const value = slot.read(parts[at] ?? '', around);
      if (value === undefined) return undefined;
      values.set(path, value);
    }
    for (const [path, value] of Object.entries(found.sets ?? {})) if (value !== undefined) values.set(path, value);
  }
  return values;
}
