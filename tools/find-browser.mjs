// Finds a Chromium-like browser for the journeys. playwright-core brings none, so that installing stays small.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isMain } from './lib/files.mjs';
import { run } from './lib/run.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
  'microsoft-edge',
];

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);

const WINDOWS = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

export const HOW_TO_MEND =
  'No browser found. Install Chromium, Google Chrome or Microsoft Edge, or set MINGJIAN_BROWSER to the path of one.';

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a browser, or undefined. MINGJIAN_BROWSER wins, and is believed only if it can be run. */
export function findBrowser(env = process.env, platform = process.platform) {
  if (env.MINGJIAN_BROWSER) return isProgram(env.MINGJIAN_BROWSER) ? env.MINGJIAN_BROWSER : undefined;
  const suffix = platform === 'win32' ? '.exe' : '';
  const onPath = (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name + suffix)));
  const programFolders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  const usual = {
    darwin: MAC,
    win32: programFolders.flatMap((folder) => WINDOWS.map((file) => join(folder, file))),
  }[platform];
  return [...onPath, ...(usual ?? [])].find(isProgram);
}

/** Installs Chromium and a Chinese font where that is simply possible: as root, with apt-get. Else undefined. */
export async function installBrowser() {
  const possible = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && !process.env.MINGJIAN_BROWSER;
  if (!possible) return undefined;
  console.log('No browser found: installing chromium and fonts-noto-cjk with apt-get …');
  const options = { env: { DEBIAN_FRONTEND: 'noninteractive' }, quiet: true };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']]) {
    const { code, output } = await run('apt-get', args, options);
    if (code !== 0) console.error(`apt-get ${args[0]} failed:\n${output.split('\n').slice(-8).join('\n')}`);
  }
  return findBrowser();
}

if (isMain(import.meta.url)) {
  const browser = findBrowser();
  if (browser === undefined) {
    console.error(HOW_TO_MEND);
    process.exitCode = 1;
  } else console.log(browser);
}
