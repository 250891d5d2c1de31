import { readdirSync, readFileSync } from 'node:fs';
import { type RuleKind, ruleKindNames } from '@mingjian/model';
import { describe, expect, test } from 'vitest';
import { recordUnit } from '../explain/record.ts';
import { sentence } from '../explain/sentence.ts';
import { words } from '../explain/words.ts';
import { ledgerOf, mustScore, placeOf, readCases } from '../testing/cases.ts';

// The trace carries keys and values; the words stand in one table. Every case is told in both languages, and what no
// case and no step of the score ever says has no place in the table.

const CJK = /[\u3400-\u9fff]/;
const PLACEHOLDER = /\{(\w+)[|}]/g;
const own = new Set<string>();

const told = new Set<RuleKind>();

function tell(kind: RuleKind): void {
  if (told.has(kind)) return;
  const { cases, usual } = readCases(kind);
  for (const one of cases) {
    const scores = mustScore(kind, one, usual);
    const lines = recordUnit(scores.state, placeOf(scores).unit).flat();
    const [zh, en] = [ledgerOf(scores, 'zh'), ledgerOf(scores, 'en')];
    expect(zh.nodes.map((node) => node.entries.length)).toEqual(en.nodes.map((node) => node.entries.length));
    for (const { key, values } of lines) {
      own.add(key);
      for (const lang of ['zh', 'en'] as const) {
        for (const [, name = ''] of words[key]?.[lang].matchAll(PLACEHOLDER) ?? [])
          expect(Object.keys(values), `${key} ${lang}`).toContain(name);
        const text = sentence(key, values, lang);
        expect(text).not.toMatch(/[{}]|undefined|NaN|\[object/);
        expect(text.trim()).not.toBe('');
      }
    }
  }
  told.add(kind);
}

describe('every line of every case has its words', () => {
  test.each(ruleKindNames)('%s', (kind) => tell(kind), 60_000);
});

test('each sentence is there in both languages, the English one without Chinese', () => {
  for (const [key, { zh, en, terms }] of Object.entries(words)) {
    expect(zh, key).toMatch(CJK);
    expect(en, key).not.toMatch(CJK);
    expect(en, key).not.toBe('');
    for (const term of Object.values(terms ?? {})) {
      expect(term.zh, key).toMatch(CJK);
      expect(term.en, key).toMatch(/^[a-z ]+$/);
    }
  }
});

test('no words that nothing says', () => {
  for (const kind of ruleKindNames) tell(kind);
  const folder = new URL('../score/', import.meta.url);
  const sources = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'))
    .join('\n');
  const isSaid = (key: string): boolean => {
    const [group = ''] = key.split('.');
    return own.has(key) || sources.includes(`'${key}'`) || (group === 'na' && sources.includes('`na.$'));
  };
  expect(Object.keys(words).filter((key) => !isSaid(key))).toEqual([]);
}, 60_000);

test('a key without words is a mistake of ours and is thrown', () => {
  expect(() => sentence('deduct.unheard', {}, 'zh')).toThrow('no words for deduct.unheard');
});
