import type { ColumnsSeen, History } from '@mingjian/inspector';
import { expect, it } from 'vitest';
import { changesOf, fromKept, toKeep } from './remember.ts';

const columns = (...names: string[]): ColumnsSeen => ({
  cut: false,
  columns: names.map((name) => ({ url: `http://a.gov.cn/${name}/`, name, newest: '2026-03-01' })),
});

it('keeps what the next look needs as text, and reads it back', () => {
  const past: History = new Map([['http://a.gov.cn/x', [{ at: '2026-03-01T01:00:00.000Z', failure: 'gone' }]]]);
  const left = { past, columns: columns('动态') };
  expect(fromKept(toKeep(left))).toEqual(left);
});

it('tells changes in numbers and the first of them by name, and nothing where there is none', () => {
  const many = Array.from({ length: 30 }, (_, at) => `栏目${at}`);
  const changes = changesOf(columns('动态'), columns(...many));
  expect(changes?.counts).toEqual({ added: 30, gone: 1, updated: 0 });
  expect(changes?.named.added).toHaveLength(20);
  expect(changesOf(columns('动态'), columns('动态'))).toBeNull();
});
