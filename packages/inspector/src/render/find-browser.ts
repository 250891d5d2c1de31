import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
];

/** The path of a Chromium on this machine: the one in MINGJIAN_BROWSER, else one on the path; null where there is none. */
export function findBrowser(env: Readonly<Record<string, string | undefined>>): string | null {
  if (env.MINGJIAN_BROWSER) return canRun(env.MINGJIAN_BROWSER) ? env.MINGJIAN_BROWSER : null;
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.flatMap((folder) => NAMES.map((name) => join(folder, name))).find(canRun) ?? null;
}

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
