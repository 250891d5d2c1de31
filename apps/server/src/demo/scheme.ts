import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outcome } from '@mingjian/model';
import { type Library, type Shelved, shelve } from '../library.ts';

const SOURCE_YEAR = '2023';
const SOURCE = 'xuanwei-2023';

/** The year that a demonstration is about: the running one, and for its first months the one that just ended. `today`: yyyy-mm-dd. */
export function demoYear(today: string): number {
  return new Date(Date.parse(today) - 90 * 86_400_000).getUTCFullYear();
}

/**
 * The plan of Xuanwei with its year moved, so that a demonstration is about days that the visitor knows. `text`: the YAML
 * of the real scheme. The result says in its title that no office issued it.
 */
export function schemeOfYear(text: string, year: number): Outcome<Shelved> {
  const moved = text
    .replaceAll(SOURCE_YEAR, String(year))
    .replace(/^title: /m, 'title: （示例）')
    .replace(/^id: .*$/m, `id: demo-${year}`);
  return shelve(Buffer.from(moved), `demo-${year}.yaml`);
}

/** The schemes of a demonstration besides the real ones: for the running year and for the one before. */
export async function demoSchemes(folder: string, today: string): Promise<{ past: Shelved; current: Shelved }> {
  const text = await readFile(join(folder, `${SOURCE}.yaml`), 'utf8');
  const made = (year: number): Shelved => {
    const shelved = schemeOfYear(text, year);
    if (shelved.ok) return shelved.value;
    throw new Error(`the scheme of the demonstration is broken: ${JSON.stringify(shelved.problems.slice(0, 3))}`);
  };
  const year = demoYear(today);
  return { past: made(year - 1), current: made(year) };
}

/** A library with more schemes on its shelf. */
export const withSchemes = (library: Library, more: readonly Shelved[]): Library => ({
  ...library,
  schemes: new Map([...library.schemes, ...more.map((one) => [one.scheme.id, one] as const)]),
});
