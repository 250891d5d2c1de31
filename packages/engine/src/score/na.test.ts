import { describe, expect, test } from 'vitest';
import { event, fact, type Part, schemeOf, sure, tell, told, unit, worldOf } from '../testing/scheme.ts';

const only = { appliesTo: { tags: ['t'] } };
/** 甲县 carries the tag, 乙县 does not. */
const units = [unit('甲县', { tags: ['t'] }), unit('乙县')];
const world = (parts: Part & { children?: Part[] }, facts: ReturnType<typeof tell>[] = []) =>
  worldOf(schemeOf(parts), units, facts);

describe('full', () => {
  test('the node counts with its share, never less', () => {
    const w = world({ na: 'full', children: [told('甲', 10, only), sure('乙', 20)] }, [
      tell('甲县', '甲', 4),
      event('乙县', '乙'),
    ]);
    expect(w.at('甲县')).toBe('24');
    expect(w.at('乙县')).toBe('29');
    expect(w.at('乙县', 'r/1')).toBe('10 na');
  });

  test('with a weight the share is what it is worth above', () => {
    const w = world({
      na: 'full',
      root: { full: 100 },
      children: [told('甲', 50, { ...only, weight: 30 }), sure('乙', 70)],
    });
    expect(w.at('乙县', 'r/1')).toBe('30 na');
    expect(w.at('乙县')).toBe('100');
  });
});

describe('omit', () => {
  test('the rest stands for the whole', () => {
    const w = world({ na: 'omit', children: [told('甲', 10, only), sure('乙', 30), told('丙', 20)] }, [
      event('乙县', '乙', { count: 5 }),
      tell('乙县', '丙', 15),
      tell('甲县', '甲', 4),
      tell('甲县', '丙', 15),
    ]);
    // (25 + 15) × 60 ÷ 50
    expect(w.at('乙县')).toBe('48');
    expect(w.at('乙县', 'r/1')).toBe('0 na');
    expect(w.at('甲县')).toBe('49');
  });

  test('beside a full one: the full one counts as applying', () => {
    const w = world(
      { na: 'omit', children: [told('甲', 10, only), told('乙', 20, { ...only, na: 'full' }), told('丙', 30)] },
      [tell('乙县', '丙', 12)],
    );
    // (20 + 12) × 60 ÷ 50
    expect(w.at('乙县')).toBe('38.4');
  });

  test('a ratio that does not end prints as one; open values keep both ends', () => {
    const w = world({ na: 'omit', children: [told('甲', 1, only), told('乙', 3), told('丙', 3)] }, [
      tell('乙县', '乙', 1),
    ]);
    // 1 × 7 ÷ 6 and 4 × 7 ÷ 6
    expect(w.at('乙县')).toBe('7/6~14/3');
  });

  test('extras count after the factor; limits after them', () => {
    const extra = [{ name: '奖', rules: [{ kind: 'award', text: '', points: 1 }] }];
    const w = world({ na: 'omit', root: { extra, ceiling: 20 }, children: [told('甲', 10, only), told('乙', 10)] }, [
      tell('乙县', '乙', 9),
      event('乙县', '奖'),
    ]);
    expect(w.at('乙县')).toBe('19');
  });

  test('what is worth nothing changes nothing', () => {
    const w = world({ na: 'omit', children: [told('甲', 0, only), told('乙', 10)] }, [tell('乙县', '乙', 4)]);
    expect(w.at('乙县')).toBe('4');
    const none = world({ na: 'omit', children: [told('甲', 5, only), sure('乙', 0)] }, []);
    expect(none.at('乙县')).toBe('0');
  });
});

