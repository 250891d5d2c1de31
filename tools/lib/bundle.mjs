import { build } from 'esbuild';

/**
 * Makes one file of plain JavaScript out of a TypeScript entry: our own packages within, all others from node_modules.
 * Quicker to start and to run than compiling each file as it is loaded. Paths are absolute; throws when it cannot.
 */
export async function bundle(entry, outfile) {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    logLevel: 'error',
    plugins: [{ name: 'own-packages-only', setup: ({ onResolve }) => onResolve({ filter: /^[^./]/ }, leaveOthers) }],
  });
}

function leaveOthers({ kind, path }) {
  if (kind === 'entry-point' || path.startsWith('@mingjian/')) return undefined;
  return { path, external: true };
}
