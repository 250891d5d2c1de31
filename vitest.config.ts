import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Our packages by the folder of this file rather than through node_modules: mutation testing copies the
 * sources but links node_modules, so without this a copied test would import the unchanged original.
 */
export function ownPackages(): { find: RegExp; replacement: string }[] {
  return readdirSync(`${root}packages`).flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(`${root}packages/${folder}/package.json`, 'utf8'));
    const exported: [string, string][] = Object.entries(manifest.exports);
    return exported.map(([path, file]) => ({
      find: new RegExp(`^${manifest.name}${path.slice(1)}$`),
      replacement: `${root}packages/${folder}/${file.slice(2)}`,
    }));
  });
}

export const EXCLUDE = ['**/node_modules/**', '**/dist/**', '**/.stryker-tmp/**', '**/.cache/**'];
const alias = ownPackages();

export default defineConfig({
  test: {
    passWithNoTests: true,
    coverage: {
      provider: 'v8',
      include: ['packages/engine/src/**/*.ts'],
      exclude: ['**/*.test.ts', '**/testing/**', '**/*.gen.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage',
      // An untested line of the engine is a point that somebody could lose without anyone knowing why.
      thresholds: { lines: 95 },
    },
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'node',
          include: ['{packages,apps,tools,schemes,tests}/**/*.test.{ts,tsx}'],
          exclude: EXCLUDE,
          // Hundreds of small files: loading the packages anew for each would take longer than the tests do. So a test leaves what
          // it changed as it was.
          isolate: false,
          maxWorkers: Math.max(2, availableParallelism()),
          // A slow machine is no fault of the code: only a test that hangs may end this way.
          testTimeout: 600_000,
          hookTimeout: 600_000,
          env: { TZ: 'Asia/Shanghai' },
          setupFiles: ['./packages/inspector/src/testing/verdicts-seen.ts'],
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.browser.ts'],
          exclude: EXCLUDE,
          // Journeys share one machine with a server and a browser each: one file at a time, with patience.
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
