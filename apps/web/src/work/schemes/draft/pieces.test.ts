import { expect, it } from 'vitest';
import { likelyCuts } from './cuts.ts';
import { piecesOf } from './pieces.ts';

const told = (criterion: string) => piecesOf(criterion, likelyCuts(criterion)).map(({ name, marks }) => [name, marks]);

it.each<[string, [string, string | null][]]>([
  [
    '1.积极指导乡镇开展环境保护工作，规范审批（20分）2.推进矿山恢复治理（40分）',
    [
      ['积极指导乡镇开展环境保护工作', '20'],
      ['推进矿山恢复治理', '40'],
    ],
  ],
  [
    '1.成立领导小组（1分）；落实联络员（3分）\n2.部署工作（3分，少一次扣1分）。',
    [
      ['成立领导小组', '4'],
      ['部署工作', '3'],
    ],
  ],
  [
    '1.矿山治理（30分）：①关停（10分）②复绿（20分）2.满意度（80分以上）达标',
    [
      ['矿山治理', '30'],
      ['满意度达标', null],
    ],
  ],
  [
    '（一）未公开的扣1分；（二）超期的扣2分',
    [
      ['未公开的扣1分', null],
      ['超期的扣2分', null],
    ],
  ],
  // What stands before the list names no item of it.
  [
    '河库管理（60分）：1.保洁（25分）2.执法（35分）',
    [
      ['保洁', '25'],
      ['执法', '35'],
    ],
  ],
  ['。。', [['', null]]],
])('names the pieces of “%s” by their first words and takes the marks that they state', (criterion, expected) => {
  expect(told(criterion)).toEqual(expected);
});

it('shortens a name that has no stop', () => {
  const [piece] = piecesOf(`${'长'.repeat(50)}。短。`, [51]);
  expect(piece?.name).toBe(`${'长'.repeat(43)}…`);
});

it('keeps every word', () => {
  const criterion = '河库管理（60分）：1.保洁（25分） 2.执法（35分）';
  expect(piecesOf(criterion, likelyCuts(criterion)).map(({ text }) => text)).toEqual([
    '河库管理（60分）：1.保洁（25分）',
    '2.执法（35分）',
  ]);
});
