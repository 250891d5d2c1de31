import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The writer as one file beside node_modules: it starts in a fraction of the time that its hundred modules take. */
export function bundleWriter(name: string): URL {
  const require = createRequire(import.meta.url);
  // The compiler that tsx brings: no need of another.
  const { buildSync } = createRequire(require.resolve('tsx/package.json'))('esbuild');
  const file = new URL(`../../.cache/crash/${name}.cjs`, import.meta.url);
  buildSync({
    entryPoints: [fileURLToPath(new URL('./writer.ts', import.meta.url))],
    outfile: fileURLToPath(file),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    // Native code cannot be bundled.
    external: ['libsql', 'pg-native'],
    logLevel: 'error',
  });
  return file;
}
