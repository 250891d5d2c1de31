import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cuts, likelyCuts, numbered } from './cuts.ts';

const pieces = (criterion: string): string[] => {
  const offsets = [0, ...cuts(criterion)];
  return offsets.map((from, at) => criterion.slice(from, offsets[at + 1]).trim());
};

describe('a criterion may be cut', () => {
  it.each([
    ['未公开的扣1分。超期的扣2分。', ['未公开的扣1分。', '超期的扣2分。']],
    ['1.未公开的扣1分 2.不规范的扣0.5分', ['1.未公开的扣1分', '2.不规范的扣0.5分']],
    ['1、未公开的扣1分2、超期的扣2分', ['1、未公开的扣1分', '2、超期的扣2分']],
    ['未公开的扣1分;超期的扣2分;', ['未公开的扣1分;', '超期的扣2分;']],
    ['(1)未公开的扣1分(2)超期的扣2分', ['(1)未公开的扣1分', '(2)超期的扣2分']],
    ['（1）未公开的扣1分；（2）超期的扣2分', ['（1）未公开的扣1分；', '（2）超期的扣2分']],
    ['1)未公开的扣1分，2)超期的扣2分', ['1)未公开的扣1分，', '2)超期的扣2分']],
    ['①未公开的扣1分②超期的扣2分③失实的不得分', ['①未公开的扣1分', '②超期的扣2分', '③失实的不得分']],
    ['一是未公开的扣1分，二是超期的扣2分', ['一是未公开的扣1分，', '二是超期的扣2分']],
    ['（一）未公开的扣1分\n（二）超期的扣2分', ['（一）未公开的扣1分', '（二）超期的扣2分']],
  ])('%s', (criterion, expected) => {
    expect(pieces(criterion)).toEqual(expected);
  });

  it.each(['每处扣0.5分，最多扣2.5分', '按第（2）项计分', '前10名得5分', '每发现一处扣1分，扣完为止。', ''])(
    'not in “%s”',
    (criterion) => {
      expect(cuts(criterion)).toEqual([]);
    },
  );

  it.each([
    ['1.省级推广得3分；市级推广得2分。2.按时报送。', ['1.省级推广得3分；市级推广得2分。', '2.按时报送。']],
    ['1.甲：（1）未公开；（2）超期。2.乙。', ['1.甲：（1）未公开；（2）超期。', '2.乙。']],
    ['（1）甲：①未公开②超期（2）乙', ['（1）甲：①未公开②超期', '（2）乙']],
    ['未公开的扣1分；超期的扣2分。失实的不得分。', ['未公开的扣1分；超期的扣2分。', '失实的不得分。']],
    ['省级推广得3分；市级推广得2分', ['省级推广得3分；', '市级推广得2分']],
  ])('first where “%s” is most likely meant', (criterion, expected) => {
    const offsets = [0, ...likelyCuts(criterion)];
    expect(offsets.map((from, at) => criterion.slice(from, offsets[at + 1]))).toEqual(expected);
  });

  it('by its numbers, if it has a list of them', () => {
    expect(numbered('做好工作：1.甲；2.乙')).toEqual([5, 9]);
    expect(numbered('按第（2）项计分')).toEqual([]);
  });

  it('into pieces that are never empty and that together are the criterion', () => {
    const words = fc.array(
      fc.constantFrom('扣1分', '1.', '2.', '；', ';', '②', '①', '（1）', '(2)', ' ', '\n', '0.5'),
      {
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(words, (list) => {
        const criterion = list.join('');
        const parts = pieces(criterion);
        if (parts.length > 1) expect(parts.every((part) => part !== '')).toBe(true);
        expect(parts.join('').replace(/\s/g, '')).toBe(criterion.replace(/\s/g, ''));
      }),
    );
  });
});
