import { describe, expect, it } from 'vitest';
import { Seek } from './seek.ts';

describe('a pattern over a text', () => {
  it('answers at its own offset and nowhere before', () => {
    const seek = new Seek('甲扣1分，乙扣2分');
    const form = /扣(\d)分/g;
    expect(seek.at(form, 0)).toBeNull();
    expect(seek.at(form, 1)?.[1]).toBe('1');
    expect(seek.at(form, 2)).toBeNull();
    expect(seek.at(form, 6)?.[1]).toBe('2');
    expect(seek.at(form, 7)).toBeNull();
  });

  it('names the next offset at which any of several matches, past the end where none does', () => {
    const seek = new Seek('未报送扣1分');
    expect(seek.next([/扣/g, /报/g], 0)).toBe(1);
    expect(seek.next([/加/g], 0)).toBe(Number.POSITIVE_INFINITY);
  });

  it('does not try a pattern whose sign the text has not', () => {
    const form = /扣\d+分/g;
    expect(new Seek('扣1分', new Map([[form, /%/]])).at(form, 0)).toBeNull();
    expect(new Seek('扣1分%', new Map([[form, /%/]])).at(form, 0)?.[0]).toBe('扣1分');
  });
});
