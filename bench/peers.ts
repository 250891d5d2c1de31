import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Run from bench/dist, where everything is bundled to.
const here = dirname(dirname(fileURLToPath(import.meta.url)));

/** Installs what the product is measured against, where one of it is missing. Throws when npm cannot. */
export function installPeers(): void {
  const { dependencies } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const names = Object.keys(dependencies);
  if (names.every((name) => existsSync(join(here, 'node_modules', name, 'package.json')))) return;
  console.log(`Installing what to compare with (${names.join(', ')}) …`);
  // Exact versions and no lock: the binaries for other machines are not in every registry.
  execFileSync('npm', ['install', '--no-package-lock', '--no-fund', '--no-audit'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
