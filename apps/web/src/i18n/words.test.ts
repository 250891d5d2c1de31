import { expect, it } from 'vitest';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Every sentence with its key; the types see to it that both languages have the same keys. */
function sentences(words: object, prefix = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : sentences(value, `${prefix}${key}.`),
  );
}

const holes = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();

it('fills the same holes in both languages', () => {
  const english = new Map(sentences(en));
  for (const [key, text] of sentences(zh)) expect(holes(english.get(key) ?? ''), key).toEqual(holes(text));
});

it('leaves no Chinese in the English interface', () => {
  const chinese = sentences(en).filter(([key, text]) => key !== 'app.otherLanguage' && /\p{Script=Han}/u.test(text));
  expect(chinese).toEqual([]);
});
