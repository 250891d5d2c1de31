import { useSyncExternalStore } from 'react';
import { onMove } from '../route.ts';

/** The part of the product that an address belongs to: the workbench behind its door, or what anybody may look at. */
export type Area = 'work' | 'try-out';

const parts = (hash: string): string[] =>
  hash
    .replace(/^#?\/?/, '')
    .split('?', 1)[0]
    ?.split('/')
    .filter(Boolean) ?? [];

export const areaOf = (hash: string): Area => (parts(hash)[0] === 'work' ? 'work' : 'try-out');

/** The path below `#/work`, decoded: `#/work/rounds/7` gives `['rounds', '7']`. */
export function workPath(hash: string): string[] {
  return parts(hash)
    .slice(1)
    .map((part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part; // a hand-typed address with a stray %
      }
    });
}

/** The address of a place in the workbench. */
export const workHref = (...path: readonly string[]): string =>
  ['#', 'work', ...path.map(encodeURIComponent)].join('/');

export const useHash = (): string => useSyncExternalStore(onMove, () => window.location.hash);
