import type { Band } from '@mingjian/model';
import type { Choose } from './choose.ts';

export const rankBands: Band[] = [
  { to: '1', points: '2' },
  { above: '1', to: '2', points: '1.5' },
  { from: '3', points: '0.5' },
];
export const paramRankBands: Band[] = [
  { to: '2', points: '1' },
  { from: '3', to: '3', points: '-0.5' },
];

/** What a level is worth: giving, taking or both, now and then a range. */
export function randomLevels(choose: Choose) {
  return choose.of([
    [
      { level: '好', points: '3' },
      { level: '中', points: { min: '1', max: '2' } },
      { level: '差', points: '0' },
    ],
    [
      { level: '未展示', points: '-1' },
      { level: '不规范', points: '-0.5' },
      { level: '规范', points: '0' },
    ],
    [
      { level: '优', points: '1' },
      { level: '劣', points: '-1' },
    ],
  ]);
}

/** Bands with and without gaps, giving and taking, read in every way. */
export function randomBandRule(choose: Choose) {
  const closed: Band[] = [
    { from: '10', points: '5' },
    { from: '6', below: '10', points: '3' },
    { below: '6', points: '0' },
  ];
  const gappy: Band[] = [
    { from: '3', to: '5', points: '-0.5' },
    { above: '5', points: '-1' },
  ];
  const ranged: Band[] = [
    { above: '5', points: '2' },
    { from: '1', to: '5', points: { min: '0.5', max: '1.5' } },
  ];
  const mixed: Band[] = [
    { to: '1', points: '1' },
    { from: '2', points: '-1' },
  ];
  const table = { closed, gappy, ranged, mixed };
  if (choose.chance(40))
    return {
      on: 'count' as const,
      occurs: 'once' as const,
      bands: choose.of<Band[] | string>([closed, gappy, ranged, mixed, '$table']),
    };
  if (choose.chance(35))
    return {
      on: 'measure' as const,
      occurs: 'each' as const,
      bands: choose.of<Band[] | string>([gappy, closed, mixed, '$table']),
    };
  const aggregate = choose.of([undefined, 'sum', 'mean', 'trimmed', 'median', 'min', 'max', 'last'] as const);
  return {
    on: 'measure' as const,
    occurs: 'once' as const,
    bands: choose.of(Object.values(table)),
    ...(aggregate ? { aggregate } : {}),
  };
}
