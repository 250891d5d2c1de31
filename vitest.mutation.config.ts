import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { EXCLUDE, ownPackages } from './vitest.config.ts';

/** Near and quick tests first: the first one that fails ends the run of a mutant. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const order = ['/engine/src/rules/', '/engine/src/score/', '/engine/src/explain/', '/engine/src/tree/'];
    const place = ({ moduleId }: TestSpecification): number => {
      const at = order.findIndex((folder) => moduleId.includes(folder));
      return at === -1 ? order.length : at;
    };
    return [...files].sort((a, b) => place(a) - place(b));
  }
}

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
    sequence: { sequencer: NearestFirst },
    env: { TZ: 'Asia/Shanghai', MINGJIAN_CASES: '60' },
  },
});
