import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outcome } from '@mingjian/model';
import { type Library, type Shelved, shelve } from '../library.ts';

/** The real plans that a demonstration moves to other years. */
const sources = { xuanwei: 2023, wuwei: 2020, wuhu: 2020 } as const;
type Source = keyof typeof sources;

/** The year that a demonstration is about: the running one, and for its first months the one that just ended. `today`: yyyy-mm-dd. */
export function demoYear(today: string): number {
  return new Date(Date.parse(today) - 90 * 86_400_000).getUTCFullYear();
}

/**
 * A real plan with its year moved, so that a demonstration is about days that the visitor knows. `text`: the YAML of the
 * real scheme. The result says in its title that no office issued it.
 */
export function schemeOfYear(text: string, source: Source, year: number): Outcome<Shelved> {
  const of = sources[source];
  const id = source === 'xuanwei' ? `demo-${year}` : `demo-${source}-${year}`;
  const moved = text
    .replaceAll(String(of + 1), String(year + 1))
    .replaceAll(String(of), String(year))
    .replace(/^title: /m, 'title: （示例）')
    .replace(/^id: .*$/m, `id: ${id}`);
  return shelve(Buffer.from(moved), `${id}.yaml`);
}

/** The schemes of a demonstration besides the real ones. */
export interface DemoSchemes {
  /** Of the year before. */
  readonly past: Shelved;
  readonly composed: Shelved;
  /** Of the running year. */
  readonly mutual: Shelved;
  readonly current: Shelved;
}

/** Makes them from the folder of the real ones. `today`: yyyy-mm-dd. Throws where one is broken. */
export async function demoSchemes(folder: string, today: string): Promise<DemoSchemes> {
  const year = demoYear(today);
  const made = async (source: Source, of: number): Promise<Shelved> => {
    const text = await readFile(join(folder, `${source}-${sources[source]}.yaml`), 'utf8');
    const shelved = schemeOfYear(text, source, of);
    if (shelved.ok) return shelved.value;
    throw new Error(`the scheme of the demonstration is broken: ${JSON.stringify(shelved.problems.slice(0, 3))}`);
  };
  return {
    past: await made('xuanwei', year - 1),
    composed: await made('wuwei', year - 1),
    mutual: await made('wuhu', year),
    current: await made('xuanwei', year),
  };
}

/** A library with more schemes on its shelf. */
export const withSchemes = (library: Library, more: readonly Shelved[]): Library => ({
  ...library,
  schemes: new Map([...library.schemes, ...more.map((one) => [one.scheme.id, one] as const)]),
});
