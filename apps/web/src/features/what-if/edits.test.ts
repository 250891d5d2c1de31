import type { Fact } from '@mingjian/model';
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit, withEdit, withoutEdit } from './edits.ts';

const fact = (id: string, count = '1'): Fact => ({ id, unit: 'u', indicator: '1', kind: 'event', count });
const facts = [fact('a'), fact('b'), fact('c')];

describe('supposed changes', () => {
  it('remove, change and add without touching the original', () => {
    const edits: Edit[] = [
      { do: 'remove', at: 0 },
      { do: 'change', at: 2, fact: fact('c', '5') },
      { do: 'add', key: 1, fact: fact('new') },
    ];
    expect(applyEdits(facts, edits)).toEqual([fact('b'), fact('c', '5'), fact('new')]);
    expect(facts.map((each) => each.count)).toEqual(['1', '1', '1']);
  });
  it('of the same fact replace each other', () => {
    const once = withEdit([], { do: 'remove', at: 1 });
    const twice = withEdit(once, { do: 'change', at: 1, fact: fact('b', '9') });
    expect(twice).toEqual([{ do: 'change', at: 1, fact: fact('b', '9') }]);
    expect(withoutEdit(twice, { do: 'remove', at: 1 })).toEqual([]);
  });
  it('keep several added facts apart by their key', () => {
    const two = withEdit(withEdit([], { do: 'add', key: 1, fact: fact('x') }), { do: 'add', key: 2, fact: fact('y') });
    expect(two).toHaveLength(2);
    expect(withoutEdit(two, { do: 'add', key: 1, fact: fact('x') })).toEqual([{ do: 'add', key: 2, fact: fact('y') }]);
  });
});
