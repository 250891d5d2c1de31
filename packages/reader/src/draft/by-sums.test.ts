import { describe, expect, it } from 'vitest';
import { type Branch, sumOf } from './branch.ts';
import { bySums } from './by-sums.ts';
import { row } from './testing/row.ts';

type Given = readonly [name: string, full: number | null, children?: readonly Given[]];

const branch = ([name, full, children]: Given): Branch => ({
  name,
  full,
  masked: false,
  place: {},
  children: (children ?? []).map(branch),
  ...(children ? {} : { row: row() }),
});
const put = (given: readonly Given[]): Branch[] => bySums(given.map(branch));
const names = (branches: readonly Branch[]): unknown[] =>
  branches.map((one) => (one.row ? one.name : [one.name, ...names(one.children)]));
const asked = (branches: readonly Branch[]): string[] =>
  branches.flatMap((one) => [...(one.doubts ?? []).map((code) => `${one.name} ${code}`), ...asked(one.children)]);

describe('bySums', () => {
  it('leaves a tree alone that fits, and one that no move makes fit', () => {
    const fits: Given[] = [
      [
        '甲',
        5,
        [
          ['a', 2],
          ['b', 3],
        ],
      ],
      ['乙', 4, [['c', 4]]],
    ];
    expect(names(put(fits))).toEqual([
      ['甲', 'a', 'b'],
      ['乙', 'c'],
    ]);
    const not: Given[] = [
      [
        '甲',
        9,
        [
          ['a', 2],
          ['b', 3],
        ],
      ],
      ['乙', 4, [['c', 3]]],
    ];
    expect(names(put(not))).toEqual([
      ['甲', 'a', 'b'],
      ['乙', 'c'],
    ]);
    expect(asked([...put(fits), ...put(not)])).toEqual([]);
  });

  it('gives a group the rows above the one beside which it was named', () => {
    const put1 = put([
      [
        '总',
        11,
        [
          ['甲', 6, [['a', 6]]],
          ['b', 2],
          ['乙', 5, [['c', 3]]],
        ],
      ],
    ]);
    expect(names(put1)).toEqual([['总', ['甲', 'a'], ['乙', 'b', 'c']]]);
    expect(asked(put1)).toEqual(['b level-by-sum']);
  });

  it('moves the last rows of a group that holds too many into the next one that lacks them', () => {
    expect(
      names(
        put([
          [
            '甲',
            5,
            [
              ['a', 5],
              ['b', 3],
            ],
          ],
          [
            '乙',
            7,
            [
              ['c', 2],
              ['d', 2],
            ],
          ],
        ]),
      ),
    ).toEqual([
      ['甲', 'a'],
      ['乙', 'b', 'c', 'd'],
    ]);
    expect(
      names(
        put([
          ['甲', 8, [['a', 5]]],
          [
            '乙',
            4,
            [
              ['b', 3],
              ['c', 4],
            ],
          ],
        ]),
      ),
    ).toEqual([
      ['甲', 'a', 'b'],
      ['乙', 'c'],
    ]);
  });

  it('puts groups that stand one level too high below the one whose marks they make up', () => {
    expect(
      names(
        put([
          ['甲', 30, [['子', 10, [['a', 10]]]]],
          ['乙', 15, [['b', 15]]],
          ['丙', 5, [['c', 5]]],
          ['丁', 9, [['d', 9]]],
        ]),
      ),
    ).toEqual([
      ['甲', ['子', 'a'], ['乙', 'b'], ['丙', 'c']],
      ['丁', 'd'],
    ]);
  });

  it('keeps the worth of all leaves, whatever it moves', () => {
    const given: Given[] = [
      [
        '甲',
        4,
        [
          ['a', 1],
          ['b', 2],
          ['c', 3],
        ],
      ],
      ['乙', 6, [['d', 4]]],
      ['e', 3],
    ];
    expect(sumOf(put(given))).toBe(13);
  });

  it('gives the only part the marks of its group, and asks where it takes what the others leave', () => {
    const alone = put([['甲', 5, [['a', null]]]]);
    expect([alone[0]?.children[0]?.full, asked(alone)]).toEqual([5, []]);
    const rest = put([
      [
        '甲',
        5,
        [
          ['a', 2],
          ['b', null],
        ],
      ],
    ]);
    expect([rest[0]?.children[1]?.full, asked(rest)]).toEqual([3, ['b points-by-sum']]);
    const none = put([
      [
        '甲',
        5,
        [
          ['a', 5],
          ['b', null],
        ],
      ],
    ]);
    expect(none[0]?.children[1]?.full).toBeNull();
  });
});
