import { defineConfig } from 'vitest/config';
import { EXCLUDE, ownPackages } from './vitest.config.ts';

/**
 * The tests that mutation testing runs: those that reach rules and score. The comparison with the reference runs on
 * fewer cases here, since every change that survives pays for all of them.
 */
export default defineConfig({
  resolve: { alias: ownPackages() },
  test: {
    include: ['packages/engine/src/{rules,score,explain,tree}/*.test.ts', 'tests/reference/agreement.test.ts'],
    exclude: EXCLUDE,
    testTimeout: 600_000,
    // One set of modules for all files: nothing of the engine keeps state between tests, and a run begins at once.
    isolate: false,
    env: { TZ: 'Asia/Shanghai', MINGJIAN_CASES: '200' },
  },
});
