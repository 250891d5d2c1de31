import { expect, it } from 'vitest';
import { meet } from './meet.ts';

const unsaved = (version: number) => ({ version, saved: false });
const saved = { version: 3, saved: true };

it.each([
  ['only this browser has it', unsaved(0), 'gone', 'here'],
  ['only the server has it', null, { version: 3 }, 'there'],
  ['both have the same', saved, { version: 3 }, 'there'],
  ['a colleague went on, nothing is unsaved here', saved, { version: 4 }, 'there'],
  ['what is here goes on from what is there', unsaved(3), { version: 3 }, 'here'],
  ['both were changed', unsaved(3), { version: 4 }, 'clash'],
  ['a colleague deleted what was changed here', unsaved(3), 'gone', 'clash'],
  ['a colleague deleted it', saved, 'gone', 'gone'],
  ['nobody has it', null, 'gone', 'gone'],
  ['the server cannot be asked', unsaved(3), 'unreachable', 'here'],
  ['the server cannot be asked, and nothing is here', null, 'unreachable', 'unreachable'],
] as const)('%s', (_, here, there, expected) => {
  expect(meet(here, there)).toBe(expected);
});
