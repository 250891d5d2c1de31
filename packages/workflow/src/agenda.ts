/** Material that a unit handed in, the oldest first. */
export interface HandedIn {
  /** Path of the indicator; null where it belongs to none. */
  readonly indicator: string | null;
  readonly state: string;
}

/** Indicators that want something from the unit and have nothing yet: what was handed in leaves the list, whatever becomes of it. */
export function toHandIn<L extends { readonly path: string; readonly asked: boolean }>(
  indicators: readonly L[],
  materials: readonly HandedIn[],
): L[] {
  const handed = new Set(materials.map(({ indicator }) => indicator));
  return indicators.filter(({ path, asked }) => asked && !handed.has(path));
}

/** Returned material that nothing newer has taken the place of, the last one first. */
export const toMend = <M extends HandedIn>(materials: readonly M[]): M[] =>
  materials
    .filter(
      (one, at) =>
        one.state === 'returned' && !materials.slice(at + 1).some(({ indicator }) => indicator === one.indicator),
    )
    .reverse();