describe('spread', () => {
  const spread = (...codes: string[]): Part => ({ ...only, na: { spread: codes } });
  test('the share goes to the named siblings in equal parts, the others stay as they are', () => {
    const w = world({ children: [told('甲', 12, spread('2', '3')), told('乙', 6), told('丙', 12), told('丁', 30)] }, [
      tell('乙县', '乙', 3),
      tell('乙县', '丙', 8),
      tell('乙县', '丁', 20),
    ]);
    // 3 × 12 ÷ 6 + 8 × 18 ÷ 12 + 20
    expect(w.at('乙县')).toBe('38');
    expect(w.at('乙县', 'r/1')).toBe('0 na');
  });

  test('a named sibling that does not apply itself receives nothing', () => {
    const w = world(
      { children: [told('甲', 12, spread('2', '3')), told('乙', 6, { ...only, na: 'full' }), told('丙', 12)] },
      [tell('乙县', '丙', 6)],
    );
    // 6 + 6 × 24 ÷ 12
    expect(w.at('乙县')).toBe('18');
  });

  test('where none of them applies: as omit', () => {
    const w = world(
      { children: [told('甲', 12, spread('2')), told('乙', 8, { ...only, na: 'full' }), told('丙', 20)] },
      [tell('乙县', '丙', 10)],
    );
    // (8 + 10) × 40 ÷ 28
    expect(w.at('乙县')).toBe('180/7');
  });

  test('two spreads to one sibling, then an omit on top', () => {
    const w = world(
      {
        children: [
          told('甲', 5, spread('3')),
          told('乙', 5, spread('3')),
          told('丙', 10),
          told('丁', 20, { ...only, na: 'omit' }),
        ],
      },
      [tell('乙县', '丙', 4)],
    );
    // 丙 stands for 20 of the 20 that apply: 4 × 2 = 8, × 40 ÷ 20
    expect(w.at('乙县')).toBe('16');
  });

  test('a sibling worth nothing cannot be multiplied: what it received is lost to it', () => {
    const w = world(
      {
        children: [
          told('甲', 5, spread('2')),
          sure('乙', 0, { rules: [{ kind: 'deduct', text: '', points: 1 }] }),
          told('丙', 5),
        ],
      },
      [tell('乙县', '丙', 4)],
    );
    expect(w.at('乙县')).toBe('4');
  });
});

describe('sections', () => {
  test('a section none of whose parts applies does not apply itself', () => {
    const parts = {
      na: 'omit',
      children: [{ name: '一', children: [told('甲', 10, only), told('乙', 10, only)] }, told('丙', 20)],
    };
    const w = world(parts, [tell('乙县', '丙', 7)]);
    expect(w.at('乙县', 'r/1')).toBe('0 na');
    expect(w.at('乙县')).toBe('14');
    expect(w.at('甲县', 'r/1')).toBe('0~20');
  });

  test('even where its parts would count in full: the section’s own policy decides', () => {
    const one = { name: '一', na: 'omit', children: [told('甲', 10, { ...only, na: 'full' })] };
    expect(world({ children: [one, told('丙', 20)] }, [tell('乙县', '丙', 7)]).at('乙县')).toBe('10.5');
    const full = { ...one, na: 'full' };
    expect(world({ children: [full, told('丙', 20)] }, [tell('乙县', '丙', 7)]).at('乙县')).toBe('17');
  });

  test('a section that is left out takes everything below with it', () => {
    const deep = { name: '一', ...only, children: [{ name: '二', children: [sure('甲', 10)] }] };
    const w = world({ na: 'omit', children: [deep, told('丙', 20)] });
    expect(['r/1', 'r/1/1.1', 'r/1/1.1/1.1.1'].map((path) => w.at('乙县', path))).toEqual(['0 na', '0 na', '0 na']);
    expect(['r/1', 'r/1/1.1', 'r/1/1.1/1.1.1'].map((path) => w.at('甲县', path))).toEqual(['10', '10', '10']);
  });

  test('a leaf can say so by its items', () => {
    const check = {
      name: '查',
      full: 10,
      rules: [{ kind: 'checklist', text: '', items: [{ item: '一' }, { item: '二' }] }],
    };
    const na = ['一', '二'].map((item) => fact('甲县', '查', 'item', { item, value: 'na' }));
    const w = world({ na: 'omit', children: [check, told('丙', 10)] }, [...na, tell('甲县', '丙', 6)]);
    expect(w.at('甲县')).toBe('12');
    expect(w.at('乙县')).toBe('0~20');
  });

  test('the whole result may not concern a unit: no points, no rank, no grade', () => {
    const w = world({ root: only, result: { grades: [{ name: '好' }] }, children: [sure('甲', 10)] });
    expect(w.at('乙县')).toBe('0 na');
    expect(w.stand('乙县')).toMatchObject({
      points: null,
      rank: null,
      rankRange: null,
      grade: null,
      status: 'notApplicable',
    });
    expect(w.stand('甲县')).toMatchObject({ points: '10', rank: 1, rankRange: [1, 1], grade: '好' });
    expect(w.ledger('乙县')).toMatchObject({ status: 'notApplicable', points: null, range: null });
  });
});
