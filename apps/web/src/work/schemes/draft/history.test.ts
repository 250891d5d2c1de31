import { expect, it } from 'vitest';
import { begin, redo, step, undo } from './history.ts';

it('goes back and forth, typing in one field as one step', () => {
  let history = begin('');
  for (const text of ['每', '每处', '每处扣']) history = step(history, text, 'criterion');
  history = step(history, '删', null);
  expect(undo(history).now).toBe('每处扣');
  expect(undo(undo(history)).now).toBe('');
  expect(redo(undo(history)).now).toBe('删');
  expect(undo(undo(undo(history))).now).toBe('');
});

it('forgets what was taken back once something else is done', () => {
  const history = step(undo(step(begin('a'), 'b')), 'c');
  expect(redo(history).now).toBe('c');
  expect(undo(history).now).toBe('a');
});
