import { describe, expect, it } from 'vitest';
import { boundsOf, type Piece, piecesOf } from './piece.ts';
import { eventsOf } from './scan.ts';

const pieces = (text: string): readonly Piece[] => piecesOf(text, eventsOf(text), boundsOf(text));

describe('how far words reach', () => {
  it('is back to the last marks, part or open bracket', () => {
    expect(pieces('未建立制度的扣2分，未公开的扣1分；逾期的，扣3分').map((piece) => piece.condition)).toEqual([
      '未建立制度的',
      '未公开的',
      '逾期的，',
    ]);
    expect(pieces('建立台账得2分（缺一项扣0.5分）').map((piece) => piece.condition)).toEqual(['建立台账', '缺一项']);
  });

  it('is in front of a bracket that holds nothing but marks', () => {
    expect(pieces('未公示的（扣2分）').map((piece) => piece.condition)).toEqual(['未公示的']);
  });

  it('leaves out signs, brackets and words that only lead on', () => {
    expect(pieces('得3分；其中，未报送的扣1分').at(-1)?.condition).toBe('未报送的');
  });

  it('ends at a numbered item', () => {
    expect(pieces('1.未建立的扣1分。2.未公开的扣1分。（3）未更新的扣1分').map((piece) => piece.item)).toEqual([
      1, 2, 3,
    ]);
    expect(pieces('成立专班（3分）2.落实经费（2分）').map((piece) => piece.item)).toEqual([0, 1]);
    expect(pieces('扣1分，扣2分；扣3分。扣4分').map(({ sentence, part }) => [sentence, part])).toEqual([
      [0, 0],
      [0, 0],
      [0, 1],
      [1, 2],
    ]);
  });

  it('takes a decimal point for none', () => {
    expect(pieces('每处扣0.5分。1.5米以下的扣1分').map((piece) => piece.item)).toEqual([0, 0]);
  });
});
